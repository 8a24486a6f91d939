//! One measure over time. Nothing is added: every point is a published figure, and what other
//! sources say of the same stands beside it.
//!
//! A *line* holds figures that differ in time only. Where the way of counting changes, the measure
//! is another one, so a line never runs across such a change. A stock is at the end of its period;
//! anything else has to cover exactly one calendar year, since half a year looks like a fall.

use crate::Arrange;
use std::cmp::Reverse;

use crate::{Counting, Figure, Key, Measure, Period};

use super::gaps::is_series;
use super::select::Selection;

/// A measure's lines, those through most years first.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What is counted.
    pub measure: Key<Measure>,
    /// Figures that differ in time only, together.
    pub lines: Vec<Line>,
}

/// Figures of one programme, population, place and kind over at least two years.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its points in order of time.
    pub points: Vec<Point>,
}

/// A figure at its time.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The figure that is preferred.
    pub figure: Key<Figure>,
    /// When it is.
    pub period: Period,
    /// What others say of the same.
    pub others: Vec<Key<Figure>>,
}

/// Every measure of the selection with a line: the one with a line through most years first, among
/// equals the one with most points in it, then in the order of the dataset.
pub fn series(selection: &Selection<'_>) -> Vec<Series> {
    let mut series: Vec<Series> = Vec::new();
    for line in lines(selection) {
        let measure = selection.figure(line.points[0].figure).measure;
        match series.iter_mut().find(|series| series.measure == measure) {
            Some(series) => series.lines.push(line),
            None => series.push(Series {
                measure,
                lines: vec![line],
            }),
        }
    }
    for series in &mut series {
        series.lines.arrange_by_key(|line| Reverse(line.size()));
    }
    series.arrange_by_key(|series| Reverse(series.lines.first().map(Line::size)));
    series
}

impl Line {
    /// How many years it has a point in, and how many points.
    fn size(&self) -> (usize, usize) {
        let year = |point: &Point| point.period.end.year;
        let turns = self
            .points
            .windows(2)
            .filter(|pair| year(&pair[0]) != year(&pair[1]));
        (turns.count() + 1, self.points.len())
    }
}

fn lines(selection: &Selection<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let is_other = |key: &Key<Figure>| {
        let preferred = selection.figure(*key).instead_of;
        preferred.is_some_and(|preferred| selection.shown.contains(&preferred))
    };
    for key in selection.shown.iter().filter(|key| !is_other(key)) {
        let Some(period) = time(selection, *key) else {
            continue;
        };
        let point = Point {
            figure: *key,
            period,
            others: Vec::new(),
        };
        let own = |line: &&mut Line| {
            let first = selection.figure(line.points[0].figure);
            is_alike(first, selection.figure(*key))
        };
        let Some(line) = lines.iter_mut().find(own) else {
            lines.push(Line {
                points: vec![point],
            });
            continue;
        };
        let same_time = |other: &&mut Point| other.period.end == period.end;
        match line.points.iter_mut().find(same_time) {
            Some(other) => other.others.push(*key),
            None => line.points.push(point),
        }
    }
    for key in selection.shown.iter().filter(|key| is_other(key)) {
        let preferred = selection.figure(*key).instead_of;
        let mut points = lines.iter_mut().flat_map(|line| &mut line.points);
        if let Some(point) = points.find(|point| Some(point.figure) == preferred) {
            point.others.push(*key);
        }
    }
    for line in &mut lines {
        line.points
            .arrange_by_key(|point| point.period.end.last_day());
    }
    lines.retain(|line| line.size().0 > 1);
    lines
}

/// Whether two figures differ in time only.
fn is_alike(one: &Figure, other: &Figure) -> bool {
    is_series(one, other)
        && one.places == other.places
        && one.field == other.field
        && one.funder == other.funder
}

/// The time of a figure, if it is at one.
fn time(selection: &Selection<'_>, key: Key<Figure>) -> Option<Period> {
    let figure = selection.figure(key);
    let period = figure.period?;
    let is_year = || {
        let year = Period::years(period.end.year, period.end.year);
        period.holds(year) && year.holds(period)
    };
    match selection.dataset.measures[figure.measure].counting {
        Counting::Stock => Some(period),
        Counting::Flow | Counting::Share => is_year().then_some(period),
        Counting::Change => None,
    }
}
