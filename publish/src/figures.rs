//! Every figure as JSON, with the words of each row that it points to; `data/README.md` tells the shape.

use dataset::{Date, Decimal, Figure, Key, Row, Table, Words};
use serde::Serialize;
use serde_json::Number;

use crate::Package;

#[derive(Serialize)]
struct Answer<'a> {
    title: &'a str,
    version: &'a str,
    licence: &'a str,
    read: Option<String>,
    figures: Vec<Told<'a>>,
}

/// A figure; what it does not have is `null`.
#[derive(Serialize)]
struct Told<'a> {
    id: &'a str,
    programme: Labelled<'a>,
    measure: Measured<'a>,
    population: Option<Labelled<'a>>,
    regions: Vec<Labelled<'a>>,
    places: Vec<Labelled<'a>>,
    period: Option<Period>,
    value: Number,
    currency: Option<&'a str>,
    qualifier: &'static str,
    basis: &'static str,
    field: Option<Labelled<'a>>,
    funder: Option<Labelled<'a>>,
    headline: bool,
    part_of: Option<&'a str>,
    part_kind: Option<&'static str>,
    part_by: Option<&'a str>,
    instead_of: Option<&'a str>,
    source: Document<'a>,
    locator: &'a Words,
    note: Option<Labelled<'a>>,
}

#[derive(Serialize)]
struct Labelled<'a> {
    id: &'a str,
    label: &'a Words,
}

#[derive(Serialize)]
struct Measured<'a> {
    id: &'a str,
    family: &'static str,
    unit: &'a str,
    counting: &'static str,
    label: &'a Words,
}

#[derive(Serialize)]
struct Period {
    start: String,
    end: String,
}

#[derive(Serialize)]
struct Document<'a> {
    id: &'a str,
    title: &'a str,
    language: &'a str,
    publisher: &'a Words,
    published: Option<String>,
    url: Option<&'a str>,
    reliability: &'static str,
}

/// The figures in the order of their table.
pub fn json(package: &Package) -> Result<Vec<u8>, String> {
    let descriptor = &package.descriptor;
    let answer = Answer {
        title: &descriptor.title,
        version: &descriptor.version,
        licence: descriptor.licence().map_or("", |licence| &licence.path),
        read: package.day().map(date),
        figures: package
            .dataset
            .figures
            .rows()
            .map(|figure| told(package, figure))
            .collect::<Result<_, _>>()?,
    };
    let mut bytes = serde_json::to_vec_pretty(&answer).map_err(|error| error.to_string())?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn told<'a>(package: &'a Package, figure: &'a Figure) -> Result<Told<'a>, String> {
    use dataset::Vocabulary;
    let dataset = &package.dataset;
    let measure = &dataset.measures[figure.measure];
    let source = &dataset.sources[figure.source];
    let whole = figure.part.as_ref();
    let id = |key: Key<Figure>| dataset.figures[key].id.as_str();
    Ok(Told {
        id: &figure.id,
        programme: labelled(&dataset.programmes, figure.programme, |row| &row.name),
        measure: Measured {
            id: &measure.id,
            family: measure.family.word(),
            unit: &measure.unit,
            counting: measure.counting.word(),
            label: &measure.label,
        },
        population: (figure.population)
            .map(|key| labelled(&dataset.populations, key, |row| &row.label)),
        regions: (figure.regions.iter())
            .map(|key| labelled(&dataset.regions, *key, |row| &row.name))
            .collect(),
        places: (figure.places.iter())
            .map(|key| labelled(&dataset.places, *key, |row| &row.name))
            .collect(),
        period: figure.period.map(|period| Period {
            start: date(period.start),
            end: date(period.end),
        }),
        value: number(figure.value).ok_or(format!("{}: no number of JSON", figure.id))?,
        currency: figure.currency.as_ref().map(|currency| currency.code()),
        qualifier: figure.qualifier.word(),
        basis: figure.basis.word(),
        field: figure
            .field
            .or(measure.field)
            .map(|key| labelled(&dataset.fields, key, |row| &row.label)),
        funder: (figure.funder).map(|key| labelled(&dataset.organisations, key, |row| &row.name)),
        headline: figure.headline,
        part_of: whole.map(|part| id(part.whole)),
        part_kind: whole.map(|part| part.kind.word()),
        part_by: whole.map(|part| part.by.as_str()),
        instead_of: figure.instead_of.map(id),
        source: Document {
            id: &source.id,
            title: &source.title,
            language: &source.title_language,
            publisher: &source.publisher,
            published: source.published.map(date),
            url: source.url.as_deref(),
            reliability: source.reliability.word(),
        },
        locator: &figure.locator,
        note: (figure.note).map(|key| labelled(&dataset.notes, key, |row| &row.text)),
    })
}

fn labelled<T: Row>(table: &Table<T>, key: Key<T>, label: fn(&T) -> &Words) -> Labelled<'_> {
    let row = &table[key];
    Labelled {
        id: row.id(),
        label: label(row),
    }
}

fn date(date: Date) -> String {
    date.to_string()
}

/// A whole number without a point, and others with the decimals that were published.
fn number(value: Decimal) -> Option<Number> {
    let micro = value.micro();
    if micro % 1_000_000 == 0 {
        Some(Number::from(micro / 1_000_000))
    } else {
        Number::from_f64(value.to_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_published() {
        for text in [
            "0",
            "751",
            "12770000",
            "53.7",
            "-4",
            "8.9885",
            "9000000000000.5",
        ] {
            let read = Decimal::parse(text).and_then(number);
            assert_eq!(read.map(|number| number.to_string()).as_deref(), Some(text));
        }
    }
}
