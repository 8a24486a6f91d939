//! "By region": every region by itself, on the map and as bars; what is published for several
//! together and for the whole country stands apart, on no region.

use std::collections::BTreeMap;
use std::rc::Rc;

use dataset::count::{Along, Nothing, Slot, Sum, breakdown};
use dataset::{Key, Region, RegionKind};

use super::ranked::{Row, chart, figures_of, largest, largest_first, listed};
use super::{Credit, Picture, ink_of, pictured, sources_of};
use crate::answer::Answer;
use crate::chart::drawing::Drawing;
use crate::chart::map::MapRegion;
use crate::chart::regions::Regions;
use crate::chart::scene::Ink;
use crate::query::{Action, Query};
use crate::text::{Rich, fill, join_and};
use crate::view::wording::Wording;

/// How many rows of several regions together are drawn; the table holds the others.
const TOGETHER: usize = 4;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>, what: &Rich) -> Picture {
    let words = &wording.page.pictures;
    let all = answer.by_region().iter().map(|ranked| {
        let region = &wording.dataset.regions[ranked.key];
        let row = Row {
            name: wording.of(&region.name).to_owned(),
            short_name: wording.of(&region.short_name).to_owned(),
            sum: answer.pictured(&ranked.total).cloned(),
            figures: pictured(wording, answer.unit(), &ranked.total),
            chosen: query.question.filter.regions.contains(&ranked.key),
            ink: ink_of(wording, ranked.key),
            apart: region.kind() == RegionKind::WholeCountry,
            action: Some(Action::ToggleRegion(ranked.key)),
        };
        // The programme regions are drawn even without a figure, since that is what visitors look
        // for; of the others those that have one, and those that are chosen.
        let is_drawn = region.focus || row.sum.is_ok() || row.chosen;
        (row, is_drawn)
    });
    let (mut drawn, mut only_listed, mut country) = (Vec::new(), Vec::new(), Vec::new());
    for (row, is_drawn) in all {
        match (is_drawn, row.apart) {
            (false, _) => only_listed.push(row),
            (true, false) => drawn.push(row),
            (true, true) => country.push(row),
        }
    }
    let mut together = largest_first(together(wording, query, answer));
    only_listed.extend(together.split_off(together.len().min(TOGETHER)));
    drawn.extend(together);
    drawn.extend(country);
    let ranking = chart(wording, &drawn);
    let silent = |row: &&Row| {
        let none = [Err(Nothing::NotFound), Err(Nothing::Wider)];
        !row.apart && none.contains(&row.sum)
    };
    let mut rows = drawn;
    rows.extend(only_listed);
    let without = match rows.iter().filter(silent).count() {
        0 => Rich::from(words.all_regions_have),
        silent => wording.count(&words.regions_without, silent),
    };
    Picture {
        title: fill(words.by_region, &[("what", what.clone())]),
        note: words.by_region_note,
        sentence: sentence(wording, &rows, without),
        heading: wording.common.filters.region,
        sources: sources_of(wording, figures_of(&rows)),
        rows: listed(wording, &rows),
        credit: Some(Credit {
            words: words.map_credit,
            address: "https://www.openstreetmap.org/copyright",
            remark: words.map_remark,
        }),
        ..Picture::of(
            "by-region",
            Drawing::Regions(Regions {
                outlines: Rc::new(wording.dataset.map.clone()),
                map: map(wording, &rows),
                ranking,
            }),
        )
    }
}

/// What counts for several regions together, a row a set of regions.
fn together(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Vec<Row> {
    let Some(unit) = answer.unit() else {
        return Vec::new();
    };
    let total = answer.total(query.question.show);
    let mut rows: BTreeMap<Vec<Key<Region>>, Row> = BTreeMap::new();
    for piece in breakdown(&answer.selection, total, unit, Along::Region).pieces {
        let Slot::Regions(regions) = piece.slot else {
            continue;
        };
        if regions.len() < 2 {
            continue;
        }
        let named = |region: &Key<Region>| {
            Rich::name(wording.of(&wording.dataset.regions[*region].short_name))
        };
        let names = join_and(wording.lang, regions.iter().map(named).collect());
        let name = fill(wording.page.pictures.together, &[("regions", names)]).bare();
        let row = rows.entry(regions).or_insert_with(|| Row {
            name: name.clone(),
            short_name: name,
            sum: Ok(Sum::of(unit.clone())),
            figures: Vec::new(),
            chosen: false,
            ink: Ink::Other,
            apart: true,
            action: None,
        });
        if let Ok(sum) = &mut row.sum {
            sum.add(piece.value, piece.qualifier);
        }
        row.figures.push(piece.figure);
    }
    rows.into_values().collect()
}

/// The regions on the map; the programme regions are named, and so is what is chosen.
fn map(wording: &Wording<'_>, rows: &[Row]) -> Vec<MapRegion> {
    let region = |(place, row): (usize, &Row)| {
        let Some(Action::ToggleRegion(key)) = row.action else {
            return None;
        };
        let region = &wording.dataset.regions[key];
        let bar = row.bar(wording);
        let is_named = region.focus || row.chosen;
        (region.kind() == RegionKind::Region).then(|| MapRegion {
            id: region.id.clone(),
            label: if is_named { bar.label } else { String::new() },
            row: place,
            words: bar.words,
            look: bar.look,
        })
    };
    rows.iter().enumerate().filter_map(region).collect()
}

fn sentence(wording: &Wording<'_>, rows: &[Row], without: Rich) -> Rich {
    match largest(rows.iter().filter(|row| !row.apart)) {
        None => without,
        Some(largest) => fill(
            wording.page.pictures.regions_sentence,
            &[
                ("largest", Rich::name(largest.name.as_str())),
                ("value", largest.value(wording)),
                ("without", without),
            ],
        ),
    }
}
