//! What the native tests share: the seed package.

use std::path::Path;

use dataset::{Dataset, read};

/// The founding documents' package, kept for ever as it was first counted.
pub fn seed() -> Dataset {
    read::folder(Path::new("tests/fixtures/seed")).unwrap_or_else(|problems| panic!("{problems}"))
}
