//! What stands beside the total, line by line: figures that are no part of it, who is at work there
//! and then, and the nearest choice that has a total.

use dataset::count::{Beside, Filter, Relation, active};
use dataset::{Figure, Key};

use super::account::{SourceLink, source_link};
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::{Action, Query, address};
use crate::text::{Rich, beside_messages, fill, join_and};

/// How many lines of a kind are written; the table of figures lists all.
const LINES: usize = 3;

/// How many programmes at work are named.
const PROGRAMMES: usize = 8;

/// What stands beside the total.
#[derive(Clone, Debug, PartialEq)]
pub struct BesideTotal {
    /// Whether it is all that there is.
    pub is_all: bool,
    /// The lines, the nearest to the choice first.
    pub lines: Vec<BesideLine>,
    /// Leads to the nearest choice that has a total, where this one has none.
    pub nearest: Option<Choice>,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct BesideLine {
    /// Its name on the page: `joint`, `wider`, `unsplit`, `country`, `stock`, `target` or `active`.
    pub reason: &'static str,
    /// The same in words.
    pub title: &'static str,
    /// What it says.
    pub words: Rich,
    /// The figure, its id and its document.
    pub figure: Option<(Key<Figure>, String, SourceLink)>,
    /// Chooses what the figure is for.
    pub choice: Option<Choice>,
}

/// A choice that a press makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Makes it.
    pub action: Action,
    /// What follows `?` in its address.
    pub search: String,
}

/// Writes what stands beside the total that is asked for.
pub fn beside(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> BesideTotal {
    let mut lines: Vec<BesideLine> = Vec::new();
    for one in answer.beside() {
        let reason = name(one.relation);
        if lines.iter().filter(|line| line.reason == reason).count() < LINES {
            lines.push(line(wording, query, one));
        }
    }
    lines.extend(at_work(wording, query));
    let is_all = answer.total(query.question.show).nothing.is_some();
    let nearest = answer.nearest();
    BesideTotal {
        is_all,
        lines,
        nearest: nearest.map(|filter| choice(wording, query, filter)),
    }
}

/// What stands beside a total as it is named on the page.
pub fn name(relation: Relation) -> &'static str {
    match relation {
        Relation::Joint => "joint",
        Relation::Wider => "wider",
        Relation::NotBrokenDown => "unsplit",
        Relation::Country => "country",
        Relation::Stock => "stock",
        Relation::Target => "target",
    }
}

/// A figure in words: value, what, where, when, by which programme.
pub fn said(wording: &Wording<'_>, key: Key<Figure>) -> Rich {
    let figure = &wording.dataset.figures[key];
    let parts = [
        ("value", wording.qualified_value(figure)),
        ("what", Rich::from(wording.subject(figure).as_str())),
        ("where", wording.place(figure)),
        ("when", wording.period(figure.period)),
        ("programme", wording.programme(figure.programme)),
    ];
    fill(beside_messages(wording.lang).line, &parts)
}

fn line(wording: &Wording<'_>, query: &Query, beside: &Beside) -> BesideLine {
    let figure = &wording.dataset.figures[beside.figure];
    let source = source_link(wording, figure.source);
    BesideLine {
        reason: name(beside.relation),
        title: beside_messages(wording.lang).relations[beside.relation as usize],
        words: said(wording, beside.figure),
        figure: Some((beside.figure, figure.id.clone(), source)),
        choice: (beside.filter != query.question.filter)
            .then(|| choice(wording, query, beside.filter.clone())),
    }
}

/// The programmes at work in the choice; none where nothing is chosen.
fn at_work(wording: &Wording<'_>, query: &Query) -> Option<BesideLine> {
    let filter = &query.question.filter;
    let programmes = active(wording.dataset, filter);
    if *filter == Filter::default() || programmes.is_empty() {
        return None;
    }
    let words = beside_messages(wording.lang);
    let mut named: Vec<_> = programmes
        .iter()
        .map(|key| wording.programme(*key))
        .collect();
    if named.len() > PROGRAMMES {
        let more = named.split_off(PROGRAMMES - 1).len();
        named.push(wording.count(&words.more_programmes, more));
    }
    Some(BesideLine {
        reason: "active",
        title: words.active,
        words: join_and(wording.lang, named),
        figure: None,
        choice: None,
    })
}

fn choice(wording: &Wording<'_>, query: &Query, filter: Filter) -> Choice {
    let mut chosen = query.clone();
    chosen.question.filter = filter;
    Choice {
        search: address::format(&chosen, wording.lang, wording.dataset),
        action: Action::Go(Box::new(chosen)),
    }
}
