//! Damage to headers and to lines as wholes.

use crate::support::{Done::*, check};

const FIELDS: &str = "fields.csv";

#[test]
fn headers_name_each_column_once() {
    check(&[
        ("missing column", FIELDS, Bytes(without_the_last_column), "1:0 header"),
        ("unknown column", FIELDS, Puts(&[("label_en\n", "label_en,remark\n"), ("Health\n", "Health,\n")]), "1:5 header"),
        ("renamed column", FIELDS, Put("label_en", "label_eng"), "1:0 header, 1:4 header"),
        ("capitals", FIELDS, Put("label_en", "Label_EN"), "1:0 header, 1:4 header"),
        ("spaces", FIELDS, Put("label_en", " label_en"), "1:0 header, 1:4 header"),
        ("renamed id", FIELDS, Put("field_id", "field"), "1:0 header, 1:1 header"),
        ("column twice", FIELDS, Put("label_en", "label_fr"), "1:0 header, 1:4 header"),
        ("column without a name", FIELDS, Puts(&[("label_en\n", "label_en,\n"), ("Health\n", "Health,\n")]), "1:5 header"),
        ("no header", FIELDS, Put("field_id,label_ar,label_fr,label_en\n", ""), "1:0 header"),
        ("a title above", FIELDS, Put("field_id", "Fields\nfield_id"), "1:0 header"),
        ("separator named above", FIELDS, Put("field_id", "sep=,\nfield_id"), "1:0 header"),
        ("tabs", FIELDS, Bytes(|text| with(text, b',', b'\t')), "1:0 header"),
        ("quote in the header", FIELDS, Put("label_fr", "label \"fr\""), "1:3 quotes"),
        ("mark in the middle of the header", FIELDS, Put("label_fr", "\u{feff}label_fr"), "1:0 header, 1:3 header"),
        ("exchanged columns", "region_context.csv", Put("population,foreign_residents", "foreign_residents,population"), "2:3 part"),
    ]);
}

#[test]
fn columns_may_stand_in_any_order() {
    check(&[
        ("exchanged with their cells", FIELDS, Bytes(|_| EXCHANGED.into()), ""),
        ("exchanged in a row", "places.csv", Put("34.6814,-1.9086", "-1.9086,34.6814"), "2:6 coordinates, 2:7 coordinates"),
        ("value and currency exchanged", "figures.csv", Put("12770000,USD", "USD,12770000"), "4:9 number, 4:10 currency"),
    ]);
}

const EXCHANGED: &str =
    "label_en,label_fr,label_ar,field_id\nHealth,Sant\u{e9},\u{635}\u{62d}\u{629},health\n";

#[test]
fn rows_stand_below_their_columns() {
    check(&[
        ("cell too many", FIELDS, Put("Health\n", "Health,\n"), "2:0 cells"),
        ("cell too few", FIELDS, Put(",Health\n", "\n"), "2:0 cells"),
        ("comma without quotes", FIELDS, Put("Health\n", "Health, care\n"), "2:0 cells"),
        ("decimal comma without quotes", "exchange_rates.csv", Put("8.9885", "8,9885"), "2:0 cells"),
        ("blank line in the middle", FIELDS, Put("health", "\nhealth"), "2:0 blank"),
        ("blank line at the end", FIELDS, Add("\n"), "3:0 blank"),
        ("row of empty cells", FIELDS, Add(",,,\n"), "3:0 blank"),
        ("a megabyte of commas", FIELDS, Bytes(|text| [text, vec![b','; 1 << 20]].concat()), "3:0 blank"),
        ("a megabyte of cells", FIELDS, Bytes(|text| [text, b"a,".repeat(1 << 19)].concat()), "3:0 cells"),
    ]);
}

#[test]
fn quotes_stand_around_whole_cells_and_close_on_their_line() {
    check(&[
        ("quote in a cell", FIELDS, Put("Health\n", "Health \"care\"\n"), "2:4 quotes"),
        ("quote around a part", FIELDS, Put("Health\n", "\"Health\" care\n"), "2:4 quotes"),
        ("quote never closed", "figures.csv", Set(9, "locator_ar", "\"p 2"), "9:21 quotes"),
        ("quote closed far below", "figures.csv", Puts(&[("s1,p 2", "s1,\"p 2"), ("s1,title", "s1,title\"")]), "9:21 quotes, 12:21 quotes"),
        ("line break in a cell", FIELDS, Put("Health\n", "\"Health\ncare\"\n"), "2:4 quotes"),
        ("quotes inside quotes", FIELDS, Put("Health\n", "\"Health \"\"care\"\"\"\n"), ""),
    ]);
}

fn with(text: Vec<u8>, from: u8, to: u8) -> Vec<u8> {
    let put = |byte| if byte == from { to } else { byte };
    text.into_iter().map(put).collect()
}

fn without_the_last_column(text: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&text).into_owned();
    let lines = text.lines().filter_map(|line| line.rsplit_once(','));
    lines
        .flat_map(|(kept, _)| format!("{kept}\n").into_bytes())
        .collect()
}
