//! "By programme": each with its own count, as if it alone were chosen, the largest first.

use dataset::sorted;

use super::ranked::{Row, chart, largest, listed};
use super::{Picture, pictured, sources_of};
use crate::answer::Answer;
use crate::chart::drawing::Drawing;
use crate::chart::scene::Ink;
use crate::query::{Action, Query};
use crate::text::{Rich, fill};
use crate::view::wording::Wording;

/// How many bars are drawn; the table holds the others.
const BARS: usize = 12;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>, what: &Rich) -> Picture {
    let words = &wording.page.pictures;
    let counted = answer.by_programme.iter().map(|ranked| {
        let programme = &wording.dataset.programmes[ranked.key];
        Row {
            name: wording.of(&programme.name),
            short_name: wording.of(&programme.short_name),
            sum: answer.pictured(&ranked.total).cloned(),
            figures: pictured(wording, answer, &ranked.total),
            chosen: query.filter.programmes.contains(&ranked.key),
            ink: Ink::Other,
            apart: false,
            action: Some(Action::ToggleProgramme(ranked.key)),
        }
    });
    let counted = counted
        .filter(|row| row.sum.is_ok() || row.chosen)
        .collect();
    let rows: Vec<Row<'_>> = sorted(counted, |one: &Row<'_>, other| {
        let value = |row: &Row<'_>| row.sum.as_ref().ok().map(|sum| sum.value);
        value(other).cmp(&value(one))
    });
    let drawn = &rows[..rows.len().min(BARS)];
    let figures = rows.iter().flat_map(|row| row.figures.iter().copied());
    Picture {
        id: "by-programme",
        title: fill(words.by_programme, &[("what", what.clone())]),
        note: words.by_programme_note,
        sentence: largest(&rows).map_or_else(
            || Rich::from(words.nothing),
            |largest| {
                let parts = [
                    ("largest", Rich::name(largest.name)),
                    ("value", largest.value(wording)),
                ];
                fill(words.largest_sentence, &parts)
            },
        ),
        drawing: Drawing::Ranking(chart(wording, drawn)),
        heading: wording.common.filters.programme,
        sources: sources_of(wording, figures),
        rows: listed(wording, &rows),
    }
}
