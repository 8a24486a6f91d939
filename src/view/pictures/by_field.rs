//! "By field of work": the total taken apart as far as parts are published; the rest is not split.

use dataset::count::{Slot, Sum};
use dataset::ordered::Map;
use dataset::{Figure, Key, sorted};

use super::ranked::{Row, chart, largest, listed};
use super::{Picture, sources_of};
use crate::answer::Answer;
use crate::chart::drawing::Drawing;
use crate::chart::scene::Ink;
use crate::text::{Rich, fill};
use crate::view::wording::Wording;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, answer: &Answer<'_>, what: &Rich) -> Picture {
    let words = &wording.page.pictures;
    let mut sums: Map<Slot, (Sum, Vec<Key<Figure>>)> = Map::new();
    if let Some(breakdown) = &answer.by_field {
        for piece in &breakdown.pieces {
            let (sum, figures) = sums.or_insert_with(piece.slot.clone(), || {
                (Sum::of(breakdown.unit.clone()), Vec::new())
            });
            sum.add(piece.value, piece.qualifier);
            figures.push(piece.figure);
        }
    }
    let row = |(slot, (sum, figures)): (Slot, (Sum, Vec<Key<Figure>>))| {
        let (name, apart) = match slot {
            Slot::Field(key) => (wording.of(&wording.dataset.fields[key].label), false),
            _ => (words.not_split, true),
        };
        Row {
            name,
            short_name: name,
            sum: Ok(sum),
            figures,
            chosen: false,
            ink: Ink::Other,
            apart,
            action: None,
        }
    };
    let rows = sums.into_iter().map(row).collect();
    let rows: Vec<Row<'_>> = sorted(rows, |one: &Row<'_>, other| {
        let value = |row: &Row<'_>| row.sum.as_ref().ok().map(|sum| sum.value);
        one.apart
            .cmp(&other.apart)
            .then_with(|| value(other).cmp(&value(one)))
    });
    let split: Vec<_> = rows.iter().filter(|row| !row.apart).cloned().collect();
    Picture {
        id: "by-field",
        title: fill(words.by_field, &[("what", what.clone())]),
        note: words.by_field_note,
        sentence: largest(&split).map_or_else(
            || Rich::from(words.not_split),
            |largest| {
                let parts = [
                    ("largest", Rich::name(largest.name)),
                    ("value", largest.value(wording)),
                ];
                fill(words.largest_sentence, &parts)
            },
        ),
        drawing: Drawing::Ranking(chart(wording, &rows)),
        heading: words.field,
        sources: sources_of(
            wording,
            rows.iter().flat_map(|row| row.figures.iter().copied()),
        ),
        rows: listed(wording, &rows),
    }
}
