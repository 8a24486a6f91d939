//! A total taken apart along one dimension, without changing it (rule 11).

use crate::{Currency, Decimal, Field, Figure, Key, PartKind, Population, Qualifier, Region};

use super::money::convert;
use super::select::Selection;
use super::sum::Unit;
use super::total::Total;

/// A dimension along which a total is taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Fields of work.
    Field,
    /// Regions.
    Region,
    /// Who is counted.
    Population,
    /// Calendar years.
    Year,
}

/// Where a piece of a total belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// One field.
    Field(Key<Field>),
    /// One region, or several together.
    Regions(Vec<Key<Region>>),
    /// One population.
    Population(Key<Population>),
    /// One calendar year.
    Year(i16),
    /// Several years together, or no date: drawn as they are, never cut.
    Span(Key<Figure>),
    /// What no published part explains.
    NotSplit,
}

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
    let mut pieces = Vec::new();
    let all_parts = closing_parts(selection, along);
    for key in &total.counted {
        let Some(whole) = amount(selection, *key, unit) else {
            continue;
        };
        let figure = selection.figure(*key);
        let parts: Vec<_> = all_parts
            .iter()
            .filter(|(whole, _)| whole == key)
            .filter_map(|(_, part)| {
                let part = *part;
                Some((
                    part,
                    slot(selection, part, along)?,
                    amount(selection, part, unit)?,
                ))
            })
            .collect();
        if parts.is_empty() {
            let slot = slot(selection, *key, along).unwrap_or(match along {
                Along::Year => Slot::Span(*key),
                _ => Slot::NotSplit,
            });
            pieces.push(Piece {
                slot,
                figure: *key,
                value: whole,
                qualifier: figure.qualifier,
            });
            continue;
        }
        let left = whole - parts.iter().map(|(_, _, value)| *value).sum();
        pieces.extend(parts.into_iter().map(|(part, slot, value)| Piece {
            slot,
            figure: part,
            value,
            qualifier: selection.figure(part).qualifier,
        }));
        if left != Decimal::ZERO {
            pieces.push(Piece {
                slot: Slot::NotSplit,
                figure: *key,
                value: left,
                qualifier: figure.qualifier,
            });
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

/// The published parts that make up a whole along a dimension, each after its whole.
fn closing_parts(selection: &Selection<'_>, along: Along) -> Vec<(Key<Figure>, Key<Figure>)> {
    let names: &[&str] = match along {
        Along::Field => &["field"],
        Along::Region => &["region", "place"],
        Along::Population => &["population", "status"],
        Along::Year => &["period"],
    };
    let figures = selection.dataset.figures.iter();
    let parts = figures.filter_map(|(key, figure)| {
        let part = figure.part.as_ref()?;
        let belongs = part.kind == PartKind::Closing
            && names.contains(&part.by.as_str())
            && figure.instead_of.is_none();
        belongs.then_some((part.whole, key))
    });
    parts.collect()
}

fn slot(selection: &Selection<'_>, key: Key<Figure>, along: Along) -> Option<Slot> {
    let figure = selection.figure(key);
    match along {
        Along::Field => figure
            .field
            .or(selection.dataset.measures[figure.measure].field)
            .map(Slot::Field),
        Along::Region => Some(Slot::Regions(figure.regions.clone())),
        Along::Population => figure.population.map(Slot::Population),
        Along::Year => figure.period?.single_year().map(Slot::Year),
    }
}
