//! The pictures of an answer: what to draw, the same rows as a table, and a sentence about them.

mod by_field;
mod by_programme;
mod by_region;
mod by_year;
mod flows;
mod multiples;
mod parts;
mod ranked;
mod series;
mod shares;
mod timeline;

use dataset::Arrange;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use dataset::{Basis, Figure, Key, Qualifier, Region, Source};

use super::account::{SourceLink, source_link};
use super::amounts::{Origin, shown};
use super::wording::Wording;
use crate::answer::Answer;
use crate::chart::brush::Span;
use crate::chart::drawing::Drawing;
use crate::chart::row::{Certainty, Emphasis, Fill, Look};
use crate::chart::scene::Ink;
use crate::query::{Action, Query, Show};
use crate::text::{self, Rich, fill};
use dataset::count::{Selection, Sum, Total, Unit};

/// A picture with everything around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its id on the page: `by-year`, `by-region`.
    pub id: &'static str,
    /// What it shows, with its unit.
    pub title: Rich,
    /// How to read it.
    pub note: &'static str,
    /// What can be seen in it.
    pub sentence: Rich,
    /// What to draw.
    pub drawing: Drawing,
    /// Its years, where a range can be drawn on it.
    pub span: Option<Span>,
    /// The heading of the first column of its twin table.
    pub heading: &'static str,
    /// The rows of its twin table; those that are drawn come first, in the order of their marks.
    pub rows: Vec<PictureRow>,
    /// The documents that its numbers come from.
    pub sources: Sources,
    /// Whose drawing lies under it.
    pub credit: Option<Credit>,
    /// What else it could show.
    pub choice: Option<Choice>,
}

impl Picture {
    /// A drawing with nothing around it yet.
    fn of(id: &'static str, drawing: Drawing) -> Self {
        Self {
            id,
            title: Rich::default(),
            note: "",
            sentence: Rich::default(),
            drawing,
            span: None,
            heading: "",
            rows: Vec::new(),
            sources: Sources::default(),
            credit: None,
            choice: None,
        }
    }

    /// The same picture on a page without scripts: nothing in it can be chosen.
    pub fn still(self) -> Self {
        let still = |row| PictureRow {
            action: None,
            ..row
        };
        Self {
            rows: self.rows.into_iter().map(still).collect(),
            choice: None,
            ..self
        }
    }
}

/// One of several things that a picture can show.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What is chosen.
    pub label: &'static str,
    /// Each with its name, what choosing it does, and whether it is what is shown.
    pub options: Vec<(String, Action, bool)>,
}

/// What is owed to those who drew what lies under a picture, and what must be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Whose it is.
    pub words: &'static str,
    /// Where its licence stands.
    pub address: &'static str,
    /// What it does not say.
    pub remark: &'static str,
}

/// One row of a picture's twin table.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureRow {
    /// What the row is.
    pub label: Rich,
    /// Its value, or why there is none.
    pub value: Rich,
    /// The figures behind it, in the order of the dataset where they are added up.
    pub figures: Vec<Key<Figure>>,
    /// What choosing the row does.
    pub action: Option<Action>,
    /// Whether the row is what is chosen.
    pub chosen: bool,
}

/// The pictures that take the total of an answer apart, in the order of display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upper {
    /// By year.
    Year,
    /// By region.
    Region,
    /// By programme.
    Programme,
    /// By field of work.
    Field,
}

impl Upper {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Year, Self::Region, Self::Programme, Self::Field];

    /// Writes the picture.
    pub fn picture(self, wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Picture {
        let what = what(
            wording,
            query,
            answer.total(query.question.show),
            answer.unit(),
        );
        match self {
            Self::Year => by_year::picture(wording, query, answer, &what),
            Self::Region => by_region::picture(wording, query, answer, &what),
            Self::Programme => by_programme::picture(wording, query, answer, &what),
            Self::Field => by_field::picture(wording, answer, &what),
        }
    }
}

/// The pictures of published figures as they are, in the order of display. They need no total, only
/// the figures of the selection, so that they can be made later than the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lower {
    /// One measure over time.
    Series,
    /// A whole and its parts.
    Parts,
    /// Who pays for what.
    Flows,
    /// Programmes and events.
    Timeline,
    /// By year, region by region.
    Multiples,
    /// Shares of a hundred.
    Shares,
}

impl Lower {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Series,
        Self::Parts,
        Self::Flows,
        Self::Timeline,
        Self::Multiples,
        Self::Shares,
    ];

    /// Writes the picture.
    pub fn picture(
        self,
        wording: &Wording<'_>,
        query: &Query,
        selection: &Selection<'_>,
    ) -> Picture {
        match self {
            Self::Series => series::picture(wording, query, selection),
            Self::Parts => parts::picture(wording, query, selection),
            Self::Flows => flows::picture(wording, query, selection),
            Self::Timeline => timeline::picture(wording, query, selection),
            Self::Multiples => multiples::picture(wording, query, selection),
            Self::Shares => shares::picture(wording, query, selection),
        }
    }
}

