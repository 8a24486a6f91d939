//! How near the documents behind the figures stand to the facts.

use std::collections::BTreeSet;

use crate::{Dataset, Reliability, Vocabulary};

/// What rests on documents of one reliability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reliance {
    /// How near the documents stand to the facts.
    pub reliability: Reliability,
    /// Figures published in them.
    pub figures: usize,
    /// Documents that at least one figure cites; those that only give exchange rates are none.
    pub sources: usize,
}

/// One row a reliability, the most reliable first.
pub fn reliances(dataset: &Dataset) -> Vec<Reliance> {
    Reliability::ALL
        .iter()
        .map(|reliability| {
            let of_this = |source| dataset.sources[source].reliability == *reliability;
            let cited: Vec<_> = dataset
                .figures
                .rows()
                .map(|figure| figure.source)
                .filter(|source| of_this(*source))
                .collect();
            let sources: BTreeSet<_> = cited.iter().copied().collect();
            Reliance {
                reliability: *reliability,
                figures: cited.len(),
                sources: sources.len(),
            }
        })
        .collect()
}
