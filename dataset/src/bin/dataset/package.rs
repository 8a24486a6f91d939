//! Packages as the commands need them: readable, or checked as well.

use std::path::Path;

use dataset::Dataset;
use dataset::check;
use dataset::read::{Draft, Problems, files};

use crate::failure::Failure;

/// A package whose cells can all be read. An old version may break rules that came after it.
pub fn readable(folder: &Path) -> Result<Draft, Failure> {
    let (draft, problems) = read(folder)?;
    sound(folder, draft, problems)
}

/// A package that keeps every rule.
pub fn checked(folder: &Path) -> Result<Draft, Failure> {
    let (draft, mut problems) = read(folder)?;
    check::all(&draft, &mut problems);
    sound(folder, draft, problems)
}

/// The dataset of a package that keeps every rule.
pub fn dataset(folder: &Path) -> Result<Dataset, Failure> {
    checked(folder).map(Draft::into_dataset)
}

fn read(folder: &Path) -> Result<(Draft, Problems), Failure> {
    if folder.is_dir() {
        Ok(Draft::read(&files(folder)))
    } else {
        Err(Failure::NoFolder(folder.to_owned()))
    }
}

fn sound(folder: &Path, draft: Draft, problems: Problems) -> Result<Draft, Failure> {
    problems
        .none_or(draft)
        .map_err(|problems| Failure::Unsound(problems.within(folder)))
}
