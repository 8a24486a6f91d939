//! What a mark of a picture says when it is pointed at: its row of the twin table, and the figures
//! behind it.

use dataset::{Figure, Key, Period};

use super::card::Fact;
use super::pictures::PictureRow;
use super::wording::Wording;
use crate::query::{Action, Years};
use crate::text::{Rich, fill, join_and, mark_messages};

/// How many names of a kind are written out.
const NAMED: usize = 3;

/// A mark in words.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkCard {
    /// What the mark stands for.
    pub title: Rich,
    /// Its value with how sure it is, or why there is none: the twin table's words.
    pub value: Rich,
    /// What is known about it, each with its name.
    pub facts: Vec<Fact>,
    /// How many figures it adds up, where it is not one.
    pub figures: Option<Rich>,
    /// The one figure that it is.
    pub opens: Option<Key<Figure>>,
    /// What choosing it does, in words.
    pub choice: Option<(Action, Rich)>,
}

/// Writes the card of a row.
pub fn mark(wording: &Wording<'_>, row: &PictureRow) -> MarkCard {
    let words = mark_messages(wording.lang);
    // What opens the source is offered for itself.
    let narrows = |action: &Action| !matches!(action, Action::Figure(_));
    let choice = row.action.clone().filter(narrows).map(|action| {
        let label = if row.chosen {
            Rich::from(words.widen)
        } else {
            fill(words.narrow, &[("name", row.label.clone())])
        };
        (action, label)
    });
    MarkCard {
        title: row.label.clone(),
        value: row.value.clone(),
        facts: facts(wording, &row.figures),
        figures: (row.figures.len() > 1).then(|| wording.count(&words.figures, row.figures.len())),
        opens: match row.figures[..] {
            [key] => Some(key),
            _ => None,
        },
        choice,
    }
}

impl MarkCard {
    /// The card as it is spoken.
    pub fn spoken(&self) -> String {
        let mut all = format!("{}: {}", self.title.plain(), self.value.plain());
        for fact in &self.facts {
            all.push_str(&format!(". {}: {}", fact.name, fact.words.plain()));
        }
        if let Some(figures) = &self.figures {
            all.push_str(&format!(". {}", figures.plain()));
        }
        all
    }
}

/// What is counted, when, by whom, where, and who says so; one line each.
fn facts(wording: &Wording<'_>, keys: &[Key<Figure>]) -> Vec<Fact> {
    let columns = &wording.common.table;
    let dataset = wording.dataset;
    let figures = || keys.iter().map(|key| &dataset.figures[*key]);
    let each = |said: &dyn Fn(&Figure) -> Rich| distinct(wording, figures().map(said));
    let subject = |figure: &Figure| Rich::from(wording.subject(figure).as_str());
    let all = [
        (columns.figure, each(&subject)),
        (columns.period, period(wording, figures())),
        (
            columns.programme,
            each(&|figure| wording.programme(figure.programme)),
        ),
        (columns.place, each(&|figure| wording.place(figure))),
        (
            columns.source,
            each(&|figure| wording.source(figure.source)),
        ),
    ];
    let fact = |(name, words): (&'static str, Option<Rich>)| {
        Some(Fact {
            name,
            words: words?,
        })
    };
    all.into_iter().filter_map(fact).collect()
}

/// Each of some names once, the first few written out and the others counted.
fn distinct(wording: &Wording<'_>, all: impl Iterator<Item = Rich>) -> Option<Rich> {
    let mut names: Vec<Rich> = Vec::new();
    for name in all {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > NAMED {
        let rest = names.split_off(NAMED - 1).len();
        names.push(wording.count(&mark_messages(wording.lang).more, rest));
    }
    (!names.is_empty()).then(|| join_and(wording.lang, names))
}

/// The period of one figure, or of several with the same; else from the first to the last of their
/// years, since each figure's own is one click away.
fn period<'f>(wording: &Wording<'_>, figures: impl Iterator<Item = &'f Figure>) -> Option<Rich> {
    let mut periods: Vec<Option<Period>> = Vec::new();
    for figure in figures {
        if !periods.contains(&figure.period) {
            periods.push(figure.period);
        }
    }
    if let [one] = periods[..] {
        return Some(wording.period(one));
    }
    let dated = || periods.iter().flatten();
    let first = dated().map(|period| period.start.year).min()?;
    let last = dated().map(|period| period.end.year).max()?;
    let years = wording.period(Some(Years::between(first, last).period()));
    if periods.contains(&None) {
        let undated = Rich::from(wording.page.table.undated);
        return Some(join_and(wording.lang, vec![years, undated]));
    }
    Some(years)
}
