//! The files that others keep, read back: they say what the tables say.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use dataset::Words;
use dataset::read::{Draft, Files, Sheet};
use publish::{ARCHIVE, FIGURES, Package, Page, WORKBOOK, files, schema_org};
use serde_json::Value;

const SEED: &str = "../tests/fixtures/seed";

fn paragraphs() -> Vec<Words> {
    let [ar, fr, en] = ["أرقام", "Des chiffres", "Figures"].map(str::to_owned);
    vec![Words { ar, fr, en }]
}

/// One of the files of a package.
fn file(package: &Package, name: &str) -> Vec<u8> {
    let written = files(package, &paragraphs()).expect("the files can be written");
    let found = written.into_iter().find(|(found, _)| *found == name);
    found.expect("it is one of the files").1
}

fn seed() -> Package {
    Package::read(Path::new(SEED)).expect("the founding package is sound")
}

/// The files of the founding package, with some text in its tables replaced.
fn changed(name: &str, from: &str, to: &str) -> Files {
    let folder = std::fs::read_dir(SEED).expect("the founding package is there");
    let mut files: Files = folder
        .map(|entry| entry.expect("a folder can be listed"))
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, std::fs::read(entry.path()).expect("it can be read"))
        })
        .collect();
    let bytes = files.get_mut(name).expect("it is a file of the package");
    let text = String::from_utf8_lossy(bytes).into_owned();
    assert!(text.contains(from), "{name} holds {from}");
    *bytes = text.replacen(from, to, 1).into_bytes();
    files
}

#[test]
fn a_host_that_must_not_draw_the_dashed_line_hands_out_no_trace_of_it() {
    let mut files = dataset::read::files(Path::new("../data"));
    let description = files
        .get_mut("datapackage.json")
        .expect("it describes itself");
    let text = String::from_utf8_lossy(description).into_owned();
    let without = text.replace("\"dashedLine\": true", "\"dashedLine\": false");
    assert_ne!(text, without);
    *description = without.into_bytes();
    let package = Package::of(files).expect("the package is sound");
    assert!(package.dataset.map.dashed.is_empty());
    let line = "western-sahara-line.geojson";
    assert!(!package.files.contains_key(line));
    let kept = String::from_utf8_lossy(&package.files["datapackage.json"]).into_owned();
    assert!(!kept.contains(line) && kept.contains("regions.geojson"));
    let zip = file(&package, ARCHIVE);
    let holds = |bytes: &[u8]| zip.windows(bytes.len()).any(|part| part == bytes);
    assert!(!holds(line.as_bytes()) && holds(b"regions.geojson"));
}

fn workbook(package: &Package) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(file(package, WORKBOOK))).expect("it is a workbook")
}

fn sheets(files: &Files) -> Vec<Sheet> {
    Draft::read(files).0.into_sheets()
}

#[test]
fn equal_packages_give_equal_bytes() {
    let written = || files(&seed(), &paragraphs()).expect("the files can be written");
    let (first, second) = (written(), written());
    for ((name, one), (_, other)) in first.iter().zip(&second) {
        assert!(one == other, "{name} differs from itself");
        println!("{name}: {} bytes", one.len());
    }
}

#[test]
fn the_archive_holds_every_file_as_it_is() {
    let package = seed();
    let mut archive =
        zip::ZipArchive::new(Cursor::new(file(&package, ARCHIVE))).expect("it is an archive");
    let expected = changed("datapackage.json", "idmaj", "idmaj");
    let names: BTreeSet<_> = archive
        .file_names()
        .map(|name| name.expect("names are text").into_owned())
        .collect();
    assert_eq!(names, expected.keys().cloned().collect());
    for (name, bytes) in &expected {
        let mut held = Vec::new();
        let mut entry = archive.by_name(name).expect("it was listed");
        entry.read_to_end(&mut held).expect("it can be unpacked");
        assert_eq!(&held, bytes, "{name}");
        let day = entry
            .last_modified()
            .map(|time| (time.year(), time.month(), time.day()));
        assert_eq!(day, Some((2026, 11, 23)), "{name}");
    }
}

#[test]
fn the_workbook_holds_every_cell_of_every_table() {
    let mut book = workbook(&seed());
    let mut names = vec!["Idmaj", "columns"];
    let tables = sheets(&changed("datapackage.json", "idmaj", "idmaj"));
    names.extend(
        tables
            .iter()
            .map(|sheet| sheet.file.trim_end_matches(".csv")),
    );
    assert_eq!(book.sheet_names(), names);
    let mut numbers = 0;
    for table in &tables {
        let name = table.file.trim_end_matches(".csv");
        let range = book.worksheet_range(name).expect("it was listed");
        for (place, column) in table.columns().iter().enumerate() {
            let held = |row: usize| range.get((row, place)).cloned().unwrap_or(Data::Empty);
            assert_eq!(held(0), Data::String((*column).to_owned()), "{name}");
            for row in 0..table.len() {
                let text = table.cell(row, column);
                match held(row + 1) {
                    Data::String(found) => assert_eq!(found, text, "{name} {column}"),
                    Data::Empty => assert_eq!(text, "", "{name} {column}"),
                    Data::Float(found) => {
                        numbers += 1;
                        assert_eq!(found.to_string(), text, "{name} {column}");
                    }
                    other => panic!("{name} {column}: {other:?}"),
                }
                let numeric = [
                    "value",
                    "mad_per_unit",
                    "lat",
                    "lon",
                    "population",
                    "foreign_residents",
                ];
                let numeric = numeric.contains(column) || *column == "year";
                let is_text = matches!(held(row + 1), Data::String(_));
                assert!(!(numeric && is_text), "{name} {column} is a number");
            }
        }
    }
    assert!(numbers > 100, "{numbers} numbers");
}

