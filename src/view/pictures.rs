//! The pictures of an answer: what to draw, the same rows as a table, and a sentence about them.

mod by_field;
mod by_programme;
mod by_region;
mod by_year;
mod ranked;

use dataset::ordered::Map;
use dataset::{Figure, Key, Qualifier, Region, Source, sorted};

use super::account::{SourceLink, source_link};
use super::wording::Wording;
use crate::answer::Answer;
use crate::chart::drawing::Drawing;
use crate::chart::row::Certainty;
use crate::chart::scene::Ink;
use crate::query::{Action, Query, Show};
use crate::text::{self, Rich, fill};
use dataset::count::{Nothing, Sum, Total, Unit};

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
    /// The heading of the first column of its twin table.
    pub heading: &'static str,
    /// The rows of its twin table; those that are drawn come first, in the order of their marks.
    pub rows: Vec<PictureRow>,
    /// The documents that its numbers come from.
    pub sources: Sources,
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

/// The pictures of an answer, in the order of display.
pub fn pictures(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Vec<Picture> {
    let what = what(wording, query, answer);
    vec![
        by_year::picture(wording, query, answer, &what),
        by_region::picture(wording, query, answer, &what),
        by_programme::picture(wording, query, answer, &what),
        by_field::picture(wording, answer, &what),
    ]
}

/// What the pictures are of, with the unit.
fn what(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Rich {
    let words = &wording.page.pictures;
    let total = answer.total(query.show);
    match query.show {
        Show::People => Rich::from(words.people),
        Show::Money => fill(
            words.money,
            &[("currency", Rich::from(wording.currency(query.currency)))],
        ),
        Show::Activities => match total
            .sums
            .iter()
            .find(|sum| Some(&sum.unit) == answer.unit.as_ref())
        {
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
    let mut given: Map<Key<Source>, usize> = Map::new();
    for key in figures {
        *given.or_default(wording.dataset.figures[key].source) += 1;
    }
    let mut sources = Vec::new();
    sources.extend(given);
    let sources = sorted(sources, |one, other| other.1.cmp(&one.1));
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
fn pictured(wording: &Wording<'_>, answer: &Answer<'_>, total: &Total) -> Vec<Key<Figure>> {
    let dataset = wording.dataset;
    let is_pictured = |key: &Key<Figure>| match &answer.unit {
        Some(Unit::Activity(unit)) => dataset.measures[dataset.figures[*key].measure].unit == *unit,
        Some(Unit::Money(_)) => !total.unconverted.contains(key),
        Some(Unit::People) | None => true,
    };
    total.counted.iter().copied().filter(is_pictured).collect()
}

/// A number short enough for a picture: its unit stands in the title, and how sure it is, is drawn.
fn short_value(wording: &Wording<'_>, sum: &Sum) -> String {
    let micro = match sum.unit {
        Unit::Money(_) => text::rounded(sum.value.micro(), 0),
        Unit::People | Unit::Activity(_) => sum.value.micro(),
    };
    text::number(wording.lang, micro)
}

/// Why there is no sum.
fn nothing(wording: &Wording<'_>, nothing: Nothing) -> &'static str {
    match nothing {
        Nothing::Addable => wording.common.none.addable,
        Nothing::Published => wording.common.none.published,
    }
}
