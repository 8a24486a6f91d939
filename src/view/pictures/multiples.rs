//! "By year, region by region": every region by itself, as if it alone were chosen, the programme
//! regions first.

use dataset::count::{Along, Filter, Selection, breakdown, select, total};
use dataset::ordered::Set;
use dataset::{Key, Region, RegionKind, sorted_by_key};

use super::by_year::entries::{Entry, entries};
use super::{Picture, PictureRow, by_year, sources_of, what};
use crate::answer::pictured_unit;
use crate::chart::drawing::{Drawing, Sealed};
use crate::chart::multiples::{Multiples as Chart, Panel, Scaling};
use crate::chart::row::Fill;
use crate::chart::years::{Years, largest};
use crate::query::{Action, Query};
use crate::text::{Direction, Rich, fill};
use crate::view::wording::Wording;

/// How many times higher the highest region may be than the lowest on one scale: beyond it the
/// columns of the lowest could not be told from the axis.
const UNEVEN: f64 = 40.0;

/// A region, what is published for it, and that as a picture.
struct Part {
    region: Key<Region>,
    entries: Vec<Entry>,
    chart: Years,
    chosen: bool,
}

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let dataset = wording.dataset;
    let whole = total(selection, query.show, query.currency);
    let unit = pictured_unit(dataset, query, &whole);
    let part = |region: Key<Region>| {
        let alone = Filter {
            regions: Set::of(region),
            ..query.filter.clone()
        };
        let selection = select(dataset, &alone);
        let whole = total(&selection, query.show, query.currency);
        let entries = unit.as_ref().map_or(Vec::new(), |unit| {
            let pieces = breakdown(&selection, &whole, unit, Along::Year);
            entries(wording, query, &selection, &pieces)
        });
        let mut chart = by_year::chart(wording, query, &entries);
        let name = Rich::name(wording.of(&dataset.regions[region].short_name)).plain();
        for row in &mut chart.rows {
            row.words = format!("{name} · {}", row.words);
        }
        Part {
            region,
            chart,
            entries,
            chosen: query.filter.regions.contains(&region),
        }
    };
    let regions = dataset.regions.iter();
    let regions = regions.filter(|(_, region)| region.kind() == RegionKind::Region);
    let regions = sorted_by_key(regions.collect(), |(_, region)| !region.focus);
    let parts = regions.into_iter().map(|(region, _)| part(region));
    // The programme regions are drawn even without a figure, since that is what visitors look for.
    let is_drawn = |part: &Part| {
        dataset.regions[part.region].focus || part.chosen || !part.chart.rows.is_empty()
    };
    let (drawn, silent): (Vec<Part>, Vec<Part>) = parts.partition(is_drawn);
    let rows = rows(wording, query, &drawn, &silent);
    let what = what(wording, query, &whole, unit.as_ref());
    let figures = drawn
        .iter()
        .flat_map(|part| &part.entries)
        .flat_map(|entry| entry.figures.iter().copied());
    Picture {
        title: fill(wording.scene().multiples, &[("what", what)]),
        note: wording.scene().multiples_note,
        sentence: sentence(wording, &drawn, &silent, &rows),
        heading: wording.scene().multiples_heading,
        sources: sources_of(wording, figures),
        rows,
        ..Picture::of("multiples", Sealed::from(chart(wording, drawn)))
    }
}

fn name<'d>(wording: &Wording<'d>, part: &Part) -> &'d str {
    wording.of(&wording.dataset.regions[part.region].short_name)
}

fn chart(wording: &Wording<'_>, parts: Vec<Part>) -> Chart {
    let highest = parts.iter().map(|part| largest(&part.chart));
    let highest: Vec<f64> = highest.filter(|value| *value > 0.0).collect();
    let most = highest.iter().copied().fold(0.0, f64::max);
    let scaling = if highest.iter().any(|value| value * UNEVEN < most) {
        Scaling::Own
    } else {
        Scaling::Shared
    };
    let words = match scaling {
        Scaling::Own => wording.scene().multiples_own,
        Scaling::Shared => wording.scene().multiples_shared,
    };
    let panel = |part: Part| Panel {
        label: name(wording, &part).to_owned(),
        chosen: part.chosen,
        drawing: Drawing::Years(part.chart),
    };
    Chart {
        panels: parts.into_iter().map(panel).collect(),
        scaling,
        // One column, or none, has nothing to be compared with.
        scaling_words: if highest.len() > 1 { words } else { "" }.to_owned(),
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: wording.page.pictures.nothing.to_owned(),
        width: 0.0,
    }
}

/// What is drawn, then what has no date, then regions without a figure.
fn rows(wording: &Wording<'_>, query: &Query, drawn: &[Part], silent: &[Part]) -> Vec<PictureRow> {
    let all = || drawn.iter().chain(silent);
    let of = |part: &Part, entry: &Entry| {
        let mut row = by_year::row(wording, query, entry);
        let mut label = Rich::name(name(wording, part));
        label.push_words(" · ");
        label.extend(row.label);
        row.label = label;
        row
    };
    let mut rows = Vec::new();
    for dated in [true, false] {
        for part in all() {
            let entries = part.entries.iter();
            let entries = entries.filter(|entry| entry.years.is_some() == dated);
            rows.extend(entries.map(|entry| of(part, entry)));
        }
    }
    rows.extend(
        all()
            .filter(|part| part.entries.is_empty())
            .map(|part| PictureRow {
                label: Rich::name(name(wording, part)),
                value: Rich::from(wording.page.pictures.nothing),
                figures: Vec::new(),
                action: Some(Action::ToggleRegion(part.region)),
                chosen: part.chosen,
            }),
    );
    rows
}

/// The highest column, and how many regions have nothing.
fn sentence(wording: &Wording<'_>, drawn: &[Part], silent: &[Part], rows: &[PictureRow]) -> Rich {
    let words = &wording.page.pictures;
    let mute = drawn.iter().filter(|part| part.entries.is_empty()).count() + silent.len();
    let without = match mute {
        0 => Rich::from(words.all_regions_have),
        mute => wording.count(&words.regions_without, mute),
    };
    let columns = drawn.iter().flat_map(|part| &part.chart.rows);
    let mut highest: Option<(usize, f64)> = None;
    for (place, row) in columns.enumerate() {
        let happened = row.start == row.end && row.look.fill == Fill::Solid;
        let value = row.value.filter(|_| happened);
        if let Some(value) = value
            && highest.is_none_or(|(_, most)| value > most)
        {
            highest = Some((place, value));
        }
    }
    match highest.and_then(|(place, _)| rows.get(place)) {
        None => without,
        Some(row) => fill(
            words.regions_sentence,
            &[
                ("largest", row.label.clone()),
                ("value", row.value.clone()),
                ("without", without),
            ],
        ),
    }
}
