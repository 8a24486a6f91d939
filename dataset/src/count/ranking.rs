//! Regions or programmes beside each other, each with its own count, as if it alone were chosen
//! (rule 11). The rows are not a breakdown: no total may be drawn under them.

use crate::ordered::Set;
use crate::{Currency, Dataset, Key, Programme, Region, RegionKind};

use super::filter::{Filter, Show};
use super::select::select;
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
            regions: only(key),
            ..filter.clone()
        }
    }
}

impl Rankable for Programme {
    fn rows(dataset: &Dataset) -> Vec<Key<Self>> {
        dataset.programmes.keys().collect()
    }

    fn alone(filter: &Filter, key: Key<Self>) -> Filter {
        Filter {
            programmes: only(key),
            ..filter.clone()
        }
    }
}

/// Counts every row of a table by itself.
pub fn ranking<T: Rankable>(
    dataset: &Dataset,
    filter: &Filter,
    show: Show,
    currency: Currency,
) -> Ranking<T> {
    let own = |key| total(&select(dataset, &T::alone(filter, key)), show, currency);
    T::rows(dataset)
        .into_iter()
        .map(|key| Ranked {
            key,
            total: own(key),
        })
        .collect()
}

fn only<T>(key: Key<T>) -> Set<Key<T>> {
    let mut keys = Set::new();
    keys.insert(key);
    keys
}
