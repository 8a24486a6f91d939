//! A package on its way to being a dataset: rows that could be read, each with its place.

use super::Files;
use super::columns::{self, DESCRIPTOR};
use super::descriptor;
use super::map::map;
use super::problem::{Problem, Problems};
use super::rows;
use super::sheet::Sheet;
use super::sheets::{InSheet, Sheets};
use crate::{Dataset, Key, Table};

/// A dataset in which broken rows are empty slots, and the sheets that its rows stand in.
#[derive(Debug)]
pub struct Draft {
    /// The rows that could be read, with keys resolved.
    pub dataset: Dataset,
    sheets: Vec<Sheet>,
}

impl Draft {
    /// Reads every file, reporting whatever cannot be read.
    pub fn read(files: &Files) -> (Self, Problems) {
        let mut problems = Problems::default();
        let version = descriptor::version(files.get(DESCRIPTOR), &mut problems);
        let sheets: Vec<_> = columns::TABLES
            .iter()
            .map(|spec| Sheet::read(spec, files.get(spec.file), &mut problems))
            .collect();
        let dataset = rows::dataset(version, &Sheets(&sheets), &mut problems);
        let mut draft = Self { dataset, sheets };
        match map(files, &draft.dataset.regions) {
            Ok(map) => draft.dataset.map = map,
            // Without all regions an outline only seems to be of none.
            Err(problem) if draft.is_complete(&draft.dataset.regions) => problems.push(*problem),
            Err(_) => {}
        }
        (draft, problems)
    }

    /// The tables as they stand in their files.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The same, to be kept.
    pub fn into_sheets(self) -> Vec<Sheet> {
        self.sheets
    }

    /// The dataset, once nothing is wrong with it.
    pub fn into_dataset(self) -> Dataset {
        self.dataset
    }

    /// Whether the table of `T` was read to its last row, so that what is not in it is missing.
    pub fn is_complete<T: InSheet>(&self, table: &Table<T>) -> bool {
        Sheets(&self.sheets).of::<T>().is_readable() && table.rows().count() == table.len()
    }

    /// A problem with one cell of a row that could be read.
    pub fn problem<T: InSheet>(
        &self,
        row: Key<T>,
        column: &str,
        rule: &'static str,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        Sheets(&self.sheets)
            .of::<T>()
            .problem(row.index(), column, rule, message, remedy)
    }
}
