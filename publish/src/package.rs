//! A package as it lies in its folder: its files, its description, its tables, and what they mean.

use std::fs;
use std::path::Path;

use dataset::read::{Draft, Files, Sheet};
use dataset::{Dataset, Date};

use crate::descriptor::Descriptor;

/// A checked package with all its files.
pub struct Package {
    /// Every file by its name in the folder, in the order of names, but for the dashed line of the
    /// map where the description says that a host must not draw it.
    pub files: Files,
    /// What it says of itself.
    pub(crate) descriptor: Descriptor,
    /// Its tables, cell by cell.
    pub(crate) sheets: Vec<Sheet>,
    /// What its tables mean.
    pub dataset: Dataset,
}

impl Package {
    /// Reads and checks the package in a folder.
    ///
    /// # Errors
    /// When a file cannot be read, or the package does not pass its checks.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let mut files = Files::new();
        collect(folder, "", &mut files)?;
        let dataset = dataset::read::package(&files)
            .map_err(|problems| problems.within(folder).to_string())?;
        Self::checked(files, dataset)
    }

    /// Checks a package held in memory.
    ///
    /// # Errors
    /// When it does not pass its checks.
    pub fn of(files: Files) -> Result<Self, String> {
        let dataset = dataset::read::package(&files).map_err(|problems| problems.to_string())?;
        Self::checked(files, dataset)
    }

    fn checked(mut files: Files, dataset: Dataset) -> Result<Self, String> {
        let (draft, _) = Draft::read(&files);
        dataset::read::leave_line_out(&mut files);
        let descriptor = Descriptor::read(&files)?;
        Ok(Self {
            descriptor,
            sheets: draft.into_sheets(),
            dataset,
            files,
        })
    }

    /// The day that the package is of: the last on which one of its documents was read.
    pub(crate) fn day(&self) -> Option<Date> {
        let read = self.dataset.sources.rows().map(|source| source.accessed);
        read.max_by_key(|date| date.last_day())
    }

    /// The table of a resource.
    pub(crate) fn sheet(&self, path: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.file == path)
    }
}

/// Adds every file in a folder and below, but for those that systems and spreadsheets hide there.
fn collect(folder: &Path, within: &str, files: &mut Files) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{within}{name}");
        if name.starts_with('.') || name.contains("/.") {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path).map_err(failed)?);
        }
    }
    Ok(())
}
