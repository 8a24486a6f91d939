//! Figures that count and say less than those which they stand for.

use dataset::Dataset;
use dataset::audit::Understatement;
use serde_json::{Value, json};

use crate::columns::aligned;
use crate::words::{amount, json_number};

/// A line for each: the figure, what it says, and what it stands for.
pub fn lines(dataset: &Dataset, found: &[Understatement]) -> Vec<String> {
    let line = |one: &Understatement| {
        let figure = &dataset.figures[one.figure];
        let words = format!(
            "{}, while what it stands for adds up to {}: {}",
            amount(dataset, figure),
            json_number(one.added),
            ids(dataset, one).join(", "),
        );
        (figure.id.clone(), words)
    };
    aligned(found.iter().map(line).collect())
}

/// The same by ids.
pub fn json(dataset: &Dataset, found: &[Understatement]) -> Value {
    let one = |one: &Understatement| {
        json!({
            "figure": dataset.figures[one.figure].id,
            "stands_for": ids(dataset, one),
            "added": json_number(one.added),
        })
    };
    found.iter().map(one).collect()
}

fn ids<'d>(dataset: &'d Dataset, one: &Understatement) -> Vec<&'d str> {
    let ids = one.stands_for.iter();
    ids.map(|key| dataset.figures[*key].id.as_str()).collect()
}
