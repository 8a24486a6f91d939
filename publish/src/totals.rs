//! The totals of everything, of each region, year and programme, and of their pairs, with what stands
//! beside them, as JSON; `data/README.md` tells the shape.

use std::collections::BTreeSet;

use dataset::count::{Beside, Filter, Nothing, Relation, Selection, Show, Sum, Total, Unit};
use dataset::count::{Years, beside, select, total};
use dataset::{Currency, Dataset, Figure, Key, RegionKind, Vocabulary};
use serde::Serialize;
use serde_json::Number;

use crate::Package;
use crate::figures::number;
use crate::head::Head;

/// The currency of converted sums.
const CURRENCY: Currency = Currency::MAD;

#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    currency: &'a str,
    selections: Vec<Selected<'a>>,
}

/// A selection; what it does not choose is `null`.
#[derive(Serialize)]
struct Selected<'a> {
    region: Option<&'a str>,
    year: Option<i16>,
    programme: Option<&'a str>,
    people: Told<'a>,
    money: Told<'a>,
    activities: Told<'a>,
}

/// One total; without a sum it says why.
#[derive(Serialize)]
struct Told<'a> {
    sums: Vec<Added<'a>>,
    nothing: Option<&'static str>,
    /// Money in one currency, as far as there are rates.
    #[serde(skip_serializing_if = "Option::is_none")]
    converted: Option<Added<'a>>,
    figures: Vec<&'a str>,
    beside: Vec<Stands<'a>>,
}

#[derive(Serialize)]
struct Added<'a> {
    unit: String,
    value: Number,
    qualifier: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    without_rate: Vec<&'a str>,
}

#[derive(Serialize)]
struct Stands<'a> {
    why: &'static str,
    figure: &'a str,
}

/// The totals, region by region, year by year, programme by programme, then the pairs.
pub fn json(package: &Package) -> Result<Vec<u8>, String> {
    let dataset = &package.dataset;
    let selections = filters(dataset);
    let selections = selections.iter().filter_map(|filter| {
        let selection = select(dataset, filter);
        let touches = !selection.shown.is_empty() || !selection.context.is_empty();
        touches.then(|| selected(&selection))
    });
    let answer = Answer {
        head: Head::of(package),
        currency: CURRENCY.code(),
        selections: selections.collect::<Result<_, _>>()?,
    };
    let mut bytes = serde_json::to_vec(&answer).map_err(|error| error.to_string())?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Everything; each region, year and programme; each pair of two of these.
fn filters(dataset: &Dataset) -> Vec<Filter> {
    let periods = || dataset.figures.rows().filter_map(|figure| figure.period);
    let first = periods().map(|period| period.start.year).min();
    let last = periods().map(|period| period.end.year).max();
    let regions = dataset.regions.iter();
    let regions = regions.filter(|(_, region)| region.kind() != RegionKind::SeveralCountries);
    let regions: Vec<_> = regions.map(|(key, _)| BTreeSet::from([key])).collect();
    let years = first
        .zip(last)
        .into_iter()
        .flat_map(|(first, last)| first..=last);
    let years: Vec<_> = years.map(|year| Some(Years::between(year, year))).collect();
    let programmes = dataset.programmes.keys();
    let programmes: Vec<_> = programmes.map(|key| BTreeSet::from([key])).collect();

    let all = (BTreeSet::new(), None, BTreeSet::new());
    let mut chosen = vec![all];
    chosen.extend(
        regions
            .iter()
            .map(|region| (region.clone(), None, BTreeSet::new())),
    );
    chosen.extend(
        years
            .iter()
            .map(|year| (BTreeSet::new(), *year, BTreeSet::new())),
    );
    chosen.extend(
        programmes
            .iter()
            .map(|one| (BTreeSet::new(), None, one.clone())),
    );
    for region in &regions {
        chosen.extend(
            years
                .iter()
                .map(|year| (region.clone(), *year, BTreeSet::new())),
        );
        chosen.extend(
            programmes
                .iter()
                .map(|one| (region.clone(), None, one.clone())),
        );
    }
    for year in &years {
        chosen.extend(
            programmes
                .iter()
                .map(|one| (BTreeSet::new(), *year, one.clone())),
        );
    }
    let chosen = chosen.into_iter();
    let filters = chosen.map(|(regions, years, programmes)| Filter {
        regions,
        years,
        programmes,
        ..Filter::default()
    });
    filters.collect()
}

fn selected<'a>(selection: &Selection<'a>) -> Result<Selected<'a>, String> {
    let (dataset, filter) = (selection.dataset, &selection.filter);
    let told = |show| told(selection, &total(selection, show, CURRENCY));
    Ok(Selected {
        region: (filter.regions.first()).map(|key| dataset.regions[*key].id.as_str()),
        year: filter.years.map(|years| years.first),
        programme: (filter.programmes.first()).map(|key| dataset.programmes[*key].id.as_str()),
        people: told(Show::People)?,
        money: told(Show::Money)?,
        activities: told(Show::Activities)?,
    })
}

fn told<'a>(selection: &Selection<'a>, total: &Total) -> Result<Told<'a>, String> {
    let dataset = selection.dataset;
    let id = |key: &Key<Figure>| dataset.figures[*key].id.as_str();
    let added = |sum: &Sum, without_rate: &[Key<Figure>]| {
        let unit = match &sum.unit {
            Unit::People => "person".to_owned(),
            Unit::Money(currency) => currency.code().to_owned(),
            Unit::Activity(unit) => unit.clone(),
        };
        let value = number(sum.value).ok_or(format!("{unit}: no number of JSON"))?;
        Ok::<_, String>(Added {
            unit,
            value,
            qualifier: sum.qualifier.word(),
            without_rate: without_rate.iter().map(id).collect(),
        })
    };
    let sums = total.sums.iter().map(|sum| added(sum, &[]));
    let converted = total.converted.as_ref();
    let stands = |one: Beside| Stands {
        why: why(one.relation),
        figure: id(&one.figure),
    };
    Ok(Told {
        sums: sums.collect::<Result<_, _>>()?,
        nothing: total.nothing.map(reason),
        converted: converted
            .map(|sum| added(sum, &total.unconverted))
            .transpose()?,
        figures: total.counted.iter().map(id).collect(),
        beside: beside(selection, total).into_iter().map(stands).collect(),
    })
}

fn reason(nothing: Nothing) -> &'static str {
    match nothing {
        Nothing::NotFound => "not_found",
        Nothing::Wider => "wider",
        Nothing::NotAddable => "not_addable",
    }
}

fn why(relation: Relation) -> &'static str {
    match relation {
        Relation::Joint => "joint_regions",
        Relation::Wider => "wider_years",
        Relation::NotBrokenDown => "not_broken_down",
        Relation::Country => "whole_country",
        Relation::Stock => "stock",
        Relation::Target => "target_or_requirement",
    }
}
