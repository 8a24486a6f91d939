//! "Shares": published parts of a hundred. Only shares that cannot overlap stand in one strip.

use dataset::Arrange;
use dataset::count::Selection;
use dataset::{Counting, Decimal, Figure, Key};

use super::{Picture, PictureRow, ink_of, look_of, sources_of};
use crate::chart::drawing::Drawing;
use crate::chart::hundred::{Hundred as Chart, Share, Whole};
use crate::chart::scene::Ink;
use crate::query::{Action, Query};
use crate::text::{Direction, Rich, fill};
use crate::view::wording::Wording;

/// How many wholes are drawn; the table holds the others.
const STRIPS: usize = 6;

const HUNDRED: Decimal = Decimal::from_micro(100_000_000);

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let scene = wording.scene();
    let wholes = wholes(wording, selection);
    let is_told_apart = |keys: &&Vec<Key<Figure>>| are_told_apart(wording, keys);
    let drawn = wholes.iter().take_while(is_told_apart).take(STRIPS);
    let chart = Chart {
        wholes: drawn.map(|keys| whole(wording, query, keys)).collect(),
        rest: scene.shares_rest.to_owned(),
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: wording.page.pictures.nothing.to_owned(),
        width: 0.0,
    };
    let keys: Vec<Key<Figure>> = wholes.concat();
    let rows: Vec<PictureRow> = keys.iter().map(|key| row(wording, query, *key)).collect();
    let mut largest: Option<(&PictureRow, Decimal)> = None;
    for (row, key) in rows.iter().zip(&keys) {
        let value = wording.dataset.figures[*key].value;
        if largest.is_none_or(|(_, most)| value > most) {
            largest = Some((row, value));
        }
    }
    let sentence = match largest {
        None => Rich::from(scene.shares_nothing),
        Some((largest, _)) => {
            let parts = [
                ("count", wording.count(&scene.shares_count, keys.len())),
                ("largest", largest.label.clone()),
                ("value", largest.value.clone()),
            ];
            fill(scene.shares_sentence, &parts)
        }
    };
    Picture {
        title: Rich::from(scene.shares),
        note: scene.shares_note,
        sentence,
        heading: scene.shares_heading,
        sources: sources_of(wording, keys.into_iter()),
        rows,
        ..Picture::of("shares", Drawing::Hundred(chart))
    }
}

/// The shares of the selection, those of one whole together: with several first, then the latest;
/// last those that nothing tells apart.
fn wholes(wording: &Wording<'_>, selection: &Selection<'_>) -> Vec<Vec<Key<Figure>>> {
    let dataset = wording.dataset;
    let figures = &dataset.figures;
    let is_share = |key: &Key<Figure>| {
        let figure = &figures[*key];
        let measure = &dataset.measures[figure.measure];
        measure.counting == Counting::Share
            && measure.unit == "percent"
            && figure.instead_of.is_none()
            && (Decimal::ZERO..=HUNDRED).contains(&figure.value)
    };
    let mut alike: Vec<Vec<Key<Figure>>> = Vec::new();
    for key in selection.shown.iter().copied().filter(is_share) {
        let of = |key: Key<Figure>| {
            let figure = &figures[key];
            (
                figure.programme,
                figure.measure,
                figure.period,
                figure.basis,
                figure.source,
            )
        };
        match alike.iter_mut().find(|keys| of(keys[0]) == of(key)) {
            Some(keys) => keys.push(key),
            None => alike.push(vec![key]),
        }
    }
    let mut wholes = Vec::new();
    for keys in alike {
        let (regional, others): (Vec<_>, Vec<_>) = keys
            .into_iter()
            .partition(|key| !is_everywhere(wording, *key));
        for keys in [regional, others] {
            if are_parts(wording, &keys) {
                wholes.push(keys);
            } else {
                wholes.extend(keys.into_iter().map(|key| vec![key]));
            }
        }
    }
    let end = |key: Key<Figure>| figures[key].period.map(|period| period.end.last_day());
    wholes.arrange_by_key(|keys| end(keys[0]));
    wholes.reverse();
    wholes.arrange_by_key(|keys| (!are_told_apart(wording, keys), keys.len() < 2));
    wholes
}

