//! What the picture "by year" is made of: years added up, figures for several, and what was planned.

use dataset::Arrange;
use std::collections::BTreeMap;

use dataset::count::{Breakdown, Piece, Selection, Slot, Sum, Unit, listed_under};
use dataset::{Basis, Decimal, Figure, Key, Period, Programme, Region};

use crate::query::{Query, Years};
use crate::text::{self, Rich, join_and};
use crate::view::pictures::said_value;
use crate::view::wording::Wording;

/// How many plans are drawn beside what there was.
const PLANS: usize = 4;

/// What one row of the picture adds up.
pub struct Entry {
    /// Its years; none where no date is published.
    pub years: Option<Years>,
    /// Its name; none where it is a year.
    pub name: Option<Rich>,
    /// What it adds up to.
    pub sum: Sum,
    /// What it is added up from.
    pub figures: Vec<Key<Figure>>,
    /// What each programme gives to it.
    pub programmes: Vec<(Key<Programme>, Decimal)>,
    /// Whether it was planned, and is added to nothing.
    pub planned: bool,
}

/// Years first, in order, then spans by their start, then what has no date.
pub fn entries(
    wording: &Wording<'_>,
    query: &Query,
    selection: &Selection<'_>,
    breakdown: &Breakdown,
) -> Vec<Entry> {
    let mut years: BTreeMap<i16, Entry> = BTreeMap::new();
    let mut spans = Vec::new();
    for piece in &breakdown.pieces {
        let period = wording.dataset.figures[piece.figure].period;
        if let Slot::Year(year) = piece.slot {
            let entry = years
                .entry(year)
                .or_insert_with(|| Entry::new(breakdown, Some(Years::between(year, year)), None));
            entry.add(wording, piece);
        } else {
            let covered = period.map(|Period { start, end }| Years::between(start.year, end.year));
            let mut entry = Entry::new(breakdown, covered, Some(span_name(wording, piece)));
            entry.add(wording, piece);
            spans.push(entry);
        }
    }
    spans.extend(planned(wording, query, selection, breakdown));
    spans.arrange_by_key(|entry| {
        entry
            .years
            .map_or((i16::MAX, 0), |years| (years.first, years.last))
    });
    years.into_values().chain(spans).collect()
}

/// What was planned and not counted: a few plans tell something, many would bury what there was.
fn planned(
    wording: &Wording<'_>,
    query: &Query,
    selection: &Selection<'_>,
    breakdown: &Breakdown,
) -> Vec<Entry> {
    let dataset = wording.dataset;
    let is_planned = |figure: &Figure| {
        let unit = &dataset.measures[figure.measure].unit;
        let alike = match &breakdown.unit {
            Unit::People => unit == "person",
            Unit::Activity(wanted) => unit == wanted,
            Unit::Money(_) => false,
        };
        figure.basis == Basis::Target
            && figure.period.is_some()
            && alike
            && listed_under(dataset, figure) == query.question.show
    };
    let shown = selection.shown.iter();
    let planned: Vec<Key<Figure>> = shown
        .copied()
        .filter(|key| is_planned(&dataset.figures[*key]))
        .collect();
    if planned.len() > PLANS {
        return Vec::new();
    }
    let entry = |key: Key<Figure>| {
        let figure = &dataset.figures[key];
        let covered = figure
            .period
            .map(|Period { start, end }| Years::between(start.year, end.year));
        let piece = Piece {
            slot: Slot::Span(key),
            figure: key,
            value: figure.value,
            qualifier: figure.qualifier,
        };
        let mut name = span_name(wording, &piece);
        name.push_words(" · ");
        name.push_words(text::card_messages(wording.lang).target);
        let mut entry = Entry::new(breakdown, covered, Some(name));
        entry.add(wording, &piece);
        entry.planned = true;
        entry
    };
    planned.into_iter().map(entry).collect()
}

impl Entry {
    fn new(breakdown: &Breakdown, years: Option<Years>, name: Option<Rich>) -> Self {
        Self {
            years,
            name,
            sum: Sum::of(breakdown.unit.clone()),
            figures: Vec::new(),
            programmes: Vec::new(),
            planned: false,
        }
    }

    fn add(&mut self, wording: &Wording<'_>, piece: &Piece) {
        self.sum.add(piece.value, piece.qualifier);
        self.figures.push(piece.figure);
        let programme = wording.dataset.figures[piece.figure].programme;
        let known = self
            .programmes
            .iter_mut()
            .find(|(key, _)| *key == programme);
        match known {
            Some((_, value)) => *value = [*value, piece.value].into_iter().sum(),
            None => self.programmes.push((programme, piece.value)),
        }
    }

    /// Its value, and whose figures it is added up from where they are of several programmes.
    pub fn value(&self, wording: &Wording<'_>) -> Rich {
        let mut value = said_value(wording, &self.sum, &self.figures);
        if self.programmes.len() > 1 {
            let part = |(key, value): &(Key<Programme>, Decimal)| {
                let mut part = wording.programme(*key);
                part.push_words(" ");
                part.extend(wording.amount(*value, &self.sum.unit));
                part
            };
            let parts = join_and(wording.lang, self.programmes.iter().map(part).collect());
            value.push_words(" (");
            value.extend(parts);
            value.push_words(")");
        }
        value
    }
}

fn span_name(wording: &Wording<'_>, piece: &Piece) -> Rich {
    let figure = &wording.dataset.figures[piece.figure];
    let mut name = wording.programme(figure.programme);
    let of_a_region = |region: &Key<Region>| !wording.dataset.is_whole_country(*region);
    if let [region] = figure.regions[..]
        && of_a_region(&region)
    {
        name.push_words(" · ");
        name.extend(Rich::name(
            wording.of(&wording.dataset.regions[region].short_name),
        ));
    }
    if piece.slot == Slot::NotSplit {
        name.push_words(" · ");
        name.push_words(wording.page.pictures.not_split);
    }
    name
}
