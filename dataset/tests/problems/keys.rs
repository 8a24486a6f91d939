//! Damage to ids, to what points to them, and chains that run in circles.

use crate::support::{Done::*, check};

const FIGURES: &str = "figures.csv";

#[test]
fn ids_are_there_well_formed_and_unique() {
    check(&[
        ("missing", FIGURES, Set(3, "figure_id", ""), "3:1 id"),
        ("repeated", FIGURES, Set(3, "figure_id", "budget-2021"), "4:1 unique"),
        ("with a space", FIGURES, Set(3, "figure_id", "kits 2021"), "3:1 id"),
        ("with letters of French", FIGURES, Set(3, "figure_id", "\u{e9}t\u{e9}-2021"), "3:1 id"),
        ("of a field", "fields.csv", Set(2, "field_id", ""), "2:1 id, figures.csv:9:13 key, measures.csv:2:6 key"),
        ("row twice", "notes.csv", Add("rounded,R,R,R\n"), "3:1 unique"),
        ("malformed where it is pointed to", "organisations.csv", Put("oim,", "o/im,"), "figures.csv:10:14 key, 3:1 id"),
        ("role twice", "roles.csv", Add("iom-morocco,iom,lead,,,,,,,,\n"), "4:3 unique"),
        ("another role", "roles.csv", Add("iom-morocco,iom,partner,MA-02,oujda,2019,,s1,p 2,p 2,p 2\n"), ""),
        ("rate twice", "exchange_rates.csv", Add("2018,EUR,11.1,rates\n"), "6:2 unique"),
        ("census twice", "region_context.csv", Add("MA-02,2014,2314346,,census\n"), "3:2 unique"),
        ("another census", "region_context.csv", Add("MA-02,2024,2294665,,census\n"), ""),
    ]);
}

#[test]
fn every_key_points_to_a_row() {
    let keys = [
        (FIGURES, 3, "programme_id", "3:2 key"),
        (FIGURES, 3, "measure_id", "3:3 key"),
        (FIGURES, 3, "population_id", "3:4 key"),
        (FIGURES, 3, "region_ids", "3:5 key"),
        (FIGURES, 3, "place_ids", "3:6 key"),
        (FIGURES, 3, "field_id", "3:13 key"),
        (FIGURES, 3, "funder_id", "3:14 key"),
        (FIGURES, 3, "part_of", "3:16 key"),
        (FIGURES, 3, "instead_of", "3:19 key"),
        (FIGURES, 3, "source_id", "3:20 key"),
        (FIGURES, 3, "note_id", "3:24 key"),
        ("measures.csv", 3, "field_id", "3:6 key"),
        ("measures.csv", 3, "instead_of", "3:7 key"),
        ("programmes.csv", 3, "parent_id", "3:2 key"),
        ("roles.csv", 3, "programme_id", "3:1 key"),
        ("roles.csv", 3, "organisation_id", "3:2 key"),
        ("roles.csv", 3, "region_ids", "3:4 key"),
        ("roles.csv", 3, "place_ids", "3:5 key"),
        ("roles.csv", 3, "source_id", "3:8 key"),
        ("places.csv", 3, "region_id", "3:2 key"),
        ("milestones.csv", 2, "programme_id", "2:2 key"),
        ("milestones.csv", 2, "region_ids", "2:3 key"),
        ("milestones.csv", 2, "place_id", "2:4 key"),
        ("milestones.csv", 2, "source_id", "2:10 key"),
        ("exchange_rates.csv", 3, "source_id", "3:4 key"),
        ("region_context.csv", 2, "region_id", "2:1 key"),
        ("region_context.csv", 2, "source_id", "2:5 key"),
    ];
    check(
        &keys.map(|(file, line, column, told)| (column, file, Set(line, column, "nowhere"), told)),
    );
}

#[test]
fn keys_that_must_be_there_are() {
    check(&[
        ("programme", FIGURES, Set(3, "programme_id", ""), "3:2 required"),
        ("measure", FIGURES, Set(3, "measure_id", ""), "3:3 required"),
        ("regions", FIGURES, Set(3, "region_ids", ""), "3:5 required"),
        ("source", FIGURES, Set(3, "source_id", ""), "3:20 required"),
        ("actor", "roles.csv", Set(2, "organisation_id", ""), "2:2 required"),
        ("of no document", "roles.csv", Add("iom-morocco,iom,partner,,,,,,p 2,p 2,p 2\n"), "4:9 source, 4:10 source, 4:11 source"),
        ("where its document says it", "roles.csv", Add("iom-morocco,iom,partner,,,,,s1,,p 2,p 2\n"), "4:9 required"),
        ("region of a place", "places.csv", Set(2, "region_id", ""), "2:2 required"),
        ("source of a rate", "exchange_rates.csv", Set(2, "source_id", ""), "2:4 required"),
    ]);
}

#[test]
fn lists_of_keys_name_each_row_once() {
    check(&[
        ("unknown region", FIGURES, Set(15, "region_ids", "MA-02;MA-99"), "15:5 key"),
        ("region twice", FIGURES, Set(15, "region_ids", "MA-02;MA-02"), "15:5 unique"),
        ("separator at the end", FIGURES, Set(15, "region_ids", "MA-02;"), "15:5 key"),
        ("comma between", FIGURES, Set(15, "region_ids", "\"MA-02,MA-01\""), "15:5 key"),
        ("space between", FIGURES, Set(15, "region_ids", "MA-02; MA-01"), "15:5 key"),
        ("place twice", FIGURES, Set(9, "place_ids", "agadir;agadir"), "9:6 unique"),
    ]);
}

/// The whole of line 6 is a part of its part's part.
const RING: [(u64, &str, &str); 4] = [
    (6, "part_of", "culture-2017"),
    (6, "part_kind", "some"),
    (6, "part_by", "field"),
    (11, "part_of", "schools-2017"),
];

#[test]
fn chains_have_an_end() {
    check(&[
        ("part of itself", FIGURES, Set(3, "part_of", "kits-2021"), "3:16 circle"),
        ("parts of each other", FIGURES, Sets(&[(10, "part_of", "culture-2017"), (11, "part_of", "schools-2017")]), "10:9 part, 10:16 circle"),
        ("three parts in a ring", FIGURES, Sets(&RING), "6:9 part, 6:16 circle"),
        ("instead of itself", FIGURES, Set(12, "instead_of", "helped-2021-title"), "12:19 circle"),
        ("instead of each other", FIGURES, Set(2, "instead_of", "helped-2021-title"), "2:19 circle"),
        ("three in a ring", FIGURES, Sets(&[(2, "instead_of", "kits-2021"), (3, "instead_of", "helped-2021-title")]), "2:19 circle"),
        ("its own parent", "programmes.csv", Set(4, "parent_id", "ministry-partnership"), "4:2 circle"),
        ("each other's parent", "programmes.csv", Set(2, "parent_id", "joint-global-programme"), "2:2 circle"),
        ("three parents in a ring", "programmes.csv", Sets(&[(2, "parent_id", "ministry-partnership"), (4, "parent_id", "joint-global-programme")]), "2:2 circle"),
    ]);
    check(&[
        ("measure instead of itself", "measures.csv", Set(8, "instead_of", "people-survey"), "8:7 circle"),
        ("measures instead of each other", "measures.csv", Set(2, "instead_of", "people-survey"), "2:7 circle"),
    ]);
}
