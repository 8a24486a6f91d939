//! The words of what stands beside a total, in three languages; a missing one does not compile.

#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;

use super::lexicon::lexicon;
use super::{Forms, Lang};
use serde::{Deserialize, Serialize};

/// The words of what stands beside a total.
#[derive(Debug, Serialize, Deserialize)]
pub struct BesideMessages {
    /// Names the whole. No names.
    pub title: &'static str,
    /// Why a figure stands there: joint regions, more years, not broken down, the whole country, a
    /// date, a target. No names.
    pub relations: [&'static str; 6],
    /// Why a line stands there, before it: `{why}`.
    pub because: &'static str,
    /// The programmes at work. No names.
    pub active: &'static str,
    /// Programmes that are not named, counted: `{count}`.
    pub more_programmes: Forms,
    /// A figure: `{value} {what} {where} {when} {programme}`.
    pub line: &'static str,
    /// What there is where there is no total: `{line}`.
    pub instead: &'static str,
    /// Makes a figure's regions and years the choice. No names.
    pub use_this: &'static str,
    /// Leads to the nearest choice that has a total. No names.
    pub nearest: &'static str,
    /// Stands in place of a total where figures are told only of more than what is chosen. No names.
    pub together_only: &'static str,
}

/// The words of a language.
pub fn beside_messages(lang: Lang) -> &'static BesideMessages {
    lexicon(lang).beside
}

/// The words of a language, as they were written.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn written(lang: Lang) -> &'static BesideMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
