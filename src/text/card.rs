//! The words of the source card, in three languages; a missing one does not compile.

#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;

use super::Lang;
use super::lexicon::lexicon;
use serde::{Deserialize, Serialize};

/// The words of the source card.
#[derive(Debug, Serialize, Deserialize)]
pub struct CardMessages {
    /// What the measure means. No names.
    pub meaning: &'static str,
    /// Who is counted. No names.
    pub population: &'static str,
    /// Whether it is a result, a target, a budget. No names.
    pub basis: &'static str,
    /// A result. No names.
    pub result: &'static str,
    /// A target. No names.
    pub target: &'static str,
    /// Who gave the money. No names.
    pub funder: &'static str,
    /// An editor's remark. No names.
    pub note: &'static str,
    /// The figure it belongs to. No names.
    pub part_of: &'static str,
    /// The figures that belong to it. No names.
    pub parts: &'static str,
    /// The figure that is preferred to it. No names.
    pub preferred: &'static str,
    /// Those to which it is preferred. No names.
    pub rivals: &'static str,
    /// The amount in the currency of the page. No names.
    pub converted: &'static str,
    /// The document. No names.
    pub document: &'static str,
    /// Where in the document. No names.
    pub locator: &'static str,
    /// The ready citation. No names.
    pub citation: &'static str,
    /// Copies the citation. No names.
    pub copy: &'static str,
    /// What else is known is on its way. No names.
    pub waiting: &'static str,
    /// What else is known could not be loaded. No names.
    pub refused: &'static str,
    /// The citation: `{figure} {value} {publisher} {title} {locator} {version} {link}`.
    pub cite: &'static str,
}

/// The words of a language.
pub fn card_messages(lang: Lang) -> &'static CardMessages {
    lexicon(lang).card
}

/// The words of a language, as they were written.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn written(lang: Lang) -> &'static CardMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
