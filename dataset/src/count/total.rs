//! One total for a selection: what counts, what does not and why, and the sums.

use crate::{Arrange, set_of};
use std::collections::{BTreeMap, BTreeSet};

use crate::{Basis, Counting, Currency, Dataset, Figure, Key, Programme};

use super::addable::not_addable;
use super::filter::Show;
use super::gaps::{Gap, gaps};
use super::money::convert;
use super::reason::{LeftOut, Nothing, Reason};
use super::select::{Selection, listed_under};
use super::slice::Slices;
use super::sum::{Sum, Unit};
use super::walk::{Walk, walk};

/// People, money or activities for a selection.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// What is counted.
    pub show: Show,
    /// Figures that count, in the order of the dataset.
    pub counted: Vec<Key<Figure>>,
    /// Every other figure of this kind that the selection shows or touches, in the order of the
    /// dataset.
    pub left_out: Vec<LeftOut>,
    /// One sum a unit, as published: for money one a currency. Empty when nothing counts.
    pub sums: Vec<Sum>,
    /// For money, the sum in the currency asked for.
    pub converted: Option<Sum>,
    /// Counted figures that the converted sum leaves out for want of a rate.
    pub unconverted: Vec<Key<Figure>>,
    /// The same added up as published, one sum a currency.
    pub unconverted_sums: Vec<Sum>,
    /// For money, the published sums again, split by basis.
    pub bases: BTreeMap<Basis, Vec<Sum>>,
    /// The units of all the figures that the selection shows, whether they count or not.
    pub units: Vec<Unit>,
    /// The units of figures that would count, were their regions and years chosen.
    pub wider_units: Vec<Unit>,
    /// Why there is no sum, when there is none.
    pub nothing: Option<Nothing>,
    /// The programmes whose figures count; several may count the same people (rule 9).
    pub programmes: BTreeSet<Key<Programme>>,
    /// Figures inside another that are not wholly inside it, for which the total reads "at least".
    pub partly_inside: Vec<Key<Figure>>,
    /// Years without a figure in a counted series, for which the total reads "at least".
    pub gaps: Vec<Gap>,
    /// Stocks of the selection, each set of places with its latest.
    pub beside: Vec<Key<Figure>>,
}

impl Total {
    /// The sum of one unit, converted money included, or why there is none.
    ///
    /// # Errors
    /// When nothing of the unit counts.
    pub fn sum_of(&self, unit: &Unit) -> Result<&Sum, Nothing> {
        let mut sums = self.converted.iter().chain(&self.sums);
        let is_of = |units: &[Unit]| match unit {
            Unit::Activity(_) => units.contains(unit),
            Unit::People | Unit::Money(_) => !units.is_empty(),
        };
        let nothing = nothing(is_of(&self.units), is_of(&self.wider_units));
        sums.find(|sum| sum.unit == *unit).ok_or(nothing)
    }
}

/// Why nothing counts: the one place where that is decided.
fn nothing(is_shown: bool, is_wider: bool) -> Nothing {
    match (is_shown, is_wider) {
        (true, _) => Nothing::NotAddable,
        (false, true) => Nothing::Wider,
        (false, false) => Nothing::NotFound,
    }
}

