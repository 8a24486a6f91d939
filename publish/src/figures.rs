//! Every figure as JSON, with the words of each row that it points to; `data/README.md` tells the shape.

use std::collections::BTreeMap;

use dataset::count::{Filter, Reason, Show, convert, select, total};
use dataset::{
    Currency, Dataset, Date, Decimal, ExchangeRate, Figure, Key, Row, Table, Vocabulary, Words,
};
use serde::Serialize;
use serde_json::Number;

use crate::Package;
use crate::head::Head;

#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    figures: Vec<Told<'a>>,
}

/// A figure; what it does not have is `null`.
#[derive(Serialize)]
struct Told<'a> {
    id: &'a str,
    programme: Labelled<'a>,
    measure: Measured<'a>,
    population: Option<Labelled<'a>>,
    group: Option<&'static str>,
    in_scope: bool,
    regions: Vec<Labelled<'a>>,
    places: Vec<Labelled<'a>>,
    period: Option<Period>,
    value: Number,
    currency: Option<&'a str>,
    qualifier: &'static str,
    basis: &'static str,
    field: Option<Labelled<'a>>,
    funder: Option<Labelled<'a>>,
    implementers: Vec<Labelled<'a>>,
    /// Dirhams for one unit of its currency in the year in which its period starts.
    rate: Option<Rate<'a>>,
    counts: bool,
    reason: Option<&'static str>,
    inside: Option<&'a str>,
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
    adds_over: Vec<&'static str>,
    label: &'a Words,
}

#[derive(Serialize)]
struct Rate<'a> {
    year: i16,
    mad_per_unit: Number,
    source: &'a str,
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
    let standings = standings(&package.dataset);
    let answer = Answer {
        head: Head::of(package),
        figures: package
            .dataset
            .figures
            .iter()
            .map(|(key, figure)| told(package, figure, standings.get(&key).copied()))
            .collect::<Result<_, _>>()?,
    };
    let mut bytes = serde_json::to_vec_pretty(&answer).map_err(|error| error.to_string())?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Why figures are not in the totals of everything, money in dirhams.
fn standings(dataset: &Dataset) -> BTreeMap<Key<Figure>, Reason> {
    let selection = select(dataset, &Filter::default());
    let totals = Show::ALL.map(|show| total(&selection, show, Currency::MAD));
    let mut standings = BTreeMap::new();
    for total in totals {
        let left_out = total.left_out.iter();
        standings.extend(left_out.map(|left| (left.figure, left.reason)));
        let without_rate = total.unconverted.iter();
        standings.extend(without_rate.map(|key| (*key, Reason::NoExchangeRate)));
    }
    standings
}

fn told<'a>(
    package: &'a Package,
    figure: &'a Figure,
    reason: Option<Reason>,
) -> Result<Told<'a>, String> {
    let dataset = &package.dataset;
    let measure = &dataset.measures[figure.measure];
    let source = &dataset.sources[figure.source];
    let whole = figure.part.as_ref();
    let population = figure.population.map(|key| &dataset.populations[key]);
    let rate = convert(dataset, figure, Currency::MAD).and_then(|(_, rate)| rate.from);
    let rate = rate.map(|key| &dataset.exchange_rates[key]);
    let implementers = dataset.implementers(figure.programme);
    let id = |key: Key<Figure>| dataset.figures[key].id.as_str();
    Ok(Told {
        id: &figure.id,
        programme: labelled(&dataset.programmes, figure.programme, |row| &row.name),
        measure: Measured {
            id: &measure.id,
            family: measure.family.word(),
            unit: &measure.unit,
            counting: measure.counting.word(),
            adds_over: measure.adds_over.iter().map(|over| over.word()).collect(),
            label: &measure.label,
        },
        population: (figure.population)
            .map(|key| labelled(&dataset.populations, key, |row| &row.label)),
        group: population.map(|people| people.group.word()),
        in_scope: population.is_none_or(|people| people.in_scope),
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
        implementers: (implementers.into_iter())
            .map(|key| labelled(&dataset.organisations, key, |row| &row.name))
            .collect(),
        rate: rate.map(|rate| told_rate(dataset, rate)).transpose()?,
        counts: reason.is_none(),
        reason: reason.map(Reason::word),
        inside: reason.and_then(Reason::figure).map(id),
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

fn told_rate<'a>(dataset: &'a Dataset, rate: &ExchangeRate) -> Result<Rate<'a>, String> {
    let per_unit = number(rate.mad_per_unit);
    Ok(Rate {
        year: rate.year,
        mad_per_unit: per_unit.ok_or(format!("{}: no number of JSON", rate.year))?,
        source: &dataset.sources[rate.source].id,
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
pub fn number(value: Decimal) -> Option<Number> {
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
