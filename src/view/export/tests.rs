//! The files as another reader finds them.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::answer::answer;
use crate::query::Show;
use crate::query::address::parse;
use crate::view::table::{found, listed};
use dataset::count::Unit;
use dataset::{Dataset, Decimal};

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

/// The cells of a column, by its name for programs.
fn column<'l>(lines: &'l [Vec<String>], name: &str) -> Vec<&'l str> {
    let place = COLUMNS.split('|').position(|column| column == name);
    let place = place.unwrap_or_else(|| panic!("there is a column {name}"));
    lines[1..].iter().map(|line| line[place].as_str()).collect()
}

/// What a person finds who adds up the column of what counts, unit by unit.
fn added(lines: &[Vec<String>]) -> BTreeMap<&str, Decimal> {
    let mut sums = BTreeMap::new();
    let units = column(lines, "unit").into_iter();
    for (unit, counted) in units.zip(column(lines, "counted")) {
        if !counted.is_empty() {
            let value = Decimal::parse(&counted.replace(',', ".")).expect("it is a number");
            let sum = sums.entry(unit).or_insert(Decimal::ZERO);
            *sum = *sum + value;
        }
    }
    sums
}

#[test]
fn who_adds_the_column_gets_the_total() {
    for address in [
        "",
        "currency=EUR",
        "region=MA-01,MA-02",
        "years=2017-2018&show=money",
        "programme=ministry-partnership&field=education",
        "organisation=iom&currency=USD",
        "group=refugees",
        "place=berkane,oujda&region=MA-02",
    ] {
        for flavour in [Flavour::Machines, Flavour::Spreadsheet] {
            let (dataset, export) = write(address, flavour);
            let lines = lines(&export.text);
            let (query, _) = parse(address, Lang::Ar, &dataset);
            let answer = answer(&dataset, &query.question);
            let mut expected = BTreeMap::new();
            let sums = |show| &answer.total(show).sums;
            for sum in sums(Show::People).iter().chain(sums(Show::Activities)) {
                let unit = match &sum.unit {
                    Unit::Activity(unit) => unit.as_str(),
                    Unit::People | Unit::Money(_) => "person",
                };
                expected.insert(unit, sum.value);
            }
            if let Some(sum) = &answer.total(Show::Money).converted {
                expected.insert(query.question.currency.code(), sum.value);
            }
            assert_eq!(added(&lines), expected, "{address} {flavour:?}");
            let counts = column(&lines, "counts").into_iter();
            for (counts, reason) in counts.zip(column(&lines, "reason")) {
                if flavour == Flavour::Machines {
                    assert_eq!(counts == "true", reason.is_empty(), "{address}");
                }
            }
        }
    }
}

#[test]
fn who_gave_and_who_acts_stand_beside_each_figure() {
    let (_, export) = write("programme=ministry-partnership", Flavour::Machines);
    let lines = lines(&export.text);
    let funders: BTreeSet<_> = column(&lines, "funder").into_iter().collect();
    assert_eq!(funders, BTreeSet::from(["", "migration-ministry"]));
    let implementers = column(&lines, "implementers").into_iter();
    assert!(
        implementers
            .into_iter()
            .all(|who| who == "migration-ministry")
    );
    let scopes: BTreeSet<_> = column(&lines, "in_scope").into_iter().collect();
    assert_eq!(scopes, BTreeSet::from(["false", "true"]));
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
        let cell = |name: &str| {
            let place = COLUMNS.split('|').position(|column| column == name);
            place.map(|place| line[place].as_str())
        };
        let value = cell("value").and_then(Decimal::parse);
        assert_eq!(value, Some(figure.value));
        assert_eq!(cell("qualifier"), Some(figure.qualifier.word()));
        let title = dataset.sources[figure.source].title.as_str();
        assert_eq!(cell("source_title"), Some(title));
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
        assert_eq!(column(&lines, "value").contains(&value), decimals, "{lang}");
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
    let values = column(&lines, "value").into_iter();
    let values = values.map(|value| value.parse::<f64>().expect("a plain number"));
    assert!(
        values
            .collect::<Vec<_>>()
            .is_sorted_by(|one, other| one >= other)
    );
}
