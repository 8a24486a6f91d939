//! Of competing figures one counts: the walk that decides which (rule 2).

use std::cmp::Reverse;

use crate::{Arrange, Basis, Dataset, Figure, Key, Period, RegionKind};

/// What the walk made of the candidates.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    /// Figures that count, in the order of the walk.
    pub counted: Vec<Key<Figure>>,
    /// The others, each with the counted figure that it is inside of.
    pub inside: Vec<(Key<Figure>, Key<Figure>)>,
    /// Those among `inside` that are not wholly inside it, so that the total misses something.
    pub reaching_out: Vec<Key<Figure>>,
}

/// Walks the candidates and counts each that competes with nothing counted yet.
pub fn walk(dataset: &Dataset, candidates: &[Key<Figure>]) -> Walk {
    let mut order = candidates.to_vec();
    order.arrange_by_key(|key| rank(dataset, &dataset.figures[*key]));
    walk_in_order(dataset, order)
}

/// The same for candidates that stand in another order.
pub(super) fn walk_in_order(dataset: &Dataset, order: Vec<Key<Figure>>) -> Walk {
    let mut walk = Walk::default();
    for key in order {
        let figure = &dataset.figures[key];
        let (mut first, mut holding) = (None, None);
        for rival in &walk.counted {
            let other = &dataset.figures[*rival];
            if compete(dataset, other, figure) {
                first = first.or(Some(*rival));
                if holds(dataset, other, figure) {
                    holding = Some(*rival);
                    break;
                }
            }
        }
        match holding.or(first) {
            None => walk.counted.push(key),
            Some(rival) => {
                walk.inside.push((key, rival));
                if holding.is_none() {
                    walk.reaching_out.push(key);
                }
            }
        }
    }
    walk
}

/// Whether two figures may count the same people, money or activities.
pub fn compete(dataset: &Dataset, one: &Figure, other: &Figure) -> bool {
    let related = || {
        dataset.is_within(one.programme, other.programme)
            || dataset.is_within(other.programme, one.programme)
    };
    // Without a date the two may well fall together.
    let periods_meet = span(dataset, one)
        .zip(span(dataset, other))
        .is_none_or(|(one, other)| one.meets(other));
    // What tells most pairs apart, and is soonest known, comes first.
    periods_meet
        && dataset.may_be_same_money(one, other)
        && dataset.same_total(one, other)
        && related()
        && dataset.regions_meet(&one.regions, &other.regions)
}

/// Whether all that `inner` counts lies in what `outer` counts.
fn holds(dataset: &Dataset, outer: &Figure, inner: &Figure) -> bool {
    let periods_hold = span(dataset, outer)
        .zip(span(dataset, inner))
        .is_some_and(|(outer, inner)| outer.holds(inner));
    // What one funder gave does not hold money that may be another's.
    let funder_holds = outer.funder.is_none() || outer.funder == inner.funder;
    periods_hold
        && funder_holds
        && dataset.is_within(inner.programme, outer.programme)
        && dataset.regions_hold(&outer.regions, &inner.regions)
}

/// When a figure competes. A budget that is known by the day on which it was announced is money of
/// its programme's whole life; where nobody says when that ends, it may be of any time.
fn span(dataset: &Dataset, figure: &Figure) -> Option<Period> {
    let period = figure.period?;
    let is_announced =
        figure.basis == Basis::Budget && period.start == period.end && period.start.month.is_some();
    if !is_announced {
        return Some(period);
    }
    let programme = &dataset.programmes[figure.programme];
    let life = programme.start.zip(programme.end);
    life.map(|(start, end)| Period { start, end })
}

/// The place of a figure in the walk: ancestor before descendant, more regions before fewer, budget
/// before grant before contribution before expenditure, whole before part, longer before shorter,
/// last by id.
pub(super) fn rank<'d>(dataset: &'d Dataset, figure: &'d Figure) -> impl Ord + use<'d> {
    let days = figure.period.map_or(0, |period| period.days());
    let depth = dataset.lineage(figure.programme).count();
    let whole_country = figure
        .regions
        .iter()
        .any(|region| dataset.regions[*region].kind() == RegionKind::WholeCountry);
    let reach = if whole_country {
        dataset.regions.len()
    } else {
        figure.regions.len()
    };
    let is_part = figure.part.is_some();
    (
        depth,
        Reverse(reach),
        figure.basis,
        is_part,
        Reverse(days),
        figure.id.as_str(),
    )
}
