//! "By year": one column a year, and a span for every figure that covers several.

pub(super) mod entries;

use dataset::{Decimal, Figure, Key};

use super::{Picture, PictureRow, certainty, emphasis, ink_of, short_value, sources_of};
use crate::answer::Answer;
use crate::chart::brush::Span;
use crate::chart::describe;
use crate::chart::drawing::Drawing;
use crate::chart::row::{Fill, Look};
use crate::chart::scene::Ink;
use crate::chart::year_row::YearRow;
use crate::chart::years::Years as Chart;
use crate::query::{Action, Query, Years};
use crate::text::{self, Direction, Rich, fill};
use crate::view::headline::span;
use crate::view::wording::Wording;
use entries::{Entry, entries};

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>, what: &Rich) -> Picture {
    let words = &wording.page.pictures;
    let entries = answer
        .by_year()
        .as_ref()
        .map(|breakdown| entries(wording, query, &answer.selection, breakdown))
        .unwrap_or_default();
    let chart = chart(wording, query, &entries);
    let rows: Vec<_> = entries
        .iter()
        .map(|entry| row(wording, query, entry))
        .collect();
    Picture {
        title: fill(words.by_year, &[("what", what.clone())]),
        note: words.by_year_note,
        sentence: sentence(wording, query, answer, &chart, &rows),
        heading: words.years,
        rows,
        sources: sources_of(
            wording,
            entries
                .iter()
                .flat_map(|entry| entry.figures.iter().copied()),
        ),
        span: Some(Span::from(&chart)),
        ..Picture::of("by-year", Drawing::Years(chart))
    }
}

/// The columns and spans of what has a date.
pub(super) fn chart(wording: &Wording<'_>, query: &Query, entries: &[Entry]) -> Chart {
    let (first, last) = span(wording);
    Chart {
        rows: entries
            .iter()
            .filter_map(|entry| year_row(wording, query, entry))
            .collect(),
        first,
        last,
        chosen: query
            .question
            .filter
            .years
            .map(|years| (years.first, years.last)),
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: wording.page.pictures.nothing.to_owned(),
        width: 0.0,
    }
}

fn year_row(wording: &Wording<'_>, query: &Query, entry: &Entry) -> Option<YearRow> {
    let years = entry.years?;
    let name = row(wording, query, entry);
    let look = Look {
        ink: ink(wording, &entry.figures),
        certainty: certainty(entry.sum.qualifier),
        emphasis: emphasis(name.chosen),
        fill: if entry.planned {
            Fill::Hatched
        } else {
            Fill::Solid
        },
    };
    Some(YearRow {
        start: years.first,
        end: years.last,
        // What is left of a whole can be below zero; it stands in the table and is not drawn.
        value: (entry.sum.value >= Decimal::ZERO).then(|| entry.sum.value.to_f64()),
        value_words: short_value(wording, &entry.sum, &entry.figures),
        label: entry.name.as_ref().map(Rich::plain).unwrap_or_default(),
        words: format!("{}: {}", name.label.plain(), name.value.plain()),
        parts: if entry.programmes.len() > 1 {
            entry
                .programmes
                .iter()
                .map(|(_, value)| value.to_f64())
                .collect()
        } else {
            Vec::new()
        },
        look,
    })
}

/// The region's colour when every figure is of that one region.
fn ink(wording: &Wording<'_>, figures: &[Key<Figure>]) -> Ink {
    let mut inks =
        figures.iter().map(
            |key| match wording.dataset.figures[*key].regions.as_slice() {
                [region] => ink_of(wording, *region),
                _ => Ink::Other,
            },
        );
    let first = inks.next().unwrap_or(Ink::Other);
    if inks.all(|ink| ink == first) {
        first
    } else {
        Ink::Other
    }
}

/// The same as a row of the twin table.
pub(super) fn row(wording: &Wording<'_>, query: &Query, entry: &Entry) -> PictureRow {
    let when = match entry.years {
        None => Rich::from(wording.page.pictures.undated),
        Some(_) => wording.period(entry.years.map(Years::period)),
    };
    let mut label = when;
    if let Some(name) = &entry.name {
        label.push_words(" · ");
        label.extend(name.clone());
    }
    PictureRow {
        label,
        value: entry.value(wording),
        figures: entry.figures.clone(),
        action: entry.years.map(Action::ToggleYears),
        chosen: entry.years.is_some() && entry.years == query.question.filter.years,
    }
}

fn sentence(
    wording: &Wording<'_>,
    query: &Query,
    answer: &Answer<'_>,
    chart: &Chart,
    rows: &[PictureRow],
) -> Rich {
    let facts = describe::of_years(chart);
    let year = |year: i16| text::date(wording.lang, (year, None, None));
    // The rows that are drawn come first, so that a row of the chart is the same row of the table.
    match (
        facts.years,
        facts.largest.and_then(|largest| rows.get(largest)),
    ) {
        (Some((first, last)), Some(largest)) if first == last => fill(
            wording.page.pictures.year_sentence,
            &[
                ("largest", largest.label.clone()),
                ("value", largest.value.clone()),
            ],
        ),
        (Some((first, last)), Some(largest)) => fill(
            wording.page.pictures.years_sentence,
            &[
                ("first", year(first)),
                ("last", year(last)),
                ("largest", largest.label.clone()),
                ("value", largest.value.clone()),
            ],
        ),
        _ => Rich::from(match answer.pictured(answer.total(query.question.show)) {
            Err(why) => wording.nothing(why),
            Ok(_) => wording.common.none.addable,
        }),
    }
}
