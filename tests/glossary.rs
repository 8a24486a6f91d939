//! One word for one thing: the terms of `tests/glossary.csv`, as Moroccan institutions write them,
//! and the typography of each language, in the tables' texts and in the interface's.

mod support;

use std::fs;
use std::path::PathBuf;

use dataset::check::words::avoided;
use dataset::{Dataset, Words};
use support::published;

const LANGUAGES: [&str; 3] = ["ar", "fr", "en"];
/// Names that Arabic writes in Latin letters, small ones among them.
const LATIN_NAMES: [&str; 5] = [
    "Work4Life",
    "Work4Integration",
    "ES.Maroc",
    "ES.Maroc.org",
    "Idmaj",
];
/// A text, its language and where it stands.
struct Text {
    place: String,
    language: usize,
    text: String,
}

/// Everything that the tables say in three languages.
fn of_the_tables(dataset: &Dataset) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut add = |table: &str, id: &str, words: &Words| {
        for (language, text) in [&words.ar, &words.fr, &words.en].into_iter().enumerate() {
            texts.push(Text {
                place: format!("{table} {id}"),
                language,
                text: text.clone(),
            });
        }
    };
    for row in dataset.measures.rows() {
        add("measure", &row.id, &row.label);
        add("measure", &row.id, &row.definition);
    }
    for row in dataset.programmes.rows() {
        add("programme", &row.id, &row.name);
        add("programme", &row.id, &row.short_name);
        add("programme", &row.id, &row.summary);
    }
    for row in dataset.organisations.rows() {
        add("organisation", &row.id, &row.name);
        add("organisation", &row.id, &row.short_name);
    }
    for row in dataset.fields.rows() {
        add("field", &row.id, &row.label);
    }
    for row in dataset.populations.rows() {
        add("population", &row.id, &row.label);
    }
    for row in dataset.regions.rows() {
        add("region", &row.id, &row.name);
        add("region", &row.id, &row.short_name);
    }
    for row in dataset.places.rows() {
        add("place", &row.id, &row.name);
    }
    for row in dataset.milestones.rows() {
        add("milestone", &row.id, &row.label);
    }
    for row in dataset.notes.rows() {
        add("note", &row.id, &row.text);
    }
    texts
}

/// Where in the documents. Page numbers stand as they are printed, so digits are not looked at.
fn of_the_locators(dataset: &Dataset) -> Vec<Text> {
    let figures = dataset.figures.rows().map(|row| (&row.id, &row.locator));
    let milestones = (dataset.milestones.rows()).map(|row| (&row.id, &row.locator));
    let roles = (dataset.roles.rows()).map(|row| {
        let programme = &dataset.programmes[row.programme].id;
        (programme, &row.locator)
    });
    let located = figures.chain(milestones).chain(roles);
    let texts = located.flat_map(|(id, words)| {
        let texts = [&words.ar, &words.fr, &words.en].into_iter().enumerate();
        texts.map(move |(language, text)| Text {
            place: format!("locator of {id}"),
            language,
            text: text.clone(),
        })
    });
    texts.collect()
}

/// Who published the documents: names of papers, in whatever letters they bear.
fn of_the_publishers(dataset: &Dataset) -> Vec<Text> {
    let sources = dataset.sources.rows();
    let texts = sources.flat_map(|row| {
        let Words { ar, fr, en } = &row.publisher;
        let texts = [ar, fr, en].into_iter().enumerate();
        texts.map(move |(language, text)| Text {
            place: format!("publisher of {}", row.id),
            language,
            text: text.clone(),
        })
    });
    texts.collect()
}

/// The tables' texts and where they were found.
fn of_all_rows() -> Vec<Text> {
    let dataset = published();
    let mut texts = of_the_tables(&dataset);
    texts.extend(of_the_locators(&dataset));
    texts
}

/// What the interface says, as it stands between quotes: of every folder of words with a file a
/// language, whatever folders there are, and of the words around the page.
fn of_the_interface() -> Vec<Text> {
    let mut folders = vec![PathBuf::from("src/text")];
    let mut texts = Vec::new();
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            }
        }
        for (language, code) in LANGUAGES.into_iter().enumerate() {
            let file = folder.join(format!("{code}.rs"));
            if let Ok(source) = fs::read_to_string(&file) {
                texts.extend(quoted(&file.display().to_string(), language, &source));
                read += 1;
            }
        }
    }
    assert!(read >= 30 && read % 3 == 0, "{read} files of words");
    let shell = fs::read_to_string("src/text/shell.rs").expect("the words around the page");
    let parts: Vec<&str> = shell.split(": Shell = Shell {").skip(1).collect();
    assert_eq!(parts.len(), LANGUAGES.len());
    for (language, part) in parts.into_iter().enumerate() {
        texts.extend(quoted("src/text/shell.rs", language, part));
    }
    texts
}

