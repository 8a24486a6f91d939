//! Cells that point to rows.

use super::super::ids::Ids;
use super::Cells;
use crate::Key;

impl Cells<'_> {
    /// The row's own id, unless another row has it; that was reported when ids were collected.
    pub fn id<T>(&self, column: &str, ids: &Ids<T>) -> Option<String> {
        let id = self.cell(column);
        (ids.find(id) == Some(Key::at(self.row))).then(|| id.to_owned())
    }

    /// The row that an id stands for.
    pub fn key<T>(&mut self, column: &str, ids: &Ids<T>) -> Option<Key<T>> {
        let id = self.cell(column);
        if id.is_empty() {
            return self.refuse(
                column,
                "required",
                "the cell is empty",
                format!("Write an id of {}.", ids.table),
            );
        }
        ids.find(id).or_else(|| self.unresolved(column, id, ids))
    }

    /// The row that an id stands for, if there is an id.
    pub fn optional_key<T>(&mut self, column: &str, ids: &Ids<T>) -> Option<Option<Key<T>>> {
        self.unless_empty(column, |row| row.key(column, ids))
    }

    /// The rows that several ids, joined by `;`, stand for: each once, in the order of their table.
    pub fn keys<T>(&mut self, column: &str, ids: &Ids<T>) -> Option<Vec<Key<T>>> {
        let parts = self.parts(column);
        if let Some(unknown) = parts.clone().find(|id| ids.find(id).is_none()) {
            return self.unresolved(column, unknown, ids);
        }
        let mut keys: Vec<_> = parts.filter_map(|id| ids.find(id)).collect();
        let written = keys.len();
        keys.sort();
        keys.dedup();
        if keys.len() < written {
            return self.refuse(
                column,
                "unique",
                "an id stands twice in the cell",
                "Keep one of the two.",
            );
        }
        Some(keys)
    }

    fn unresolved<T, R>(&mut self, column: &str, id: &str, ids: &Ids<T>) -> Option<R> {
        // When the other table cannot be read, that is what was reported.
        if !ids.complete {
            return None;
        }
        let message = format!("no row of {} has the id \"{id}\"", ids.table);
        let remedy = match ids.nearest(id) {
            Some(near) => format!(
                "Did you mean {near}? Otherwise add the row to {} first.",
                ids.table
            ),
            None => format!("Add the row to {} first, or mend the spelling.", ids.table),
        };
        self.refuse(column, "key", &message, remedy)
    }
}
