//! What a figure is: every column of its row in words.

use dataset::{Dataset, Figure, Vocabulary};
use serde_json::{Value, json};

use crate::columns::aligned;
use crate::words::{amount, json_number, period, regions};

/// A line for everything that is known of the figure.
pub fn lines(dataset: &Dataset, figure: &Figure) -> Vec<String> {
    let measure = &dataset.measures[figure.measure];
    let programme = &dataset.programmes[figure.programme];
    let source = &dataset.sources[figure.source];
    let population = figure.population.map(|key| &dataset.populations[key]);
    let places = figure.places.iter().map(|key| &dataset.places[*key]);
    let places: Vec<_> = places.map(|place| place.name.en.as_str()).collect();
    let place = match places.as_slice() {
        [] => regions(dataset, &figure.regions),
        places => format!(
            "{} ({})",
            regions(dataset, &figure.regions),
            places.join(", ")
        ),
    };
    let unit = match &figure.currency {
        Some(currency) => format!("{} ({})", measure.unit, currency.code()),
        None => measure.unit.clone(),
    };
    let rank = match figure.headline {
        true => "a headline",
        false => "not a headline",
    };
    let published = source
        .published
        .map_or_else(|| "undated".to_owned(), |date| date.to_string());
    let told = [
        Some(("value", amount(dataset, figure))),
        Some(("unit", unit)),
        Some(("qualifier", figure.qualifier.word().replace('_', " "))),
        Some(("basis", format!("{}, {rank}", figure.basis.word()))),
        Some(("measure", named(&measure.label.en, &measure.id))),
        Some((
            "family",
            format!("{}, a {}", measure.family.word(), measure.counting.word()),
        )),
        population.map(|row| ("population", named(&row.label.en, &row.id))),
        figure
            .field
            .or(measure.field)
            .map(|key| &dataset.fields[key])
            .map(|row| ("field", named(&row.label.en, &row.id))),
        Some(("programme", named(&programme.short_name.en, &programme.id))),
        Some(("place", place)),
        Some(("period", period(figure.period))),
        figure
            .funder
            .map(|key| &dataset.organisations[key])
            .map(|row| ("funder", named(&row.short_name.en, &row.id))),
        part(dataset, figure).map(|part| ("part of", part)),
        figure
            .instead_of
            .map(|key| ("preferred", dataset.figures[key].id.clone())),
        Some((
            "source",
            format!(
                "{}, {published} ({}, {})",
                source.title,
                source.id,
                source.reliability.word()
            ),
        )),
        Some(("locator", figure.locator.en.clone())),
        figure
            .note
            .map(|key| ("note", dataset.notes[key].text.en.clone())),
    ];
    let told = told.into_iter().flatten();
    aligned(told.map(|(name, words)| (name.to_owned(), words)).collect())
}

/// The same by ids.
pub fn json(dataset: &Dataset, figure: &Figure) -> Value {
    let measure = &dataset.measures[figure.measure];
    let regions = figure.regions.iter().map(|key| &dataset.regions[*key].id);
    let places = figure.places.iter().map(|key| &dataset.places[*key].id);
    let dates = |period: dataset::Period| json!({ "start": period.start.to_string(), "end": period.end.to_string() });
    json!({
        "id": figure.id,
        "value": json_number(figure.value),
        "unit": measure.unit,
        "currency": figure.currency.as_ref().map(|currency| currency.code()),
        "qualifier": figure.qualifier.word(),
        "basis": figure.basis.word(),
        "headline": figure.headline,
        "measure": measure.id,
        "family": measure.family.word(),
        "counting": measure.counting.word(),
        "population": figure.population.map(|key| &dataset.populations[key].id),
        "field": figure.field.or(measure.field).map(|key| &dataset.fields[key].id),
        "programme": dataset.programmes[figure.programme].id,
        "regions": regions.collect::<Vec<_>>(),
        "places": places.collect::<Vec<_>>(),
        "period": figure.period.map(dates),
        "funder": figure.funder.map(|key| &dataset.organisations[key].id),
        "part_of": figure.part.as_ref().map(|part| &dataset.figures[part.whole].id),
        "instead_of": figure.instead_of.map(|key| &dataset.figures[key].id),
        "source": dataset.sources[figure.source].id,
        "locator": figure.locator.en,
        "note": figure.note.map(|key| &dataset.notes[key].text.en),
    })
}

fn named(name: &str, id: &str) -> String {
    format!("{name} ({id})")
}

fn part(dataset: &Dataset, figure: &Figure) -> Option<String> {
    let part = figure.part.as_ref()?;
    let whole = &dataset.figures[part.whole];
    Some(format!(
        "{}, {}, by {}",
        whole.id,
        part.kind.word(),
        part.by
    ))
}