#[test]
fn the_workbook_opens_with_what_it_is() {
    let cover = workbook(&seed())
        .worksheet_range("Idmaj")
        .expect("it is there");
    let cells: Vec<String> = cover
        .used_cells()
        .map(|(_, _, cell)| cell.to_string())
        .collect();
    for expected in [
        "أرقام",
        "Des chiffres",
        "Figures",
        "0.1.0",
        "2026-11-23",
        "figures",
    ] {
        assert!(cells.iter().any(|cell| cell == expected), "{expected}");
    }
    assert!(
        cells
            .iter()
            .any(|cell| cell.contains("creativecommons.org/licenses/by/4.0"))
    );
}

/// What a spreadsheet would run or count stays what it is, even when somebody edits the cell.
#[test]
fn the_workbook_takes_no_text_for_a_formula() {
    for text in ["=1+1", "+212 5", "-5 more", "@sum", "\u{2212}1"] {
        let words = Words {
            ar: text.to_owned(),
            fr: format!("\t{text}"),
            en: format!("{text} "),
        };
        let written = files(&seed(), &[words]).expect("the files can be written");
        let bytes = written.into_iter().find(|(name, _)| *name == WORKBOOK);
        let bytes = bytes.expect("it is one of the files").1;
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("it is a workbook");
        let cover = book.worksheet_range("Idmaj").expect("it is there");
        assert_eq!(cover.get((2, 1)), Some(&Data::String(text.to_owned())));
        assert_eq!(cover.get((3, 1)), Some(&Data::String(format!("\t{text}"))));
        let formulas = book.worksheet_formula("Idmaj").expect("it is there");
        assert!(formulas.used_cells().next().is_none(), "{text}");
    }
}

#[test]
fn figures_stand_with_the_words_of_all_they_point_to() {
    let told: Value = serde_json::from_slice(&file(&seed(), FIGURES)).expect("it is JSON");
    let figures = told["figures"].as_array().expect("figures are a list");
    let table = sheets(&changed("datapackage.json", "idmaj", "idmaj"));
    assert_eq!(figures.len(), table[0].len());
    for (row, figure) in figures.iter().enumerate() {
        let cell = |column| table[0].cell(row, column);
        assert_eq!(figure["id"], cell("figure_id"));
        assert_eq!(figure["value"].to_string(), cell("value"));
        assert_eq!(figure["programme"]["id"], cell("programme_id"));
        assert_eq!(figure["headline"].to_string(), cell("headline"));
        assert_eq!(
            figure["instead_of"].as_str().unwrap_or(""),
            cell("instead_of")
        );
        let regions = figure["regions"]
            .as_array()
            .expect("regions are a list")
            .iter();
        let regions: Vec<_> = regions.filter_map(|region| region["id"].as_str()).collect();
        let written: BTreeSet<_> = cell("region_ids").split(';').collect();
        assert_eq!(regions.into_iter().collect::<BTreeSet<_>>(), written);
    }
    let first = &figures[0];
    assert_eq!(first["measure"]["label"]["fr"], "Personnes aidées");
    assert_eq!(first["regions"][0]["label"]["en"], "Nationwide");
    assert_eq!(first["qualifier"], "at_least");
    assert_eq!(first["population"]["id"], "migrants-and-moroccans");
    assert!(first["note"].is_null());
}

#[test]
fn search_engines_are_told_what_it_is() {
    let page = Page {
        language: "fr",
        name: "Idmaj",
        description: "Des chiffres </script>",
        url: Some("https://example.org/idmaj/fr/".to_owned()),
        root: "https://example.org/idmaj/",
    };
    let text = schema_org(&seed(), &page);
    assert!(!text.contains('<'), "nothing in it opens a tag");
    let told: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(told["@type"], "Dataset");
    assert_eq!(told["description"], page.description);
    assert_eq!(told["version"], "0.1.0");
    assert_eq!(
        told["license"],
        "https://creativecommons.org/licenses/by/4.0/"
    );
    assert_eq!(told["spatialCoverage"]["name"], "Maroc");
    assert_eq!(told["temporalCoverage"], "2007/2025-11");
    assert_eq!(told["creator"][0]["@type"], "Organization");
    assert_eq!(told["variableMeasured"][0], "Personnes aidées");
    let files = told["distribution"]
        .as_array()
        .expect("files are a list")
        .iter();
    let files: Vec<_> = files
        .filter_map(|file| file["contentUrl"].as_str())
        .collect();
    let at = |name| format!("https://example.org/idmaj/{name}");
    assert_eq!(
        files,
        [ARCHIVE, WORKBOOK, FIGURES, "data/figures.csv"].map(at)
    );
}

/// A value that was changed in a table is changed in every file.
#[test]
fn a_corrected_figure_is_corrected_everywhere() {
    let (from, to) = (",25217,", ",25218,");
    let package = Package::of(changed("figures.csv", from, to)).expect("it is still sound");
    let told: Value = serde_json::from_slice(&file(&package, FIGURES)).expect("it is JSON");
    assert_eq!(told["figures"][0]["value"], 25218);
    let range = workbook(&package)
        .worksheet_range("figures")
        .expect("it is there");
    assert_eq!(range.get((1, 8)), Some(&Data::Float(25218.0)));
}
