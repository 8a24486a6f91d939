//! `dataset explain`: what a figure is, and whether it counts.

mod details;
mod reasons;
mod standings;

use std::path::Path;

use dataset::{Currency, audit, read};
use serde_json::json;

use crate::failure::Failure;
use crate::package;
use crate::report::Report;
use crate::style::{TITLE, painted};

/// Most ids that are suggested for one that no figure has.
const MOST: usize = 3;

/// Explains one figure.
pub fn explain(id: &str, folder: &Path) -> Result<Report, Failure> {
    let dataset = package::dataset(folder)?;
    let Some(key) = dataset.figures.find(id) else {
        let ids = dataset.figures.rows().map(|figure| figure.id.as_str());
        let nearest = read::nearest(id, ids).into_iter().take(MOST);
        return Err(Failure::UnknownFigure {
            id: id.to_owned(),
            nearest: nearest.map(str::to_owned).collect(),
        });
    };
    // The currency of the page's own converted total.
    let explanation = audit::explain(&dataset, key, Currency::MAD);

    let mut lines = vec![painted(TITLE, id)];
    lines.extend(details::lines(&dataset, &dataset.figures[key]));
    lines.push(String::new());
    lines.extend(standings::lines(&dataset, &explanation));
    let json = json!({
        "figure": details::json(&dataset, &dataset.figures[key]),
        "total": standings::total_name(explanation.show),
        "standings": standings::json(&dataset, &explanation),
    });
    Ok(Report {
        text: lines.join("\n"),
        json,
    })
}