/// Counts a selection.
pub fn total(selection: &Selection<'_>, show: Show, currency: Currency) -> Total {
    let dataset = selection.dataset;
    let under = |key: &Key<Figure>| listed_under(dataset, selection.figure(*key)) == show;
    let shown: Vec<_> = selection.shown.iter().copied().filter(under).collect();

    let slices = Slices::of(dataset, &selection.filter);
    let mut left_out: Vec<LeftOut> = Vec::new();
    let mut candidates = Vec::new();
    for key in &shown {
        match barred(selection, *key) {
            Some(reason) => left_out.push(LeftOut {
                figure: *key,
                reason,
            }),
            None => candidates.push(*key),
        }
    }
    let others = selection.others.iter().copied().filter(under);
    candidates.extend(others.filter(|key| barred(selection, *key).is_none()));
    for (key, reason) in selection.context.iter().filter(|(key, _)| under(key)) {
        if *reason == Reason::NotBrokenDown && barred(selection, *key).is_none() {
            candidates.push(*key);
        }
        // Whatever bars a figure everywhere comes before its being mere context here.
        let reason = slices.bar(dataset, *key).map_or(*reason, Reason::from);
        left_out.push(LeftOut {
            figure: *key,
            reason,
        });
    }

    let mut lost = Vec::new();
    let walk = settle(selection, candidates, &mut lost);
    lost.extend(walk.inside.iter().map(|(figure, rival)| LeftOut {
        figure: *figure,
        reason: Reason::Inside(*rival),
    }));
    let (mut counted, mut partly_inside) = (walk.counted, walk.reaching_out);
    if !slices.is_empty() {
        let leaves = counted.iter().flat_map(|key| slices.leaves(*key));
        counted = set_of(leaves.filter(|key| shown.contains(key)))
            .into_iter()
            .collect();
        left_out.retain(|left| !counted.contains(&left.figure));
        lost.retain(|left| shown.contains(&left.figure) && !counted.contains(&left.figure));
        partly_inside.retain(|key| lost.iter().any(|left| left.figure == *key));
    }
    left_out.extend(lost);
    counted.arrange_by_key(|key| *key);
    left_out.arrange_by_key(|left| left.figure);

    let is_wider = |left: &&LeftOut| {
        let wider = [
            Reason::WholeCountry,
            Reason::JointRegions,
            Reason::WiderYears,
            Reason::NotBrokenDown,
        ];
        wider.contains(&left.reason)
    };
    let wider = left_out.iter().filter(is_wider);
    let wider: Vec<_> = wider.map(|left| left.figure).collect();

    let gaps = gaps(selection, &counted);
    let is_whole = partly_inside.is_empty() && gaps.is_empty();
    let finished = |sums: Vec<Sum>| {
        sums.into_iter()
            .map(|sum| if is_whole { sum } else { sum.incomplete() })
            .collect()
    };
    let (converted, unconverted) = match show {
        Show::Money => convert_all(selection, &counted, currency),
        Show::People | Show::Activities => (None, Vec::new()),
    };
    let converted = converted.map(|sum| {
        if is_whole && unconverted.is_empty() {
            sum
        } else {
            sum.incomplete()
        }
    });
    Total {
        show,
        units: units_of(selection, show, &shown),
        sums: finished(sums(selection, show, &counted)),
        converted,
        unconverted_sums: sums(selection, show, &unconverted),
        unconverted,
        bases: if show == Show::Money {
            bases(selection, &counted)
        } else {
            BTreeMap::new()
        },
        nothing: counted
            .is_empty()
            .then(|| nothing(!shown.is_empty(), !wider.is_empty())),
        wider_units: units_of(selection, show, &wider),
        programmes: selection.programmes_of(&counted),
        partly_inside,
        gaps,
        beside: latest_stocks(dataset, &shown),
        counted,
        left_out,
    }
}

/// What keeps a figure of the selection from counting in any total of the selection.
fn barred(selection: &Selection<'_>, key: Key<Figure>) -> Option<Reason> {
    let figure = selection.figure(key);
    let bar = selection.dataset.bar(figure).map(Reason::from);
    let undated = figure.period.is_none() && selection.filter.years.is_some();
    bar.or(undated.then_some(Reason::NoDate))
}

