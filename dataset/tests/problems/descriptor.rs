//! The package's description and the reader know the same things, each in its own way: what the
//! description says of a column is what the reader holds its cells to.

use dataset::read::{Draft, Files, Problem};
use serde_json::Value;

use crate::support::{Done::Set, damaged, problems, small};

/// Columns of figures that must be filled where another cell of their row is, which the standard
/// cannot say.
const CONDITIONAL: [&str; 5] = [
    "period_start",
    "period_end",
    "currency",
    "part_kind",
    "part_by",
];

/// Cells that join several ids or words: no foreign key or list in the standard fits them.
const JOINED: [&str; 3] = ["region_ids", "place_ids", "adds_over"];

fn descriptor(folder: &str) -> Value {
    let path = format!("{folder}/datapackage.json");
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn texts(values: &[Value]) -> Vec<&str> {
    values.iter().filter_map(Value::as_str).collect()
}

/// Each table of a description, as its file and schema.
fn tables(descriptor: &Value) -> Vec<(&str, &Value)> {
    let tables = list(descriptor, "resources").iter();
    tables
        .filter(|resource| resource["format"] == "csv")
        .map(|resource| (resource["path"].as_str().unwrap_or(""), &resource["schema"]))
        .collect()
}

/// A line of the small package in which this column can be damaged by itself.
fn line(file: &str, column: &str) -> u64 {
    match (file, column) {
        ("figures.csv", "currency") => 4,
        ("figures.csv", "part_of" | "part_kind" | "part_by") => 3,
        _ => 2,
    }
}

/// What is told of one cell once it holds this text.
fn told(file: &str, column: &str, text: &str) -> Option<Problem> {
    let line = line(file, column);
    let (sound, _) = Draft::read(&small());
    let sheet = sound.sheets().iter().find(|sheet| sheet.file == file);
    if sheet.is_some_and(|sheet| sheet.cell(line as usize - 2, column) == text) {
        return None;
    }
    let files = damaged(file, Set(line, column, text));
    problems(&files)
        .into_iter()
        .find(|problem| problem.file == file && problem.line == line && problem.name == column)
}

#[test]
fn the_same_tables_columns_and_keys() {
    for folder in ["../data", "../tests/fixtures/seed"] {
        let descriptor = descriptor(folder);
        let (draft, _) = Draft::read(&Files::new());
        let read = draft.sheets().iter().map(|sheet| {
            (
                sheet.file,
                sheet.columns().to_vec(),
                sheet.key_columns().to_vec(),
            )
        });
        let described = tables(&descriptor).into_iter().map(|(file, schema)| {
            let names = list(schema, "fields").iter();
            let names = names.filter_map(|field| field["name"].as_str());
            (file, names.collect(), texts(list(schema, "primaryKey")))
        });
        assert_eq!(
            described.collect::<Vec<_>>(),
            read.collect::<Vec<_>>(),
            "{folder}"
        );
    }
}

/// A cell with nothing in it, and one with a word that no column can hold, are refused by the rule
/// that the description leads to expect.
#[test]
fn every_cell_is_held_to_what_is_described() {
    let descriptor = descriptor("../data");
    let mut wrong = Vec::new();
    for (file, schema) in tables(&descriptor) {
        for field in list(schema, "fields") {
            let column = field["name"].as_str().expect("a field has a name");
            let required = field["constraints"]["required"] == true;
            let conditional = file == "figures.csv" && CONDITIONAL.contains(&column);
            let empty = told(file, column, "");
            if required != empty.is_some() && !conditional {
                wrong.push(format!(
                    "{file}:{column} required: {required}, told {empty:?}"
                ));
            }
            let found = told(file, column, "no such thing").map_or("", |problem| problem.rule);
            let expected = rule(schema, field, column);
            if found != expected {
                wrong.push(format!(
                    "{file}:{column} expected {expected:?}, told {found:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rule by which a cell is refused that holds `no such thing`.
fn rule(schema: &Value, field: &Value, column: &str) -> &'static str {
    let constraints = &field["constraints"];
    let pattern = constraints["pattern"].as_str().unwrap_or("");
    let points = list(schema, "foreignKeys").iter();
    let points = points.flat_map(|key| texts(list(key, "fields")));
    let points: Vec<_> = points.collect();
    match field["type"].as_str() {
        Some("number") => "number",
        Some("integer") => "date",
        Some("boolean") => "boolean",
        _ if points.contains(&column) => "key",
        _ if column.starts_with("locator") && constraints["required"] != true => "source",
        _ if column == "adds_over" || constraints["enum"].is_array() => "vocabulary",
        _ if JOINED.contains(&column) => "key",
        _ if constraints["unique"] == true => "id",
        _ if pattern.starts_with("^[0-9]{4}") || pattern.contains("undated") => "date",
        _ if field["format"] == "uri" => "url",
        _ if pattern == "^[a-z]{2}$" => "language",
        _ if pattern == "^[A-Z]{3}$" => "currency",
        _ => "",
    }
}

#[test]
fn lists_of_words_are_the_readers_own() {
    let descriptor = descriptor("../data");
    let mut lists = 0;
    for (file, schema) in tables(&descriptor) {
        for field in list(schema, "fields") {
            let words = texts(list(&field["constraints"], "enum"));
            if words.is_empty() {
                continue;
            }
            let column = field["name"].as_str().expect("a field has a name");
            let problem = told(file, column, "no such thing").expect("it is no word of the list");
            let expected = format!("Write one of: {}.", words.join(", "));
            assert_eq!(problem.remedy, expected, "{file}:{column}");
            lists += 1;
        }
    }
    assert_eq!(lists, 11, "columns with a list of words");
}

/// Every key points to the table in which the reader looks for it.
#[test]
fn keys_point_where_the_reader_looks() {
    let descriptor = descriptor("../data");
    for (file, schema) in tables(&descriptor) {
        for key in list(schema, "foreignKeys") {
            let column = texts(list(key, "fields"))[0];
            let table = match key["reference"]["resource"].as_str() {
                Some("") | None => file.to_owned(),
                Some(table) => format!("{table}.csv"),
            };
            let problem = told(file, column, "no-such-thing").expect("it points nowhere");
            assert!(
                problem.message.contains(&table),
                "{file}:{column}: {}",
                problem.message
            );
        }
    }
}

/// Whoever opens the package finds each table and column in words, and who made it from what.
#[test]
fn everything_is_described() {
    let descriptor = descriptor("../data");
    for name in ["title", "description", "version"] {
        assert!(descriptor[name].is_string(), "{name}");
    }
    for name in ["licenses", "contributors", "sources", "keywords"] {
        assert!(!list(&descriptor, name).is_empty(), "{name}");
    }
    let (draft, _) = Draft::read(&small());
    assert_eq!(tables(&descriptor).len(), draft.sheets().len());
    for resource in list(&descriptor, "resources") {
        let fields = list(&resource["schema"], "fields");
        for described in fields.iter().chain([resource]) {
            let filled = ["title", "description"].map(|name| described[name].is_string());
            assert_eq!(
                filled, [true; 2],
                "{} {}",
                resource["name"], described["name"]
            );
        }
        for field in fields
            .iter()
            .filter(|field| JOINED[..2].contains(&field["name"].as_str().unwrap_or("")))
        {
            let words = field["description"].as_str().unwrap_or("");
            assert!(words.contains("cannot be a foreign key"), "{words}");
        }
    }
}
