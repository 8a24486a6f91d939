//! The figures themselves as a table that can be searched and sorted.

use dataset::ordered::Map;
use dataset::{Figure, Key, sorted};
use std::cmp::Ordering;

use super::account::{SourceLink, source_link};
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::{Column, Query, Show, Sort};
use crate::text::{self, Rich, fold};
use dataset::count::Reason;

/// The table of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureTable {
    /// The words to find.
    pub find: String,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// How many rows are listed.
    pub listed: Rich,
    /// The rows that hold the words to find.
    pub rows: Vec<FigureRow>,
}

/// A column's heading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heading {
    /// The column.
    pub column: Column,
    /// Its name.
    pub label: &'static str,
    /// Whether the table is sorted by it, and then whether downwards.
    pub sorted: Option<bool>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// The figure.
    pub key: Key<Figure>,
    /// Its id.
    pub id: String,
    /// What is counted, and who.
    pub subject: String,
    /// How sure the source is, in words.
    pub certainty: &'static str,
    /// The number as published.
    pub value: Rich,
    /// When.
    pub period: Rich,
    /// Where.
    pub place: Rich,
    /// By which programme.
    pub programme: Rich,
    /// Whether it counts, and if not why.
    pub status: &'static str,
    /// The document.
    pub source: SourceLink,
}

/// Writes the table.
pub fn table(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> FigureTable {
    let standing = standing(answer);
    let words = fold(&query.find);
    let mut rows: Vec<_> = answer
        .figures()
        .map(|key| {
            (
                key,
                row(wording, key, standing.get(&key).copied().flatten()),
            )
        })
        .filter(|(key, row)| {
            let plain = text::plain(wording.dataset.figures[*key].value.micro());
            words
                .split_whitespace()
                .all(|word| haystack(row, &plain).contains(word))
        })
        .collect();
    if let Some(sort) = query.sort {
        rows = sorted(rows, |one, other| compare(wording, sort, one, other));
    }
    FigureTable {
        find: query.find.clone(),
        headings: Column::ALL
            .map(|column| heading(wording, query.sort, column))
            .into(),
        listed: wording.count(&wording.page.table.rows, rows.len()),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

/// Why each figure is left out; `None` for those that count.
pub fn standing(answer: &Answer<'_>) -> Map<Key<Figure>, Option<Reason>> {
    let totals = Show::ALL.map(|show| answer.total(show));
    let counted = totals
        .into_iter()
        .flat_map(|total| total.counted.iter().map(|key| (*key, None)));
    let left_out = totals.into_iter().flat_map(|total| {
        total
            .left_out
            .iter()
            .map(|left| (left.figure, Some(left.reason)))
    });
    let mut standing = Map::new();
    standing.extend(counted.chain(left_out));
    standing
}

fn row(wording: &Wording<'_>, key: Key<Figure>, reason: Option<Reason>) -> FigureRow {
    let figure = &wording.dataset.figures[key];
    FigureRow {
        key,
        id: figure.id.clone(),
        subject: wording.subject(figure),
        certainty: wording.certainty(figure.qualifier),
        value: wording.value(figure),
        period: wording.period(figure.period),
        place: wording.place(figure),
        programme: wording.programme(figure.programme),
        status: reason.map_or(wording.page.table.counted, |reason| {
            wording.reason(reason).0
        }),
        source: source_link(wording, figure.source),
    }
}

/// Everything that can be found in a row, folded, and its number without separators.
fn haystack(row: &FigureRow, plain: &str) -> String {
    let parts = [
        &row.value,
        &row.period,
        &row.place,
        &row.programme,
        &row.source.words,
    ]
    .map(Rich::plain);
    fold(&format!(
        "{} {} {} {plain} {}",
        row.subject,
        row.status,
        row.id,
        parts.join(" ")
    ))
}

fn heading(wording: &Wording<'_>, sort: Option<Sort>, column: Column) -> Heading {
    let words = &wording.common.table;
    let label = match column {
        Column::Figure => words.figure,
        Column::Value => words.value,
        Column::Period => words.period,
        Column::Place => words.place,
        Column::Programme => words.programme,
        Column::Status => words.status,
        Column::Source => words.source,
    };
    Heading {
        column,
        label,
        sorted: sort
            .filter(|sort| sort.column == column)
            .map(|sort| sort.descending),
    }
}

/// Rows that are equal stay in the order of the dataset.
fn compare(
    wording: &Wording<'_>,
    sort: Sort,
    one: &(Key<Figure>, FigureRow),
    other: &(Key<Figure>, FigureRow),
) -> Ordering {
    let figure = |row: &(Key<Figure>, FigureRow)| &wording.dataset.figures[row.0];
    let by_words =
        |words: fn(&FigureRow) -> String| fold(&words(&one.1)).cmp(&fold(&words(&other.1)));
    let order = match sort.column {
        Column::Figure => by_words(|row| row.subject.clone()),
        Column::Value => figure(one).value.cmp(&figure(other).value),
        Column::Period => {
            let days = |figure: &Figure| {
                figure
                    .period
                    .map(|period| (period.start.first_day(), period.end.last_day()))
            };
            days(figure(one)).cmp(&days(figure(other)))
        }
        Column::Place => figure(one).regions.cmp(&figure(other).regions),
        Column::Programme => by_words(|row| row.programme.plain()),
        Column::Status => by_words(|row| row.status.to_owned()),
        Column::Source => by_words(|row| row.source.words.plain()),
    };
    if sort.descending {
        order.reverse()
    } else {
        order
    }
}
