//! `dataset coverage`: what the figures cover and lack, what does not add up, where they disagree.

mod disputes;
mod gaps;
mod matrix;
mod reconciliations;
mod sources;
mod understatements;

use std::path::Path;

use dataset::audit;
use serde_json::json;

use crate::failure::Failure;
use crate::package;
use crate::report::Report;
use crate::style::{TITLE, painted};

/// Looks over the whole package, section by section.
pub fn coverage(folder: &Path) -> Result<Report, Failure> {
    let dataset = package::dataset(folder)?;
    let coverage = audit::coverage(&dataset);
    let gaps = audit::region_gaps(&dataset, &coverage);
    let reliances = audit::reliances(&dataset);
    let reconciliations = audit::reconciliations(&dataset);
    let disputes = audit::disputes(&dataset);
    let understatements = audit::understatements(&dataset);

    let sections = [
        (
            "Figures by region and year",
            matrix::lines(&dataset, &coverage),
        ),
        (
            "Years without any figure",
            gaps::lines(&dataset, &coverage, &gaps),
        ),
        ("Who says so", sources::lines(&reliances)),
        (
            "Parts that do not add up to their whole",
            reconciliations::lines(&dataset, &reconciliations),
        ),
        (
            "Two figures for one quantity",
            disputes::lines(&dataset, &disputes),
        ),
        (
            "Figures that say less than what they stand for",
            understatements::lines(&dataset, &understatements),
        ),
    ];
    let sections = sections.map(|(title, mut lines)| {
        if lines.is_empty() {
            lines.push("  none".to_owned());
        }
        format!("{}\n{}\n", painted(TITLE, title), lines.join("\n"))
    });
    let json = json!({
        "years": coverage
            .years
            .map(|years| json!({ "first": years.first, "last": years.last })),
        "matrix": matrix::json(&dataset, &coverage),
        "gaps": gaps::json(&dataset, &gaps),
        "sources": sources::json(&reliances),
        "reconciliations": reconciliations::json(&dataset, &reconciliations),
        "disputes": disputes::json(&dataset, &disputes),
        "understatements": understatements::json(&dataset, &understatements),
    });
    Ok(Report {
        text: sections.join("\n"),
        json,
    })
}
