//! Figures that stand for smaller ones and say less than these add up to.

use crate::count::{Filter, convert, select, total};
use crate::count::{Reason, Selection, Show, Total, walk};
use crate::{Currency, Dataset, Decimal, Figure, Key};

/// A figure that counts, while what it stands for adds up to more. Such a figure makes totals of
/// narrower choices add up to more than the total of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Understatement {
    /// The figure that counts.
    pub figure: Key<Figure>,
    /// Those that would count in its place, were it not there, in the order of the walk.
    pub stands_for: Vec<Key<Figure>>,
    /// What they add up to, money in dirhams.
    pub added: Decimal,
}

/// Every understatement among all that is published.
pub fn understatements(dataset: &Dataset) -> Vec<Understatement> {
    let selection = select(dataset, &Filter::default());
    let totals = Show::ALL.map(|show| total(&selection, show, Currency::MAD));
    let found = totals
        .iter()
        .flat_map(|total| understated(&selection, total));
    found.collect()
}

/// The understatements in one total.
pub fn understated(selection: &Selection<'_>, total: &Total) -> Vec<Understatement> {
    let inside = |outer: Key<Figure>| -> Vec<_> {
        let left_out = total.left_out.iter();
        let inner = left_out.filter(|left| left.reason == Reason::Inside(outer));
        inner.map(|left| left.figure).collect()
    };
    let found = total.counted.iter().filter_map(|figure| {
        let (stands_for, added) = stands_for(selection, inside(*figure));
        let own = amount(selection.dataset, *figure)?;
        (added > own).then_some(Understatement {
            figure: *figure,
            stands_for,
            added,
        })
    });
    found.collect()
}

/// What counts among some figures alone, and the most that they and those inside them add up to.
fn stands_for(selection: &Selection<'_>, figures: Vec<Key<Figure>>) -> (Vec<Key<Figure>>, Decimal) {
    let walked = walk(selection.dataset, &figures);
    let most = walked.counted.iter().map(|figure| {
        let inner = walked.inside.iter().filter(|(_, outer)| outer == figure);
        let inner = inner.map(|(inner, _)| *inner).collect::<Vec<_>>();
        let (_, added) = stands_for(selection, inner);
        let own = amount(selection.dataset, *figure).unwrap_or(Decimal::ZERO);
        own.max(added)
    });
    let most = most.sum();
    (walked.counted, most)
}

fn amount(dataset: &Dataset, key: Key<Figure>) -> Option<Decimal> {
    let figure = &dataset.figures[key];
    match figure.currency {
        Some(_) => convert(dataset, figure, Currency::MAD).map(|(amount, _)| amount),
        None => Some(figure.value),
    }
}
