//! The page about what is missing, disputed or does not add up, in three languages.

mod ar;
mod en;
mod fr;

use super::{Forms, Lang};

/// The words of the page.
#[derive(Debug)]
pub struct GapsMessages {
    /// Its title. No names.
    pub title: &'static str,
    /// What it is. No names.
    pub lead: &'static str,
    /// Heading: what is missing. No names.
    pub missing: &'static str,
    /// How to read what is missing. No names.
    pub missing_note: &'static str,
    /// What figures count: people, presence, money, activities, rates. No names.
    pub families: [&'static str; 5],
    /// The first column. No names.
    pub region: &'static str,
    /// Figures without a date. No names.
    pub undated: &'static str,
    /// How many figures a place of the table has: `{count}`.
    pub figures: Forms,
    /// A place of the table without any. No names.
    pub nothing: &'static str,
    /// Heading: years of regions without any figure. No names.
    pub silent: &'static str,
    /// Heading: what is disputed. No names.
    pub disputes: &'static str,
    /// How to read what is disputed. No names.
    pub disputes_note: &'static str,
    /// The figure that is preferred. No names.
    pub preferred: &'static str,
    /// One that is not. No names.
    pub instead: &'static str,
    /// Both say the same. No names.
    pub same: &'static str,
    /// How far they are apart: `{difference}`.
    pub apart: &'static str,
    /// They cannot be compared. No names.
    pub other_unit: &'static str,
    /// Heading: what does not add up. No names.
    pub sums: &'static str,
    /// How to read what does not add up. No names.
    pub sums_note: &'static str,
    /// The whole, as its source states it. No names.
    pub whole: &'static str,
    /// What its parts come to: `{parts}`.
    pub parts: &'static str,
    /// The parts come to less: `{difference}`.
    pub less: &'static str,
    /// The parts come to more: `{difference}`.
    pub more: &'static str,
    /// There is nothing of the kind. No names.
    pub none: &'static str,
}

/// The words of a language.
pub fn gaps_messages(lang: Lang) -> &'static GapsMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
