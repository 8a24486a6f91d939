//! "By programme": each with its own count, as if it alone were chosen, the largest first.

use super::ranked::{Row, chart, figures_of, largest, largest_first, listed, sentence};
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
    let counted = answer.by_programme().iter().map(|ranked| {
        let programme = &wording.dataset.programmes[ranked.key];
        Row {
            name: wording.of(&programme.name).to_owned(),
            short_name: wording.of(&programme.short_name).to_owned(),
            sum: answer.pictured(&ranked.total).cloned(),
            figures: pictured(wording, answer.unit(), &ranked.total),
            chosen: query.question.filter.programmes.contains(&ranked.key),
            ink: Ink::Other,
            apart: false,
            action: Some(Action::ToggleProgramme(ranked.key)),
        }
    });
    let counted = counted.filter(|row| row.sum.is_ok() || row.chosen);
    let rows = largest_first(counted.collect());
    let drawn = &rows[..rows.len().min(BARS)];
    Picture {
        title: fill(words.by_programme, &[("what", what.clone())]),
        note: words.by_programme_note,
        sentence: sentence(wording, largest(rows.iter()), words.nothing),
        heading: wording.common.filters.programme,
        sources: sources_of(wording, figures_of(&rows)),
        rows: listed(wording, &rows),
        ..Picture::of("by-programme", Drawing::Ranking(chart(wording, drawn)))
    }
}
