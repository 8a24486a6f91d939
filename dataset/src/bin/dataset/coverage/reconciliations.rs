//! Wholes to which their parts do not add up, with what is left.

use dataset::audit::Reconciliation;
use dataset::{Dataset, Decimal};
use serde_json::{Value, json};

use crate::style::{ALERT, QUIET, painted};
use crate::words::{amount, count, in_unit, json_number, number};

/// Two or three lines for each whole.
pub fn lines(dataset: &Dataset, reconciliations: &[Reconciliation]) -> Vec<String> {
    let each = |found: &Reconciliation| {
        let whole = &dataset.figures[found.whole];
        let unit = &dataset.measures[whole.measure].unit;
        let difference = found.difference();
        let (how, distance) = if difference < Decimal::ZERO {
            ("too much", -difference)
        } else {
            ("missing", difference)
        };
        let mut lines = vec![
            format!("  {}, by {}", whole.id, found.by),
            format!(
                "    {} stated, {} added from {}: {}",
                amount(dataset, whole),
                number(found.added),
                count(found.parts.len(), "part"),
                painted(
                    ALERT,
                    format!("{} {how}", in_unit(distance, unit, whole.currency))
                ),
            ),
        ];
        if let Some(note) = whole.note {
            let note = &dataset.notes[note].text.en;
            lines.push(painted(QUIET, format!("    {note}")));
        }
        lines
    };
    reconciliations.iter().flat_map(each).collect()
}

/// Each whole with its parts; the difference is what no part explains.
pub fn json(dataset: &Dataset, reconciliations: &[Reconciliation]) -> Value {
    let id = |key| &dataset.figures[key].id;
    let rows = reconciliations.iter().map(|found| {
        json!({
            "whole": id(found.whole),
            "by": found.by,
            "parts": found.parts.iter().map(|part| id(*part)).collect::<Vec<_>>(),
            "stated": json_number(found.stated),
            "added": json_number(found.added),
            "difference": json_number(found.difference()),
        })
    });
    rows.collect()
}
