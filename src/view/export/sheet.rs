//! Cells and lines of comma-separated values (RFC 4180), as programs or a spreadsheet read them.

use super::Flavour;
use crate::text::Lang;

/// What a spreadsheet takes for the beginning of a formula. Such words get an apostrophe before
/// them, so that opening a file never runs what a document said.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file as it is written.
pub struct Sheet {
    /// What is written.
    pub text: String,
    /// For whom.
    pub flavour: Flavour,
    separator: char,
    point: char,
}

impl Sheet {
    /// An empty file.
    pub fn new(lang: Lang, flavour: Flavour) -> Self {
        let (text, separator, point) = match (flavour, lang) {
            (Flavour::Machines, _) => ("", ',', '.'),
            // Spreadsheets take a file for one in an old encoding unless it begins with a mark.
            (Flavour::Spreadsheet, Lang::En) => ("\u{feff}", ',', '.'),
            (Flavour::Spreadsheet, Lang::Ar | Lang::Fr) => ("\u{feff}", ';', ','),
        };
        Self {
            text: text.to_owned(),
            flavour,
            separator,
            point,
        }
    }

    /// Writes a cell of words.
    pub fn words(&mut self, words: &str) {
        if words.starts_with(FORMULA) {
            self.cell(&format!("'{words}"));
        } else {
            self.cell(words);
        }
    }

    /// Writes a cell with a number, told with a decimal point, which begins a formula for nobody.
    pub fn number(&mut self, number: &str) {
        if self.point == '.' {
            self.cell(number);
        } else {
            self.cell(&number.replace('.', ","));
        }
    }

    /// Writes whether something holds: as in the tables, or as a number that a spreadsheet adds.
    pub fn truth(&mut self, holds: bool) {
        self.cell(match (self.flavour, holds) {
            (Flavour::Machines, true) => "true",
            (Flavour::Machines, false) => "false",
            (Flavour::Spreadsheet, true) => "1",
            (Flavour::Spreadsheet, false) => "0",
        });
    }

    /// Ends a line.
    pub fn end(&mut self) {
        // Every cell ended with a separator; the last is ended by the line.
        self.text.pop();
        self.text.push_str("\r\n");
    }

    /// Writes a cell, in quotes where it would otherwise end too early.
    fn cell(&mut self, cell: &str) {
        let special = |letter| matches!(letter, '"' | '\r' | '\n') || letter == self.separator;
        if cell.contains(special) {
            self.text.push('"');
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(cell);
        }
        self.text.push(self.separator);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: [(Flavour, Lang); 6] = [
        (Flavour::Machines, Lang::Ar),
        (Flavour::Machines, Lang::Fr),
        (Flavour::Machines, Lang::En),
        (Flavour::Spreadsheet, Lang::Ar),
        (Flavour::Spreadsheet, Lang::Fr),
        (Flavour::Spreadsheet, Lang::En),
    ];

    fn written(flavour: Flavour, lang: Lang, cells: &[&str]) -> String {
        let mut sheet = Sheet::new(lang, flavour);
        for cell in cells {
            sheet.words(cell);
        }
        sheet.end();
        sheet.text
    }

    /// One cell of words as it is written for programs.
    fn check(words: &str, expected: &str) {
        let line = written(Flavour::Machines, Lang::En, &[words]);
        assert_eq!(line, format!("{expected}\r\n"));
    }

    #[test]
    fn cells_are_quoted_only_where_they_must_be() {
        check("", "");
        check("L’Oriental", "L’Oriental");
        check("one; two", "one; two");
        check("one, two", "\"one, two\"");
        check("the \"joint\" one", "\"the \"\"joint\"\" one\"");
        check("one\ntwo", "\"one\ntwo\"");
    }

    #[test]
    fn no_cell_of_words_begins_a_formula() {
        check("=1+1", "'=1+1");
        check("+212 5", "'+212 5");
        check("-12", "'-12");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\t=1", "'\t=1");
        check("\r=1", "\"'\r=1\"");
        check("2 = 2", "2 = 2");
        check("=1,2", "\"'=1,2\"");
    }

    #[test]
    fn each_language_has_the_separators_that_its_spreadsheets_expect() {
        let line = |flavour, lang| {
            let mut sheet = Sheet::new(lang, flavour);
            sheet.words("a;b");
            sheet.number("-53.7");
            sheet.end();
            sheet.text
        };
        for lang in Lang::ALL {
            assert_eq!(line(Flavour::Machines, lang), "a;b,-53.7\r\n");
        }
        assert_eq!(
            line(Flavour::Spreadsheet, Lang::En),
            "\u{feff}a;b,-53.7\r\n"
        );
        for lang in [Lang::Ar, Lang::Fr] {
            assert_eq!(
                line(Flavour::Spreadsheet, lang),
                "\u{feff}\"a;b\";-53,7\r\n"
            );
        }
    }

    #[test]
    fn another_reader_finds_what_was_written() {
        let words = [
            "",
            "plain",
            "a,b;c",
            "\"",
            "\"\"",
            "one\r\ntwo",
            "آسفي، طنجة",
            " spaced ",
        ];
        for (flavour, lang) in EVERY {
            let text = written(flavour, lang, &words);
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(if text.contains("plain;") { b';' } else { b',' })
                .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
            let rows: Vec<_> = reader
                .records()
                .collect::<Result<_, _>>()
                .expect("it is sound");
            assert_eq!(rows.len(), 1);
            assert_eq!(rows[0].iter().collect::<Vec<_>>(), words);
        }
    }
}
