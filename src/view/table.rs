//! The figures themselves as a table that can be searched and sorted.

use dataset::Arrange;
use std::cmp::Reverse;

use dataset::{Figure, Key, Period};

use super::account::{SourceLink, source_link};
use super::matches::{Match, matches};
use super::wording::Wording;
use crate::answer::Answer;
use crate::find::{Index, Subject};
use crate::query::{Column, Query, Show, Sort};
use crate::text::{Rich, fold};
use dataset::count::{Reason, listed_under};

/// The table of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureTable {
    /// The words to find.
    pub find: String,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// How many figures hold the words to find.
    pub listed: Rich,
    /// The same as a number.
    pub count: usize,
    /// What the words were found in.
    pub matches: Vec<Match>,
    /// The first rows that hold the words to find, as many as were asked for.
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

/// A figure, and why it is left out of the total that it is listed under; `None` where it counts.
pub type Listed = (Key<Figure>, Option<Reason>);

/// Every figure of an answer, those of the total that is shown first.
pub fn listed(query: &Query, answer: &Answer<'_>) -> Vec<Listed> {
    let standing = standing(answer);
    let dataset = answer.selection.dataset;
    let (mut listed, mut others) = (Vec::new(), Vec::new());
    for key in answer.figures() {
        let is_of_show = listed_under(dataset, &dataset.figures[key]) == query.question.show;
        let list = if is_of_show { &mut listed } else { &mut others };
        list.push((key, standing[key.index()].flatten()));
    }
    listed.append(&mut others);
    listed
}

/// Writes the table of the figures listed, no more than `most` rows of it.
pub fn table(
    wording: &Wording<'_>,
    query: &Query,
    listed: &[Listed],
    index: Option<&Index>,
    most: usize,
) -> FigureTable {
    let (found, subjects) = found(wording, query, listed, index);
    let rows = found.iter().take(most);
    FigureTable {
        find: query.view.find.clone(),
        headings: Column::ALL
            .map(|column| heading(wording, query.view.sort, column))
            .into(),
        listed: wording.count(&wording.page.table.rows, found.len()),
        count: found.len(),
        matches: matches(wording, &subjects),
        rows: rows
            .map(|(key, reason)| row(wording, *key, *reason))
            .collect(),
    }
}

/// The figures that hold the words to find, in the order asked for, and what the words were found
/// in. Without an index one is made of what the dataset says.
pub fn found(
    wording: &Wording<'_>,
    query: &Query,
    listed: &[Listed],
    index: Option<&Index>,
) -> (Vec<Listed>, Vec<Subject>) {
    let (mut rows, mut subjects) = (listed.to_vec(), Vec::new());
    if !query.view.find.trim().is_empty() {
        let own = index.is_none().then(|| Index::of(wording.dataset));
        if let Some(index) = index.or(own.as_ref()) {
            let statuses = Statuses::of(wording, listed);
            let searched: Vec<_> = listed
                .iter()
                .map(|(key, reason)| (*key, statuses.folded(status(wording, *reason))))
                .collect();
            let found = index.find(&query.view.find, &searched);
            rows = found.places.iter().map(|place| listed[*place]).collect();
            subjects = found.subjects;
        }
    }
    if let Some(sort) = query.view.sort {
        let key = |row: &Listed| sort_key(wording, sort.column, *row);
        if sort.descending {
            rows.arrange_by_key(|row| Reverse(key(row)));
        } else {
            rows.arrange_by_key(key);
        }
    }
    (rows, subjects)
}

/// Why each figure of the dataset is left out, at its place in the table; `None` for those that
/// count, in the converted total too, and nothing for those that no total has to do with.
pub fn standing(answer: &Answer<'_>) -> Vec<Option<Option<Reason>>> {
    let mut standing = vec![None; answer.selection.dataset.figures.len()];
    for total in Show::ALL.map(|show| answer.total(show)) {
        for key in &total.counted {
            standing[key.index()] = Some(None);
        }
        for key in &total.unconverted {
            standing[key.index()] = Some(Some(Reason::NoExchangeRate));
        }
        for left in &total.left_out {
            standing[left.figure.index()] = Some(Some(left.reason));
        }
    }
    standing
}

/// Whether a figure counts, and if not why.
pub fn status(wording: &Wording<'_>, reason: Option<Reason>) -> &'static str {
    reason.map_or(wording.page.table.counted, |reason| {
        wording.reason(reason).0
    })
}

/// The statuses that occur, each beside its words as they are searched: figures are many, and
/// statuses few.
struct Statuses(Vec<(&'static str, String)>);

impl Statuses {
    fn of(wording: &Wording<'_>, listed: &[Listed]) -> Self {
        let mut statuses = Self(Vec::new());
        for (_, reason) in listed {
            let status = status(wording, *reason);
            if statuses.folded(status).is_empty() {
                statuses.0.push((status, fold(status)));
            }
        }
        statuses
    }

    fn folded(&self, status: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| *known == status);
        found.map_or("", |(_, folded)| folded)
    }
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
        status: status(wording, reason),
        source: source_link(wording, figure.source),
    }
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

/// What a column is sorted by: of one column all are numbers, or all are folded words.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum SortKey {
    Numbers(Vec<i64>),
    Words(String),
}

/// What stands for a figure when a column is sorted. Rows that are equal stay as they are listed.
fn sort_key(wording: &Wording<'_>, column: Column, (key, reason): Listed) -> SortKey {
    let figure = &wording.dataset.figures[key];
    let words = match column {
        Column::Value => return SortKey::Numbers(vec![figure.value.micro()]),
        Column::Period => {
            let days = |period: Period| [period.start.first_day(), period.end.last_day()];
            let days = figure.period.into_iter().flat_map(days);
            return SortKey::Numbers(days.map(i64::from).collect());
        }
        Column::Place => {
            let regions = figure.regions.iter();
            return SortKey::Numbers(regions.map(|region| region.index() as i64).collect());
        }
        Column::Figure => wording.subject(figure),
        Column::Programme => wording.programme(figure.programme).plain(),
        Column::Status => status(wording, reason).to_owned(),
        Column::Source => wording.source(figure.source).plain(),
    };
    SortKey::Words(fold(&words))
}
