//! Damage to whole files: missing, empty, in another format, cut short.

use crate::support::{Done::*, check, damaged, problems, small};

#[test]
fn the_small_package_is_sound() {
    assert_eq!(problems(&small()), []);
}

#[test]
fn files_are_there_and_are_csv_in_utf_8() {
    check(&[
        ("missing file", "measures.csv", Gone, "1:0 file"),
        ("missing figures", "figures.csv", Gone, "1:0 file"),
        ("missing regions", "regions.csv", Gone, "1:0 file"),
        ("empty file", "roles.csv", Bytes(|_| Vec::new()), "1:0 file"),
        ("a mark only", "notes.csv", Bytes(|_| b"\xef\xbb\xbf".to_vec()), "1:0 file"),
        ("workbook", "places.csv", Bytes(|_| b"PK\x03\x04\x14\0".to_vec()), "1:0 file"),
        ("UTF-16", "fields.csv", Bytes(|text| utf_16(&text, true)), "1:0 utf-8"),
        ("UTF-16 unmarked", "fields.csv", Bytes(|text| utf_16(&text, false)), "1:0 utf-8"),
        ("Latin-1 bytes", "fields.csv", Bytes(latin_1), "2:3 utf-8"),
        ("bytes of chance", "fields.csv", Bytes(|_| vec![0xc3, 0x28, 0xff]), "1:0 header"),
    ]);
}

#[test]
fn tables_have_rows_where_they_must() {
    check(&[
        ("no figures", "figures.csv", Cut("helped-2021"), "1:0 rows"),
        ("no notes", "notes.csv", Cut("rounded"), "figures.csv:9:24 key"),
        ("no milestones", "milestones.csv", Cut("launch"), "places.csv:2:1 orphan"),
    ]);
    let regions = problems(&damaged("regions.csv", Cut("MA-02")));
    let missing = regions.iter().filter(|problem| problem.rule == "region");
    assert_eq!(missing.count(), 14);
}

#[test]
fn truncated_files_are_told() {
    check(&[
        ("in a row", "figures.csv", Cut("-2021,iom-morocco,registered"), "16:0 cells"),
        ("before the last id", "region_context.csv", Cut("census"), "2:5 required"),
        ("in the last id", "region_context.csv", Cut("sus\n"), "2:5 key"),
        ("in a quoted cell", "notes.csv", Bytes(|_| QUOTED.into()), "3:4 quotes"),
    ]);
}

const QUOTED: &str = "note_id,text_ar,text_fr,text_en\nrounded,R,R,R\nlost,A,B,\"C, cut he";

#[test]
fn the_description_is_json_with_a_version() {
    const FILE: &str = "datapackage.json";
    check(&[
        ("missing", FILE, Gone, "1:0 descriptor"),
        ("empty", FILE, Bytes(|_| Vec::new()), "1:0 descriptor"),
        ("broken", FILE, Bytes(|_| b"{\"version\":\n\"0.1.0\"".to_vec()), "2:7 descriptor"),
        ("a list", FILE, Bytes(|_| b"[]".to_vec()), "1:0 descriptor"),
        ("no version", FILE, Bytes(|_| b"{}".to_vec()), "1:0 descriptor"),
        ("a number", FILE, Bytes(|_| b"{\"version\": 1}".to_vec()), "1:0 descriptor"),
        ("deeply nested", FILE, Bytes(|_| vec![b'['; 1_000_000]), "1:128 descriptor"),
    ]);
}

fn utf_16(text: &[u8], marked: bool) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    let mark = marked.then_some(0xfeff);
    let units = mark.into_iter().chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

fn latin_1(text: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&text).replacen(",Health", ",Health,Sant\u{e9}", 1);
    let text = text.replacen(",Health,Health\n", ",Health\n", 1);
    text.chars().map(|letter| letter as u8).collect()
}
