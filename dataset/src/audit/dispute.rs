//! Quantities for which more than one figure is published.

use crate::{Dataset, Decimal, Figure, Key};

/// A figure, and the one that is preferred to it for the same quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// The figure that does not count.
    pub figure: Key<Figure>,
    /// The preferred one, from another document or from elsewhere in the same.
    pub preferred: Key<Figure>,
    /// How much more the preferred one says, where both are in one unit and currency.
    pub difference: Option<Decimal>,
}

/// Every figure that has a preferred one, in the order of the table.
pub fn disputes(dataset: &Dataset) -> Vec<Dispute> {
    let unit = |figure: &Figure| &dataset.measures[figure.measure].unit;
    dataset
        .figures
        .iter()
        .filter_map(|(key, figure)| {
            let preferred = &dataset.figures[figure.instead_of?];
            let comparable =
                unit(figure) == unit(preferred) && figure.currency == preferred.currency;
            Some(Dispute {
                figure: key,
                preferred: figure.instead_of?,
                difference: comparable.then(|| preferred.value - figure.value),
            })
        })
        .collect()
}
