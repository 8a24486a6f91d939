//! Damage between figures: parts and wholes, headlines, and the lives of programmes.

use crate::support::{Done::*, check};

const FIGURES: &str = "figures.csv";

#[test]
fn parts_keep_to_their_wholes() {
    check(&[
        ("larger", FIGURES, Set(3, "value", "25218"), "3:9 part"),
        ("as large", FIGURES, Set(3, "value", "25217"), ""),
        ("of another unit", FIGURES, Set(3, "measure_id", "projects"), "3:16 part"),
        ("in another currency", FIGURES, Set(10, "currency", "EUR"), "10:10 part"),
        ("without a kind", FIGURES, Set(3, "part_kind", ""), "3:17 vocabulary"),
        ("without a dimension", FIGURES, Set(3, "part_by", ""), "3:18 required"),
        ("kind without a whole", FIGURES, Set(2, "part_kind", "closing"), "2:17 part"),
        ("dimension without a whole", FIGURES, Set(2, "part_by", "sex"), "2:18 part"),
        ("no longer a part", FIGURES, Set(3, "part_of", ""), "3:17 part, 3:18 part"),
    ]);
}

/// A source's own parts may miss its whole: the page says by how much.
#[test]
fn closing_parts_that_do_not_add_up_are_no_error() {
    check(&[
        ("below the whole", FIGURES, Set(10, "value", "1"), ""),
        ("above the whole", FIGURES, Set(10, "value", "6991500"), ""),
    ]);
}

#[test]
fn headlines_leave_no_doubt() {
    check(&[
        ("same period", FIGURES, Sets(&[(7, "period_start", "2017"), (7, "period_end", "2017")]), "7:15 headline"),
        ("crossing periods", FIGURES, Set(7, "period_start", "2017-06"), "7:15 headline"),
        ("one inside the other", FIGURES, Set(7, "period_start", "2016"), ""),
        ("of a region of the country", FIGURES, Sets(&[(7, "period_start", "2017-06"), (7, "region_ids", "MA-05")]), "7:15 headline"),
        ("of another basis", FIGURES, Sets(&[(7, "period_start", "2017-06"), (7, "basis", "budget")]), ""),
        ("of another funder", FIGURES, Sets(&[(7, "period_start", "2017-06"), (7, "funder_id", "iom"), (6, "funder_id", "oim")]), ""),
        ("of one funder", FIGURES, Sets(&[(7, "period_start", "2017-06"), (7, "funder_id", "iom"), (6, "funder_id", "iom")]), "7:15 headline"),
        ("one of which names its funder", FIGURES, Sets(&[(7, "period_start", "2017-06"), (7, "funder_id", "iom")]), "7:15 headline"),
        ("without a date", FIGURES, Sets(&[(7, "period_start", ""), (7, "period_end", "")]), ""),
        ("no headline", FIGURES, Sets(&[(7, "period_start", "2017-06"), (7, "headline", "false")]), ""),
    ]);
    // Beside line 15, which is of MA-01 and MA-02 together in 2020.
    let joint = [
        ("meeting in one region", ["MA-02;MA-03", "2020-06", "2021-06"], "17:15 headline"),
        ("meeting in none", ["MA-04;MA-03", "2020-06", "2021-06"], ""),
        ("several countries", ["INT", "2020-06", "2021-06"], ""),
        ("the same in another order", ["MA-01;MA-02", "2020", "2020"], "17:15 headline"),
        ("a part of them", ["MA-01", "2020", "2020"], ""),
    ];
    for (name, [regions, start, end], told) in joint {
        let added = headline("added", regions, start, end);
        check(&[(name, FIGURES, Add(&added), told)]);
    }
}

#[test]
fn each_headline_is_told_once_however_many_it_conflicts_with() {
    let twins = ["a", "b", "c"].map(|id| headline(id, "MA", "2022", "2022")).concat();
    let apart = [
        headline("long", "MA", "2019", "2022"),
        headline("short", "MA", "2021", "2021"),
        headline("crossing", "MA", "2022-06", "2023"),
    ];
    check(&[
        ("twins", FIGURES, Add(&twins), "18:15 headline, 19:15 headline"),
        ("with one between them", FIGURES, Add(&apart.concat()), "19:15 headline"),
    ]);
}

fn headline(id: &str, regions: &str, start: &str, end: &str) -> String {
    let what = "joint-global-programme,projects";
    format!("{id},{what},,{regions},,{start},{end},5,,exact,result,,,true,,,,,s1,p 9,p 9,p 9,\n")
}

#[test]
fn figures_lie_in_their_programmes_life() {
    check(&[
        ("before it", FIGURES, Set(5, "period_start", "2018"), "5:7 life"),
        ("after it", "programmes.csv", Set(3, "end", "2022"), "figures.csv:5:8 life"),
        ("before it, with a note", FIGURES, Sets(&[(5, "period_start", "2018"), (5, "note_id", "rounded")]), ""),
        ("a target after it", FIGURES, Sets(&[(8, "programme_id", "joint-global-programme"), (8, "basis", "target")]), ""),
        ("in the year of its start", "programmes.csv", Set(3, "start", "2019-05"), ""),
    ]);
}
