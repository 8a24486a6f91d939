//! "Parts": the largest whole of the selection and what is published of what it is made of.

use dataset::count::{Division as Counted, Selection, Whole, largest_whole};
use dataset::{Decimal, Figure, Key, PartKind};

use super::{Picture, PictureRow, look_of, sources_of};
use crate::chart::drawing::Drawing;
use crate::chart::parts::{Division, PartRow, Parts as Chart};
use crate::chart::scene::Ink;
use crate::query::{Action, Query};
use crate::text::{self, Direction, Rich, fill};
use crate::view::wording::Wording;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let scene = wording.scene();
    let whole = largest_whole(selection, query.question.show, query.question.currency);
    let whole = whole.as_ref();
    let parts = whole
        .map(|whole| whole.divisions.as_slice())
        .unwrap_or_default();
    let row = |key: Key<Figure>, label: Rich| part_row(wording, query, key, label);
    let rows: Vec<(PartRow, PictureRow)> = whole
        .into_iter()
        .map(|whole| row(whole.figure, Rich::from(scene.parts_whole)))
        .chain(parts.iter().flat_map(|division| {
            let whole = whole.map(|whole| whole.figure);
            division
                .parts
                .iter()
                .map(move |key| row(*key, name(wording, *key, whole)))
        }))
        .collect();
    let figures = rows
        .iter()
        .flat_map(|(_, listed)| listed.figures.iter().copied());
    let drawn = rows.iter().map(|(drawn, _)| drawn.clone()).collect();
    Picture {
        title: match whole {
            Some(whole) => fill(scene.parts, &[("what", wording.name(whole.figure))]),
            None => Rich::from(scene.parts_title),
        },
        note: scene.parts_note,
        sentence: sentence(wording, whole, &rows),
        heading: scene.parts_heading,
        sources: sources_of(wording, figures),
        rows: rows.into_iter().map(|(_, listed)| listed).collect(),
        ..Picture::of("parts", Drawing::Parts(chart(wording, parts, drawn)))
    }
}

fn chart(wording: &Wording<'_>, divisions: &[Counted], rows: Vec<PartRow>) -> Chart {
    let mut rows = rows.into_iter();
    let whole = rows.next();
    let division = |division: &Counted| Division {
        closing: closes(division),
        rows: rows.by_ref().take(division.parts.len()).collect(),
    };
    Chart {
        whole,
        divisions: divisions.iter().map(division).collect(),
        rest: wording.page.pictures.not_split.to_owned(),
        nothing: wording.page.pictures.nothing.to_owned(),
        mirrored: wording.lang.direction() == Direction::Rtl,
        width: 0.0,
    }
}

fn part_row(
    wording: &Wording<'_>,
    query: &Query,
    key: Key<Figure>,
    label: Rich,
) -> (PartRow, PictureRow) {
    let figure = &wording.dataset.figures[key];
    let chosen = query.view.figure == Some(key);
    let micro = match figure.currency {
        Some(_) => text::rounded(figure.value.micro(), 0),
        None => figure.value.micro(),
    };
    let value = wording.qualified_value(figure);
    let drawn = PartRow {
        label: label.plain(),
        value: figure.value.to_f64().max(0.0),
        value_words: text::number(wording.lang, micro),
        words: format!("{}: {}", label.plain(), value.plain()),
        look: look_of(figure, Ink::Other, chosen),
    };
    let listed = PictureRow {
        label,
        value,
        figures: vec![key],
        action: Some(Action::Figure(Some(key))),
        chosen,
    };
    (drawn, listed)
}

/// What tells a part from its whole, if need be its programme; where nothing does, what it counts.
fn name(wording: &Wording<'_>, key: Key<Figure>, whole: Option<Key<Figure>>) -> Rich {
    let dataset = wording.dataset;
    let figure = &dataset.figures[key];
    let Some(whole) = whole.map(|whole| &dataset.figures[whole]) else {
        return Rich::from(wording.subject(figure).as_str());
    };
    let population = figure
        .population
        .map(|key| wording.of(&dataset.populations[key].label));
    let field = figure
        .field
        .map(|key| wording.of(&dataset.fields[key].label));
    let funder = figure
        .funder
        .map(|key| wording.of(&dataset.organisations[key].short_name));
    let measure = wording.of(&dataset.measures[figure.measure].label);
    let words = |words: Option<&str>| words.map(Rich::from);
    let place = (&figure.regions, &figure.places) != (&whole.regions, &whole.places);
    let told = [
        words((figure.measure != whole.measure).then_some(measure)),
        words(population.filter(|_| figure.population != whole.population)),
        words(field.filter(|_| figure.field != whole.field)),
        words(funder.filter(|_| figure.funder != whole.funder)),
        place.then(|| wording.place(figure)),
        (figure.period != whole.period).then(|| wording.period(figure.period)),
    ];
    let mut name = Rich::default();
    for part in told.into_iter().flatten() {
        if !name.0.is_empty() {
            name.push_words(" · ");
        }
        name.extend(part);
    }
    if !name.0.is_empty() {
        name
    } else if figure.programme != whole.programme {
        wording.programme(figure.programme)
    } else {
        Rich::from(wording.subject(figure).as_str())
    }
}

fn sentence(wording: &Wording<'_>, whole: Option<&Whole>, rows: &[(PartRow, PictureRow)]) -> Rich {
    let scene = wording.scene();
    let (Some(whole), Some((_, total))) = (whole, rows.first()) else {
        return Rich::from(scene.parts_nothing);
    };
    let mut largest = rows.get(1);
    for row in rows.iter().skip(1) {
        if largest.is_none_or(|(most, _)| row.0.value > most.value) {
            largest = Some(row);
        }
    }
    let largest = largest.map(|(_, listed)| (listed.label.clone(), listed.value.clone()));
    let (part, value) = largest.unwrap_or_default();
    let parts = [
        ("whole", total.value.clone()),
        ("part", part),
        ("value", value),
    ];
    let mut sentence = fill(scene.parts_sentence, &parts);
    sentence.push_words(" ");
    sentence.push_words(if leaves_something(wording, whole) {
        scene.parts_leave
    } else if whole.divisions.iter().all(closes) {
        scene.parts_all
    } else if whole.divisions.iter().any(closes) {
        scene.parts_close
    } else {
        scene.parts_open
    });
    sentence
}

fn closes(division: &Counted) -> bool {
    division.kind == PartKind::Closing
}

/// Whether parts that ought to make the whole come to less.
fn leaves_something(wording: &Wording<'_>, whole: &Whole) -> bool {
    let value = |key: &Key<Figure>| wording.dataset.figures[*key].value;
    let mut closing = whole.divisions.iter().filter(|division| closes(division));
    closing.any(|division| {
        let sum: Decimal = division.parts.iter().map(value).sum();
        sum < value(&whole.figure)
    })
}