/// Walks the candidates; measures whose survivors may not be added are taken out whole, and the
/// rest walk again, since a figure that lost to one of them may now stand for itself.
fn settle(
    selection: &Selection<'_>,
    mut candidates: Vec<Key<Figure>>,
    left_out: &mut Vec<LeftOut>,
) -> Walk {
    loop {
        let walked = walk(selection.dataset, &candidates);
        let barred = not_addable(selection, &walked.counted);
        if barred.is_empty() {
            return walked;
        }
        candidates.retain(|key| {
            match barred
                .iter()
                .find(|(measure, _)| *measure == selection.figure(*key).measure)
            {
                None => true,
                Some((_, dimension)) => {
                    left_out.push(LeftOut {
                        figure: *key,
                        reason: Reason::NotAddable(*dimension),
                    });
                    false
                }
            }
        });
    }
}

fn unit_of(dataset: &Dataset, show: Show, figure: &Figure) -> Unit {
    match (show, figure.currency) {
        (Show::Money, Some(currency)) => Unit::Money(currency),
        (Show::Activities, _) => Unit::Activity(dataset.measures[figure.measure].unit.clone()),
        (Show::People | Show::Money, _) => Unit::People,
    }
}

/// The units of some figures, each once.
fn units_of(selection: &Selection<'_>, show: Show, figures: &[Key<Figure>]) -> Vec<Unit> {
    let mut units = Vec::new();
    for key in figures {
        let unit = unit_of(selection.dataset, show, selection.figure(*key));
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    units
}

fn sums(selection: &Selection<'_>, show: Show, counted: &[Key<Figure>]) -> Vec<Sum> {
    let mut sums: Vec<Sum> = Vec::new();
    for figure in counted.iter().map(|key| selection.figure(*key)) {
        let unit = unit_of(selection.dataset, show, figure);
        let place = sums
            .iter()
            .position(|sum| sum.unit == unit)
            .unwrap_or_else(|| {
                sums.push(Sum::of(unit));
                sums.len() - 1
            });
        sums[place].add(figure.value, figure.qualifier);
    }
    sums
}

fn bases(selection: &Selection<'_>, counted: &[Key<Figure>]) -> BTreeMap<Basis, Vec<Sum>> {
    let mut by_basis: BTreeMap<Basis, Vec<Key<Figure>>> = BTreeMap::new();
    for key in counted {
        by_basis
            .entry(selection.figure(*key).basis)
            .or_default()
            .push(*key);
    }
    let sums = by_basis
        .into_iter()
        .map(|(basis, keys)| (basis, sums(selection, Show::Money, &keys)));
    // To collect would bring a sort of its own.
    let mut bases = BTreeMap::new();
    bases.extend(sums);
    bases
}

fn convert_all(
    selection: &Selection<'_>,
    counted: &[Key<Figure>],
    currency: Currency,
) -> (Option<Sum>, Vec<Key<Figure>>) {
    let mut sum = Sum::of(Unit::Money(currency));
    let mut unconverted = Vec::new();
    for key in counted {
        let figure = selection.figure(*key);
        match convert(selection.dataset, figure, currency) {
            Some((amount, _)) => sum.add(amount, figure.qualifier),
            None => unconverted.push(*key),
        }
    }
    ((sum.figures > 0).then_some(sum), unconverted)
}

/// Of the stocks among `shown`, the latest of each measure, population and set of places.
fn latest_stocks(dataset: &Dataset, shown: &[Key<Figure>]) -> Vec<Key<Figure>> {
    let mut latest: BTreeMap<_, Key<Figure>> = BTreeMap::new();
    for key in shown {
        let figure = &dataset.figures[*key];
        let is_stock = dataset.measures[figure.measure].counting == Counting::Stock;
        if !is_stock || figure.instead_of.is_some() || !figure.headline {
            continue;
        }
        let what = (
            figure.measure,
            figure.population,
            &figure.regions,
            &figure.places,
        );
        let end = |key: Key<Figure>| {
            dataset.figures[key]
                .period
                .map(|period| period.end.last_day())
        };
        let newest = latest.entry(what).or_insert(*key);
        if end(*key) > end(*newest) {
            *newest = *key;
        }
    }
    latest.into_values().collect()
}
