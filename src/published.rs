//! Floor 1: the dataset that the repository publishes, read and checked; native only.

use std::path::Path;
use std::sync::OnceLock;

use dataset::read::Problems;
use dataset::{Dataset, read};

/// Reads `data/`, once a process.
///
/// # Errors
/// Everything that is wrong with it, with file, line and column.
pub fn dataset() -> Result<Dataset, Problems> {
    static READ: OnceLock<Result<Dataset, Problems>> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    READ.get_or_init(|| read::folder(&folder)).clone()
}
