//! The files as another reader finds them.

use std::path::Path;

use super::*;
use crate::answer::answer;
use crate::query::address::parse;
use crate::view::table::{found, listed};
use dataset::Dataset;

fn write(address: &str, flavour: Flavour) -> (Dataset, Export) {
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/seed");
    let dataset = dataset::read::folder(&seed).expect("the frozen package is sound");
    let (query, _) = parse(address, Lang::Ar, &dataset);
    let export = {
        let wording = Wording::new(&dataset, query.view.lang);
        let listed = listed(&query, &answer(&dataset, &query.question));
        let (figures, _) = found(&wording, &query, &listed, None);
        export(&wording, &query, &figures, flavour)
    };
    (dataset, export)
}

/// The lines of a file as another reader finds them, the names of its columns first.
fn lines(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let separator = if text.lines().next().is_some_and(|line| line.contains(';')) {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let lines = reader
        .records()
        .map(|line| line.expect("every line has as many cells"));
    lines
        .map(|line| line.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_figure_is_there_for_programs_as_it_stands_in_the_data() {
    let (dataset, export) = write("lang=fr", Flavour::Machines);
    let lines = lines(&export.text);
    assert_eq!(lines[0].join("|"), COLUMNS);
    for lang in Lang::ALL {
        let names = crate::text::page_messages(lang).table.export_columns;
        assert_eq!(names.split('|').count(), lines[0].len(), "{lang:?}");
    }
    assert_eq!(lines.len(), dataset.figures.len() + 1);
    for line in &lines[1..] {
        let key = dataset
            .figures
            .find(&line[0])
            .expect("its id is in the data");
        let figure = &dataset.figures[key];
        assert_eq!(line[1], dataset.programmes[figure.programme].id);
        assert_eq!(dataset::Decimal::parse(&line[4]), Some(figure.value));
        assert_eq!(line[6], figure.qualifier.word());
        assert_eq!(line[13], dataset.sources[figure.source].title);
    }
}

#[test]
fn spreadsheets_are_given_words_and_their_own_decimal_sign() {
    for (lang, separator, value) in [
        ("ar", ';', "53,7"),
        ("fr", ';', "53,7"),
        ("en", ',', "53.7"),
    ] {
        let (dataset, export) = write(&format!("lang={lang}"), Flavour::Spreadsheet);
        assert!(export.text.starts_with('\u{feff}'), "{lang}");
        assert!(
            export
                .text
                .lines()
                .next()
                .is_some_and(|line| line.contains(separator))
        );
        assert!(export.text.ends_with("\r\n"));
        let lines = lines(&export.text);
        let decimals = dataset
            .figures
            .rows()
            .any(|figure| figure.value.micro() == 53_700_000);
        assert_eq!(
            lines.iter().any(|line| line[4] == value),
            decimals,
            "{lang}"
        );
        assert_eq!(lines.len(), dataset.figures.len() + 1);
    }
}

#[test]
fn what_is_chosen_and_found_is_what_is_kept_and_the_name_says_so() {
    let (dataset, export) = write(
        "lang=en&region=MA-02&years=2019-2023&find=751",
        Flavour::Machines,
    );
    assert_eq!(lines(&export.text).len(), 2);
    let version = &dataset.version;
    assert_eq!(
        export.name,
        format!("idmaj_{version}_MA-02_2019-2023_751.csv")
    );
    let (_, export) = write("lang=fr&find=%2F..%2F%22%3Ca%3E", Flavour::Spreadsheet);
    assert_eq!(export.name, format!("idmaj_{version}_-..---a-_fr.csv"));
    let (_, export) = write(&format!("find={}", "آسفي".repeat(60)), Flavour::Machines);
    assert!(export.name.len() <= LONGEST + 4, "{}", export.name);
}

#[test]
fn the_order_on_the_page_is_the_order_in_the_file() {
    let (_, export) = write("lang=en&sort=value,desc", Flavour::Machines);
    let lines = lines(&export.text);
    let values = lines[1..]
        .iter()
        .map(|line| line[4].parse::<f64>().expect("a plain number"));
    assert!(
        values
            .collect::<Vec<_>>()
            .is_sorted_by(|one, other| one >= other)
    );
}
