//! How much rests on primary sources, on the press and on others who retell.

use dataset::audit::Reliance;
use dataset::{Reliability, Vocabulary};
use serde_json::{Value, json};

use crate::words::count;

/// A line for each reliability: figures and their share, documents.
pub fn lines(reliances: &[Reliance]) -> Vec<String> {
    let all: usize = reliances.iter().map(|reliance| reliance.figures).sum();
    reliances
        .iter()
        .map(|reliance| {
            let name = match reliance.reliability {
                Reliability::Primary => "primary sources",
                Reliability::Press => "press",
                Reliability::Secondary => "secondary sources",
            };
            format!(
                "  {name:<26}{:>3}%  {} in {}",
                percent(reliance.figures, all),
                count(reliance.figures, "figure"),
                count(reliance.sources, "document"),
            )
        })
        .collect()
}

/// The same; the share is in percent of all figures, rounded.
pub fn json(reliances: &[Reliance]) -> Value {
    let all: usize = reliances.iter().map(|reliance| reliance.figures).sum();
    let rows = reliances.iter().map(|reliance| {
        json!({
            "reliability": reliance.reliability.word(),
            "figures": reliance.figures,
            "documents": reliance.sources,
            "percent": percent(reliance.figures, all),
        })
    });
    rows.collect()
}

/// A share in whole percent, halves up; nothing of nothing is 0.
fn percent(some: usize, all: usize) -> usize {
    (some * 200 + all).checked_div(all * 2).unwrap_or(0)
}
