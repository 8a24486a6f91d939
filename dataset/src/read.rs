//! From the files of a package to a checked [`Dataset`], or to everything that is wrong with them.

mod alphabet;
mod broken;
mod cells;
mod columns;
mod currencies;
mod descriptor;
mod draft;
mod file;
mod header;
mod ids;
mod line;
mod map;
mod nearest;
mod problem;
mod rows;
mod sheet;
mod sheets;
mod text;

use std::collections::BTreeMap;
use std::path::Path;

pub use draft::Draft;
pub use map::{leave_line_out, map};
pub use nearest::nearest;
pub use problem::{Problem, Problems};
pub use sheet::Sheet;
pub use sheets::InSheet;

use crate::{Dataset, check};

/// The files of a package by name, such as `figures.csv`, as bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Reads and checks the package in a folder.
///
/// # Errors
/// Every problem found in any file, in the order of files and lines.
pub fn folder(folder: &Path) -> Result<Dataset, Problems> {
    package(&files(folder)).map_err(|problems| problems.within(folder))
}

/// The files of the package in a folder. One that cannot be read is left out; reading the package
/// reports it as missing, with its name.
pub fn files(folder: &Path) -> Files {
    let mut files = Files::new();
    for name in columns::TABLES.iter().map(|table| table.file).chain([
        columns::DESCRIPTOR,
        map::REGIONS,
        map::LINE,
    ]) {
        if let Ok(bytes) = std::fs::read(folder.join(name)) {
            files.insert(name.to_owned(), bytes);
        }
    }
    files
}

/// Reads and checks a package held in memory.
///
/// # Errors
/// Every problem found in any file, in the order of files and lines.
pub fn package(files: &Files) -> Result<Dataset, Problems> {
    let (draft, mut problems) = Draft::read(files);
    check::all(&draft, &mut problems);
    problems.none_or(draft.into_dataset())
}
