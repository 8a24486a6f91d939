//! "Over time": one measure as it was published year after year, with what others say of the same.

mod names;

use dataset::count::{Line as Counted, Point, Selection, Series as Found, listed_under, series};
use dataset::{Basis, Counting, Date, Decimal, Figure, Key, Region};

use super::{Choice, Picture, PictureRow, ink_of, look_of, sources_of};
use crate::chart::describe::course_of;
use crate::chart::drawing::Drawing;
use crate::chart::scene::Ink;
use crate::chart::series::{Line, LinePoint, Series as Chart};
use crate::query::{Action, Query};
use crate::text::{self, Direction, Rich, fill, join_and};
use crate::view::headline::span;
use crate::view::wording::Wording;
use names::names;

/// How many lines are drawn: with more, nobody follows any.
const LINES: usize = 6;

/// Writes the picture; the measure is the one asked for, or that with the longest line among those
/// listed under what the page counts, what happened before what was wished for.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let scene = wording.scene();
    let found = series(selection);
    let id = |series: &Found| wording.dataset.measures[series.measure].id.as_str();
    let chosen = found
        .iter()
        .find(|series| Some(id(series)) == query.question.measure.as_deref());
    let counted = found.iter().find(|series| {
        let first = selection.figure(series.lines[0].points[0].figure);
        let is_wish = matches!(first.basis, Basis::Target | Basis::Requirement);
        listed_under(wording.dataset, first) == query.question.show && !is_wish
    });
    let series = chosen.or(counted).or(found.first());
    let (chart, rows) = lines_of(wording, query, series, LINES);
    let what = series.map(|series| wording.of(&wording.dataset.measures[series.measure].label));
    Picture {
        title: match what {
            Some(what) => fill(scene.series, &[("what", Rich::from(what))]),
            None => Rich::from(scene.series_title),
        },
        note: scene.series_note,
        sentence: sentence(
            wording,
            &chart,
            &rows,
            series.map_or(0, |series| series.lines.len()),
        ),
        heading: wording.page.pictures.years,
        sources: sources_of(
            wording,
            rows.iter().flat_map(|row| row.figures.iter().copied()),
        ),
        rows,
        choice: choice(wording, &found, series),
        ..Picture::of("series", Drawing::Series(chart))
    }
}

/// At most so many lines of a measure, and a row for each of their points.
pub(super) fn lines_of(
    wording: &Wording<'_>,
    query: &Query,
    series: Option<&Found>,
    most: usize,
) -> (Chart, Vec<PictureRow>) {
    let lines = series
        .map(|series| drawn(wording, series, most))
        .unwrap_or_default();
    let names = names(wording, &lines);
    let points = || {
        lines
            .iter()
            .zip(&names)
            .flat_map(|(line, name)| line.points.iter().map(move |point| (name, point)))
    };
    let rows: Vec<PictureRow> = points()
        .map(|(name, point)| row(wording, query, name, point))
        .collect();
    let chart = chart(wording, query, series, &lines, &names, &rows);
    (chart, rows)
}

/// The lines that are drawn: those in one currency, so that one scale is right for all.
fn drawn<'f>(wording: &Wording<'_>, series: &'f Found, most: usize) -> Vec<&'f Counted> {
    let figure = |line: &Counted| &wording.dataset.figures[line.points[0].figure];
    let currency = series.lines.first().map(|line| figure(line).currency);
    let alike = |line: &&Counted| Some(figure(line).currency) == currency;
    let lines = series.lines.iter().filter(alike);
    lines.take(most).collect()
}

fn row(wording: &Wording<'_>, query: &Query, name: &Rich, point: &Point) -> PictureRow {
    let figure = &wording.dataset.figures[point.figure];
    let mut label = wording.period(figure.period);
    if !name.0.is_empty() {
        label.push_words(" · ");
        label.extend(name.clone());
    }
    let value = wording.qualified_value(figure);
    let others = point
        .others
        .iter()
        .map(|key| wording.qualified_value(&wording.dataset.figures[*key]));
    let others = join_and(wording.lang, others.collect());
    PictureRow {
        label,
        value: if others.0.is_empty() {
            value
        } else {
            let parts = [("value", value), ("others", others)];
            fill(wording.scene().series_claims, &parts)
        },
        figures: [point.figure]
            .into_iter()
            .chain(point.others.iter().copied())
            .collect(),
        action: Some(Action::Figure(Some(point.figure))),
        chosen: query.view.figure == Some(point.figure),
    }
}

