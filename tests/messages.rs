//! The three languages say the same things: the same gaps to fill, and the typography of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use idmaj::text::names;

const LANGUAGES: [&str; 3] = ["ar", "fr", "en"];
const FOLDERS: [&str; 10] = [
    "src/text/messages",
    "src/text/page",
    "src/text/beside",
    "src/text/card",
    "src/text/mark",
    "src/text/brief",
    "src/text/about",
    "src/text/gaps",
    "src/text/glossary",
    "src/text/scene",
];

/// The messages of a file: each field's name, numbered where it stands in several groups, and its
/// text in the source.
fn fields(folder: &str, language: &str) -> BTreeMap<String, String> {
    let text =
        fs::read_to_string(format!("{folder}/{language}.rs")).expect("every language has its file");
    let body = text
        .split_once("pub static MESSAGES")
        .expect("the file holds its messages")
        .1;
    let mut fields: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in body.lines() {
        let name = line.trim_start().split_once(':').map(|(name, _)| name);
        let is_field = |name: &&str| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
        };
        if let Some(name) = name.filter(is_field) {
            let already = fields
                .keys()
                .filter(|key| key.starts_with(&format!("{name}#")))
                .count();
            current = format!("{name}#{already}");
        }
        fields.entry(current.clone()).or_default().push_str(line);
    }
    fields
}

/// The texts between quotes.
fn quoted(source: &str) -> Vec<&str> {
    source.split('"').skip(1).step_by(2).collect()
}

#[test]
fn the_same_gaps_are_filled_in_every_language() {
    for folder in FOLDERS {
        let [ar, fr, en] = LANGUAGES.map(|language| fields(folder, language));
        assert_eq!(ar.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
        for (field, english) in &en {
            let gaps = |source: &String| {
                quoted(source)
                    .into_iter()
                    .flat_map(names)
                    .map(str::to_owned)
                    .collect::<BTreeSet<_>>()
            };
            assert_eq!(gaps(&ar[field]), gaps(english), "{field} in Arabic");
            assert_eq!(gaps(&fr[field]), gaps(english), "{field} in French");
        }
    }
}

#[test]
fn no_message_is_empty_and_emphasis_is_closed() {
    for (folder, language) in FOLDERS
        .iter()
        .flat_map(|folder| LANGUAGES.map(|language| (*folder, language)))
    {
        for (field, source) in fields(folder, language) {
            for text in quoted(&source) {
                assert!(!text.trim().is_empty(), "{field} in {language} is empty");
                assert_eq!(
                    text.matches("**").count() % 2,
                    0,
                    "{field} in {language}: {text}"
                );
            }
        }
    }
}

#[test]
fn french_has_its_own_apostrophe_and_spaces() {
    for (field, source) in FOLDERS.iter().flat_map(|folder| fields(folder, "fr")) {
        for text in quoted(&source) {
            assert!(!text.contains('\''), "{field}: {text}");
            for sign in [" :", " ;", " ?", " !", "« ", " »"] {
                assert!(
                    !text.contains(sign),
                    "{field} has an ordinary space at {sign:?}: {text}"
                );
            }
        }
    }
}

#[test]
fn digits_are_written_0_to_9_and_arabic_has_its_own_punctuation() {
    for (field, source) in FOLDERS.iter().flat_map(|folder| fields(folder, "ar")) {
        for text in quoted(&source) {
            assert!(
                !text.contains(|c| matches!(c, '٠'..='٩')),
                "{field}: {text}"
            );
            assert!(!text.contains(['?', ';']), "{field}: {text}");
            assert!(
                !text.contains(", ") || text.contains("CC BY"),
                "{field}: {text}"
            );
        }
    }
}
