//! "By region": every region by itself, the programme regions first, the whole country apart.

use dataset::RegionKind;
use dataset::count::Nothing;

use super::ranked::{Row, chart, largest, listed};
use super::{Picture, ink_of, pictured, sources_of};
use crate::answer::Answer;
use crate::chart::drawing::Drawing;
use crate::query::{Action, Query};
use crate::text::{Rich, fill};
use crate::view::wording::Wording;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>, what: &Rich) -> Picture {
    let words = &wording.page.pictures;
    let all = answer.by_region.iter().map(|ranked| {
        let region = &wording.dataset.regions[ranked.key];
        let row = Row {
            name: wording.of(&region.name),
            short_name: wording.of(&region.short_name),
            sum: answer.pictured(&ranked.total).cloned(),
            figures: pictured(wording, answer, &ranked.total),
            chosen: query.filter.regions.contains(&ranked.key),
            ink: ink_of(wording, ranked.key),
            apart: region.kind() == RegionKind::WholeCountry,
            action: Some(Action::ToggleRegion(ranked.key)),
        };
        // The programme regions are drawn even without a figure, since that is what visitors look
        // for; of the others those that have one, and those that are chosen.
        let is_drawn = region.focus || row.sum.is_ok() || row.chosen;
        (row, is_drawn)
    });
    let (drawn, only_listed): (Vec<_>, Vec<_>) = all.partition(|(_, is_drawn)| *is_drawn);
    let drawn: Vec<_> = drawn.into_iter().map(|(row, _)| row).collect();
    let chart = chart(wording, &drawn);
    let silent = |row: &&Row<'_>| !row.apart && row.sum == Err(Nothing::Published);
    let mut rows = drawn;
    rows.extend(only_listed.into_iter().map(|(row, _)| row));
    let without = match rows.iter().filter(silent).count() {
        0 => Rich::from(words.all_regions_have),
        silent => wording.count(&words.regions_without, silent),
    };
    let figures = rows.iter().flat_map(|row| row.figures.iter().copied());
    Picture {
        id: "by-region",
        title: fill(words.by_region, &[("what", what.clone())]),
        note: words.by_region_note,
        sentence: sentence(wording, &rows, without),
        drawing: Drawing::Ranking(chart),
        heading: wording.common.filters.region,
        sources: sources_of(wording, figures),
        rows: listed(wording, &rows),
    }
}

fn sentence(wording: &Wording<'_>, rows: &[Row<'_>], without: Rich) -> Rich {
    let regions: Vec<_> = rows.iter().filter(|row| !row.apart).cloned().collect();
    match largest(&regions) {
        None => without,
        Some(largest) => fill(
            wording.page.pictures.regions_sentence,
            &[
                ("largest", Rich::name(largest.name)),
                ("value", largest.value(wording)),
                ("without", without),
            ],
        ),
    }
}
