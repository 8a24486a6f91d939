//! "By field of work": the total taken apart as far as parts are published; the rest is not split.

use dataset::Arrange;
use std::collections::BTreeMap;

use dataset::count::{Breakdown, Slot, Sum};
use dataset::{Figure, Key};

use super::ranked::{Row, chart, figures_of, largest, largest_first, listed, sentence};
use super::{Picture, sources_of};
use crate::answer::Answer;
use crate::chart::drawing::Drawing;
use crate::chart::scene::Ink;
use crate::text::{Rich, fill};
use crate::view::wording::Wording;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, answer: &Answer<'_>, what: &Rich) -> Picture {
    let words = &wording.page.pictures;
    let rows = rows(wording, answer.by_field());
    let split = rows.iter().filter(|row| !row.apart);
    let unsplit = if rows.is_empty() {
        words.nothing
    } else {
        words.not_split
    };
    Picture {
        title: fill(words.by_field, &[("what", what.clone())]),
        note: words.by_field_note,
        sentence: sentence(wording, largest(split), unsplit),
        heading: words.field,
        sources: sources_of(wording, figures_of(&rows)),
        rows: listed(wording, &rows),
        ..Picture::of("by-field", Drawing::Ranking(chart(wording, &rows)))
    }
}

/// A row for each field, the largest first, and then one for what is not split.
pub(super) fn rows(wording: &Wording<'_>, breakdown: Option<&Breakdown>) -> Vec<Row> {
    let words = &wording.page.pictures;
    let mut sums: BTreeMap<Slot, (Sum, Vec<Key<Figure>>)> = BTreeMap::new();
    if let Some(breakdown) = breakdown {
        for piece in &breakdown.pieces {
            let (sum, figures) = sums
                .entry(piece.slot.clone())
                .or_insert_with(|| (Sum::of(breakdown.unit.clone()), Vec::new()));
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
            name: name.to_owned(),
            short_name: name.to_owned(),
            sum: Ok(sum),
            figures,
            chosen: false,
            ink: Ink::Other,
            apart,
            action: None,
        }
    };
    let mut rows = largest_first(sums.into_iter().map(row).collect());
    rows.arrange_by_key(|row| row.apart);
    rows
}
