//! Years for which a yearly series has nothing published (rule 4).

use crate::set_of;
use std::collections::BTreeSet;

use crate::{Dataset, Figure, Key, Measure, Programme};

use super::filter::Years;
use super::select::Selection;

/// Years inside the selection for which a counted yearly series has nothing published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// Whose series it is.
    pub programme: Key<Programme>,
    /// What it counts.
    pub measure: Key<Measure>,
    /// The years without a figure, in order.
    pub years: Vec<i16>,
}

/// The gaps in every series that `counted` figures belong to.
///
/// A series is two or more figures of whole years, alike in programme, measure, population,
/// regions, basis and currency. Without chosen years it is looked at from its first to its last
/// year; with them, at those of them that lie in its programme's life.
pub fn gaps(selection: &Selection<'_>, counted: &[Key<Figure>]) -> Vec<Gap> {
    let mut gaps = BTreeSet::new();
    // One member stands for its series: all would find the same years.
    let mut members: Vec<&Figure> = Vec::new();
    for figure in counted.iter().map(|key| selection.figure(*key)) {
        let is_known = || members.iter().any(|member| is_series(member, figure));
        if whole_year(figure).is_some() && !is_known() {
            members.push(figure);
            gaps.extend(gap(selection, figure));
        }
    }
    gaps.into_iter().collect()
}

fn gap(selection: &Selection<'_>, member: &Figure) -> Option<Gap> {
    let dataset = selection.dataset;
    let figures = dataset.figures.rows();
    let alike: Vec<&Figure> = figures
        .filter(|other| is_alike(dataset, member, other))
        .collect();
    let years = set_of(alike.iter().filter_map(|figure| whole_year(figure)));
    let (first, last) = (*years.first()?, *years.last()?);
    if years.len() < 2 {
        return None;
    }
    let span = match selection.filter.years {
        None => Years { first, last },
        Some(chosen) => {
            let programme = &dataset.programmes[member.programme];
            let from = programme
                .start
                .map_or(chosen.first, |start| start.year.max(chosen.first));
            let to = programme
                .end
                .map_or(chosen.last, |end| end.year.min(chosen.last));
            Years {
                first: from,
                last: to,
            }
        }
    };
    let chosen = selection.filter.years.map(Years::period);
    let covered = |year: i16| {
        let year = Years::between(year, year).period();
        let periods = alike.iter().filter_map(|figure| figure.period);
        // A period that reaches outside the choice stands beside the sum and not in it.
        let mut added = periods.filter(|period| chosen.is_none_or(|chosen| chosen.holds(*period)));
        added.any(|period| period.holds(year))
    };
    let missing: Vec<i16> = (span.first..=span.last)
        .filter(|year| !covered(*year))
        .collect();
    (!missing.is_empty()).then_some(Gap {
        programme: member.programme,
        measure: member.measure,
        years: missing,
    })
}

/// Whether two figures are of one series: competing claims and parts are not.
fn is_alike(dataset: &Dataset, one: &Figure, other: &Figure) -> bool {
    is_series(one, other) && dataset.bar(other).is_none()
}

/// Whether two figures would be of one series, were nothing to bar either.
pub(super) fn is_series(one: &Figure, other: &Figure) -> bool {
    one.measure == other.measure
        && one.programme == other.programme
        && one.population == other.population
        && one.regions == other.regions
        && one.basis == other.basis
        && one.currency == other.currency
}

/// The year of a figure that covers one calendar year and no less.
fn whole_year(figure: &Figure) -> Option<i16> {
    let period = figure.period?;
    let year = period.single_year()?;
    period
        .holds(
            Years {
                first: year,
                last: year,
            }
            .period(),
        )
        .then_some(year)
}
