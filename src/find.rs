//! Floor 1: words to find, among everything that a figure has to do with, in three languages at once.
//!
//! The browser is given one language. What the others say is a small file of its own, made by
//! [`Index::written`], which the browser asks for when the first word is typed; until it is there,
//! and where it cannot be had, words are found in the language of the page.

mod index;
mod subject;

pub use index::{Found, Index};
pub use subject::{Kind, Subject};
