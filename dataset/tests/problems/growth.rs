//! Large packages: reading and checking take time in proportion to their rows.

use std::fmt::Write;
use std::time::{Duration, Instant};

use dataset::read::{Files, Problems, package};

use crate::support::small;

const PROGRAMMES: usize = 40;
const REGIONS: usize = 12;
const SOURCES: usize = 100;
/// How many times as many rows the larger package has.
const TIMES: usize = 4;
/// Longest it may take, in times of the smaller: 4 if linear, 16 if quadratic.
const MOST: u32 = 9;

/// A package of `rows` figures as `figure` writes them, given their number.
fn large(rows: usize, figure: impl Fn(usize) -> String) -> Files {
    let mut files = small();
    let mut add = |name: &str, lines: String| {
        let table = files.get_mut(name).expect("the small package has it");
        table.extend_from_slice(lines.as_bytes());
    };
    add("figures.csv", (0..rows).map(figure).collect());
    let programme = |number| format!("p{number},iom-morocco,project,1990,{}\n", ",P".repeat(9));
    add("programmes.csv", (0..PROGRAMMES).map(programme).collect());
    let source = |number| format!("d{number},report,D,en,P,P,P,,2024,,2026-11-23,primary\n");
    add("sources.csv", (0..SOURCES).map(source).collect());
    let note = |number| format!("n{number},N,N,N\n");
    add("notes.csv", (0..notes(rows)).map(note).collect());
    files
}

/// One figure in ten has a note, and each note is used.
fn notes(rows: usize) -> usize {
    rows.div_ceil(10)
}

/// A figure of a programme, a region and a month of its own: of four in a row, one is a headline,
/// two are its parts and the last repeats it. Every thousandth is for the whole country and years.
fn sound(number: usize) -> String {
    let group = number / 4;
    let (programme, region) = (group % PROGRAMMES, group / PROGRAMMES % REGIONS + 1);
    let month = group / PROGRAMMES / REGIONS;
    let (year, month) = (1990 + month / 12, month % 12 + 1);
    let date = format!("{year}-{month:02}");
    let part = format!("f{},closing,sex,", group * 4);
    let (value, headline, belongs) = match number % 4 {
        0 => (100, true, ",,,".to_owned()),
        1 => (60, false, part),
        2 => (40, false, part),
        _ => (99, false, format!(",,,f{}", group * 4)),
    };
    let wide = number.is_multiple_of(1000) && number < 1000 * PROGRAMMES;
    let (programme, place, date) = if wide {
        let programme = format!("p{}", number / 1000);
        (programme, "MA".to_owned(), "1990,2090".to_owned())
    } else {
        let programme = format!("p{programme}");
        (
            programme,
            format!("MA-{region:02}"),
            format!("{date},{date}"),
        )
    };
    let note = if number.is_multiple_of(10) {
        format!("n{}", number / 10)
    } else {
        String::new()
    };
    let source = number % SOURCES;
    let mut line = format!("f{number},{programme},people,migrants,{place},,{date},{value},,");
    let _ = writeln!(
        line,
        "exact,result,,,{headline},{belongs},d{source},p {number},p {number},p {number},{note}"
    );
    line
}

/// A sound figure with some of its cells replaced.
fn with(number: usize, replaced: &[(usize, &str)]) -> String {
    let line = sound(number);
    let mut cells: Vec<_> = line.trim_end().split(',').collect();
    for (column, cell) in replaced {
        cells[*column] = cell;
    }
    cells.join(",") + "\n"
}

/// How long one reading takes.
fn reading(files: &Files, sound: bool) -> Duration {
    let start = Instant::now();
    let read = package(files);
    let took = start.elapsed();
    assert_eq!(read.is_ok(), sound, "{}", told(read.err()));
    took
}

/// The first problems of a package that should have none.
fn told(problems: Option<Problems>) -> String {
    let told = problems.iter().flat_map(Problems::iter).take(3);
    told.map(|problem| format!("{problem}\n")).collect()
}

/// Reads both sizes in turn, since others use the machine too, until the shortest times agree.
fn grows_near_linear(rows: usize, sound: bool, figure: fn(usize) -> String) {
    let packages = [rows, rows * TIMES].map(|rows| large(rows, figure));
    let mut shortest = [Duration::MAX; 2];
    for round in 0..6 {
        for (files, shortest) in packages.iter().zip(&mut shortest) {
            *shortest = reading(files, sound).min(*shortest);
        }
        if round > 0 && shortest[1] < shortest[0] * MOST {
            return;
        }
    }
    panic!("{rows} rows and {TIMES} times as many took {shortest:?}");
}

#[test]
fn a_sound_package() {
    grows_near_linear(5_000, true, sound);
}

#[test]
fn headlines_that_all_conflict() {
    grows_near_linear(2_000, false, |number| {
        format!("f{number},p1,people,,MA,,2019,2019,1,,exact,result,,,true,,,,,d1,p,\n")
    });
}

#[test]
fn headlines_that_all_cross() {
    grows_near_linear(2_000, false, |number| {
        let start = format!("{}-{:02}", 1900 + number / 336, number / 28 % 12 + 1);
        let start = format!("{start}-{:02}", number % 28 + 1);
        format!("f{number},p1,people,,MA-02,,{start},2100,1,,exact,result,,,true,,,,,d1,p,\n")
    });
}

#[test]
fn wholes_that_all_are_missing() {
    grows_near_linear(2_000, false, |number| {
        with(number, &[(15, &format!("f{number}x"))])
    });
}

#[test]
fn ids_that_all_are_one() {
    grows_near_linear(2_000, false, |number| with(number, &[(0, "same")]));
}

#[test]
fn a_chain_of_preferred_figures() {
    grows_near_linear(2_000, true, |number| match number {
        0 => sound(0),
        _ => with(number, &[(18, &format!("f{}", number - 1))]),
    });
}

#[test]
fn a_circle_of_wholes() {
    grows_near_linear(2_000, false, |number| {
        let whole = if number == 0 { 1 } else { number - 1 };
        let part = format!("f{whole}");
        with(number, &[(15, &part), (16, "some"), (17, "sex")])
    });
}

/// Measure with `cargo test --release -p dataset --all-features hundred -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement, for a release build"]
fn a_hundred_thousand_figures() {
    let files = large(100_000, sound);
    let shortest = (0..3).map(|_| reading(&files, true)).min();
    println!("100 000 figures: {shortest:?}");
}
