//! "Who pays for what": every published amount that names who gave it, from funder to programme to
//! place or field. Nothing is added; who pays without a published amount is listed.

use dataset::count::{Nothing, Selection, Sum, Unit, convert};
use dataset::{Basis, Figure, Key, RoleKind};

use super::ranked::{Row, chart, figures_of, largest_first, listed};
use super::{Picture, PictureRow, sources_of};
use crate::chart::drawing::Drawing;
use crate::chart::scene::Ink;
use crate::query::{Action, Query};
use crate::text::{Rich, fill};
use crate::view::wording::Wording;

/// How many amounts are drawn; the table holds the others.
const BARS: usize = 10;

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let scene = wording.scene;
    let figures = given(wording, selection);
    let row = |key: &Key<Figure>| amount(wording, query, *key);
    let rows = largest_first(figures.iter().map(row).collect());
    let drawn = rows.iter().filter(|row| row.sum.is_ok()).count().min(BARS);
    let sentence = match rows.first() {
        None => Rich::from(scene.flows_nothing),
        Some(largest) => {
            let parts = [
                ("count", wording.count(&scene.flows_count, rows.len())),
                ("largest", Rich::name(largest.name.as_str())),
                ("value", published(wording, largest)),
            ];
            fill(scene.flows_sentence, &parts)
        }
    };
    let mut table = listed(wording, &rows);
    for (listed, row) in table.iter_mut().zip(&rows) {
        listed.value = published(wording, row);
    }
    table.extend(without_amount(wording, selection, &figures));
    let currency = Rich::from(wording.currency(query.currency));
    Picture {
        title: fill(scene.flows, &[("currency", currency)]),
        note: scene.flows_note,
        sentence,
        heading: scene.flows_heading,
        rows: table,
        sources: sources_of(wording, figures_of(&rows)),
        ..Picture::of("flows", Drawing::Ranking(chart(wording, &rows[..drawn])))
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
    let converted = convert(wording.dataset, figure, query.currency);
    let sum = converted.map(|(amount, _)| {
        let mut sum = Sum::of(Unit::Money(query.currency));
        sum.add(amount, figure.qualifier);
        sum
    });
    Row {
        name: way(wording, figure),
        short_name: short(wording, figure),
        sum: sum.ok_or(Nothing::Addable),
        figures: vec![key],
        chosen: query.figure == Some(key),
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
    fill(wording.scene.flow, &parts).bare()
}

/// The same beside a bar: the year first, so that what is cut off still differs.
fn short(wording: &Wording<'_>, figure: &Figure) -> String {
    let name = |key| Rich::name(wording.of(&wording.dataset.organisations[key].short_name));
    let parts = [
        ("funder", figure.funder.map(name).unwrap_or_default()),
        ("programme", wording.programme(figure.programme)),
    ];
    let way = fill(wording.scene.flow_silent, &parts).bare();
    match figure.period {
        Some(period) => format!("{} · {way}", period.start.year),
        None => way,
    }
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
            wording.scene.flow_silent,
            &[
                (
                    "funder",
                    Rich::name(wording.of(&dataset.organisations[role.organisation].short_name)),
                ),
                ("programme", wording.programme(role.programme)),
            ],
        ),
        value: Rich::from(wording.scene.flow_nothing),
        figures: Vec::new(),
        action: Some(Action::ToggleProgramme(role.programme)),
        chosen: false,
    };
    dataset.roles.rows().filter(is_silent).map(row).collect()
}
