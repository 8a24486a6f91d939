//! Words that an editor should look at again are told with row, column letter and remedy.

use std::path::Path;

use dataset::check::doubts;
use dataset::read::{Draft, Files, files};

/// The warnings of the published package with one text replaced by another.
fn told(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut files: Files = files(Path::new("../data"));
    let bytes = files.get_mut(file).expect("the package has the file");
    let text = String::from_utf8(bytes.clone()).expect("it is UTF-8");
    assert!(text.contains(from), "{file} holds {from}");
    *bytes = text.replacen(from, to, 1).into_bytes();
    let (draft, _) = Draft::read(&files);
    let found = doubts(&draft);
    let words = found.iter().filter(|doubt| doubt.rule == "words");
    words.map(ToString::to_string).collect()
}

/// Checks that one warning is told, which says this.
fn check(file: &str, from: &str, to: &str, expected: &str) {
    let told = told(file, from, to);
    assert_eq!(told.len(), 1, "{to}: {told:?}");
    assert!(
        told[0].contains(expected),
        "{told:?} does not say {expected}"
    );
}

#[test]
fn the_published_tables_hold_nothing_of_the_kind() {
    assert_eq!(told("fields.csv", "education", "education"), [""; 0]);
}

#[test]
fn a_straight_quote_is_told_with_its_place() {
    check(
        "notes.csv",
        "Une autre source dit plus de",
        "D'après une autre source, plus de",
        "(column C) text_fr",
    );
    check(
        "populations.csv",
        "migrant women\n",
        "migrants' women\n",
        "a straight quote [words]. Write ’, or “ ” around words.",
    );
}

#[test]
fn another_script_or_language_is_told() {
    check(
        "fields.csv",
        "health,الصحة",
        "health,Health",
        "(column B) label_ar \"Health\": no Arabic letters",
    );
    check(
        "fields.csv",
        "Santé,Health",
        "الصحة,Health",
        "Arabic letters",
    );
    check(
        "notes.csv",
        "The dates are approximate.",
        "Les dates sont approximatives.",
        "the same as in French",
    );
}

#[test]
fn a_word_that_is_not_written_here_is_told_with_the_reason() {
    check(
        "notes.csv",
        "The dates are approximate.",
        "The stocks are approximate.",
        "“stocks” is not written here [words]. Write “number on a given date”: people are not goods in a warehouse.",
    );
}

#[test]
fn a_number_that_may_break_is_told() {
    check(
        "notes.csv",
        "environ 1\u{202f}200",
        "environ 1 200",
        "an ordinary space in a number",
    );
}
