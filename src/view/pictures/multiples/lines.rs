//! One region's figures of a measure over time, as "over time" shows those of a selection.

use std::collections::BTreeMap;

use dataset::count::{Selection, listed_under, series};
use dataset::{Basis, Key, Measure};

use super::Made;
use crate::chart::drawing::Drawing;
use crate::chart::row::Fill;
use crate::chart::series::LinePoint;
use crate::query::Query;
use crate::view::pictures::series::lines_of;
use crate::view::wording::Wording;

/// How many lines a small picture has room for.
const LINES: usize = 3;

/// The measure asked for; else, of those listed under what the page counts and of what happened, the
/// one that most regions have over time.
pub fn measure<'d>(
    wording: &Wording<'_>,
    query: &Query,
    regions: impl Iterator<Item = Selection<'d>>,
) -> Option<Key<Measure>> {
    let dataset = wording.dataset;
    let asked = query.question.measure.as_deref();
    let asked = asked.and_then(|id| dataset.measures.find(id));
    if asked.is_some() {
        return asked;
    }
    let mut having: BTreeMap<Key<Measure>, usize> = BTreeMap::new();
    for region in regions {
        for found in series(&region) {
            let first = region.figure(found.lines[0].points[0].figure);
            let is_wish = matches!(first.basis, Basis::Target | Basis::Requirement);
            if listed_under(dataset, first) == query.question.show && !is_wish {
                *having.entry(found.measure).or_default() += 1;
            }
        }
    }
    let mut most: Option<(Key<Measure>, usize)> = None;
    for (measure, count) in having {
        if most.is_none_or(|(_, most)| count > most) {
            most = Some((measure, count));
        }
    }
    most.map(|(measure, _)| measure)
}

/// The region's lines; the largest is a figure of what happened, not of what was wished for.
pub fn part(
    wording: &Wording<'_>,
    query: &Query,
    selection: &Selection<'_>,
    measure: Option<Key<Measure>>,
) -> Made {
    let found = series(selection);
    let found = found.iter().find(|found| Some(found.measure) == measure);
    let (mut chart, rows) = lines_of(wording, query, found, LINES);
    wording
        .scene()
        .multiples_no_line
        .clone_into(&mut chart.nothing);
    let points = chart.lines.iter().flat_map(|line| &line.points);
    let value = |point: &LinePoint| (point.look.fill == Fill::Solid).then_some(point.value);
    let rows = rows.into_iter().zip(points.map(value)).collect();
    (Drawing::Series(chart), rows, Vec::new())
}
