//! Floor 1: the dataset that the repository publishes, read and checked; native only.

use std::path::Path;

use dataset::read::Problems;
use dataset::{Dataset, read};

/// Reads `data/`.
///
/// # Errors
/// Everything that is wrong with it, with file, line and column.
pub fn dataset() -> Result<Dataset, Problems> {
    read::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"))
}
