//! Words that a reader would stumble over: told, and let in, since now and then they are right.
//!
//! What is missing in a language is an error, and told where cells are read. The words that nobody
//! writes here stand in `tests/glossary.csv`, each with the reason.

use std::sync::LazyLock;

use crate::read::{Draft, Problems, Sheet};

/// The three languages, as columns end in them.
const LANGUAGES: [&str; 3] = ["ar", "fr", "en"];

/// Columns of names, which may be the same in every language and in any letters.
const NAMES: [&str; 3] = ["name", "short_name", "publisher"];

/// Names that institutions bear, in whatever words: they are written as they are.
pub const OFFICIAL_NAMES: [&str; 3] = [
    "MRE News",
    "الوزارة المكلفة بالمغاربة المقيمين بالخارج وشؤون الهجرة",
    "Ministère chargé des Marocains résidant à l’étranger et des affaires de la migration",
];

/// Where two sentences of so many words are equal in two languages, one was not translated.
const SENTENCE: usize = 4;

/// A word that is not written, what is written instead, and why.
pub type Avoided = (&'static str, &'static str, &'static str);

/// The glossary, by language.
static TERMS: LazyLock<[Vec<Avoided>; 3]> = LazyLock::new(|| {
    let glossary = include_str!("../../../tests/glossary.csv");
    [0, 1, 2].map(|language| {
        let mut terms = Vec::new();
        for line in glossary.lines().skip(1) {
            let row: Vec<&str> = line.split(',').collect();
            let forms = row[language + 3].split(';').filter(|form| !form.is_empty());
            terms.extend(forms.map(|form| (form, row[language], row[6])));
        }
        terms
    })
});

/// Texts are in the words, letters and signs of their language.
pub fn words_are_of_their_language(draft: &Draft, doubts: &mut Problems) {
    for sheet in draft.sheets() {
        let stems = sheet.columns().iter();
        let stems = stems.filter_map(|column| column.strip_suffix("_ar"));
        for stem in stems {
            for row in 0..sheet.len() {
                of_cells(sheet, row, stem, doubts);
            }
        }
    }
}

/// One text in its three languages.
fn of_cells(sheet: &Sheet, row: usize, stem: &str, doubts: &mut Problems) {
    let columns = LANGUAGES.map(|language| format!("{stem}_{language}"));
    let cells = columns.each_ref().map(|column| sheet.cell(row, column));
    let mut tell = |language: usize, message: String, remedy: &str| {
        doubts.push(sheet.problem(row, &columns[language], "words", message, remedy));
    };
    let is_name = NAMES.contains(&stem);
    for (language, cell) in cells.iter().enumerate() {
        if let Some((message, remedy)) = script(language, cell, is_name) {
            tell(language, message.to_owned(), remedy);
        }
        if cell.contains(['\'', '"']) {
            let remedy = [
                "Write « » around words.",
                "Write ’, or « » around words.",
                "Write ’, or “ ” around words.",
            ];
            tell(language, "a straight quote".to_owned(), remedy[language]);
        }
        if breaks(cell) {
            let remedy = "Write the narrow no-break space U+202F; in English a comma.";
            tell(language, "an ordinary space in a number".to_owned(), remedy);
        }
        if let Some((word, instead, why)) = avoided(language, cell) {
            let remedy = format!("Write “{instead}”: {why}.");
            tell(language, format!("“{word}” is not written here"), &remedy);
        }
    }
    let [_, french, english] = cells;
    if !is_name && french == english && french.split_whitespace().count() >= SENTENCE {
        tell(
            2,
            "the same as in French".to_owned(),
            "Translate one of the two.",
        );
    }
}

/// Letters that do not belong to the language.
fn script(language: usize, cell: &str, is_name: bool) -> Option<(&'static str, &'static str)> {
    let is_arabic = |letter: char| matches!(letter, '\u{620}'..='\u{6ff}');
    let has_arabic = cell.contains(is_arabic);
    match language {
        0 if !is_name && !has_arabic && cell.contains(char::is_alphabetic) => {
            Some(("no Arabic letters", "Write it in Arabic."))
        }
        1 | 2 if has_arabic => Some(("Arabic letters", "Write it in the language of the column.")),
        _ => None,
    }
}

/// Whether a line may break within a number: `12 770`, written with an ordinary space.
fn breaks(cell: &str) -> bool {
    let words: Vec<&str> = cell.split(' ').collect();
    words.windows(2).any(|pair| {
        let digits = pair[1].chars().take_while(char::is_ascii_digit).count();
        pair[0].ends_with(|last: char| last.is_ascii_digit()) && digits == 3
    })
}

/// A word of the glossary that is not written in a language (0 for Arabic, 1 for French, 2 for
/// English), what is written instead, and why.
pub fn avoided(language: usize, text: &str) -> Option<Avoided> {
    let found = TERMS[language].iter().find(|term| text.contains(term.0))?;
    // A name may hold the word; whatever else stands around it is looked at again.
    if !OFFICIAL_NAMES.iter().any(|name| text.contains(name)) {
        return Some(*found);
    }
    let own = OFFICIAL_NAMES.iter();
    let own = own.fold(text.to_owned(), |rest, name| rest.replace(name, ""));
    let found = TERMS[language].iter().find(|term| own.contains(term.0));
    found.copied()
}
