//! What stands beside a total: published figures that are no part of it, the nearest first, and the
//! nearest choice that has a total (rule 10).

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::{Arrange, Currency, Dataset, Figure, Key};

use super::filter::{Filter, Show, Years};
use super::reason::Reason;
use super::select::{Selection, select};
use super::slice;
use super::total::{Total, total};
use super::walk::{rank, walk_in_order};

/// Why a figure stands beside a total, the nearest to the choice first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// It is for several regions together, of which only some are chosen.
    Joint,
    /// It is for more years than the chosen ones.
    Wider,
    /// It may hold some of the chosen fields, groups or places.
    NotBrokenDown,
    /// It is for the whole country.
    Country,
    /// It tells how many there were on a date.
    Stock,
    /// It was planned or asked for.
    Target,
}

/// A figure beside a total.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// Why it stands there.
    pub relation: Relation,
    /// The figure.
    pub figure: Key<Figure>,
    /// The choice to which it belongs.
    pub filter: Filter,
}

/// Everything that stands beside a total. Of joint, wider, whole and national figures that may count the
/// same, the nearest to the choice is told.
pub fn beside(selection: &Selection<'_>, total: &Total) -> Vec<Beside> {
    let dataset = selection.dataset;
    let because = |reason: Reason| -> Vec<_> {
        let left_out = total.left_out.iter();
        let those = left_out.filter(|left| left.reason == reason);
        those.map(|left| left.figure).collect()
    };
    let nearest = |reason| {
        let mut order = because(reason);
        order.arrange_by_key(|key| distance(selection, &dataset.figures[*key]));
        walk_in_order(dataset, order).counted
    };
    let mut stocks = total.beside.clone();
    stocks.arrange_by_key(|key| {
        let figure = &dataset.figures[*key];
        let date = figure.period.map(|period| period.end.last_day());
        (Reverse(date), Reverse(figure.value), *key)
    });
    let mut targets = because(Reason::TargetOrRequirement);
    targets.retain(|key| {
        let figure = &dataset.figures[*key];
        figure.headline && selection.shown.contains(key)
    });
    targets.arrange_by_key(|key| rank(dataset, &dataset.figures[*key]));
    let kinds = [
        (Relation::Joint, nearest(Reason::JointRegions)),
        (Relation::Wider, nearest(Reason::WiderYears)),
        (Relation::NotBrokenDown, nearest(Reason::NotBrokenDown)),
        (Relation::Country, nearest(Reason::WholeCountry)),
        (Relation::Stock, stocks),
        (Relation::Target, targets),
    ];
    let beside = |(relation, figures): (_, Vec<_>)| {
        figures.into_iter().map(move |figure| Beside {
            relation,
            figure,
            filter: widened(dataset, &selection.filter, &dataset.figures[figure]),
        })
    };
    kinds.into_iter().flat_map(beside).collect()
}

/// The nearest choice that has a total, for one that has none: the first that what stands beside it
/// leads to, else the choice without its fields, groups and places, its years, its regions, all of
/// these, its organisations, its programmes.
pub fn nearest(
    dataset: &Dataset,
    filter: &Filter,
    beside: &[Beside],
    show: Show,
    currency: Currency,
) -> Option<Filter> {
    let whole = filter.whole();
    let without_years = Filter {
        years: None,
        ..filter.clone()
    };
    let without_regions = Filter {
        regions: BTreeSet::new(),
        ..filter.clone()
    };
    let everywhere = Filter {
        years: None,
        regions: BTreeSet::new(),
        ..whole.clone()
    };
    let programmes = Filter {
        organisations: BTreeSet::new(),
        ..everywhere.clone()
    };
    let widened = [
        whole,
        without_years,
        without_regions,
        everywhere,
        programmes,
        Filter::default(),
    ];
    let has_total = |filter: &Filter| {
        let total = total(&select(dataset, filter), show, currency);
        total.nothing.is_none()
    };
    let mut choices = beside.iter().map(|one| &one.filter).chain(&widened);
    choices.find(|choice| has_total(choice)).cloned()
}

/// How far a figure is from the choice: years and regions outside it, and then its place in the walk.
fn distance<'d>(selection: &Selection<'d>, figure: &'d Figure) -> impl Ord + use<'d> {
    let Filter { regions, years, .. } = &selection.filter;
    let other_regions = figure
        .regions
        .iter()
        .filter(|region| !regions.contains(region));
    let days = years.zip(figure.period).map_or(0, |(years, period)| {
        (period.days() - years.period().days()).max(0)
    });
    (other_regions.count(), days, rank(selection.dataset, figure))
}

/// The choice with the regions and years of a figure, as far as it chooses any, and without the
/// fields, groups and places that it is not known to lie in.
fn widened(dataset: &Dataset, filter: &Filter, figure: &Figure) -> Filter {
    let mut widened = slice::widened(dataset, filter, figure);
    if !filter.regions.is_empty()
        && !figure
            .regions
            .iter()
            .all(|own| filter.regions.contains(own))
    {
        widened.regions = figure.regions.iter().copied().collect();
    }
    if let (Some(years), Some(period)) = (filter.years, figure.period)
        && !years.period().holds(period)
    {
        widened.years = Some(Years::between(period.start.year, period.end.year));
    }
    widened
}
