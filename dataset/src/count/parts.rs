//! A whole and its published parts, as they are: nothing is shared out, and what no part explains
//! stays unexplained.

use crate::Arrange;
use std::cmp::Reverse;

use crate::{Currency, Decimal, Figure, Key, PartKind};

use super::filter::Show;
use super::money::convert;
use super::select::{Selection, listed_under};

/// A figure and the ways in which it is divided.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// The figure.
    pub figure: Key<Figure>,
    /// Its divisions, in the order of the dataset.
    pub divisions: Vec<Division>,
}

/// Parts of one whole along one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// Whether the parts make the whole, are some of it, or hold the same people.
    pub kind: PartKind,
    /// Along what it is divided, as the table says.
    pub by: String,
    /// The parts: those that make the whole in the order of the dataset, others the largest first.
    pub parts: Vec<Key<Figure>>,
}

/// The largest whole of a kind that the selection shows with at least two parts of one division. One
/// that can count in a total comes before any that cannot, such as people who are merely there.
pub fn largest_whole(selection: &Selection<'_>, show: Show, currency: Currency) -> Option<Whole> {
    let dataset = selection.dataset;
    let mut found: Option<((bool, Decimal), Whole)> = None;
    for key in &selection.shown {
        let figure = selection.figure(*key);
        if listed_under(dataset, figure) != show || figure.instead_of.is_some() {
            continue;
        }
        let converted = convert(dataset, figure, currency);
        let size = converted.map_or(figure.value, |(amount, _)| amount);
        let size = (dataset.bar(figure).is_none(), size);
        if found.as_ref().is_some_and(|(largest, _)| *largest >= size) {
            continue;
        }
        let divisions = divisions(selection, *key);
        if !divisions.is_empty() {
            let figure = *key;
            found = Some((size, Whole { figure, divisions }));
        }
    }
    found.map(|(_, whole)| whole)
}

/// The divisions of a figure that have at least two parts in its own unit.
fn divisions(selection: &Selection<'_>, whole: Key<Figure>) -> Vec<Division> {
    let dataset = selection.dataset;
    let unit = |figure: &Figure| (&dataset.measures[figure.measure].unit, figure.currency);
    let of_whole = selection.figure(whole);
    let mut divisions: Vec<Division> = Vec::new();
    for (key, figure) in dataset.figures.iter() {
        let Some(part) = figure.part.as_ref().filter(|part| part.whole == whole) else {
            continue;
        };
        if figure.instead_of.is_some() || unit(figure) != unit(of_whole) {
            continue;
        }
        let own = |division: &&mut Division| division.kind == part.kind && division.by == part.by;
        match divisions.iter_mut().find(own) {
            Some(division) => division.parts.push(key),
            None => divisions.push(Division {
                kind: part.kind,
                by: part.by.clone(),
                parts: vec![key],
            }),
        }
    }
    divisions.retain(|division| division.parts.len() > 1);
    for division in &mut divisions {
        if division.kind != PartKind::Closing {
            let value = |key: &Key<Figure>| selection.figure(*key).value;
            division.parts.arrange_by_key(|key| Reverse(value(key)));
        }
    }
    divisions
}
