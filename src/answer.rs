//! Floor 1: the answer to a query, in figures and sums, before a word of it is written.

use std::collections::BTreeSet;

use dataset::{Dataset, Figure, Key, Programme, Region};

use crate::query::{Filter, Query, Show};
use dataset::count::{
    Along, Breakdown, Nothing, Ranking, Selection, Sum, Total, Unit, breakdown, ranking, select,
    total,
};

/// Everything that the page says about a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<'d> {
    /// The figures of the selection.
    pub selection: Selection<'d>,
    /// People helped.
    pub people: Total,
    /// Money.
    pub money: Total,
    /// Activities.
    pub activities: Total,
    /// The unit that the pictures show; `None` when no activity counts anywhere.
    pub unit: Option<Unit>,
    /// The total that the pictures show, by year.
    pub by_year: Option<Breakdown>,
    /// The same, by field of work.
    pub by_field: Option<Breakdown>,
    /// The same total for each region alone.
    pub by_region: Ranking<Region>,
    /// The same total for each programme alone.
    pub by_programme: Ranking<Programme>,
}

/// Answers a query.
pub fn answer<'d>(dataset: &'d Dataset, query: &Query) -> Answer<'d> {
    let selection = select(dataset, &query.filter);
    let count = |show| total(&selection, show, query.currency);
    let (people, money, activities) = (
        count(Show::People),
        count(Show::Money),
        count(Show::Activities),
    );
    let pictured = match query.show {
        Show::People => &people,
        Show::Money => &money,
        Show::Activities => &activities,
    };
    let unit = pictured_unit(dataset, query, &activities);
    let along = |dimension| {
        unit.as_ref()
            .map(|unit| breakdown(&selection, pictured, unit, dimension))
    };
    let (by_year, by_field) = (along(Along::Year), along(Along::Field));
    let by_region = ranking(dataset, &query.filter, query.show, query.currency);
    let by_programme = ranking(dataset, &query.filter, query.show, query.currency);
    Answer {
        unit,
        by_year,
        by_field,
        by_region,
        by_programme,
        people,
        money,
        activities,
        selection,
    }
}

/// The unit of the pictures. Activities of different units are never added, so it is the one with
/// most figures that count: in the selection, or where nothing does, in all regions.
pub(crate) fn pictured_unit(dataset: &Dataset, query: &Query, activities: &Total) -> Option<Unit> {
    let most = |total: &Total| {
        let most = total.sums.iter().rev().max_by_key(|sum| sum.figures);
        most.map(|sum| sum.unit.clone())
    };
    match query.show {
        Show::People => Some(Unit::People),
        Show::Money => Some(Unit::Money(query.currency)),
        Show::Activities => most(activities).or_else(|| {
            let everywhere = Filter {
                regions: BTreeSet::new(),
                ..query.filter.clone()
            };
            most(&total(
                &select(dataset, &everywhere),
                query.show,
                query.currency,
            ))
        }),
    }
}

impl Answer<'_> {
    /// The total of a kind.
    pub fn total(&self, show: Show) -> &Total {
        match show {
            Show::People => &self.people,
            Show::Money => &self.money,
            Show::Activities => &self.activities,
        }
    }

    /// What a region's own total says in the unit of the pictures.
    ///
    /// # Errors
    /// When nothing of that unit counts.
    pub fn pictured<'t>(&self, total: &'t Total) -> Result<&'t Sum, Nothing> {
        let unit = self.unit.as_ref().ok_or(Nothing::Published)?;
        total.sum_of(unit)
    }

    /// Every figure that the table lists: those shown, then those that are context.
    pub fn figures(&self) -> impl Iterator<Item = Key<Figure>> + '_ {
        let context = self.selection.context.iter().map(|(key, _)| *key);
        self.selection.shown.iter().copied().chain(context)
    }
}
