//! A total taken apart along one dimension, without changing it (rule 11).

use crate::{Currency, Decimal, Figure, Key, Qualifier};

use super::money::convert;
use super::select::Selection;
use super::split::{Along, Slot, Splits};
use super::sum::Unit;
use super::total::Total;

/// A piece of a total.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Where it belongs.
    pub slot: Slot,
    /// The figure it comes from: a counted one, or a closing part of one.
    pub figure: Key<Figure>,
    /// How much of the total it is, in the unit of the breakdown. What is left of a whole is
    /// negative where its parts add up to more.
    pub value: Decimal,
    /// How sure it is.
    pub qualifier: Qualifier,
}

/// A total taken apart; the values of its pieces add up to it exactly.
#[derive(Clone, Debug, PartialEq)]
pub struct Breakdown {
    /// What the pieces are of; money is in the currency asked for.
    pub unit: Unit,
    /// The pieces, in the order of the dataset.
    pub pieces: Vec<Piece>,
}

/// Takes the sum of one unit apart. For money the unit's currency is the one converted into, and
/// figures without a rate are left out, as they are of the converted total.
pub fn breakdown(selection: &Selection<'_>, total: &Total, unit: &Unit, along: Along) -> Breakdown {
    let dataset = selection.dataset;
    let splits = Splits::along(dataset, along);
    let mut pieces = Vec::new();
    for key in &total.counted {
        let Some(whole) = amount(selection, *key, unit) else {
            continue;
        };
        let piece = |slot, figure, value| Piece {
            slot,
            figure,
            value,
            qualifier: selection.figure(figure).qualifier,
        };
        let mut leaves = Vec::new();
        splits.leaves(*key, &mut leaves);
        if leaves == [*key] {
            let slot = along.slot(dataset, selection.figure(*key));
            let slot = slot.unwrap_or(match along {
                Along::Year => Slot::Span(*key),
                _ => Slot::NotSplit,
            });
            pieces.push(piece(slot, *key, whole));
            continue;
        }
        let mut left = whole;
        for leaf in leaves {
            let slot = along.slot(dataset, selection.figure(leaf));
            if let Some((slot, value)) = slot.zip(amount(selection, leaf, unit)) {
                left = left - value;
                pieces.push(piece(slot, leaf, value));
            }
        }
        if left != Decimal::ZERO {
            pieces.push(piece(Slot::NotSplit, *key, left));
        }
    }
    Breakdown {
        unit: unit.clone(),
        pieces,
    }
}

impl Breakdown {
    /// The pieces of one slot added up, or `None` when it has none.
    pub fn sum(&self, slot: &Slot) -> Option<Decimal> {
        let mut values = self
            .pieces
            .iter()
            .filter(|piece| piece.slot == *slot)
            .map(|piece| piece.value)
            .peekable();
        values.peek()?;
        Some(values.sum())
    }
}

fn amount(selection: &Selection<'_>, key: Key<Figure>, unit: &Unit) -> Option<Decimal> {
    let figure = selection.figure(key);
    match unit {
        Unit::People => Some(figure.value),
        Unit::Money(currency) => in_currency(selection, figure, *currency),
        Unit::Activity(unit) => {
            (selection.dataset.measures[figure.measure].unit == *unit).then_some(figure.value)
        }
    }
}

fn in_currency(selection: &Selection<'_>, figure: &Figure, currency: Currency) -> Option<Decimal> {
    convert(selection.dataset, figure, currency).map(|(amount, _)| amount)
}
