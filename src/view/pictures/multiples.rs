//! Every region by itself, the programme regions first: its years, one measure over time, or its
//! fields of work.

mod fields;
mod lines;
mod panels;
mod years;

use dataset::Arrange;
use dataset::set_of;

use dataset::count::{Filter, Selection, select, total};
use dataset::{Key, Region, RegionKind};

use super::{Choice, Picture, PictureRow, sources_of, what};
use crate::answer::pictured_unit;
use crate::chart::drawing::Drawing;
use crate::query::{Action, Each, Query};
use crate::text::{Rich, fill};
use crate::view::wording::Wording;
use panels::{call, chart};

/// With no more regions than these there is nothing to compare: those without a figure are not drawn.
const FEW: usize = 2;

/// A region, what is published for it, and that as a picture.
struct Part {
    region: Key<Region>,
    drawing: Drawing,
    /// A row for each mark, and its value where it may be the largest of the picture.
    rows: Vec<(PictureRow, Option<f64>)>,
    /// Rows of what is not drawn.
    others: Vec<PictureRow>,
    chosen: bool,
}

/// What the three pictures have of their own.
struct Told<'w> {
    title: Rich,
    note: &'static str,
    heading: &'static str,
    /// A region without a figure.
    nothing: &'static str,
    /// No region with a figure.
    none: &'static str,
    /// The scale that all have in common, and that of each.
    scales: [&'static str; 2],
    /// How many of some regions there is anything for; the sentence about the others.
    counted: &'w dyn Fn(usize, usize) -> Rich,
}

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let (words, scene) = (&wording.page.pictures, wording.scene());
    let whole = total(selection, query.question.show, query.question.currency);
    let unit = pictured_unit(wording.dataset, &query.question, &whole);
    let what = || what(wording, query, &whole, unit.as_ref());
    let alone = |region: Key<Region>| {
        let filter = Filter {
            regions: set_of([region]),
            ..query.question.filter.clone()
        };
        select(wording.dataset, &filter)
    };
    let heights = [scene.multiples_shared, scene.multiples_own];
    match query.question.each {
        Each::Years => {
            let part = |region| years::part(wording, query, &alone(region), unit.as_ref());
            let told = Told {
                title: fill(scene.multiples, &[("what", what())]),
                note: scene.multiples_note,
                heading: scene.multiples_heading,
                nothing: words.nothing,
                none: words.nothing,
                scales: heights,
                counted: &|_, without| match without {
                    0 => Rich::from(words.all_regions_have),
                    without => wording.count(&words.regions_without, without),
                },
            };
            of(wording, query, &told, part)
        }
        Each::Series => {
            let all = regions(wording).map(&alone);
            let measure = lines::measure(wording, query, all);
            let label = measure.map(|key| wording.of(&wording.dataset.measures[key].label));
            let part = |region| lines::part(wording, query, &alone(region), measure);
            let told = Told {
                title: match label {
                    Some(label) => fill(scene.multiples_series, &[("what", Rich::from(label))]),
                    None => Rich::from(scene.multiples_series_title),
                },
                note: scene.multiples_series_note,
                heading: scene.multiples_heading,
                nothing: scene.multiples_no_line,
                none: scene.multiples_lines_none,
                scales: heights,
                counted: &|with, _| match with {
                    0 => Rich::from(scene.multiples_lines_none),
                    with => wording.count(&scene.multiples_lines, with),
                },
            };
            of(wording, query, &told, part)
        }
        Each::Fields => {
            let part = |region| fields::part(wording, query, &alone(region), unit.as_ref());
            let told = Told {
                title: fill(scene.multiples_fields, &[("what", what())]),
                note: scene.multiples_fields_note,
                heading: scene.multiples_fields_heading,
                nothing: scene.multiples_no_field,
                none: scene.multiples_split_none,
                scales: [scene.multiples_shared_lengths, scene.multiples_own_lengths],
                counted: &|with, _| match with {
                    0 => Rich::from(scene.multiples_split_none),
                    with => wording.count(&scene.multiples_split, with),
                },
            };
            of(wording, query, &told, part)
        }
    }
}

/// The regions, those of the programmes first.
fn regions<'w>(wording: &Wording<'w>) -> impl Iterator<Item = Key<Region>> + use<'w> {
    let regions = wording.dataset.regions.iter();
    let mut regions: Vec<_> = regions
        .filter(|(_, region)| region.kind() == RegionKind::Region)
        .collect();
    regions.arrange_by_key(|(_, region)| !region.focus);
    regions.into_iter().map(|(region, _)| region)
}

