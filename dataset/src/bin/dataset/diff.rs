//! `dataset diff`: what became of the package, as Markdown for CHANGELOG.md.

use std::path::Path;

use dataset::Dataset;
use dataset::diff::{CellChange, Diff, TableDiff, diff as compare};
use dataset::read::Draft;
use serde_json::json;

use crate::failure::Failure;
use crate::package;
use crate::report::Report;
use crate::words::summary;

/// The table whose rows are told one by one.
const FIGURES: &str = "figures.csv";

/// Compares two versions of the package. The old one need only be readable: rules may have come
/// after it.
pub fn diff(old: &Path, new: &Path) -> Result<Report, Failure> {
    let (old, new) = (package::readable(old)?, package::checked(new)?);
    let diff = compare(&old, &new);
    let (old, new) = (Draft::into_dataset(old), Draft::into_dataset(new));
    let mut lines = figures(&diff, &old, &new);
    lines.extend(others(&diff));
    if lines.is_empty() {
        lines.push("- Nothing has changed.".to_owned());
    }
    let json = json!({
        "versions": { "old": old.version, "new": new.version },
        "tables": diff.tables,
    });
    Ok(Report {
        text: lines.join("\n"),
        json,
    })
}

/// A bullet for each figure that was added, corrected or withdrawn.
fn figures(diff: &Diff, old: &Dataset, new: &Dataset) -> Vec<String> {
    let Some(table) = diff.table(FIGURES) else {
        return Vec::new();
    };
    let added = table
        .added
        .iter()
        .map(|id| format!("- Added `{id}`: {}.", described(new, id)));
    let corrected = table.corrected.iter().map(|correction| {
        let cells: Vec<_> = correction.cells.iter().map(cell).collect();
        format!("- Corrected `{}`: {}.", correction.id, cells.join("; "))
    });
    let withdrawn = table
        .withdrawn
        .iter()
        .map(|id| format!("- Withdrawn `{id}`: {}.", described(old, id)));
    added.chain(corrected).chain(withdrawn).collect()
}

/// What a figure says and who says it.
fn described(dataset: &Dataset, id: &str) -> String {
    let found = dataset.figures.find(id);
    let figure = &dataset.figures[found.expect("a diff lists ids of rows that could be read")];
    let source = &dataset.sources[figure.source];
    format!("{} (`{}`)", summary(dataset, figure), source.id)
}

fn cell(change: &CellChange) -> String {
    match (change.from.as_str(), change.to.as_str()) {
        ("", to) => format!("`{}` is now `{to}`", change.column),
        (from, "") => format!("`{}` no longer `{from}`", change.column),
        (from, to) => format!("`{}` from `{from}` to `{to}`", change.column),
    }
}

/// One bullet that counts what became of each other table.
fn others(diff: &Diff) -> Option<String> {
    let changed = diff
        .tables
        .iter()
        .filter(|table| table.file != FIGURES && !table.is_empty());
    let tables: Vec<_> = changed.map(counts).collect();
    (!tables.is_empty()).then(|| format!("- Other tables: {}.", tables.join("; ")))
}

fn counts(table: &TableDiff) -> String {
    let kinds = [
        (table.added.len(), "added"),
        (table.corrected.len(), "corrected"),
        (table.withdrawn.len(), "withdrawn"),
    ];
    let kinds = kinds
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, kind)| format!("{count} {kind}"));
    format!("`{}` {}", table.file, kinds.collect::<Vec<_>>().join(", "))
}
