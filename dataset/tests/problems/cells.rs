//! Damage to cells of text: labels, words of lists, links, and what nobody can see.

use crate::support::{Done::*, check};

#[test]
fn labels_are_complete_in_three_languages() {
    check(&[
        ("Arabic missing", "fields.csv", Set(2, "label_ar", ""), "2:2 required"),
        ("French missing", "measures.csv", Set(3, "definition_fr", ""), "3:12 required"),
        ("English missing", "notes.csv", Set(2, "text_en", ""), "2:4 required"),
        ("only spaces", "fields.csv", Set(2, "label_fr", "   "), "2:3 spaces"),
        ("only a no-break space", "fields.csv", Set(2, "label_fr", "\u{a0}"), "2:3 spaces"),
        ("summary missing", "programmes.csv", Set(4, "summary_ar", ""), "4:12 required"),
        ("short name missing", "regions.csv", Set(2, "short_name_fr", ""), "2:6 required"),
        ("place name missing", "places.csv", Set(2, "name_en", ""), "2:5 required"),
        ("organisation name missing", "organisations.csv", Set(2, "name_fr", ""), "2:4 required"),
        ("population label missing", "populations.csv", Set(2, "label_en", ""), "2:6 required"),
        ("milestone label missing", "milestones.csv", Set(2, "label_ar", ""), "2:7 required"),
        ("locator missing", "figures.csv", Set(2, "locator_ar", ""), "2:21 required"),
        ("unit missing", "measures.csv", Set(2, "unit", ""), "2:3 required"),
        ("title missing", "sources.csv", Set(2, "title", ""), "2:3 required"),
        ("publisher missing", "sources.csv", Set(2, "publisher_ar", ""), "2:5 required"),
    ]);
}

#[test]
fn text_is_clean() {
    check(&[
        ("space before", "fields.csv", Set(2, "label_fr", " Health"), "2:3 spaces"),
        ("space after", "fields.csv", Set(2, "label_fr", "Health "), "2:3 spaces"),
        ("space after an id", "fields.csv", Set(2, "field_id", "health "), "2:1 spaces"),
        ("no-break space after a key", "figures.csv", Set(2, "source_id", "s1\u{a0}"), "2:20 spaces"),
        ("zero byte", "fields.csv", Set(2, "label_fr", "He\0alth"), "2:3 control"),
        ("tab", "fields.csv", Set(2, "label_fr", "He\talth"), "2:3 control"),
        ("mark in the middle", "fields.csv", Set(2, "label_fr", "He\u{feff}alth"), "2:3 invisible"),
        ("mark before a row", "fields.csv", Set(2, "field_id", "\u{feff}health"), "2:1 invisible, figures.csv:9:13 key, measures.csv:2:6 key"),
        ("text turned around", "fields.csv", Set(2, "label_ar", "\u{202e}Health"), "2:2 invisible"),
        ("lost character", "fields.csv", Set(2, "label_fr", "Sant\u{fffd}"), "2:3 utf-8"),
        ("a spreadsheet's error", "fields.csv", Set(2, "label_fr", "#NAME?"), "2:3 spreadsheet"),
        ("column too narrow", "figures.csv", Set(4, "value", "#####"), "4:9 spreadsheet"),
        ("another alphabet", "fields.csv", Set(2, "label_fr", "SantÃ©"), "2:3 utf-8"),
        ("another alphabet in Arabic", "fields.csv", Set(2, "label_ar", "Ø§Ù„ØªØ¹Ù„ÙŠÙ…"), "2:2 utf-8"),
        ("a megabyte of text", "fields.csv", Bytes(|text| long(&text)), "2:4 long"),
    ]);
}

/// A spreadsheet would save each of these as something else, and nobody could tell afterwards.
#[test]
fn text_is_no_number_date_or_formula() {
    check(&[
        ("a section", "figures.csv", Set(2, "locator_en", "1.10"), "2:23 spreadsheet"),
        ("a fraction", "figures.csv", Set(2, "locator_fr", "1/2"), "2:22 spreadsheet"),
        ("a law", "sources.csv", Set(2, "title", "02-03"), "2:3 spreadsheet"),
        ("a sum", "milestones.csv", Set(2, "label_en", "=1+1"), "2:9 spreadsheet"),
        ("a sign", "notes.csv", Set(2, "text_en", "+ five more"), "2:4 spreadsheet"),
        ("an account", "sources.csv", Set(2, "author", "@ministry"), "2:8 spreadsheet"),
    ]);
}

#[test]
fn words_are_of_their_lists() {
    check(&[
        ("family", "measures.csv", Set(2, "family", "persons"), "2:2 vocabulary"),
        ("counting", "measures.csv", Set(2, "counting", "flows"), "2:4 vocabulary"),
        ("adds over", "measures.csv", Set(2, "adds_over", "years;places"), "2:5 vocabulary"),
        ("adds over with a comma", "measures.csv", Set(2, "adds_over", "\"years,regions\""), "2:5 vocabulary"),
        ("adds over twice", "measures.csv", Set(2, "adds_over", "years;years"), "2:5 unique"),
        ("kind of programme", "programmes.csv", Set(2, "kind", "programm"), "2:3 vocabulary"),
        ("kind of organisation", "organisations.csv", Set(2, "kind", "UN"), "2:2 vocabulary"),
        ("role", "roles.csv", Set(2, "role", "leader"), "2:3 vocabulary"),
        ("kind of source", "sources.csv", Set(2, "kind", "newspaper"), "2:2 vocabulary"),
        ("reliability", "sources.csv", Set(2, "reliability", "high"), "2:12 vocabulary"),
        ("qualifier", "figures.csv", Set(2, "qualifier", "atleast"), "2:11 vocabulary"),
        ("qualifier missing", "figures.csv", Set(2, "qualifier", ""), "2:11 vocabulary"),
        ("basis", "figures.csv", Set(2, "basis", "resultat"), "2:12 vocabulary"),
        ("part kind", "figures.csv", Set(3, "part_kind", "overlap"), "3:17 vocabulary"),
        ("headline in French", "figures.csv", Set(2, "headline", "VRAI"), "2:15 boolean"),
        ("headline missing", "figures.csv", Set(2, "headline", ""), "2:15 boolean"),
        ("group of nobody", "populations.csv", Set(2, "group", "everyone"), "2:2 vocabulary"),
        ("scope as a number", "populations.csv", Set(2, "in_scope", "1"), "2:3 boolean"),
        ("focus", "regions.csv", Set(2, "focus", "yes"), "2:8 boolean"),
    ]);
}

#[test]
fn links_and_languages_are_what_they_say() {
    check(&[
        ("no address", "sources.csv", Set(3, "url", "example.org"), "3:10 url"),
        ("a script", "sources.csv", Set(3, "url", "javascript:alert(1)"), "3:10 url"),
        ("two addresses", "organisations.csv", Set(2, "url", "https://a.org https://b.org"), "2:9 url"),
        ("a language's name", "sources.csv", Set(2, "title_language", "French"), "2:4 language"),
        ("no language", "sources.csv", Set(2, "title_language", ""), "2:4 language"),
    ]);
}

fn long(text: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    let long = "a".repeat(1 << 20);
    text.replacen("Health\n", &format!("{long}\n"), 1)
        .into_bytes()
}