/// What a region's part is made of: its drawing, the rows of its marks, and other rows.
type Made = (Drawing, Vec<(PictureRow, Option<f64>)>, Vec<PictureRow>);

fn of(
    wording: &Wording<'_>,
    query: &Query,
    told: &Told<'_>,
    made: impl Fn(Key<Region>) -> Made,
) -> Picture {
    let part = |region: Key<Region>| {
        let (mut drawing, rows, others) = made(region);
        call(
            &mut drawing,
            wording.of(&wording.dataset.regions[region].short_name),
        );
        Part {
            region,
            drawing,
            rows,
            others,
            chosen: query.question.filter.regions.contains(&region),
        }
    };
    let parts: Vec<Part> = regions(wording).map(part).collect();
    let with = |parts: &[Part]| parts.iter().filter(|part| !part.rows.is_empty()).count();
    let is_few = query.question.each != Each::Years && with(&parts) <= FEW;
    // The programme regions are drawn even without a figure, since that is what visitors look for;
    // not where nearly all would be empty.
    let is_drawn = |part: &Part| {
        let looked_for = wording.dataset.regions[part.region].focus || part.chosen;
        !part.rows.is_empty() || (looked_for && !is_few)
    };
    let (drawn, silent): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(is_drawn);
    let rows = rows(wording, told, &drawn, &silent);
    let figures = drawn.iter().flat_map(|part| {
        let rows = part.rows.iter().map(|(row, _)| row).chain(&part.others);
        rows.flat_map(|row| row.figures.iter().copied())
    });
    Picture {
        sentence: sentence(wording, told, &drawn, &silent),
        sources: sources_of(wording, figures),
        choice: Some(choice(wording, query)),
        title: told.title.clone(),
        note: told.note,
        heading: told.heading,
        rows,
        ..Picture::of(
            "multiples",
            Drawing::Multiples(chart(wording, query, told, drawn, is_few)),
        )
    }
}

fn choice(wording: &Wording<'_>, query: &Query) -> Choice {
    let scene = wording.scene();
    let all = [Each::Years, Each::Series, Each::Fields];
    let options = all.into_iter().zip(scene.multiples_choices);
    let option = |(each, words): (Each, &str)| {
        (
            words.to_owned(),
            Action::Each(each),
            each == query.question.each,
        )
    };
    Choice {
        label: scene.multiples_choice,
        options: options.map(option).collect(),
    }
}

fn name<'d>(wording: &Wording<'d>, part: &Part) -> &'d str {
    wording.of(&wording.dataset.regions[part.region].short_name)
}

/// What is drawn, then what is not, then regions without a figure.
fn rows(
    wording: &Wording<'_>,
    told: &Told<'_>,
    drawn: &[Part],
    silent: &[Part],
) -> Vec<PictureRow> {
    let all = || drawn.iter().chain(silent);
    let of = |part: &Part, row: &PictureRow| {
        let mut label = Rich::name(name(wording, part));
        label.push_words(" · ");
        label.extend(row.label.clone());
        PictureRow {
            label,
            ..row.clone()
        }
    };
    let mut rows = Vec::new();
    for part in all() {
        rows.extend(part.rows.iter().map(|(row, _)| of(part, row)));
    }
    for part in all() {
        rows.extend(part.others.iter().map(|row| of(part, row)));
    }
    rows.extend(all().filter(|part| is_mute(part)).map(|part| PictureRow {
        label: Rich::name(name(wording, part)),
        value: Rich::from(told.nothing),
        figures: Vec::new(),
        action: Some(Action::ToggleRegion(part.region)),
        chosen: part.chosen,
    }));
    rows
}

fn is_mute(part: &Part) -> bool {
    part.rows.is_empty() && part.others.is_empty()
}

/// The largest value, and how many regions have one or have none.
fn sentence(wording: &Wording<'_>, told: &Told<'_>, drawn: &[Part], silent: &[Part]) -> Rich {
    let all = || drawn.iter().chain(silent);
    let mute = all().filter(|part| is_mute(part)).count();
    let counted = (told.counted)(all().count() - mute, mute);
    let mut highest: Option<(&Part, &PictureRow, f64)> = None;
    for part in drawn {
        for (row, value) in &part.rows {
            if let Some(value) = *value
                && highest.is_none_or(|(_, _, most)| value > most)
            {
                highest = Some((part, row, value));
            }
        }
    }
    let Some((part, row, _)) = highest else {
        return counted;
    };
    let mut label = Rich::name(name(wording, part));
    label.push_words(" · ");
    label.extend(row.label.clone());
    fill(
        wording.page.pictures.regions_sentence,
        &[
            ("largest", label),
            ("value", row.value.clone()),
            ("without", counted),
        ],
    )
}
