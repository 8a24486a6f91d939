//! The totals under the sentence, as tiles.

use super::amounts::{Origin, shown};
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::{Query, Show};
use crate::text::{Forms, Rich, fill, large_number, number, plain, rounded};
use dataset::count::{Sum, Total, Unit};

/// One total under the sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// Its name on the page: `people`, `money`, `activities`, `programmes` or `figures`.
    pub id: &'static str,
    /// How sure the total is, in words; empty for an exact one.
    pub lead: &'static str,
    /// The total itself, one amount a unit; empty when there is none.
    pub amounts: Vec<Amount>,
    /// What to say instead of a total.
    pub nothing: Option<&'static str>,
    /// Smaller words under it: amounts as published, how many figures count.
    pub also: Vec<Rich>,
    /// The total whose account can be opened.
    pub account: Option<Show>,
}

/// A number of a total, and what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The number, as a machine reads it.
    pub value: String,
    /// The number, as a person reads it.
    pub text: String,
    /// The unit of an activity.
    pub unit: Option<String>,
    /// How sure it is, when it stands beside others.
    pub lead: &'static str,
    /// What it counts.
    pub label: Rich,
}

/// The totals, in the order of display.
pub fn tiles(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Vec<Tile> {
    vec![
        people(wording, answer.total(Show::People)),
        money(wording, query, answer.total(Show::Money)),
        programmes(wording, answer),
        figures(wording, answer),
        activities(wording, answer.total(Show::Activities)),
    ]
}

fn nothing(wording: &Wording<'_>, total: &Total) -> Option<&'static str> {
    total.nothing.map(|nothing| wording.nothing(nothing))
}

fn amount(wording: &Wording<'_>, sum: &Sum, origin: Origin, label: Rich) -> Amount {
    // An amount reads in whole units; programs read its cents too.
    let shown = shown(sum, origin);
    let (text, exact) = match &sum.unit {
        Unit::Money(_) => {
            let text = if shown.is_rounded {
                large_number(wording.lang, shown.micro)
            } else {
                number(wording.lang, rounded(shown.micro, 0))
            };
            (text, rounded(sum.value.micro(), 2))
        }
        Unit::People | Unit::Activity(_) => (number(wording.lang, shown.micro), sum.value.micro()),
    };
    Amount {
        value: plain(exact),
        text,
        unit: match &sum.unit {
            Unit::Activity(unit) => Some(unit.clone()),
            Unit::People | Unit::Money(_) => None,
        },
        lead: wording.lead(sum, origin),
        label,
    }
}

fn people(wording: &Wording<'_>, total: &Total) -> Tile {
    let amounts: Vec<_> = total
        .sums
        .iter()
        .map(|sum| {
            let label = wording
                .page
                .people_label
                .pick(wording.lang, sum.value.micro());
            amount(wording, sum, Origin::Published, Rich::from(label))
        })
        .collect();
    Tile {
        id: "people",
        lead: amounts.first().map_or("", |amount| amount.lead),
        amounts,
        nothing: nothing(wording, total),
        also: Vec::new(),
        account: Some(Show::People),
    }
}

fn money(wording: &Wording<'_>, query: &Query, total: &Total) -> Tile {
    let label = fill(
        wording.page.money_label,
        &[(
            "currency",
            Rich::from(wording.currency(query.question.currency)),
        )],
    );
    let as_published = total.sums.iter().map(|sum| wording.sum(sum)).collect();
    let origin = Origin::of(total, query.question.currency);
    let is_conversion = origin == Origin::Converted;
    let label = if is_conversion {
        label
    } else {
        Rich::from(wording.currency(query.question.currency))
    };
    let amounts: Vec<_> = total
        .converted
        .iter()
        .map(|sum| amount(wording, sum, origin, label.clone()))
        .collect();
    Tile {
        id: "money",
        lead: amounts.first().map_or("", |amount| amount.lead),
        amounts,
        nothing: nothing(wording, total),
        also: if is_conversion {
            as_published
        } else {
            Vec::new()
        },
        account: Some(Show::Money),
    }
}

fn activities(wording: &Wording<'_>, total: &Total) -> Tile {
    Tile {
        id: "activities",
        lead: "",
        amounts: total
            .sums
            .iter()
            .map(|sum| {
                amount(
                    wording,
                    sum,
                    Origin::Published,
                    wording.activity(total, sum),
                )
            })
            .collect(),
        nothing: nothing(wording, total),
        also: Vec::new(),
        account: Some(Show::Activities),
    }
}

fn programmes(wording: &Wording<'_>, answer: &Answer<'_>) -> Tile {
    let count = answer.selection.programmes().len();
    counted(
        wording,
        "programmes",
        count,
        &wording.page.programmes_label,
        Vec::new(),
    )
}

fn figures(wording: &Wording<'_>, answer: &Answer<'_>) -> Tile {
    let added: usize = Show::ALL
        .iter()
        .map(|show| answer.total(*show).counted.len())
        .sum();
    let shown = answer.selection.shown.len();
    // Where every figure counts there are no others to speak of. A tile's smaller words hold no
    // number of their own, since programs read the tile's numbers as its total.
    let also = match added {
        added if added == shown => Vec::new(),
        0 => vec![Rich::from(wording.common.none.addable)],
        added => vec![Rich::from(
            wording
                .count(&wording.page.figures_counted, added)
                .plain()
                .as_str(),
        )],
    };
    counted(wording, "figures", shown, &wording.page.figures_label, also)
}

fn counted(
    wording: &Wording<'_>,
    id: &'static str,
    count: usize,
    label: &Forms,
    also: Vec<Rich>,
) -> Tile {
    let micro = count as i64 * 1_000_000;
    let amount = Amount {
        value: count.to_string(),
        text: number(wording.lang, micro),
        unit: None,
        lead: "",
        label: Rich::from(label.pick(wording.lang, micro)),
    };
    let has_any = count > 0;
    Tile {
        id,
        lead: "",
        amounts: if has_any { vec![amount] } else { Vec::new() },
        nothing: (!has_any).then_some(wording.common.none.found),
        also: if has_any { also } else { Vec::new() },
        account: None,
    }
}