/// Whether each of some shares has a name of its own.
fn are_told_apart(wording: &Wording<'_>, keys: &[Key<Figure>]) -> bool {
    let name = |key: &Key<Figure>| name(wording, &wording.dataset.figures[*key]);
    let names: Vec<Rich> = keys.iter().map(name).collect();
    let mut places = names.iter().enumerate();
    places.all(|(place, name)| !names[..place].contains(name))
}

/// Whether a share is of the whole country.
fn is_everywhere(wording: &Wording<'_>, key: Key<Figure>) -> bool {
    let regions = &wording.dataset.figures[key].regions;
    regions
        .iter()
        .all(|region| wording.dataset.is_whole_country(*region))
}

/// Whether shares are known not to overlap: they make a hundred, or they are of the same people in
/// regions of which none comes twice.
fn are_parts(wording: &Wording<'_>, keys: &[Key<Figure>]) -> bool {
    let figures = || keys.iter().map(|key| &wording.dataset.figures[*key]);
    let all: Decimal = figures().map(|figure| figure.value).sum();
    let regions: Vec<_> = figures().flat_map(|figure| &figure.regions).collect();
    let is_once = |(place, region)| !regions[..place].contains(region);
    let is_apart = regions.iter().enumerate().all(is_once)
        && figures().all(|figure| !figure.regions.is_empty() && figure.places.is_empty())
        && figures()
            .all(|figure| Some(figure.population) == figures().next().map(|f| f.population))
        && all <= HUNDRED;
    keys.len() > 1 && (all == HUNDRED || is_apart)
}

fn whole(wording: &Wording<'_>, query: &Query, keys: &[Key<Figure>]) -> Whole {
    let dataset = wording.dataset;
    let share = |key: &Key<Figure>| {
        let figure = &dataset.figures[*key];
        let row = row(wording, query, *key);
        let ink = match figure.regions.as_slice() {
            [region] => ink_of(wording, *region),
            _ => Ink::Other,
        };
        Share {
            label: name(wording, figure).plain(),
            value: figure.value.to_f64(),
            value_words: wording.value(figure).plain(),
            words: format!("{}: {}", row.label.plain(), row.value.plain()),
            look: look_of(figure, ink, row.chosen),
        }
    };
    let of = keys.first().map(|key| &dataset.figures[*key]);
    Whole {
        label: of
            .map(|figure| of_what(wording, figure).plain())
            .unwrap_or_default(),
        shares: keys.iter().map(share).collect(),
    }
}

/// What the hundred are: the measure, in which programme, and when.
fn of_what(wording: &Wording<'_>, figure: &Figure) -> Rich {
    let measure = &wording.dataset.measures[figure.measure];
    let mut words = Rich::from(wording.of(&measure.label));
    words.push_words(" · ");
    words.extend(wording.programme(figure.programme));
    words.push_words(" · ");
    words.extend(wording.period(figure.period));
    words
}

/// Whose share it is, or where; empty where the source says neither.
fn name(wording: &Wording<'_>, figure: &Figure) -> Rich {
    let population = figure.population.map(|key| {
        let population = &wording.dataset.populations[key];
        Rich::from(wording.of(&population.label))
    });
    let is_local = !figure
        .regions
        .iter()
        .all(|region| wording.dataset.is_whole_country(*region));
    match population {
        Some(population) if !is_local => population,
        _ if is_local => wording.place(figure),
        _ => Rich::default(),
    }
}

fn row(wording: &Wording<'_>, query: &Query, key: Key<Figure>) -> PictureRow {
    let figure = &wording.dataset.figures[key];
    let mut label = of_what(wording, figure);
    let name = name(wording, figure);
    if !name.0.is_empty() {
        label.push_words(" · ");
        label.extend(name);
    }
    PictureRow {
        label,
        value: wording.qualified_value(figure),
        figures: vec![key],
        action: Some(Action::Figure(Some(key))),
        chosen: query.view.figure == Some(key),
    }
}
