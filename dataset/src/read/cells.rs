//! One row's cells as values: each reader reports what is wrong with its cell and goes on.

mod dates;
mod keys;
mod numbers;
mod words;

use super::problem::Problems;
use super::sheet::Sheet;
use crate::Table;

/// The cells of one row.
pub struct Cells<'a> {
    sheet: &'a Sheet,
    row: usize,
    problems: &'a mut Problems,
}

impl<'a> Cells<'a> {
    /// Every row of a sheet, read by `read_row`; `None` where a cell of the row was broken, or its
    /// cells do not stand below their columns.
    pub fn each<T>(
        sheet: &'a Sheet,
        problems: &mut Problems,
        mut read_row: impl FnMut(&mut Cells<'_>) -> Option<T>,
    ) -> Table<T> {
        let mut read = |row| {
            let cells = &mut Cells {
                sheet,
                row,
                problems,
            };
            sheet.is_whole(row).then(|| read_row(cells)).flatten()
        };
        (0..sheet.len()).map(&mut read).collect()
    }

    /// The text of a cell.
    pub fn cell(&self, column: &str) -> &'a str {
        self.sheet.cell(self.row, column)
    }

    /// The texts that `;` joins in a cell; none when it is empty.
    fn parts(&self, column: &str) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        let cell = self.cell(column);
        cell.split(';').filter(move |_| !cell.is_empty())
    }

    /// Reports a cell, unless something was said about it already.
    pub fn report(
        &mut self,
        column: &str,
        rule: &'static str,
        message: &str,
        remedy: impl Into<String>,
    ) {
        if !self.sheet.is_reported(self.row, column) {
            let problem = self.sheet.problem(self.row, column, rule, message, remedy);
            self.problems.push(problem);
        }
    }

    /// Reports a cell and gives nothing, so that the row is left out.
    pub fn refuse<T>(
        &mut self,
        column: &str,
        rule: &'static str,
        message: &str,
        remedy: impl Into<String>,
    ) -> Option<T> {
        self.report(column, rule, message, remedy);
        None
    }

    /// Nothing for an empty cell, else what `read` makes of it.
    fn unless_empty<T>(
        &mut self,
        column: &str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.cell(column).is_empty() {
            Some(None)
        } else {
            read(self).map(Some)
        }
    }
}
