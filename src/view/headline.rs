//! The answer in one sentence, and the totals under it.

mod scope;

use std::cmp::Reverse;

use dataset::count::{Nothing, Relation, Sum, Total};
use dataset::{Arrange, Key, Region, RegionKind};

use super::amounts::Origin;
use super::beside::said;
use super::tiles::{Tile, tiles};
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::{Query, Show};
use crate::text::{Rich, beside_messages, fill, join_and};
pub use scope::span;
pub(super) use scope::{also_chosen, place, time};
use scope::{only, only_years, scope};

/// How many chosen programmes are named before the sentence; of more, the number is told.
const NAMED: usize = 3;

/// How many kinds of activities are named.
const ACTIVITIES: usize = 3;

/// The headline block.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The answer in words.
    pub sentence: Rich,
    /// The totals, in the order of display.
    pub totals: Vec<Tile>,
}

/// Writes the headline block.
pub fn headline(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Headline {
    Headline {
        sentence: sentence(wording, query, answer),
        totals: tiles(wording, query, answer),
    }
}

fn sentence(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Rich {
    let words = &wording.page.headline;
    let kind = query.question.show as usize;
    let total = answer.total(query.question.show);
    let scope = || ("scope", scope(wording, query, !is_named(query), false));
    let body = match total.nothing {
        None => amounts(wording, query, answer),
        Some(Nothing::Wider) => none_alone(wording, query, answer),
        Some(Nothing::NotAddable) => fill(words.none_addable[kind], &[scope()]),
        Some(Nothing::NotFound) if answer.selection.shown.is_empty() => {
            fill(words.nothing, &[scope()])
        }
        Some(Nothing::NotFound) => fill(words.none_found[kind], &[scope()]),
    };
    let mut sentence = named(wording, query, body).sentence();
    if total.nothing.is_some() {
        sentence.extend(instead(wording, answer));
    } else if let Some(silent) = silent(wording, query, answer) {
        let what = ("what", only(wording, &silent));
        sentence.push_words(" ");
        sentence.extend(fill(words.none_alone[kind], &[what]).sentence());
    }
    sentence
}

/// The totals, where and when.
fn amounts(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Rich {
    let words = &wording.page.headline;
    let other = match query.question.show {
        Show::Activities => return activities(wording, query, answer.total(Show::Activities)),
        Show::People => Show::Money,
        Show::Money => Show::People,
    };
    let amount = |show| amount(wording, query, answer.total(show));
    let everything = !is_named(query);
    let scope = scope(wording, query, everything, everything);
    let first = amount(query.question.show).unwrap_or_default();
    let mut sentence = fill(words.amount, &[("amount", first), ("scope", scope)]);
    if let Some(second) = amount(other) {
        sentence = fill(words.and, &[("first", sentence), ("second", second)]);
    }
    if is_named(query) {
        return sentence;
    }
    let programmes = wording.count(&words.programmes, answer.selection.programmes().len());
    let parts = [("sentence", sentence), ("programmes", programmes)];
    fill(words.figures_of, &parts)
}

/// People or money; none where nothing counts.
fn amount(wording: &Wording<'_>, query: &Query, total: &Total) -> Option<Rich> {
    match total.show {
        _ if total.nothing.is_some() => None,
        Show::People => total.sums.first().map(|sum| wording.people_helped(sum)),
        Show::Money => Some(money(wording, query, total)),
        Show::Activities => None,
    }
}

/// The converted total and the amounts that have no exchange rate; those alone where no other counts.
fn money(wording: &Wording<'_>, query: &Query, total: &Total) -> Rich {
    let origin = Origin::of(total, query.question.currency);
    let sums = total.unconverted_sums.iter();
    let left = sums.map(|sum| wording.rounded(sum, Origin::Published));
    let left = join_and(wording.lang, left.collect());
    match &total.converted {
        None => left,
        Some(sum) if total.unconverted.is_empty() => wording.rounded(sum, origin),
        Some(sum) => fill(
            wording.page.headline.not_converted,
            &[("amount", wording.rounded(sum, origin)), ("left", left)],
        ),
    }
}

/// The largest numbers of activities, and how many kinds there are besides.
fn activities(wording: &Wording<'_>, query: &Query, total: &Total) -> Rich {
    let words = &wording.page.headline;
    let mut sums: Vec<&Sum> = total.sums.iter().collect();
    sums.arrange_by_key(|sum| Reverse(sum.value));
    let kinds = if sums.len() > ACTIVITIES + 1 {
        ACTIVITIES
    } else {
        sums.len()
    };
    let mut list: Vec<_> = sums[..kinds]
        .iter()
        .map(|sum| {
            let what = ("what", wording.activity(total, sum));
            let value = ("value", wording.rounded(sum, Origin::Published));
            fill(words.activity, &[value, what])
        })
        .collect();
    if sums.len() > kinds {
        list.push(wording.count(&words.more_activities, sums.len() - kinds));
    }
    let mut sentence = join_and(wording.lang, list);
    sentence.extend(scope(wording, query, !is_named(query), false));
    sentence
}

/// What is chosen besides regions and years before a sentence, where names fit any grammar; of
/// programmes only where they are few.
fn named(wording: &Wording<'_>, query: &Query, sentence: Rich) -> Rich {
    let programmes = query.question.filter.programmes.iter();
    let programmes = programmes.filter(|_| is_named(query));
    let mut names: Vec<_> = programmes.map(|key| wording.programme(*key)).collect();
    names.extend(also_chosen(wording, query));
    if names.is_empty() {
        return sentence;
    }
    let names = ("names", join_and(wording.lang, names));
    let of = wording.page.headline.of;
    fill(of, &[names, ("sentence", sentence)])
}

fn is_named(query: &Query) -> bool {
    (1..=NAMED).contains(&query.question.filter.programmes.len())
}

/// The nearest figure beside a total that there is not.
fn instead(wording: &Wording<'_>, answer: &Answer<'_>) -> Rich {
    let Some(nearest) = answer.beside().first() else {
        return Rich::default();
    };
    let mut words = Rich::from(" ");
    let line = ("line", said(wording, nearest.figure));
    words.extend(fill(beside_messages(wording.lang).instead, &[line]));
    words
}

/// Says of which choice there is no number alone: of the years, where more years have one. What is
/// narrow may also be a field, a group or a place, and is then named before the sentence.
fn none_alone(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Rich {
    let (words, kind) = (&wording.page.headline, query.question.show as usize);
    let filter = &query.question.filter;
    let nearest = answer.beside().first().map(|nearest| nearest.relation);
    let years = filter.years.filter(|_| nearest == Some(Relation::Wider));
    let what = match years {
        Some(years) => only_years(wording, years),
        None if nearest == Some(Relation::NotBrokenDown) || filter.regions.is_empty() => {
            let scope = ("scope", scope(wording, query, false, false));
            return fill(words.none_found[kind], &[scope]);
        }
        None => {
            let regions: Vec<_> = filter.regions.iter().copied().collect();
            only(wording, &regions)
        }
    };
    fill(words.none_alone[kind], &[("what", what)])
}

/// Chosen regions without a figure of their own, where others have one.
fn silent(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Option<Vec<Key<Region>>> {
    let chosen = &query.question.filter.regions;
    if chosen.len() < 2 {
        return None;
    }
    let none = [Some(Nothing::NotFound), Some(Nothing::Wider)];
    let rows = answer.by_region().iter();
    let silent = rows.filter(|row| chosen.contains(&row.key) && none.contains(&row.total.nothing));
    let silent: Vec<_> = silent
        .map(|row| row.key)
        .filter(|key| wording.dataset.regions[*key].kind() == RegionKind::Region)
        .collect();
    (!silent.is_empty()).then_some(silent)
}