/// What the pictures are of, with the unit.
fn what(wording: &Wording<'_>, query: &Query, total: &Total, unit: Option<&Unit>) -> Rich {
    let words = &wording.page.pictures;
    match query.question.show {
        Show::People => Rich::from(words.people),
        Show::Money => fill(
            words.money,
            &[(
                "currency",
                Rich::from(wording.currency(query.question.currency)),
            )],
        ),
        Show::Activities => match total.sums.iter().find(|sum| Some(&sum.unit) == unit) {
            Some(sum) => wording.activity(total, sum),
            None => Rich::from(wording.page.activities_label),
        },
    }
}

/// How many documents are named under a picture.
const NAMED: usize = 3;

/// The documents behind a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sources {
    /// Those that give most of its figures.
    pub named: Vec<SourceLink>,
    /// How many more there are; none where all are named.
    pub more: Option<Rich>,
}

/// The documents of some figures, those that give most first.
fn sources_of(wording: &Wording<'_>, figures: impl Iterator<Item = Key<Figure>>) -> Sources {
    named_sources(
        wording,
        figures.map(|key| wording.dataset.figures[key].source),
    )
}

/// Some documents, those that are named most often first.
fn named_sources(wording: &Wording<'_>, all: impl Iterator<Item = Key<Source>>) -> Sources {
    let mut given: BTreeMap<Key<Source>, usize> = BTreeMap::new();
    for key in all {
        *given.entry(key).or_default() += 1;
    }
    let mut sources: Vec<(Key<Source>, usize)> = given.into_iter().collect();
    sources.arrange_by_key(|(_, count)| Reverse(*count));
    let more = sources.len().saturating_sub(NAMED);
    Sources {
        named: sources
            .iter()
            .take(NAMED)
            .map(|(key, _)| source_link(wording, *key))
            .collect(),
        more: (more > 0).then(|| wording.count(&wording.page.table.more_documents, more)),
    }
}

/// The colour of a region, which means nothing else.
pub(super) fn ink_of(wording: &Wording<'_>, region: Key<Region>) -> Ink {
    match wording.dataset.regions[region].id.as_str() {
        "MA-02" => Ink::Oriental,
        "MA-09" => Ink::Souss,
        "MA-01" => Ink::Tanger,
        _ => Ink::Other,
    }
}

/// The look of one figure: hatched where it was only planned.
fn look_of(figure: &Figure, ink: Ink, chosen: bool) -> Look {
    Look {
        ink,
        certainty: certainty(figure.qualifier),
        emphasis: emphasis(chosen),
        fill: if figure.basis == Basis::Target {
            Fill::Hatched
        } else {
            Fill::Solid
        },
    }
}

fn emphasis(chosen: bool) -> Emphasis {
    if chosen {
        Emphasis::Selected
    } else {
        Emphasis::Plain
    }
}

/// How a qualifier is drawn.
pub(super) fn certainty(qualifier: Qualifier) -> Certainty {
    match qualifier {
        Qualifier::Exact => Certainty::Exact,
        Qualifier::AtLeast => Certainty::AtLeast,
        Qualifier::About => Certainty::About,
        Qualifier::AtMost => Certainty::AtMost,
    }
}

/// The figures of a total that the pictures add up.
fn pictured(wording: &Wording<'_>, unit: Option<&Unit>, total: &Total) -> Vec<Key<Figure>> {
    let dataset = wording.dataset;
    let is_pictured = |key: &Key<Figure>| match unit {
        Some(Unit::Activity(unit)) => dataset.measures[dataset.figures[*key].measure].unit == *unit,
        Some(Unit::Money(_)) => !total.unconverted.contains(key),
        Some(Unit::People) | None => true,
    };
    total.counted.iter().copied().filter(is_pictured).collect()
}

/// A number short enough for a picture: its unit stands in the title, and how sure it is, is drawn.
fn short_value(wording: &Wording<'_>, sum: &Sum, figures: &[Key<Figure>]) -> String {
    let origin = Origin::of_figures(wording, &sum.unit, figures);
    let micro = match sum.unit {
        Unit::Money(_) => text::rounded(shown(sum, origin).micro, 0),
        Unit::People | Unit::Activity(_) => shown(sum, origin).micro,
    };
    text::number(wording.lang, micro)
}

/// The same in words, as the twin table and the tooltip say it.
fn said_value(wording: &Wording<'_>, sum: &Sum, figures: &[Key<Figure>]) -> Rich {
    wording.rounded(sum, Origin::of_figures(wording, &sum.unit, figures))
}
