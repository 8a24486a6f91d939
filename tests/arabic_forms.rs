//! Every noun that Arabic counts, in its six forms: `tests/arabic_nouns.csv` is the grammar, and each
//! message is held against it. After three to ten stands a plural, after eleven to ninety-nine a
//! singular in the accusative, after a hundred a singular in the genitive.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use idmaj::text::{Forms, Lang};

/// A noun: one, two, two after a word that governs it, a few, many, a hundred.
type Noun = [String; 6];

fn nouns() -> Vec<Noun> {
    let table = fs::read_to_string("tests/arabic_nouns.csv").expect("the nouns are there");
    let rows = table.lines().skip(1);
    let noun = |row: &str| -> Noun {
        let forms: Vec<_> = row.split(',').map(str::to_owned).collect();
        forms.try_into().expect("six forms a noun")
    };
    rows.map(noun).collect()
}

/// The files of Arabic words.
fn files() -> Vec<String> {
    let mut folders = vec![PathBuf::from("src/text")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with("ar.rs") {
                files.push(fs::read_to_string(path).expect("it is text"));
            }
        }
    }
    files
}

/// The texts between the brackets of every call of a function.
fn calls(source: &str, function: &str) -> Vec<Vec<String>> {
    let calls = source.split(function).skip(1);
    let texts = |rest: &str| {
        let inside = rest.split_once(')').map_or("", |(inside, _)| inside);
        let texts = inside.split('"').skip(1).step_by(2);
        let plain = |text: &str| text.replace("\\u{a0}", " ");
        texts.map(plain).collect::<Vec<_>>()
    };
    calls.map(texts).filter(|texts| !texts.is_empty()).collect()
}

/// The words of a message without signs.
fn words(message: &str) -> Vec<&str> {
    let signs = ['،', '؛', '.', ':'];
    message
        .split_whitespace()
        .map(|word| word.trim_matches(signs))
        .collect()
}

/// Whether a word, or several, stand in a message, alone or with a preposition written onto them.
fn stands(form: &str, message: &str) -> bool {
    message.contains(form)
        && (form.contains(' ')
            || words(message).into_iter().any(|word| {
                word == form
                    || ["ل", "ب"]
                        .iter()
                        .any(|before| word.strip_prefix(before) == Some(form))
            }))
}

/// What follows the number.
fn counted(message: &str) -> Option<&str> {
    let (_, after) = message.split_once("{count}")?;
    words(after).into_iter().next()
}

/// Holds one message against the noun that it counts, and names it.
fn check(nouns: &[Noun], [two, few, many, other]: [&str; 4]) -> String {
    let own = counted(other).or_else(|| words(other).into_iter().next());
    let noun = nouns.iter().find(|noun| Some(noun[5].as_str()) == own);
    let noun = noun.unwrap_or_else(|| panic!("{other}: {own:?} is not in the table of nouns"));
    let is_two = stands(&noun[1], two) || stands(&noun[2], two);
    assert!(is_two, "{two}: neither {} nor {}", noun[1], noun[2]);
    for (form, message) in [(&noun[3], few), (&noun[4], many), (&noun[5], other)] {
        assert!(stands(form, message), "{message}: not {form}");
        if let Some(counted) = counted(message) {
            assert_eq!(counted, form, "{message}");
        }
    }
    noun[5].clone()
}

#[test]
fn every_counted_noun_has_its_forms_and_cases() {
    let nouns = nouns();
    let mut counted = BTreeSet::new();
    let mut messages = 0;
    for source in files() {
        for forms in calls(&source, "Forms::six(") {
            let [_, _, two, few, many, other] = &forms[..] else {
                panic!("{forms:?}: not six forms");
            };
            counted.insert(check(&nouns, [two, few, many, other]));
            messages += 1;
        }
        for forms in calls(&source, " amount(") {
            if let [other, two, few, many] = &forms[..] {
                counted.insert(check(&nouns, [two, few, many, other]));
                messages += 1;
            }
        }
    }
    assert!(messages > 35, "{messages} messages that count");
    let unused: Vec<_> = nouns
        .iter()
        .filter(|noun| !counted.contains(&noun[5]))
        .collect();
    assert!(unused.is_empty(), "no message counts {unused:?}");
}

#[test]
fn a_number_takes_the_form_that_its_last_digits_ask_for() {
    let forms = Forms::six("none", "one", "two", "few", "many", "other");
    for (count, form) in [
        (0, "none"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (10, "few"),
        (11, "many"),
        (79, "many"),
        (100, "other"),
        (101, "other"),
        (102, "other"),
        (103, "few"),
        (109, "few"),
        (110, "few"),
        (111, "many"),
        (167_000, "other"),
        (1_033, "many"),
    ] {
        assert_eq!(forms.pick(Lang::Ar, count * 1_000_000), form, "{count}");
    }
}
