//! The package in the words of schema.org, which search engines read in a page.

use std::collections::BTreeMap;

use dataset::{Dataset, Date, Measure, Words};
use serde_json::{Value, json};

use crate::{ARCHIVE, FIGURES, Package, WORKBOOK};

/// The page that carries the description.
pub struct Page<'a> {
    /// The two letters of its language.
    pub language: &'a str,
    /// What the dataset is called there.
    pub name: &'a str,
    /// What it is, in one sentence.
    pub description: &'a str,
    /// Where the page stands, if that is known.
    pub url: Option<String>,
    /// What leads to the root of the site: its address, or the way from the page.
    pub root: &'a str,
}

/// The country in three languages.
const COUNTRY: [(&str, &str); 3] = [("ar", "المغرب"), ("fr", "Maroc"), ("en", "Morocco")];

/// The description as JSON that may stand in HTML: nothing in it opens a tag.
pub fn schema_org(package: &Package, page: &Page<'_>) -> String {
    let descriptor = &package.descriptor;
    let creator = descriptor
        .contributors
        .iter()
        .map(|organisation| json!({"@type": "Organization", "name": organisation.title}));
    let country = COUNTRY
        .iter()
        .find(|(language, _)| *language == page.language);
    let measured = measured(&package.dataset);
    let measured = measured.map(|measure| words(&measure.label, page.language));
    let mut described = json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": page.name,
        "description": page.description,
        "license": descriptor.licence().map(|licence| &licence.path),
        "version": descriptor.version,
        "isAccessibleForFree": true,
        "inLanguage": COUNTRY.map(|(language, _)| language),
        "keywords": descriptor.keywords,
        "creator": creator.collect::<Vec<_>>(),
        "spatialCoverage": country.map(|(_, name)| json!({"@type": "Country", "name": name})),
        "temporalCoverage": coverage(package),
        "variableMeasured": measured.collect::<Vec<_>>(),
        "distribution": distribution(page.root),
    });
    if let (Some(url), Some(fields)) = (&page.url, described.as_object_mut()) {
        fields.insert("url".to_owned(), Value::from(url.as_str()));
    }
    described.to_string().replace('<', "\\u003c")
}

/// How many measures are named.
const NAMED: usize = 12;

/// What most figures are of that an editor would print. The page carries their names, so that the
/// long tail of details stays in the files.
fn measured(dataset: &Dataset) -> impl Iterator<Item = &Measure> {
    let mut figures = BTreeMap::new();
    for figure in dataset.figures.rows().filter(|figure| figure.headline) {
        *figures.entry(figure.measure).or_insert(0) += 1;
    }
    let mut measures: Vec<_> = figures.into_iter().collect();
    measures.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    measures.truncate(NAMED);
    measures.sort_by_key(|(key, _)| *key);
    let most = measures.into_iter();
    most.map(|(key, _)| &dataset.measures[key])
}

fn words<'a>(words: &'a Words, language: &str) -> &'a str {
    match language {
        "ar" => &words.ar,
        "fr" => &words.fr,
        _ => &words.en,
    }
}

/// From the first to the last day of which a figure speaks, as ISO 8601 has it.
fn coverage(package: &Package) -> Option<String> {
    let periods = package.dataset.figures.rows();
    let periods = periods.filter_map(|figure| figure.period);
    let starts = periods.clone().map(|period| period.start);
    let first = starts.min_by_key(|date: &Date| date.first_day())?;
    let ends = periods.map(|period| period.end);
    let last = ends.max_by_key(|date: &Date| date.last_day())?;
    Some(format!("{first}/{last}"))
}

fn distribution(root: &str) -> Vec<Value> {
    let files = [
        (ARCHIVE, "application/zip"),
        (
            WORKBOOK,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        (FIGURES, "application/json"),
        ("data/figures.csv", "text/csv"),
    ];
    let file = |(name, kind)| {
        json!({
            "@type": "DataDownload",
            "contentUrl": format!("{root}{name}"),
            "encodingFormat": kind,
        })
    };
    files.into_iter().map(file).collect()
}
