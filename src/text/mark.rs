//! What a picture says when it is handled: its marks, its keys, its brush and its copies; a missing
//! message does not compile.

#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;

use serde::{Deserialize, Serialize};

use super::lexicon::lexicon;
use super::{Forms, Lang};

/// The words of pictures under a hand.
#[derive(Debug, Serialize, Deserialize)]
pub struct MarkMessages {
    /// What a picture is that keys can walk through. No names.
    pub role: &'static str,
    /// How to walk through it. No names.
    pub keys: &'static str,
    /// How to choose years in it. No names.
    pub brush_keys: &'static str,
    /// A mark's place among the others: `{place} {count}`.
    pub place: &'static str,
    /// Opens the source card of the one figure of a mark. No names.
    pub open: &'static str,
    /// How many figures a mark adds up: `{count}`.
    pub figures: Forms,
    /// What stands for the rest of a long list: `{count}`.
    pub more: Forms,
    /// Narrows the selection: `{name}`.
    pub narrow: &'static str,
    /// Takes that back. No names.
    pub widen: &'static str,
    /// Years that are being chosen by keys: `{years}`.
    pub range: &'static str,
    /// Opens the choice of copies. No names.
    pub save: &'static str,
    /// Signs of a picture, explained.
    pub legend: LegendMessages,
}

/// Signs of a picture, explained under its copy.
#[derive(Debug, Serialize, Deserialize)]
pub struct LegendMessages {
    /// Grey marks. No names.
    pub other: &'static str,
    /// An open end. No names.
    pub at_least: &'static str,
    /// A soft edge. No names.
    pub about: &'static str,
    /// A stop. No names.
    pub at_most: &'static str,
    /// Chosen programmes: `{programmes}`.
    pub programmes: &'static str,
}

/// The words of a language.
pub fn mark_messages(lang: Lang) -> &'static MarkMessages {
    lexicon(lang).mark
}

/// The words of a language, as they were written.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn written(lang: Lang) -> &'static MarkMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
