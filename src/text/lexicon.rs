//! All the words of one language. Natively the three stand beside each other; the browser is given
//! the one it reads, so that a page in one language does not carry three. What only pages without
//! scripts say is not among them.

use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

use super::{BesideMessages, CardMessages, Lang, MarkMessages, Messages, PageMessages};

/// All the words of one language.
#[derive(Debug, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Words {
    common: Messages,
    page: PageMessages,
    beside: BesideMessages,
    card: CardMessages,
    mark: MarkMessages,
}

/// The same by reference, and the same bytes.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Lexicon {
    /// Words that every view shares.
    pub common: &'static Messages,
    /// The explorer's sentences.
    pub page: &'static PageMessages,
    /// What stands beside a total.
    pub beside: &'static BesideMessages,
    /// The source card.
    pub card: &'static CardMessages,
    /// Pictures under a hand.
    pub mark: &'static MarkMessages,
}

/// The words of a language.
#[cfg(not(target_arch = "wasm32"))]
pub fn lexicon(lang: Lang) -> Lexicon {
    Lexicon {
        common: super::messages::written(lang),
        page: super::page::written(lang),
        beside: super::beside::written(lang),
        card: super::card::written(lang),
        mark: super::mark::written(lang),
    }
}

/// The words of the language of the page, which are those that the browser was given.
#[cfg(target_arch = "wasm32")]
pub fn lexicon(_: Lang) -> Lexicon {
    given().expect("the explorer is given its words before it draws anything")
}

static GIVEN: OnceLock<Words> = OnceLock::new();

/// Gives the browser its words. They are given once; were it twice, the first would stay.
pub fn give(words: Words) {
    let _given_before = GIVEN.set(words);
}

/// The words that were given.
pub fn given() -> Option<Lexicon> {
    let words = GIVEN.get()?;
    Some(Lexicon {
        common: &words.common,
        page: &words.page,
        beside: &words.beside,
        card: &words.card,
        mark: &words.mark,
    })
}
