//! Wholes to which their published parts do not add up.

use std::collections::BTreeMap;

use crate::{Dataset, Decimal, Figure, Key, PartKind};

/// A whole, and closing parts along one dimension that do not add up to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reconciliation {
    /// The whole.
    pub whole: Key<Figure>,
    /// Along what it is divided: `sex`, `field`, `period`, …
    pub by: String,
    /// Its parts, in the order of the table.
    pub parts: Vec<Key<Figure>>,
    /// What the source states for the whole.
    pub stated: Decimal,
    /// What the parts add up to.
    pub added: Decimal,
}

impl Reconciliation {
    /// What no part explains; below zero where the parts add up to more than the whole.
    pub fn difference(&self) -> Decimal {
        self.stated - self.added
    }
}

/// Every whole that its closing parts do not make, dimension by dimension. A part for which
/// another figure is preferred is that figure's business.
pub fn reconciliations(dataset: &Dataset) -> Vec<Reconciliation> {
    let mut divided: BTreeMap<(Key<Figure>, &str), Vec<Key<Figure>>> = BTreeMap::new();
    for (key, figure) in dataset.figures.iter() {
        let closes = |part: &&crate::Part| part.kind == PartKind::Closing;
        if let Some(part) = figure.part.as_ref().filter(closes)
            && figure.instead_of.is_none()
        {
            let place = (part.whole, part.by.as_str());
            divided.entry(place).or_default().push(key);
        }
    }
    divided
        .into_iter()
        .map(|((whole, by), parts)| Reconciliation {
            whole,
            by: by.to_owned(),
            stated: dataset.figures[whole].value,
            added: parts.iter().map(|part| dataset.figures[*part].value).sum(),
            parts,
        })
        .filter(|found| found.difference() != Decimal::ZERO)
        .collect()
}
