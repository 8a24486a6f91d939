//! Tables as spreadsheets save them: read as they were, or refused with a place.

use dataset::read::{Files, folder, package};
use dataset::{Dataset, Decimal};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{Done::*, check, damaged, problems, small};

/// How a program writes CSV.
#[derive(Clone, Copy, Debug)]
struct Habit {
    mark: bool,
    line_end: &'static str,
    last_line_end: bool,
    separator: u8,
    quotes: csv::QuoteStyle,
    capitals: bool,
}

fn habits() -> impl Strategy<Value = Habit> {
    let line_ends = select(vec!["\n", "\r\n", "\r"]);
    let quotes = select(vec![csv::QuoteStyle::Necessary, csv::QuoteStyle::Always]);
    let separators = select(vec![b',', b';']);
    let flags = any::<(bool, bool, bool)>();
    (flags, line_ends, separators, quotes).prop_map(|(flags, line_end, separator, quotes)| {
        let (mark, last_line_end, capitals) = flags;
        Habit {
            mark,
            line_end,
            last_line_end,
            separator,
            quotes,
            capitals,
        }
    })
}

/// The same table, written by habit with another library than the one that reads it.
fn saved(table: &[u8], habit: Habit) -> Vec<u8> {
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table);
    let mut written = csv::WriterBuilder::new()
        .delimiter(habit.separator)
        .quote_style(habit.quotes)
        .from_writer(Vec::new());
    for row in rows.records() {
        let row = row.expect("a sound table can be read");
        let cells = row.iter().map(|cell| match cell {
            "true" if habit.capitals => "TRUE",
            "false" if habit.capitals => "FALSE",
            cell => cell,
        });
        written.write_record(cells).expect("memory can be written");
    }
    let text = written.into_inner().expect("memory can be written");
    let text = String::from_utf8(text).expect("a sound table is UTF-8");
    let text = match habit.last_line_end {
        true => text.as_str(),
        false => text.trim_end_matches('\n'),
    };
    let mark = if habit.mark { "\u{feff}" } else { "" };
    format!("{mark}{}", text.replace('\n', habit.line_end)).into_bytes()
}

fn seed() -> (Files, Dataset) {
    let path = std::path::Path::new("../tests/fixtures/seed");
    let mut files = small();
    for (name, bytes) in &mut files {
        *bytes = std::fs::read(path.join(name)).expect("the founding package has every file");
    }
    let boundaries = "regions.geojson";
    let bytes = std::fs::read(path.join(boundaries)).expect("the founding package has a map");
    files.insert(boundaries.to_owned(), bytes);
    (files, folder(path).expect("the founding package is sound"))
}

#[test]
fn any_habit_reads_as_before() {
    let (sound, dataset) = seed();
    let config = ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(config, |(habits in proptest::collection::vec(habits(), sound.len()))| {
        let mut files = sound.clone();
        let tables = files.iter_mut().filter(|(name, _)| name.ends_with(".csv"));
        for ((_, bytes), habit) in tables.zip(habits) {
            *bytes = saved(bytes, habit);
        }
        let read = package(&files).map_err(|problems| problems.to_string());
        prop_assert_eq!(read.as_ref(), Ok(&dataset));
    });
}

#[test]
fn decimal_commas_are_refused_at_their_place() {
    const RATES: &str = "exchange_rates.csv";
    const ALL: &str = "2:3 number, 3:3 number, 4:3 number, 5:3 number";
    let (quoted, bare) = ("\"8,9885\"", "8,9885");
    check(&[
        (
            "quoted",
            RATES,
            Set(2, "mad_per_unit", quoted),
            "2:3 number",
        ),
        ("bare", RATES, Set(2, "mad_per_unit", bare), "2:0 cells"),
        ("semicolons", RATES, Bytes(semicolons_and_commas), ALL),
    ]);
}

fn semicolons_and_commas(table: Vec<u8>) -> Vec<u8> {
    let put = |byte| match byte {
        b',' => b';',
        b'.' => b',',
        byte => byte,
    };
    table.into_iter().map(put).collect()
}

#[test]
fn lists_of_ids_are_quoted_where_semicolons_separate() {
    let bare = |table: Vec<u8>| -> Vec<u8> {
        let put = |byte| if byte == b',' { b';' } else { byte };
        table.into_iter().map(put).collect()
    };
    let told = problems(&damaged("measures.csv", Bytes(bare)));
    let told: Vec<_> = told
        .iter()
        .map(|problem| (problem.line, problem.rule))
        .collect();
    assert_eq!(told, [(2, "cells"), (3, "cells"), (4, "cells")]);
}

/// The id of a row that is not split as its header is cannot be found.
#[test]
fn a_table_has_one_separator() {
    const TOLD: &str = "2:0 cells, figures.csv:9:13 key, measures.csv:2:6 key";
    let row = Put("health,Health,Health,Health", "health;A;B;C");
    let header = Put(
        "field_id,label_ar,label_fr,label_en",
        "field_id;label_ar;label_fr;label_en",
    );
    check(&[
        ("in a row", "fields.csv", row, TOLD),
        ("in the header", "fields.csv", header, TOLD),
    ]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// However a spreadsheet shows a number, it is read as that number or not at all.
    #[test]
    fn a_number_is_never_read_as_another(
        hundredths in 0_i64..100_000_000,
        decimals in 0_usize..4,
        group in select(vec!["", " ", "\u{a0}", "\u{202f}", ".", ",", "'", "\u{66c}"]),
        point in select(vec![".", ",", "\u{66b}"]),
        negative: bool,
    ) {
        let number = Decimal::from_micro(if negative { -hundredths } else { hundredths } * 10_000);
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        let rest = format!("{rest:02}0");
        // Fewer decimals are another number, which nobody could tell from the text alone.
        prop_assume!(rest[decimals..].bytes().all(|digit| digit == b'0'));
        let sign = if negative { "-" } else { "" };
        let point = if decimals == 0 { "" } else { point };
        let shown = format!("{sign}{}{point}{}", grouped(whole, group), &rest[..decimals]);
        let files = damaged("figures.csv", Set(14, "value", &format!("\"{shown}\"")));
        if let Ok(read) = package(&files) {
            let growth = read.figures.find("growth-2021").map(|key| read.figures[key].value);
            prop_assert_eq!(growth, Some(number), "{}", shown);
        } else {
            let told = problems(&files);
            prop_assert!(told.iter().all(|problem| (problem.line, problem.column) == (14, 9)));
        }
    }
}

fn grouped(whole: i64, group: &str) -> String {
    let digits = whole.to_string();
    let starts = |place: &usize| (digits.len() - place).is_multiple_of(3) && *place > 0;
    let sign = |place| if starts(&place) { group } else { "" };
    digits
        .char_indices()
        .map(|(place, digit)| format!("{}{digit}", sign(place)))
        .collect()
}
