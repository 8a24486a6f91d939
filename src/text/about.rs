//! The page about the site, in three languages: what it is, and how not to misread its numbers.

mod ar;
mod en;
mod fr;

use super::Lang;

/// The page about the site.
#[derive(Debug)]
pub struct AboutMessages {
    /// Its title.
    pub title: &'static str,
    /// Its sections: a heading, and paragraphs.
    pub sections: &'static [(&'static str, &'static [&'static str])],
}

/// The words of a language.
pub fn about_messages(lang: Lang) -> &'static AboutMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
