//! Figures that stand for one quantity: which is preferred, who says each, and why.

use dataset::audit::Dispute;
use dataset::{Dataset, Decimal, Figure};
use serde_json::{Value, json};

use crate::style::{ALERT, QUIET, painted};
use crate::words::{amount, in_unit, json_number, number};

/// A few lines for each figure that has a preferred one.
pub fn lines(dataset: &Dataset, disputes: &[Dispute]) -> Vec<String> {
    let each = |dispute: &Dispute| {
        let figure = &dataset.figures[dispute.figure];
        let preferred = &dataset.figures[dispute.preferred];
        let mut lines = vec![
            format!(
                "  {}: {}",
                dataset.measures[preferred.measure].label.en,
                painted(ALERT, apart(dataset, dispute))
            ),
            told(dataset, "preferred", preferred),
            told(dataset, "instead of", figure),
        ];
        if let Some(note) = note(dataset, figure, preferred) {
            lines.push(painted(QUIET, format!("    {note}")));
        }
        lines
    };
    disputes.iter().flat_map(each).collect()
}

/// Each pair with both values and their sources.
pub fn json(dataset: &Dataset, disputes: &[Dispute]) -> Value {
    let side = |figure: &Figure| {
        json!({
            "figure": figure.id,
            "value": json_number(figure.value),
            "currency": figure.currency.as_ref().map(|currency| currency.code()),
            "source": dataset.sources[figure.source].id,
            "locator": figure.locator.en,
        })
    };
    let rows = disputes.iter().map(|dispute| {
        let figure = &dataset.figures[dispute.figure];
        let preferred = &dataset.figures[dispute.preferred];
        json!({
            "preferred": side(preferred),
            "instead_of": side(figure),
            "difference": dispute.difference.map(json_number),
            "note": note(dataset, figure, preferred),
        })
    });
    rows.collect()
}

/// How far the two are from each other.
fn apart(dataset: &Dataset, dispute: &Dispute) -> String {
    let figure = &dataset.figures[dispute.figure];
    let unit = dataset.measures[figure.measure].unit.as_str();
    match (dispute.difference, unit) {
        (None, _) => "in different units".to_owned(),
        (Some(Decimal::ZERO), _) => "the same value".to_owned(),
        (Some(apart), "percent") => format!("{} points apart", number(apart.max(-apart))),
        (Some(apart), unit) => {
            let distance = in_unit(apart.max(-apart), unit, figure.currency);
            format!("{distance} apart")
        }
    }
}

fn told(dataset: &Dataset, role: &str, figure: &Figure) -> String {
    let source = &dataset.sources[figure.source];
    format!(
        "    {role:<12}{}: {} ({}, {})",
        figure.id,
        amount(dataset, figure),
        source.id,
        figure.locator.en
    )
}

/// The editor's remark, which stands with either of the two.
fn note<'d>(dataset: &'d Dataset, figure: &Figure, preferred: &Figure) -> Option<&'d str> {
    let note = figure.note.or(preferred.note)?;
    Some(&dataset.notes[note].text.en)
}
