//! One CSV file as text cells that remember their place; knows nothing of what they mean.

use super::broken::Broken;
use super::columns::TableSpec;
use super::file;
use super::header::Header;
use super::line::{self, Fault};
use super::problem::{Problem, Problems};
use super::text;

/// A table as it stands in its file.
#[derive(Debug)]
pub struct Sheet {
    /// The name of the file.
    pub file: &'static str,
    spec: &'static TableSpec,
    /// The columns; none when the file cannot be read at all, which was reported once.
    header: Option<Header>,
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    number: u64,
    cells: Vec<String>,
    state: State,
}

/// What is known of a line before its cells are read.
#[derive(Debug)]
enum State {
    /// The cells at these places were reported already; most often none.
    Whole(Vec<usize>),
    /// Its cells do not stand below their columns, which was reported.
    Broken,
}

impl Sheet {
    /// Reads a file; lines that cannot be split are reported and kept, so that a row which points
    /// to one of them is not reported too.
    pub fn read(
        spec: &'static TableSpec,
        bytes: Option<&Vec<u8>>,
        problems: &mut Problems,
    ) -> Self {
        let mut sheet = Self {
            file: spec.file,
            spec,
            header: None,
            lines: Vec::new(),
        };
        let text = match file::text(bytes) {
            Ok(text) => text,
            Err((rule, message, remedy)) => {
                problems.push(Problem::of_file(spec.file, rule, message, remedy));
                return sheet;
            }
        };
        let mut lines = line::lines(text);
        let first = lines.next().map_or(&[][..], |(_, line)| line);
        let Some(header) = Header::read(spec, first, problems) else {
            return sheet;
        };
        let (separator, width) = (header.separator, header.width);
        sheet.header = Some(header);
        // After a quote that was not closed, lines may be the rest of a cell; one report is enough.
        let mut open = false;
        for (number, line) in lines {
            let (cells, fault) = line::split(line, separator);
            let why = Broken::find(&cells, fault, width);
            if let Some(why) = why.filter(|_| !open) {
                let name = sheet.name(why.column.saturating_sub(1)).to_owned();
                problems.push(why.problem(spec.file, number, name));
            }
            open = why.is_some() && (open || fault == Some(Fault::Open));
            sheet.push(number, &cells, why.is_none(), problems);
        }
        sheet
    }

    /// Whether the file could be read at all.
    pub fn is_readable(&self) -> bool {
        self.header.is_some()
    }

    /// How many rows there are below the header.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// The columns that a table of this name has, in their order.
    pub fn columns(&self) -> &'static [&'static str] {
        self.spec.columns
    }

    /// The columns that tell a row from every other.
    pub fn key_columns(&self) -> &'static [&'static str] {
        &self.spec.columns[..self.spec.key]
    }

    /// Whether the file has a header only.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The text of a cell; empty when the table has no such column.
    pub fn cell(&self, row: usize, column: &str) -> &str {
        let cell = |place: usize| self.lines.get(row)?.cells.get(place);
        self.place(column).and_then(cell).map_or("", String::as_str)
    }

    /// Whether the file has this column; a missing one was reported once, for the file.
    pub fn has(&self, column: &str) -> bool {
        self.place(column).is_some()
    }

    /// Whether each cell of a row stands below its column.
    pub fn is_whole(&self, row: usize) -> bool {
        let state = self.lines.get(row).map(|line| &line.state);
        matches!(state, Some(State::Whole(_)))
    }

    /// Whether a cell was reported when its line was read, so that it need not be reported again.
    pub fn is_reported(&self, row: usize, column: &str) -> bool {
        match self.lines.get(row).map(|line| &line.state) {
            Some(State::Whole(reported)) => self
                .place(column)
                .is_none_or(|place| reported.contains(&place)),
            _ => true,
        }
    }

    /// A problem with one cell.
    pub fn problem(
        &self,
        row: usize,
        column: &str,
        rule: &'static str,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        Problem {
            line: self.lines.get(row).map_or(1, |line| line.number),
            column: self.place(column).map_or(0, |place| place + 1),
            name: column.to_owned(),
            value: self.cell(row, column).to_owned(),
            ..Problem::of_file(self.file, rule, message, remedy)
        }
    }

    fn place(&self, column: &str) -> Option<usize> {
        self.header.as_ref()?.place(column)
    }

    fn name(&self, place: usize) -> &str {
        self.header.as_ref().map_or("", |header| header.name(place))
    }

    fn push(
        &mut self,
        number: u64,
        cells: &[impl AsRef<[u8]>],
        whole: bool,
        problems: &mut Problems,
    ) {
        let mut reported = Vec::new();
        let mut texts = Vec::new();
        for (place, cell) in cells.iter().enumerate() {
            let (text, fault) = text::clean(cell.as_ref());
            if let Some((rule, message, remedy)) = fault.filter(|_| whole) {
                reported.push(place);
                problems.push(Problem {
                    line: number,
                    column: place + 1,
                    name: self.name(place).to_owned(),
                    value: String::from_utf8_lossy(cell.as_ref()).into_owned(),
                    ..Problem::of_file(self.file, rule, message, remedy)
                });
            }
            texts.push(text);
        }
        self.lines.push(Line {
            number,
            cells: texts,
            state: if whole {
                State::Whole(reported)
            } else {
                State::Broken
            },
        });
    }
}