/// The texts between quotes, but for those of comments.
fn quoted(place: &str, language: usize, source: &str) -> Vec<Text> {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let code: Vec<_> = source.lines().filter(is_code).collect();
    let texts = code.join("\n");
    let texts = texts.split('"').skip(1).step_by(2);
    texts
        .map(|text| Text {
            place: place.to_owned(),
            language,
            text: text.to_owned(),
        })
        .collect()
}

/// Fails with every text that `wrong` finds something in, all of them at once.
fn none(texts: &[Text], wrong: impl Fn(&Text) -> Option<String>) {
    let found: Vec<_> = texts
        .iter()
        .filter_map(|text| {
            let what = wrong(text)?;
            let language = LANGUAGES[text.language];
            Some(format!(
                "{} ({language}): {what}: {}",
                text.place, text.text
            ))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn one_word_for_one_thing() {
    let glossary = fs::read_to_string("tests/glossary.csv").expect("the glossary is there");
    let rows: Vec<Vec<&str>> = glossary
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    assert!(rows.iter().all(|row| row.len() == 7), "seven columns a row");
    let is_reasoned =
        |row: &Vec<&str>| row.iter().take(3).all(|term| !term.is_empty()) && !row[6].is_empty();
    assert!(
        rows.iter().all(is_reasoned),
        "a term a language, and a reason"
    );
    let mut texts = of_all_rows();
    texts.extend(of_the_publishers(&published()));
    texts.extend(of_the_interface());
    none(&texts, |text| {
        let (word, instead, why) = avoided(text.language, &text.text)?;
        Some(format!("“{word}”: write “{instead}”: {why}"))
    });
}

#[test]
fn french_typography() {
    none(&of_all_rows(), |text| {
        if text.language != 1 {
            return None;
        }
        let signs = [" ;", " :", " ?", " !", " »", " %", "« ", "'", "\""];
        let sign = signs.into_iter().find(|sign| text.text.contains(sign))?;
        Some(format!("{sign:?} wants a narrow no-break space or ’ « »"))
    });
}

#[test]
fn no_quote_is_straight_and_no_number_can_break() {
    let mut texts = of_all_rows();
    texts.extend(of_the_publishers(&published()));
    none(&texts, |text| {
        let words: Vec<&str> = text.text.split(' ').collect();
        let breaks = words.windows(2).any(|pair| {
            let digits = pair[1].chars().take_while(char::is_ascii_digit).count();
            pair[0].ends_with(|last: char| last.is_ascii_digit()) && digits == 3
        });
        let straight = text.text.contains(['\'', '"']);
        straight
            .then(|| "a straight quote".to_owned())
            .or_else(|| breaks.then(|| "an ordinary space in a number".to_owned()))
    });
}

#[test]
fn arabic_is_written_in_arabic() {
    none(&of_all_rows(), |text| {
        let is_arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
        if text.language != 0 {
            return text
                .text
                .contains(is_arabic)
                .then(|| "Arabic letters".to_owned());
        }
        let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '.';
        let small = text.text.split(|c| !is_of_a_name(c)).find(|word| {
            let letters: Vec<_> = word.chars().collect();
            let untranslated = letters
                .windows(2)
                .any(|pair| pair.iter().all(char::is_ascii_lowercase));
            untranslated && !LATIN_NAMES.contains(word)
        });
        let sign = [",\u{20}", ";", "?"]
            .into_iter()
            .find(|sign| text.text.contains(sign));
        small.or(sign).map(|what| format!("{what:?}"))
    });
}

#[test]
fn spaces_and_digits() {
    let mut texts = of_the_tables(&published());
    texts.retain(|text| !text.text.is_empty());
    none(&texts, |text| {
        let written = &text.text;
        let long_run = written
            .split(|c: char| !c.is_ascii_digit())
            .any(|run| run.len() > 4);
        if written.contains("  ") || written.trim() != written {
            Some("a space too many".to_owned())
        } else if long_run {
            Some("digits go in threes".to_owned())
        } else {
            let other = |c: char| c.is_numeric() && !c.is_ascii_digit();
            written.contains(other).then(|| "digits are 0-9".to_owned())
        }
    });
}
