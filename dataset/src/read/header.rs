//! The first line of a table: which columns it has, in which order, separated by what.

use std::borrow::Cow;
use std::collections::HashMap;

use super::broken::Broken;
use super::columns::TableSpec;
use super::line;
use super::problem::{Problem, Problems};

/// The columns of a file by name.
#[derive(Debug, Default)]
pub struct Header {
    /// The byte between two cells.
    pub separator: u8,
    /// How many cells a line has.
    pub width: usize,
    places: HashMap<String, usize>,
}

impl Header {
    /// Reads a header line; `None` when it names no column of the table.
    pub fn read(spec: &TableSpec, line: &[u8], problems: &mut Problems) -> Option<Self> {
        // Spreadsheets write semicolons where a comma is the decimal sign.
        let separator = *[b';', b',']
            .iter()
            .max_by_key(|separator| known(spec, line, **separator))?;
        let (names, fault) = line::split(line, separator);
        if let Some(why) = fault.and_then(|fault| Broken::find(&names, Some(fault), 0)) {
            problems.push(why.problem(spec.file, 1, String::new()));
            return None;
        }
        if known(spec, line, separator) == 0 {
            problems.push(Problem::of_file(
                spec.file,
                "header",
                "the first line names no column of the table",
                format!("Write as the first line: {}.", spec.columns.join(",")),
            ));
            return None;
        }
        let mut header = Self {
            separator,
            width: names.len(),
            places: HashMap::new(),
        };
        for (place, name) in names.iter().enumerate() {
            header.add(spec, place, String::from_utf8_lossy(name).into(), problems);
        }
        header.report_missing(spec, problems);
        Some(header)
    }

    /// Where a column stands, counted from 0.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.places.get(column).copied()
    }

    /// The name of the column at a place.
    pub fn name(&self, place: usize) -> &str {
        let mut places = self.places.iter();
        places
            .find(|(_, at)| **at == place)
            .map_or("", |(name, _)| name)
    }

    fn add(&mut self, spec: &TableSpec, place: usize, name: String, problems: &mut Problems) {
        let known = spec.columns.contains(&name.as_str());
        let repeated = self.places.contains_key(&name);
        if known && !repeated {
            self.places.insert(name, place);
            return;
        }
        let (message, remedy) = if repeated {
            ("the column stands twice", "Keep one of the two.".to_owned())
        } else {
            (
                "the table has no such column",
                format!("Columns are: {}.", spec.columns.join(", ")),
            )
        };
        problems.push(Problem {
            column: place + 1,
            value: name.clone(),
            name,
            ..Problem::of_file(spec.file, "header", message, remedy)
        });
    }

    fn report_missing(&self, spec: &TableSpec, problems: &mut Problems) {
        let missing = |column: &&&str| !self.places.contains_key(**column);
        for column in spec.columns.iter().filter(missing) {
            problems.push(Problem::of_file(
                spec.file,
                "header",
                format!("the column {column} is missing"),
                "Add it to the header line, spelled like this.",
            ));
        }
    }
}

/// How many columns of the table a header line names when it is split at `separator`.
fn known(spec: &TableSpec, line: &[u8], separator: u8) -> usize {
    let (names, _) = line::split(line, separator);
    let known = |name: &&Cow<'_, [u8]>| spec.columns.iter().any(|one| one.as_bytes() == &name[..]);
    names.iter().filter(known).count()
}
