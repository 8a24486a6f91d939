//! Cells that hold text, a word of a list, or an address of the web.

use super::Cells;
use crate::{Vocabulary, Words};

impl Cells<'_> {
    /// Text that must be there.
    pub fn text(&mut self, column: &str) -> Option<String> {
        let text = self.optional_text(column)?;
        text.or_else(|| self.refuse(column, "required", "the cell is empty", "Fill it in."))
    }

    /// Text that may be missing. What a spreadsheet takes for a number, a date or a formula is
    /// refused, because it would save something else: `1.1` for `1.10`, `02-mars` for `02-03`.
    pub fn optional_text(&mut self, column: &str) -> Option<Option<String>> {
        self.unless_empty(column, |row| {
            let cell = row.cell(column);
            if cell.starts_with(['=', '+', '@']) {
                return row.refuse(
                    column,
                    "spreadsheet",
                    "a spreadsheet takes the cell for a formula",
                    "Begin it with a word or a quotation mark such as «.",
                );
            }
            if !cell.contains(char::is_alphabetic) {
                return row.refuse(
                    column,
                    "spreadsheet",
                    "a spreadsheet takes the cell for a number or a date, and may rewrite it",
                    "Add a word: section 1.10, law 02-03.",
                );
            }
            Some(cell.to_owned())
        })
    }

    /// The same words in three languages, in the columns `stem_ar`, `stem_fr` and `stem_en`.
    pub fn words(&mut self, stem: &str) -> Option<Words> {
        let [ar, fr, en] = ["ar", "fr", "en"].map(|lang| self.text(&format!("{stem}_{lang}")));
        Some(Words {
            ar: ar?,
            fr: fr?,
            en: en?,
        })
    }

    /// The columns of words that must be empty, because what they would tell of is not named.
    pub fn words_of_nothing(&mut self, stem: &str) -> Words {
        for lang in ["ar", "fr", "en"] {
            let column = format!("{stem}_{lang}");
            if !self.cell(&column).is_empty() {
                self.report(
                    &column,
                    "source",
                    "the row names no document",
                    "Write the document's id in source_id, or empty this cell.",
                );
            }
        }
        Words::default()
    }

    /// A word of a closed list.
    pub fn word<V: Vocabulary>(&mut self, column: &str) -> Option<V> {
        V::from_word(self.cell(column)).or_else(|| {
            self.refuse(
                column,
                "vocabulary",
                "the word is not in this column's list",
                format!("Write one of: {}.", list::<V>()),
            )
        })
    }

    /// Words of a closed list, joined by `;`, possibly none.
    pub fn word_list<V: Vocabulary + PartialEq>(&mut self, column: &str) -> Option<Vec<V>> {
        let found: Option<Vec<V>> = self.parts(column).map(V::from_word).collect();
        let Some(words) = found else {
            return self.refuse(
                column,
                "vocabulary",
                "a word is not in this column's list",
                format!("Join with ; any of: {}.", list::<V>()),
            );
        };
        if (1..words.len()).any(|place| words[..place].contains(&words[place])) {
            return self.refuse(
                column,
                "unique",
                "a word stands twice in the cell",
                "Keep one of the two.",
            );
        }
        Some(words)
    }

    /// `true` or `false`, which spreadsheets may write in capitals.
    pub fn truth(&mut self, column: &str) -> Option<bool> {
        match self.cell(column) {
            "true" | "TRUE" => Some(true),
            "false" | "FALSE" => Some(false),
            _ => self.refuse(
                column,
                "boolean",
                "neither true nor false",
                "Write true or false.",
            ),
        }
    }

    /// An address of the web that may be missing. It becomes a link, so nothing else is let in.
    pub fn optional_url(&mut self, column: &str) -> Option<Option<String>> {
        self.unless_empty(column, |row| {
            let cell = row.cell(column);
            let rest = cell
                .strip_prefix("https://")
                .or_else(|| cell.strip_prefix("http://"));
            if rest.is_some_and(|rest| rest.contains('.') && !cell.contains(char::is_whitespace)) {
                return Some(cell.to_owned());
            }
            row.refuse(
                column,
                "url",
                "not an address of the web",
                "Copy it from the browser, starting with https://, or empty the cell.",
            )
        })
    }

    /// The two letters of a language.
    pub fn language(&mut self, column: &str) -> Option<String> {
        let cell = self.cell(column);
        if cell.len() == 2 && cell.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Some(cell.to_owned());
        }
        self.refuse(
            column,
            "language",
            "not the code of a language",
            "Write the two small letters of ISO 639-1, such as ar, fr or en.",
        )
    }
}

/// The words of a list, as a remedy names them.
fn list<V: Vocabulary>() -> String {
    let words: Vec<_> = V::ALL.iter().map(|value| value.word()).collect();
    words.join(", ")
}
