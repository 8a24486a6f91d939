//! What is missing, disputed or does not add up in all the data: a page of its own.

mod matrix;

use std::collections::BTreeSet;

use dataset::audit::{Dispute, coverage, disputes, reconciliations, region_gaps};
use dataset::{Currency, Decimal, Figure, Key};

use super::account::{Line, line};
use super::sources::{SourceRow, sources};
use super::wording::Wording;
use crate::answer::answer;
use crate::query::Query;
use crate::text::{GapsMessages, Rich, fill, gaps_messages};
use dataset::count::Unit;
pub use matrix::{GapCell, GapRow, Matrix};

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaps {
    /// Regions against years, a table for each kind of figure that there is.
    pub matrices: Vec<Matrix>,
    /// Years of regions for which there is no figure of any kind.
    pub silent: Vec<(String, Rich)>,
    /// Quantities that are published more than once.
    pub disputes: Vec<Quantity>,
    /// Wholes that their parts do not make.
    pub sums: Vec<Apart>,
    /// The documents of the last two.
    pub sources: Vec<SourceRow>,
}

/// A quantity that is published more than once.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The figure that is preferred.
    pub preferred: Line,
    /// The others, each with how far it is from the preferred one.
    pub others: Vec<(Line, Rich)>,
    /// Why one is preferred.
    pub notes: Vec<String>,
}

/// A whole that its parts do not make.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    /// The whole.
    pub whole: Line,
    /// What the parts make.
    pub parts: Rich,
    /// What is between them.
    pub difference: Rich,
    /// What an editor says of it.
    pub notes: Vec<String>,
}

/// Writes the page.
pub fn gaps(wording: &Wording<'_>) -> Gaps {
    let dataset = wording.dataset;
    let coverage = coverage(dataset);
    let silent = region_gaps(dataset, &coverage);
    let silent = silent.into_iter().map(|gap| {
        let name = wording.of(&dataset.regions[gap.region].name);
        (name.to_owned(), wording.years(gap.years.into_iter()))
    });
    let (disputes, sums) = (quantities(wording), apart(wording));
    let query = Query::in_lang(wording.lang);
    let mut cited = BTreeSet::new();
    for quantity in &disputes {
        cited.insert(quantity.preferred.source.anchor.clone());
        cited.extend(
            quantity
                .others
                .iter()
                .map(|(line, _)| line.source.anchor.clone()),
        );
    }
    cited.extend(sums.iter().map(|sum| sum.whole.source.anchor.clone()));
    let mut sources = sources(wording, &answer(dataset, &query.question));
    sources.retain(|source| cited.contains(&source.anchor));
    Gaps {
        matrices: matrix::matrices(wording, &coverage),
        silent: silent.collect(),
        disputes,
        sums,
        sources,
    }
}

/// Disputes with the same preferred figure are one quantity.
fn quantities(wording: &Wording<'_>) -> Vec<Quantity> {
    let mut quantities: Vec<(Key<Figure>, Quantity)> = Vec::new();
    for dispute in disputes(wording.dataset) {
        let other = (line(wording, dispute.figure), distance(wording, &dispute));
        let said = notes(wording, &[dispute.figure, dispute.preferred]);
        let known = quantities
            .iter_mut()
            .find(|(key, _)| *key == dispute.preferred);
        if let Some((_, quantity)) = known {
            quantity.others.push(other);
            let new: Vec<_> = said
                .into_iter()
                .filter(|note| !quantity.notes.contains(note))
                .collect();
            quantity.notes.extend(new);
        } else {
            let quantity = Quantity {
                preferred: line(wording, dispute.preferred),
                others: vec![other],
                notes: said,
            };
            quantities.push((dispute.preferred, quantity));
        }
    }
    quantities
        .into_iter()
        .map(|(_, quantity)| quantity)
        .collect()
}

/// How far a figure is from the preferred one.
fn distance(wording: &Wording<'_>, dispute: &Dispute) -> Rich {
    let words = gaps_messages(wording.lang);
    let figure = &wording.dataset.figures[dispute.figure];
    match dispute.difference {
        None => Rich::from(words.other_unit),
        Some(Decimal::ZERO) => Rich::from(words.same),
        Some(apart) => {
            let amount = amount(wording, apart.max(-apart), figure.currency);
            fill(words.apart, &[("difference", amount)])
        }
    }
}

fn apart(wording: &Wording<'_>) -> Vec<Apart> {
    let words: &GapsMessages = gaps_messages(wording.lang);
    let found = reconciliations(wording.dataset);
    let one = found.into_iter().map(|found| {
        let currency = wording.dataset.figures[found.whole].currency;
        let difference = found.difference();
        let template = if difference > Decimal::ZERO {
            words.less
        } else {
            words.more
        };
        let between = amount(wording, difference.max(-difference), currency);
        Apart {
            whole: line(wording, found.whole),
            parts: fill(
                words.parts,
                &[("parts", amount(wording, found.added, currency))],
            ),
            difference: fill(template, &[("difference", between)]),
            notes: notes(wording, &[found.whole]),
        }
    });
    one.collect()
}

fn amount(wording: &Wording<'_>, value: Decimal, currency: Option<Currency>) -> Rich {
    wording.amount(value, &currency.map_or(Unit::People, Unit::Money))
}

/// What editors say of some figures, each remark once.
fn notes(wording: &Wording<'_>, figures: &[Key<Figure>]) -> Vec<String> {
    let mut notes = Vec::new();
    for note in figures
        .iter()
        .filter_map(|key| wording.dataset.figures[*key].note)
    {
        let text = wording.of(&wording.dataset.notes[note].text).to_owned();
        if !notes.contains(&text) {
            notes.push(text);
        }
    }
    notes
}
