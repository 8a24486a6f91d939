//! The answer in one sentence, and the totals under it.

use super::beside::said;
use super::tiles::{Tile, tiles};
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::{Query, Show};
use crate::text::{Rich, beside_messages, fill, join_and};
use dataset::Basis;
use dataset::count::{Nothing, Relation, Sum, Total};

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
    let page = wording.page;
    let place = ("where", place(wording, query));
    let time = ("when", time(wording, query));
    let shown = answer.selection.shown.len();
    let total = answer.total(query.question.show);
    if shown == 0 {
        let mut sentence = fill(page.opening_nothing, &[place, time]);
        sentence.extend(instead(wording, answer));
        return sentence;
    }
    let figures = ("figures", wording.count(&page.figures_published, shown));
    let programmes = (
        "programmes",
        wording.count(&page.by_programmes, answer.selection.programmes().len()),
    );
    let mut sentence = fill(page.opening, &[place, time, figures, programmes]);
    sentence.push_words(" ");
    sentence.extend(match total.nothing {
        Some(Nothing::Wider) => none_alone(wording, query, answer),
        _ => sum_sentence(wording, total),
    });
    if total.nothing.is_some() {
        sentence.extend(instead(wording, answer));
    }
    let silent: Vec<_> = answer
        .by_region()
        .iter()
        .filter(|row| {
            query.question.filter.regions.len() > 1
                && query.question.filter.regions.contains(&row.key)
        })
        .filter(|row| matches!(row.total.nothing, Some(Nothing::NotFound | Nothing::Wider)))
        .map(|row| Rich::name(wording.of(&wording.dataset.regions[row.key].name)))
        .collect();
    if !silent.is_empty() && total.nothing.is_none() {
        sentence.push_words(" ");
        sentence.extend(fill(
            page.nothing_in,
            &[("regions", join_and(wording.lang, silent))],
        ));
    }
    sentence
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

/// Says of which choice there is no number alone: of the years, where more years have one.
fn none_alone(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Rich {
    let nearest = answer.beside().first().map(|nearest| nearest.relation);
    let years = query.question.filter.years;
    let years = years.filter(|_| nearest == Some(Relation::Wider));
    let what = match years {
        Some(years) => wording.years(years.first..=years.last),
        None => names(wording, query),
    };
    let template = beside_messages(wording.lang).none_alone;
    fill(template, &[("what", what)])
}

/// The names of the chosen regions.
fn names(wording: &Wording<'_>, query: &Query) -> Rich {
    let regions = query.question.filter.regions.iter();
    let names = regions.map(|key| Rich::name(wording.of(&wording.dataset.regions[*key].name)));
    join_and(wording.lang, names.collect())
}

/// Where: the chosen regions.
pub(super) fn place(wording: &Wording<'_>, query: &Query) -> Rich {
    if query.question.filter.regions.is_empty() {
        return Rich::from(wording.page.everywhere);
    }
    fill(wording.page.in_place, &[("place", names(wording, query))])
}

/// The chosen years, or those that the dataset covers.
pub(super) fn time(wording: &Wording<'_>, query: &Query) -> Rich {
    let (first, last) = match query.question.filter.years {
        Some(years) => (years.first, years.last),
        None => span(wording),
    };
    let year = |year: i16| crate::text::date(wording.lang, (year, None, None));
    if first == last {
        fill(wording.page.in_year, &[("year", year(first))])
    } else {
        fill(
            wording.page.in_years,
            &[("first", year(first)), ("last", year(last))],
        )
    }
}

/// The years to choose from: from the first headline, since a running total may begin in years for
/// which nothing else is published, to the last figure that is no target.
pub fn span(wording: &Wording<'_>) -> (i16, i16) {
    let figures = || wording.dataset.figures.rows();
    let first = figures()
        .filter(|figure| figure.headline)
        .filter_map(|figure| Some(figure.period?.start.year))
        .min();
    let last = figures()
        .filter(|figure| figure.basis != Basis::Target)
        .filter_map(|figure| Some(figure.period?.end.year))
        .max();
    first.zip(last).unwrap_or((0, 0))
}

fn sum_sentence(wording: &Wording<'_>, total: &Total) -> Rich {
    let page = wording.page;
    let kind = total.show as usize;
    let amount = match (total.nothing, total.show) {
        (Some(Nothing::NotFound | Nothing::Wider), _) => return Rich::from(page.none_found[kind]),
        (Some(Nothing::NotAddable), _) => return Rich::from(page.none_addable[kind]),
        (None, Show::People) => total.sums.first().map(|sum| people_helped(wording, sum)),
        (None, Show::Money) => Some(money(wording, total)),
        (None, Show::Activities) => {
            let each = total.sums.iter().map(|sum| {
                let parts = [
                    ("what", wording.activity(total, sum)),
                    ("value", wording.sum(sum)),
                ];
                fill(page.activity, &parts)
            });
            let list = join_and(wording.lang, each.collect());
            return fill(page.adds_up_list, &[("list", list)]);
        }
    };
    amount
        .map(|amount| fill(page.adds_up, &[("amount", amount)]))
        .unwrap_or_default()
}

/// The converted total and the amounts that have no exchange rate; those alone where no other counts.
fn money(wording: &Wording<'_>, total: &Total) -> Rich {
    let sums = total.unconverted_sums.iter();
    let left = join_and(wording.lang, sums.map(|sum| wording.sum(sum)).collect());
    match &total.converted {
        None => left,
        Some(sum) if total.unconverted.is_empty() => wording.sum(sum),
        Some(sum) => fill(
            wording.page.not_converted,
            &[("amount", wording.sum(sum)), ("left", left)],
        ),
    }
}

fn people_helped(wording: &Wording<'_>, sum: &Sum) -> Rich {
    let form = wording
        .page
        .people_helped
        .pick(wording.lang, sum.value.micro());
    let people = fill(form, &[("count", wording.number(sum.value))]);
    wording.qualified(sum.qualifier, people)
}
