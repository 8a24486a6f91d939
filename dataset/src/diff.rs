//! What became of a package between two versions, row by row and cell by cell, as the files have it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::read::{Draft, Sheet};

/// What became of every table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// One entry a table, in the order of the package, changed or not.
    pub tables: Vec<TableDiff>,
}

/// What became of one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableDiff {
    /// The name of its file.
    pub file: &'static str,
    /// The ids of rows that the new version alone has.
    pub added: Vec<String>,
    /// Rows that both versions have, with cells that differ.
    pub corrected: Vec<Correction>,
    /// The ids of rows that the old version alone has.
    pub withdrawn: Vec<String>,
}

/// A row that both versions have, and how they differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// The row.
    pub id: String,
    /// The cells that differ, in the order of the columns.
    pub cells: Vec<CellChange>,
}

/// A cell before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellChange {
    /// The name of its column.
    pub column: &'static str,
    /// The old text, empty where there was none.
    pub from: String,
    /// The new text, empty where there is none any more.
    pub to: String,
}

impl Diff {
    /// What became of the table in a file.
    pub fn table(&self, file: &str) -> Option<&TableDiff> {
        self.tables.iter().find(|table| table.file == file)
    }
}

impl TableDiff {
    /// Whether both versions have the same rows.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.corrected.is_empty() && self.withdrawn.is_empty()
    }
}

/// Compares two packages. The order of rows and columns does not matter.
pub fn diff(old: &Draft, new: &Draft) -> Diff {
    let tables = old.sheets().iter().zip(new.sheets());
    Diff {
        tables: tables.map(|(old, new)| table_diff(old, new)).collect(),
    }
}

fn table_diff(old: &Sheet, new: &Sheet) -> TableDiff {
    let (before, after) = (rows(old), rows(new));
    // In the order in which an editor finds the rows in the file, not of their ids.
    let only_in = |sheet: &Sheet, other: &BTreeMap<String, usize>| -> Vec<String> {
        (0..sheet.len())
            .map(|row| id(sheet, row))
            .filter(|id| !other.contains_key(id))
            .collect()
    };
    let corrected = (0..new.len()).filter_map(|row| {
        let id = id(new, row);
        let cells = cell_changes(old, *before.get(&id)?, new, row);
        (!cells.is_empty()).then_some(Correction { id, cells })
    });
    TableDiff {
        file: new.file,
        added: only_in(new, &before),
        corrected: corrected.collect(),
        withdrawn: only_in(old, &after),
    }
}

/// The rows of a table by what tells them apart.
fn rows(sheet: &Sheet) -> BTreeMap<String, usize> {
    (0..sheet.len()).map(|row| (id(sheet, row), row)).collect()
}

/// What tells a row apart; where that is several columns, their cells side by side.
fn id(sheet: &Sheet, row: usize) -> String {
    let cells = sheet.key_columns().iter();
    let cells: Vec<_> = cells.map(|column| sheet.cell(row, column)).collect();
    cells.join(" ")
}

fn cell_changes(old: &Sheet, before: usize, new: &Sheet, after: usize) -> Vec<CellChange> {
    new.columns()
        .iter()
        .map(|column| CellChange {
            column,
            from: old.cell(before, column).to_owned(),
            to: new.cell(after, column).to_owned(),
        })
        .filter(|change| change.from != change.to)
        .collect()
}
