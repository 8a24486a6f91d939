//! Which figures a selection shows, and which of them are only its context (rules 3, 4 and 13).

use crate::set_of;
use std::collections::BTreeSet;

use crate::{Counting, Dataset, Family, Figure, Key, Period, Programme, RegionKind};

use super::filter::{Filter, Show};
use super::reason::Reason;
use super::slice::{Slices, Standing};

/// The figures that a filter lets through.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection<'d> {
    /// Where the figures come from.
    pub dataset: &'d Dataset,
    /// What was asked for.
    pub filter: Filter,
    /// Figures of the choice, in the order of the dataset.
    pub shown: Vec<Key<Figure>>,
    /// Figures that touch the choice without lying in it, each with its reason.
    pub context: Vec<(Key<Figure>, Reason)>,
    /// Figures of the chosen regions, years, programmes and organisations that are of other fields,
    /// groups or places: no part of the answer, but one of them may stand for a figure that is.
    pub others: Vec<Key<Figure>>,
}

/// What a filter must know of the dataset, found once for all figures.
pub(super) struct Sieve {
    /// The programmes in which a chosen organisation has a role.
    acting: BTreeSet<Key<Programme>>,
    slices: Slices,
}

impl Sieve {
    pub fn of(dataset: &Dataset, filter: &Filter) -> Self {
        let roles = dataset.roles.rows();
        let own = roles.filter(|role| filter.organisations.contains(&role.organisation));
        Self {
            acting: set_of(own.map(|role| role.programme)),
            slices: Slices::of(dataset, filter),
        }
    }

    /// Whether a figure is of a chosen organisation and in the chosen slices.
    pub fn lets_through(&self, dataset: &Dataset, filter: &Filter, key: Key<Figure>) -> bool {
        self.organisation_is_chosen(dataset, filter, &dataset.figures[key])
            && self.slices.standing(dataset, filter, key) == Standing::Inside
    }

    /// Whether a figure is of a chosen organisation: money that it gave or, where nobody is named,
    /// that is of a programme of its own; what is done in its programmes and in parts of these.
    fn organisation_is_chosen(&self, dataset: &Dataset, filter: &Filter, figure: &Figure) -> bool {
        let acts_in = |programme| self.acting.contains(&programme);
        if filter.organisations.is_empty() {
            true
        } else if let Some(funder) = figure.funder {
            filter.organisations.contains(&funder)
        } else if figure.currency.is_some() {
            acts_in(figure.programme)
        } else {
            dataset.lineage(figure.programme).any(acts_in)
        }
    }
}

impl<'d> Selection<'d> {
    /// What a filter lets through, before any figure was held against it.
    pub(super) fn empty(dataset: &'d Dataset, filter: Filter) -> Self {
        Self {
            dataset,
            filter,
            shown: Vec::new(),
            context: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Holds the next figure against the filter, and takes it in where it is let through.
    pub(super) fn take(&mut self, sieve: &Sieve, key: Key<Figure>) {
        let (dataset, filter, figure) = (self.dataset, &self.filter, self.figure(key));
        let period = dated(dataset, figure);
        if !programme_is_chosen(dataset, filter, figure)
            || !sieve.organisation_is_chosen(dataset, filter, figure)
            || !years_are_met(filter, period)
        {
            return;
        }
        let standing = sieve.slices.standing(dataset, filter, key);
        match (region_of(dataset, filter, figure), standing) {
            (Place::Elsewhere, _) => {}
            (Place::Context(reason), Standing::Inside | Standing::NotBrokenDown) => {
                self.context.push((key, reason));
            }
            (Place::Chosen, Standing::Inside | Standing::NotBrokenDown)
                if reaches_outside(filter, period) =>
            {
                self.context.push((key, Reason::WiderYears));
            }
            (Place::Chosen, Standing::Inside) => self.shown.push(key),
            (Place::Chosen, Standing::NotBrokenDown) => {
                self.context.push((key, Reason::NotBrokenDown));
            }
            (Place::Chosen, Standing::Outside) if !reaches_outside(filter, period) => {
                self.others.push(key);
            }
            (_, Standing::Outside) => {}
        }
    }

    /// The row of a figure.
    pub fn figure(&self, key: Key<Figure>) -> &'d Figure {
        &self.dataset.figures[key]
    }

    /// The programmes that have a figure shown.
    pub fn programmes(&self) -> BTreeSet<Key<Programme>> {
        self.programmes_of(&self.shown)
    }

    /// The programmes of some figures.
    pub fn programmes_of(&self, figures: &[Key<Figure>]) -> BTreeSet<Key<Programme>> {
        let programmes = figures.iter().map(|key| self.figure(*key).programme);
        set_of(programmes)
    }
}

/// Which total a figure is listed under, whether it counts there or not: presence and rates under
/// people, amounts per head under money.
pub fn listed_under(dataset: &Dataset, figure: &Figure) -> Show {
    match dataset.measures[figure.measure].family {
        Family::People | Family::Presence => Show::People,
        Family::Money => Show::Money,
        Family::Activity => Show::Activities,
        Family::Rate if figure.currency.is_some() => Show::Money,
        Family::Rate => Show::People,
    }
}

/// Finds the figures of a filter.
pub fn select<'d>(dataset: &'d Dataset, filter: &Filter) -> Selection<'d> {
    let mut selection = Selection::empty(dataset, filter.clone());
    let sieve = Sieve::of(dataset, filter);
    for key in dataset.figures.keys() {
        selection.take(&sieve, key);
    }
    selection
}

enum Place {
    Chosen,
    Context(Reason),
    Elsewhere,
}

fn programme_is_chosen(dataset: &Dataset, filter: &Filter, figure: &Figure) -> bool {
    filter.programmes.is_empty()
        || dataset
            .lineage(figure.programme)
            .any(|programme| filter.programmes.contains(&programme))
}

/// An undated figure is shown under any years, since it may lie in them, but never counted.
fn years_are_met(filter: &Filter, period: Option<Period>) -> bool {
    let chosen = filter.years.zip(period);
    chosen.is_none_or(|(years, period)| years.period().meets(period))
}

fn reaches_outside(filter: &Filter, period: Option<Period>) -> bool {
    let chosen = filter.years.zip(period);
    chosen.is_some_and(|(years, period)| !years.period().holds(period))
}

/// When a figure is for; a stock is for the end of its period.
fn dated(dataset: &Dataset, figure: &Figure) -> Option<Period> {
    let period = figure.period?;
    let is_stock = dataset.measures[figure.measure].counting == Counting::Stock;
    let start = if is_stock { period.end } else { period.start };
    Some(Period { start, ..period })
}

fn region_of(dataset: &Dataset, filter: &Filter, figure: &Figure) -> Place {
    let kinds = || {
        figure
            .regions
            .iter()
            .map(|region| dataset.regions[*region].kind())
    };
    let chosen = |region| filter.regions.contains(region);
    if kinds().any(|kind| kind == RegionKind::SeveralCountries) {
        Place::Context(Reason::SeveralCountries)
    } else if filter.regions.is_empty() || figure.regions.iter().all(chosen) {
        Place::Chosen
    } else if kinds().any(|kind| kind == RegionKind::WholeCountry) {
        Place::Context(Reason::WholeCountry)
    } else if figure.regions.iter().any(chosen) {
        Place::Context(Reason::JointRegions)
    } else {
        Place::Elsewhere
    }
}
