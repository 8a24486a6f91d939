//! Regions or programmes beside each other, each with its own count, as if it alone were chosen
//! (rule 11). The rows are not a breakdown: no total may be drawn under them.

use crate::set_of;

use crate::{Currency, Dataset, Figure, Key, Programme, Region, RegionKind};

use super::filter::{Filter, Show};
use super::select::{Selection, Sieve, listed_under};
use super::total::{Total, total};

/// A row of a ranking and its own total.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked<T> {
    /// Whose count it is.
    pub key: Key<T>,
    /// The total when it alone is chosen, the other filters as they are.
    pub total: Total,
}

/// Own counts, in the order of the table.
pub type Ranking<T> = Vec<Ranked<T>>;

/// A table whose rows can be chosen one at a time.
pub trait Rankable: Sized {
    /// The rows that a ranking has.
    fn rows(dataset: &Dataset) -> Vec<Key<Self>>;

    /// The filter with this row alone chosen.
    fn alone(filter: &Filter, key: Key<Self>) -> Filter;

    /// The rows that may show or touch a figure, as places in the table; never fewer.
    fn near(dataset: &Dataset, figure: &Figure) -> Vec<usize>;
}

impl Rankable for Region {
    /// The 12 regions and the whole country; several countries together are never a row.
    fn rows(dataset: &Dataset) -> Vec<Key<Self>> {
        let has_row = |region: &Self| region.kind() != RegionKind::SeveralCountries;
        dataset
            .regions
            .iter()
            .filter(|(_, region)| has_row(region))
            .map(|(key, _)| key)
            .collect()
    }

    fn alone(filter: &Filter, key: Key<Self>) -> Filter {
        Filter {
            regions: set_of([key]),
            ..filter.clone()
        }
    }

    /// A figure for the whole country is context in all of them.
    fn near(dataset: &Dataset, _: &Figure) -> Vec<usize> {
        (0..dataset.regions.len()).collect()
    }
}

impl Rankable for Programme {
    fn rows(dataset: &Dataset) -> Vec<Key<Self>> {
        dataset.programmes.keys().collect()
    }

    fn alone(filter: &Filter, key: Key<Self>) -> Filter {
        Filter {
            programmes: set_of([key]),
            ..filter.clone()
        }
    }

    fn near(dataset: &Dataset, figure: &Figure) -> Vec<usize> {
        let lineage = dataset.lineage(figure.programme);
        lineage.map(Key::index).collect()
    }
}

/// Counts every row of a table by itself: the total of what [`select`](super::select()) finds when
/// it alone is chosen. The dataset is gone through once for all rows, and only by what can count.
pub fn ranking<T: Rankable>(
    dataset: &Dataset,
    filter: &Filter,
    show: Show,
    currency: Currency,
) -> Ranking<T> {
    let rows = T::rows(dataset);
    // A row differs in its region or programme only, of which the sieve knows nothing.
    let sieve = Sieve::of(dataset, filter);
    let mut places = Vec::new();
    let mut selections = Vec::with_capacity(rows.len());
    for (place, key) in rows.iter().enumerate() {
        places.resize(key.index() + 1, None);
        places[key.index()] = Some(place);
        selections.push(Selection::empty(dataset, T::alone(filter, *key)));
    }
    for (key, figure) in dataset.figures.iter() {
        if listed_under(dataset, figure) == show {
            for row in T::near(dataset, figure) {
                if let Some(Some(place)) = places.get(row) {
                    selections[*place].take(&sieve, key);
                }
            }
        }
    }
    rows.into_iter()
        .zip(&selections)
        .map(|(key, selection)| Ranked {
            key,
            total: total(selection, show, currency),
        })
        .collect()
}
