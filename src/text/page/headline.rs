//! The words of the answer in one sentence.
//!
//! Sentences begin with a small letter, since a name may stand before them.

use serde::{Deserialize, Serialize};

use crate::text::Forms;

/// The words of the headline. `{scope}` is where and when, with a space before it, or nothing.
#[derive(Debug, Serialize, Deserialize)]
pub struct HeadlineMessages {
    /// People helped, counted: `{count}`.
    pub people: Forms,
    /// The same after "about" or "at least", which Arabic grammar tells apart: `{count}`.
    pub people_about: Forms,
    /// A total where and when: `{amount} {scope}`.
    pub amount: &'static str,
    /// People and money, or money and people: `{first} {second}`.
    pub and: &'static str,
    /// Whose figures they are: `{sentence} {programmes}`.
    pub figures_of: &'static str,
    /// The programmes, counted, as they follow it: `{count}`.
    pub programmes: Forms,
    /// What is chosen, before the sentence: `{names} {sentence}`.
    pub of: &'static str,
    /// A converted total, and what has no exchange rate: `{amount} {left}`.
    pub not_converted: &'static str,
    /// An activity and how many: `{value} {what}`.
    pub activity: &'static str,
    /// Kinds of activities that are not named, counted: `{count}`.
    pub more_activities: Forms,
    /// No figure of any kind was found: `{scope}`.
    pub nothing: &'static str,
    /// No figure of the kind was found: people, money, activities. `{scope}`.
    pub none_found: [&'static str; 3],
    /// Figures of the kind that cannot be added: people, money, activities. `{scope}`.
    pub none_addable: [&'static str; 3],
    /// None for what is chosen alone: people, money, activities. `{what}`.
    pub none_alone: [&'static str; 3],
}
