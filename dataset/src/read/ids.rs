//! The ids of one table, collected before any row is read, so that rows can point to rows below.

use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Unbounded};

use super::nearest::nearest;
use super::problem::Problems;
use super::sheet::Sheet;
use crate::Key;

/// How many ids on either side of a misspelt one are compared with it: all of most tables.
const AROUND: usize = 50;

/// The ids of one table.
#[derive(Debug)]
pub struct Ids<T> {
    /// The name of the table's file.
    pub table: &'static str,
    /// Whether the column of ids could be read; if not, nothing is wrong with rows that point here.
    pub complete: bool,
    keys: BTreeMap<String, Key<T>>,
}

impl<T> Ids<T> {
    /// Collects the ids in `column`, reporting those that are missing, malformed or repeated.
    pub fn collect(sheet: &Sheet, column: &str, problems: &mut Problems) -> Self {
        let mut keys = BTreeMap::new();
        for row in 0..sheet.len() {
            let id = sheet.cell(row, column);
            let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            // A second row of an id is known by nothing, so that it is left out; see `Cells::id`.
            let first = *keys.entry(id.to_owned()).or_insert(Key::at(row));
            let fault = if id.is_empty() {
                Some((
                    "id",
                    "a row needs an id",
                    "Write letters a-z, digits and hyphens, such as avrr-returns-2021.",
                ))
            } else if first != Key::at(row) {
                Some((
                    "unique",
                    "another row has this id",
                    "Give each row an id of its own; delete the row if it stands twice.",
                ))
            } else if !id.chars().all(letter) {
                Some((
                    "id",
                    "an id holds letters a-z, digits and hyphens only",
                    "Write one such as avrr-returns-2021, here and where it is pointed to.",
                ))
            } else {
                None
            };
            if let Some((rule, message, remedy)) = fault.filter(|_| !sheet.is_reported(row, column))
            {
                problems.push(sheet.problem(row, column, rule, message, remedy));
            }
        }
        keys.remove("");
        Self {
            table: sheet.file,
            complete: sheet.has(column),
            keys,
        }
    }

    /// The row that an id stands for; the first where several have it.
    pub fn find(&self, id: &str) -> Option<Key<T>> {
        self.keys.get(id).copied()
    }

    /// For an id that is not in the table, the one that it is most like. Only ids near its place in
    /// the order are compared, so that a hundred thousand misspelt ones take no longer to tell.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        let below = self.keys.range::<str, _>((Unbounded, Excluded(id)));
        let above = self.keys.range::<str, _>((Excluded(id), Unbounded));
        let around = below.rev().take(AROUND).chain(above.take(AROUND));
        let likely = nearest(id, around.map(|(other, _)| other.as_str()));
        likely.first().copied()
    }
}
