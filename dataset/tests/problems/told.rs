//! How problems are told: with a remedy, all at once, in order, one line each.

use crate::support::{Done::*, damaged, problems};
use dataset::read::package;

#[test]
fn a_misspelt_key_is_told_its_nearest() {
    let files = damaged("figures.csv", Set(3, "programme_id", "iom-moroco"));
    let found = problems(&files);
    let [problem] = found.as_slice() else {
        panic!("one problem, not {found:#?}");
    };
    assert!(problem.remedy.contains("iom-morocco?"), "{problem}");
    assert!(problem.message.contains("\"iom-moroco\""), "{problem}");
}

#[test]
fn all_problems_are_told_at_once_in_order() {
    let files = damaged(
        "figures.csv",
        Puts(&[
            (",12000,", ",12.000,5,"),
            ("people,,MA-02,,2019,2023", "people,,MA-99,,2019,2019-13"),
            ("ministry-partnership,money", "ministry-partnership,mony"),
        ]),
    );
    let found = problems(&files);
    let told: Vec<_> = found
        .iter()
        .map(|problem| (problem.line, problem.column, problem.rule))
        .collect();
    assert_eq!(
        told,
        [
            (3, 0, "cells"),
            (5, 5, "key"),
            (5, 8, "date"),
            (6, 3, "key")
        ]
    );
}

#[test]
fn a_problem_reads_as_one_line_with_a_remedy() {
    let files = damaged("figures.csv", Set(4, "value", "12.770.000"));
    let told = package(&files).map_err(|problems| problems.to_string());
    let told = told.err().unwrap_or_default();
    let start =
        "figures.csv:4:9 (column I) value \"12.770.000\": not a number [number]. Write digits";
    assert!(told.starts_with(start), "{told}");
    assert!(told.ends_with("\n1 problem in the data package"), "{told}");
    assert_eq!(told.lines().count(), 2);
}

#[test]
fn long_and_odd_values_are_told_short_and_plain() {
    let files = damaged(
        "figures.csv",
        Bytes(|text| {
            let text = String::from_utf8_lossy(&text);
            text.replacen(",12770000,", &format!(",1\0{},", "7".repeat(100_000)), 1)
                .into_bytes()
        }),
    );
    let told = problems(&files)[0].to_string();
    assert!(told.len() < 300 && told.contains("1\\07777"), "{told}");
}

#[test]
fn circles_are_told_by_their_ids() {
    let files = damaged(
        "programmes.csv",
        Set(2, "parent_id", "joint-global-programme"),
    );
    let told = problems(&files)[0].message.clone();
    assert_eq!(
        told,
        "a circle: iom-morocco → joint-global-programme → iom-morocco"
    );
}
