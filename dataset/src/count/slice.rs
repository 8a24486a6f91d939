//! Field, group and place: the slice of a total that a choice of them asks for. It is the slice of
//! that name in the breakdown of the same selection, so that filter and picture agree.

use crate::{Bar, Dataset, Figure, Key, PartKind, PopulationGroup};

use super::filter::Filter;
use super::split::{Along, Slot, Splits};

/// How a figure stands to the chosen fields, groups and places, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// It lies in all of them.
    Inside,
    /// It may hold some of them: nobody says how much.
    NotBrokenDown,
    /// It is another one's, or parts stand in for it.
    Outside,
}

/// The dimensions in which something is chosen, and how figures are split along them.
pub(super) struct Slices {
    splits: Vec<Splits>,
}

impl Slices {
    /// Those of a filter.
    pub fn of(dataset: &Dataset, filter: &Filter) -> Self {
        let chosen = [
            (Along::Field, filter.fields.is_empty()),
            (Along::Group, filter.groups.is_empty()),
            (Along::Place, filter.places.is_empty()),
        ];
        let chosen = chosen.into_iter().filter(|(_, is_empty)| !is_empty);
        let splits = chosen.map(|(along, _)| Splits::along(dataset, along));
        Self {
            splits: splits.collect(),
        }
    }

    /// Whether nothing is chosen in any of them.
    pub fn is_empty(&self) -> bool {
        self.splits.is_empty()
    }

    /// How a figure stands to all that is chosen.
    pub fn standing(&self, dataset: &Dataset, filter: &Filter, key: Key<Figure>) -> Standing {
        let along = |splits: &Splits| match splits.kind(key) {
            None => own_standing(dataset, filter, splits.along, &dataset.figures[key]),
            Some(PartKind::Some) => Standing::NotBrokenDown,
            Some(_) => Standing::Outside,
        };
        let standings = self.splits.iter().map(along);
        standings.max().unwrap_or(Standing::Inside)
    }

    /// What stands in for a counted figure, along one dimension after the other.
    pub fn leaves(&self, key: Key<Figure>) -> Vec<Key<Figure>> {
        self.splits.iter().fold(vec![key], |figures, splits| {
            let mut leaves = Vec::new();
            for figure in figures {
                splits.leaves(figure, &mut leaves);
            }
            leaves
        })
    }

    /// What bars a figure from every total; to stand in for a whole it need not be a headline.
    pub fn bar(&self, dataset: &Dataset, key: Key<Figure>) -> Option<Bar> {
        let figure = &dataset.figures[key];
        let bar = dataset.bar(figure)?;
        if bar == Bar::NotHeadline
            && let Some(part) = &figure.part
            && self
                .splits
                .iter()
                .any(|splits| splits.of(part.whole).any(|part| part == key))
        {
            return self.bar(dataset, part.whole);
        }
        Some(bar)
    }
}

/// The same filter without what a figure is not known to lie in.
pub(super) fn widened(dataset: &Dataset, filter: &Filter, figure: &Figure) -> Filter {
    let lies_in = |along| own_standing(dataset, filter, along, figure) == Standing::Inside;
    let mut widened = filter.clone();
    if !lies_in(Along::Field) {
        widened.fields.clear();
    }
    if !lies_in(Along::Group) {
        widened.groups.clear();
    }
    if !lies_in(Along::Place) {
        widened.places.clear();
    }
    widened
}

/// How a figure by itself stands along a dimension.
fn own_standing(dataset: &Dataset, filter: &Filter, along: Along, figure: &Figure) -> Standing {
    let chosen = |is_chosen| match is_chosen {
        true => Standing::Inside,
        false => Standing::Outside,
    };
    match along.slot(dataset, figure) {
        Some(Slot::Field(field)) => chosen(filter.fields.contains(&field)),
        Some(Slot::Group(group)) if filter.groups.contains(&group) => Standing::Inside,
        Some(Slot::Group(PopulationGroup::Mixed)) => Standing::NotBrokenDown,
        Some(Slot::Group(_)) => Standing::Outside,
        Some(Slot::Places(places)) => {
            let is_chosen = |place| filter.places.contains(place);
            if places.iter().all(is_chosen) {
                Standing::Inside
            } else if places.iter().any(is_chosen) {
                Standing::NotBrokenDown
            } else {
                Standing::Outside
            }
        }
        None if along == Along::Place => {
            let regions = filter
                .places
                .iter()
                .map(|place| dataset.places[*place].region);
            let mut meets = regions.map(|region| dataset.regions_meet(&figure.regions, &[region]));
            match meets.any(|meets| meets) {
                true => Standing::NotBrokenDown,
                false => Standing::Outside,
            }
        }
        _ => Standing::NotBrokenDown,
    }
}
