//! `dataset check`: whether the package is sound, and what is in it.

use std::path::Path;

use dataset::audit;
use dataset::read::Problems;
use serde_json::json;

use crate::failure::Failure;
use crate::package;
use crate::report::Report;
use crate::style::{ALERT, GOOD, QUIET, painted};
use crate::words::{count, years};

/// Reads and checks the package.
pub fn check(folder: &Path) -> Result<Report, Failure> {
    let draft = package::checked(folder)?;
    let warnings = dataset::check::doubts(&draft).within(folder);
    let sheets = draft.sheets().iter();
    let tables: Vec<_> = sheets.map(|sheet| (sheet.file, sheet.len())).collect();
    let dataset = draft.into_dataset();
    let covered = audit::coverage(&dataset).years;

    let mut lines = vec![
        format!(
            "{} is {} (version {})",
            folder.display(),
            painted(GOOD, "sound"),
            dataset.version
        ),
        String::new(),
    ];
    lines.extend(tables.iter().map(|(file, rows)| {
        let line = format!("  {file:<20} {rows:>6} {}", rows_word(*rows));
        if *rows == 0 {
            painted(QUIET, line)
        } else {
            line
        }
    }));
    let when = covered.map_or_else(
        || "without dates".to_owned(),
        |covered| years(covered.first, covered.last),
    );
    lines.push(String::new());
    lines.push(format!(
        "{}, {}, {}, {when}",
        count(dataset.figures.len(), "figure"),
        count(dataset.programmes.len(), "programme"),
        count(dataset.sources.len(), "source"),
    ));
    lines.extend(warnings_told(&warnings));
    let tables = tables
        .iter()
        .map(|(file, rows)| json!({ "file": file, "rows": rows }));
    let json = json!({
        "sound": true,
        "version": dataset.version,
        "tables": tables.collect::<Vec<_>>(),
        "figures": dataset.figures.len(),
        "programmes": dataset.programmes.len(),
        "sources": dataset.sources.len(),
        "warnings": warnings.iter().collect::<Vec<_>>(),
        "years": covered.map(|years| json!({ "first": years.first, "last": years.last })),
    });
    Ok(Report {
        text: lines.join("\n"),
        json,
    })
}

/// The warnings after a line that says what they are; nothing where there are none.
fn warnings_told(warnings: &Problems) -> Vec<String> {
    let mut lines: Vec<_> = warnings
        .iter()
        .map(|warning| format!("{} {warning}", painted(ALERT, "warning:")))
        .collect();
    if !lines.is_empty() {
        let told = count(lines.len(), "warning");
        lines.insert(0, String::new());
        lines.insert(
            1,
            format!("{told}: the package is sound, but these deserve a look."),
        );
    }
    lines
}

fn rows_word(rows: usize) -> &'static str {
    if rows == 1 { "row" } else { "rows" }
}
