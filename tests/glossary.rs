//! One word for one thing: the terms of `tests/glossary.csv`, as Moroccan institutions write them,
//! and the typography of each language, in the tables' texts and in the interface's.

mod support;

use std::fs;

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
/// Names that institutions bear, in whatever words: they are written as they are.
const OFFICIAL_NAMES: [&str; 2] = [
    "الوزارة المكلفة بالمغاربة المقيمين بالخارج وشؤون الهجرة",
    "Ministère chargé des Marocains résidant à l’étranger et des affaires de la migration",
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

/// The tables' texts and where they were found.
fn of_all_rows() -> Vec<Text> {
    let dataset = published();
    let mut texts = of_the_tables(&dataset);
    texts.extend(of_the_locators(&dataset));
    texts
}

/// What the interface says, as it stands between quotes in its files.
fn of_the_interface() -> Vec<Text> {
    let mut texts = Vec::new();
    for (language, code) in LANGUAGES.into_iter().enumerate() {
        for folder in ["messages", "page", "card", "brief", "about"] {
            let place = format!("src/text/{folder}/{code}.rs");
            let source = fs::read_to_string(&place).expect("every language has its file");
            for text in source.split('"').skip(1).step_by(2) {
                texts.push(Text {
                    place: place.clone(),
                    language,
                    text: text.to_owned(),
                });
            }
        }
    }
    texts
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
    assert!(rows.iter().all(|row| row.len() == 6), "six columns a row");
    let mut texts = of_all_rows();
    texts.extend(of_the_interface());
    none(&texts, |text| {
        let ours = OFFICIAL_NAMES
            .iter()
            .fold(text.text.clone(), |rest, name| rest.replace(name, ""));
        let avoided = |row: &&Vec<&str>| {
            let mut forms = row[text.language + 3].split(';');
            forms.any(|form| !form.is_empty() && ours.contains(form))
        };
        let row = rows.iter().find(avoided)?;
        Some(format!("write “{}”", row[text.language]))
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
