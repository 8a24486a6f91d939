//! What is wrong with a package: where it stands, which rule it breaks and what to do.

use std::fmt;
use std::path::Path;

use serde::Serialize;

/// One broken rule at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The file, as a path from where the reader was called.
    pub file: String,
    /// The line in the file, counted from 1; the header is line 1.
    pub line: u64,
    /// The column, counted from 1 as a spreadsheet does; 0 for the row as a whole.
    pub column: usize,
    /// The name of the column, empty for the row as a whole.
    pub name: String,
    /// The value as it stands in the file.
    pub value: String,
    /// The short name of the rule.
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

impl Problem {
    /// A problem with a file as a whole; a line, a column and a value can be put in.
    pub fn of_file(
        file: &str,
        rule: &'static str,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line: 1,
            column: 0,
            name: String::new(),
            value: String::new(),
            rule,
            message: message.into(),
            remedy: remedy.into(),
        }
    }
}

/// Longest part of a value that an error repeats.
const SHOWN: usize = 60;

/// `figures.csv:14:10 (column J) value "12.770.000": not a number [number]. Write digits …`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)?;
        if !self.name.is_empty() {
            let shown: String = self.value.chars().take(SHOWN).collect();
            let rest = if shown.len() < self.value.len() {
                "…"
            } else {
                ""
            };
            let letter = letter(self.column);
            write!(f, " (column {letter}) {}", self.name)?;
            // A line of text holds its quotes as they are.
            let shown = shown.escape_debug().to_string().replace("\\'", "'");
            write!(f, " \"{shown}{rest}\"")?;
        }
        write!(f, ": {} [{}]. {}", self.message, self.rule, self.remedy)
    }
}

/// The letter of a column in a spreadsheet, counted from 1.
fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.into_iter().rev().collect()
}

/// Everything that is wrong with a package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.found.push(problem);
    }

    /// All of them, in the order of files, lines and columns once reading is over.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.found.iter()
    }

    /// `sound` if nothing was found, else everything that was, sorted.
    ///
    /// # Errors
    /// When there is at least one problem.
    pub fn none_or<T>(self, sound: T) -> Result<T, Self> {
        if self.found.is_empty() {
            return Ok(sound);
        }
        Err(self.sorted())
    }

    /// The same in the order of files, lines and columns, each once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.found.sort();
        self.found.dedup();
        self
    }

    /// The same problems with file names as paths inside `folder`.
    pub fn within(mut self, folder: &Path) -> Self {
        for problem in &mut self.found {
            problem.file = folder.join(&problem.file).display().to_string();
        }
        self
    }
}

/// One problem a line, and their number at the end.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.found {
            writeln!(f, "{problem}")?;
        }
        match self.found.len() {
            1 => write!(f, "1 problem in the data package"),
            count => write!(f, "{count} problems in the data package"),
        }
    }
}

impl std::error::Error for Problems {}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        let letters = [1, 2, 26, 27, 52, 53, 702, 703].map(letter);
        assert_eq!(letters, ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
