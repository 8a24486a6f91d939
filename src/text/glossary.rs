//! The words that a reader meets on the page, each with one meaning, in three languages; the page
//! about the site lists them, and only prerendered pages carry them.

mod ar;
mod en;
mod fr;

use super::Lang;

/// The ids of the terms, in the order of display: `#term-figure` leads to one.
pub const TERMS: [&str; 19] = [
    "figure",
    "programme",
    "people-helped",
    "people-reached",
    "people-present",
    "number-on-a-date",
    "at-least",
    "about",
    "target",
    "budget",
    "grant",
    "contribution",
    "expenditure",
    "requirement",
    "in-the-total",
    "not-broken-down",
    "primary-source",
    "secondary-source",
    "not-found",
];

/// The ids of the acronyms, likewise.
pub const ACRONYMS: [&str; 12] = [
    "iom",
    "unhcr",
    "undp",
    "prim",
    "depomi",
    "foras",
    "raise",
    "snia",
    "ramed",
    "hcp",
    "cndh",
    "currencies",
];

/// A word and what it means here.
#[derive(Debug)]
pub struct Term {
    /// The word.
    pub word: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

/// The glossary.
#[derive(Debug)]
pub struct GlossaryMessages {
    /// Its title.
    pub title: &'static str,
    /// A term for each of [`TERMS`].
    pub terms: [Term; TERMS.len()],
    /// The title of the acronyms.
    pub acronyms_title: &'static str,
    /// A term for each of [`ACRONYMS`].
    pub acronyms: [Term; ACRONYMS.len()],
}

impl GlossaryMessages {
    /// The terms with the ids that links lead to, then the acronyms.
    pub fn entries(&'static self) -> [(&'static str, Vec<(String, &'static Term)>); 2] {
        let listed = |ids: &[&str], terms: &'static [Term]| -> Vec<(String, &'static Term)> {
            let ids = ids.iter().map(|id| format!("term-{id}"));
            ids.zip(terms).collect()
        };
        [
            (self.title, listed(&TERMS, &self.terms)),
            (self.acronyms_title, listed(&ACRONYMS, &self.acronyms)),
        ]
    }
}

/// The words of a language.
pub fn glossary_messages(lang: Lang) -> &'static GlossaryMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}

const fn term(word: &'static str, meaning: &'static str) -> Term {
    Term { word, meaning }
}