fn chart(
    wording: &Wording<'_>,
    query: &Query,
    series: Option<&Found>,
    lines: &[&Counted],
    names: &[Rich],
    rows: &[PictureRow],
) -> Chart {
    let (first, last) = span(wording);
    let measures = &wording.dataset.measures;
    let mut next = 0;
    let mut point = |ink: Ink, point: &Point| {
        let row = next;
        next += 1;
        let words = rows.get(row);
        let words = words.map(|row| format!("{}: {}", row.label.plain(), row.value.plain()));
        line_point(wording, query, (row, words.unwrap_or_default()), ink, point)
    };
    let mut line = |(line, name): (&&Counted, &Rich)| {
        let ink = region_ink(
            wording,
            &wording.dataset.figures[line.points[0].figure].regions,
        );
        Line {
            label: name.plain(),
            ink,
            points: line.points.iter().map(|one| point(ink, one)).collect(),
        }
    };
    let mut drawn = Vec::new();
    for pair in lines.iter().zip(names) {
        drawn.push(line(pair));
    }
    Chart {
        lines: drawn,
        first,
        last,
        chosen: query
            .question
            .filter
            .years
            .map(|years| (years.first, years.last)),
        happens: series.is_some_and(|series| measures[series.measure].counting != Counting::Stock),
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: wording.page.pictures.nothing.to_owned(),
        width: 0.0,
    }
}

fn line_point(
    wording: &Wording<'_>,
    query: &Query,
    (row, words): (usize, String),
    ink: Ink,
    point: &Point,
) -> LinePoint {
    let figure = |key: Key<Figure>| &wording.dataset.figures[key];
    let own = figure(point.figure);
    let claims = point.others.iter().map(|key| figure(*key).value);
    let claims: Vec<Decimal> = claims.filter(|claim| *claim != own.value).collect();
    let all = || claims.iter().copied().chain([own.value]);
    let short = |value: Decimal| short(wording, own, value);
    let value_words = match (all().min(), all().max()) {
        (Some(low), Some(high)) if low < high => format!("{}–{}", short(low), short(high)),
        _ => short(own.value),
    };
    LinePoint {
        row,
        when: when(point.period.end),
        value: own.value.to_f64(),
        value_words,
        words,
        look: look_of(own, ink, query.view.figure == Some(point.figure)),
        claims: claims.iter().map(|claim| claim.to_f64()).collect(),
    }
}

/// A number that fits over its point: the unit stands in the title and in the table.
fn short(wording: &Wording<'_>, figure: &Figure, value: Decimal) -> String {
    if wording.dataset.measures[figure.measure].unit == "percent" {
        text::percent(wording.lang, value.micro())
    } else if figure.currency.is_some() {
        text::number(wording.lang, text::rounded(value.micro(), 0))
    } else {
        text::number(wording.lang, value.micro())
    }
}

/// When a point is: a date as a year and the part of it that has gone; a year alone is taken at its
/// middle.
fn when(date: Date) -> f64 {
    let year = f64::from(date.year);
    if date.month.is_none() {
        return year + 0.5;
    }
    // Its last day, which is still in its year.
    let days = date.last_day() - Date::year(date.year).first_day();
    year + f64::from(days) / 366.0
}

/// When a date begins, as a year and the part of it that has gone.
pub fn elapsed(date: Date) -> f64 {
    let days = date.first_day() - Date::year(date.year).first_day();
    f64::from(date.year) + f64::from(days) / 366.0
}

/// When a date is over.
pub fn end_of(date: Date) -> f64 {
    let days = date.last_day() + 1 - Date::year(date.year).first_day();
    f64::from(date.year) + f64::from(days) / 366.0
}

/// The region's colour, when a line is of one region.
fn region_ink(wording: &Wording<'_>, regions: &[Key<Region>]) -> Ink {
    match regions {
        [region] => ink_of(wording, *region),
        _ => Ink::Other,
    }
}

fn choice(wording: &Wording<'_>, found: &[Found], shown: Option<&Found>) -> Option<Choice> {
    let shown = shown?.measure;
    let measures = &wording.dataset.measures;
    let option = |series: &Found| {
        let label = wording.of(&measures[series.measure].label).to_owned();
        (
            label,
            Action::Measure(Some(measures[series.measure].id.clone())),
            series.measure == shown,
        )
    };
    Some(Choice {
        label: wording.scene().series_choice,
        options: found.iter().map(option).collect(),
    })
}

/// What happened between the first point and the last, and what is not drawn.
fn sentence(wording: &Wording<'_>, chart: &Chart, rows: &[PictureRow], lines: usize) -> Rich {
    let scene = wording.scene();
    let course = course_of(chart);
    let named = course
        .and_then(|course| Some((course, rows.get(course.largest)?, rows.get(course.latest)?)));
    let Some((course, largest, latest)) = named else {
        return Rich::from(scene.series_nothing);
    };
    let mut sentence = fill(
        scene.series_sentence,
        &[
            ("largest", largest.label.clone()),
            ("value", largest.value.clone()),
            ("latest", latest.label.clone()),
            ("now", latest.value.clone()),
        ],
    );
    if let Some(beyond) = course.beyond.and_then(|row| rows.get(row)) {
        let parts = [
            ("when", beyond.label.clone()),
            ("value", beyond.value.clone()),
        ];
        sentence.push_words(" ");
        sentence.extend(fill(scene.series_beyond, &parts));
    }
    let mut add = |forms: &text::Forms, count: usize| {
        if count > 0 {
            sentence.push_words(" ");
            sentence.extend(wording.count(forms, count));
        }
    };
    add(&scene.series_gaps, course.gaps);
    add(&scene.series_more, lines.saturating_sub(chart.lines.len()));
    sentence
}
