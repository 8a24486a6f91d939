//! What the native tests share: the seed package and the published one.

// Each test file takes what it needs.
#![allow(dead_code)]

use std::path::Path;

use dataset::{Dataset, read};

/// The founding documents' package, kept for ever as it was first counted.
pub fn seed() -> Dataset {
    package("tests/fixtures/seed")
}

/// The package that the site publishes.
pub fn published() -> Dataset {
    package("data")
}

fn package(folder: &str) -> Dataset {
    read::folder(Path::new(folder)).unwrap_or_else(|problems| panic!("{problems}"))
}
