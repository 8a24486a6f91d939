//! "Who pays for what": amounts that name who gave them, from funder to programme to place. Those
//! that count are drawn as bands; the others, and who pays without a published amount, are listed.

mod bands;
mod routes;

use dataset::count::{Nothing, Selection, Show, Sum, Unit, convert, total};
use dataset::{Basis, Figure, Key, RoleKind};

use super::ranked::{Row, figures_of, largest_first, listed};
use super::{Picture, PictureRow, sources_of};
use crate::chart::drawing::Drawing;
use crate::chart::flows::Flows;
use crate::chart::scene::Ink;
use crate::query::{Action, Query};
use crate::text::{Rich, fill};
use crate::view::wording::Wording;
use bands::bands;
use routes::routes;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let scene = wording.scene();
    let figures = given(wording, selection);
    // Of amounts that may hold each other only those that the total counts may be added.
    let counted = total(selection, Show::Money, query.question.currency).counted;
    let drawn: Vec<_> = figures
        .iter()
        .copied()
        .filter(|key| counted.contains(key))
        .collect();
    let (mut chart, mut table) = bands(wording, query, routes(wording, query, &drawn));
    let row = |key: &Key<Figure>| amount(wording, query, *key);
    let rows = largest_first(figures.iter().map(row).collect());
    let mut single = listed(wording, &rows);
    for (listed, row) in single.iter_mut().zip(&rows) {
        listed.value = published(wording, row);
    }
    for (drawn, flow) in table.iter_mut().zip(&mut chart.flows) {
        let is_drawn = |row: &PictureRow| row.figures == drawn.figures;
        if let Some(place) = single.iter().position(is_drawn) {
            *drawn = single.remove(place);
        }
        flow.words = format!("{}: {}", drawn.label.plain(), drawn.value.plain());
    }
    let sentence = sentence(wording, rows.len(), &chart, &table);
    table.extend(single);
    table.extend(without_amount(wording, selection, &figures));
    let currency = Rich::from(wording.currency(query.question.currency));
    Picture {
        title: fill(scene.flows, &[("currency", currency)]),
        note: scene.flows_note,
        sentence,
        heading: scene.flows_heading,
        rows: table,
        sources: sources_of(wording, figures_of(&rows)),
        ..Picture::of("flows", Drawing::Flows(chart))
    }
}

/// How many amounts there are, and the largest that is drawn.
fn sentence(wording: &Wording<'_>, count: usize, chart: &Flows, drawn: &[PictureRow]) -> Rich {
    let scene = wording.scene();
    let mut largest: Option<(&PictureRow, f64)> = None;
    for (flow, row) in chart.flows.iter().zip(drawn) {
        if largest.is_none_or(|(_, most)| flow.value > most) {
            largest = Some((row, flow.value));
        }
    }
    match largest {
        None if count > 0 => wording.count(&scene.flows_count, count),
        None => Rich::from(scene.flows_nothing),
        Some((largest, _)) => {
            let parts = [
                ("count", wording.count(&scene.flows_count, count)),
                ("largest", largest.label.clone()),
                ("value", largest.value.clone()),
            ];
            fill(scene.flows_sentence, &parts)
        }
    }
}

/// The amounts of the selection that name who gave them: not what was asked for, not what another
/// figure says better, and not the part of an amount that is listed itself.
fn given(wording: &Wording<'_>, selection: &Selection<'_>) -> Vec<Key<Figure>> {
    let figures = &wording.dataset.figures;
    let is_given = |key: &&Key<Figure>| {
        let figure = &figures[**key];
        let whole = figure.part.as_ref().map(|part| figures[part.whole].funder);
        figure.funder.is_some()
            && figure.currency.is_some()
            && figure.basis.is_money()
            && figure.basis != Basis::Requirement
            && figure.instead_of.is_none()
            && whole != Some(figure.funder)
    };
    selection.shown.iter().filter(is_given).copied().collect()
}

/// One amount as a bar, in the currency of the page.
fn amount(wording: &Wording<'_>, query: &Query, key: Key<Figure>) -> Row {
    let figure = &wording.dataset.figures[key];
    let converted = convert(wording.dataset, figure, query.question.currency);
    let sum = converted.map(|(amount, _)| {
        let mut sum = Sum::of(Unit::Money(query.question.currency));
        sum.add(amount, figure.qualifier);
        sum
    });
    Row {
        name: way(wording, figure),
        short_name: String::new(),
        sum: sum.ok_or(Nothing::NotAddable),
        figures: vec![key],
        chosen: query.view.figure == Some(key),
        ink: Ink::Other,
        apart: false,
        action: Some(Action::Figure(Some(key))),
    }
}

/// From whom, to what, where or for what, and when.
fn way(wording: &Wording<'_>, figure: &Figure) -> String {
    let dataset = wording.dataset;
    let funder = figure
        .funder
        .map_or("", |key| wording.of(&dataset.organisations[key].short_name));
    let parts = [
        ("funder", Rich::name(funder)),
        ("programme", wording.programme(figure.programme)),
        (
            "place",
            match figure.field {
                Some(field) => Rich::from(wording.of(&dataset.fields[field].label)),
                None => wording.place(figure),
            },
        ),
        ("period", wording.period(figure.period)),
    ];
    fill(wording.scene().flow, &parts).bare()
}

/// The amount as it was published.
fn published(wording: &Wording<'_>, row: &Row) -> Rich {
    match &row.action {
        Some(Action::Figure(Some(key))) => wording.qualified_value(&wording.dataset.figures[*key]),
        _ => row.value(wording),
    }
}

/// Who is known to pay for a programme of the selection, without an amount in it.
fn without_amount(
    wording: &Wording<'_>,
    selection: &Selection<'_>,
    figures: &[Key<Figure>],
) -> Vec<PictureRow> {
    let dataset = wording.dataset;
    let programmes = selection.programmes();
    let is_silent = |role: &&dataset::Role| {
        role.kind == RoleKind::Funder
            && programmes.contains(&role.programme)
            && !figures.iter().any(|key| {
                let figure = &dataset.figures[*key];
                figure.programme == role.programme && figure.funder == Some(role.organisation)
            })
    };
    let row = |role: &dataset::Role| PictureRow {
        label: fill(
            wording.scene().flow_silent,
            &[
                (
                    "funder",
                    Rich::name(wording.of(&dataset.organisations[role.organisation].short_name)),
                ),
                ("programme", wording.programme(role.programme)),
            ],
        ),
        value: Rich::from(wording.scene().flow_nothing),
        figures: Vec::new(),
        action: Some(Action::ToggleProgramme(role.programme)),
        chosen: false,
    };
    dataset.roles.rows().filter(is_silent).map(row).collect()
}
