//! What is told of counting: whether a figure counts, and the totals of many selections.

use std::path::Path;

use publish::{FIGURES, Package, TOTALS, files};
use serde_json::Value;

/// A file of the founding package.
fn told(name: &str) -> Value {
    let package = Package::read(Path::new("../tests/fixtures/seed"));
    let package = package.expect("the founding package is sound");
    let written = files(&package, &[]).expect("the files can be written");
    let found = written.into_iter().find(|(found, _)| *found == name);
    serde_json::from_slice(&found.expect("it is one of the files").1).expect("it is JSON")
}

#[test]
fn figures_say_whether_they_count_and_why_not() {
    let told = told(FIGURES);
    let figures = told["figures"].as_array().expect("figures are a list");
    let find = |id: &str| figures.iter().find(|figure| figure["id"] == id);
    let people = figures
        .iter()
        .filter(|figure| figure["counts"] == true && figure["measure"]["family"] == "people");
    let added = people
        .filter_map(|figure| figure["value"].as_u64())
        .sum::<u64>();
    assert_eq!(added, 25_217 + 600);
    let inside = find("joint-work-tanger-2019-2023").expect("it is there");
    assert_eq!(inside["counts"], false);
    assert_eq!(inside["reason"], "inside_another");
    assert_eq!(inside["inside"], "iom-helped-2021");
    let budget = find("iom-budget-2021").expect("it is there");
    assert_eq!(budget["rate"]["mad_per_unit"].to_string(), "8.9885");
    assert_eq!(budget["implementers"][0]["id"], "iom");
    assert_eq!(budget["measure"]["adds_over"][0], "years");
    assert_eq!(
        find("joint-work-tanger-2019-2023").map(|figure| &figure["group"]),
        Some(&Value::from("mixed"))
    );
}

#[test]
fn totals_are_told_for_each_region_year_and_programme_and_their_pairs() {
    let told = told(TOTALS);
    let selections = told["selections"].as_array().expect("they are a list");
    let find = |region: Option<&str>, year: Option<i16>, programme: Option<&str>| {
        selections.iter().find(|one| {
            one["region"].as_str() == region
                && one["year"].as_i64() == year.map(i64::from)
                && one["programme"].as_str() == programme
        })
    };
    let all = find(None, None, None).expect("everything is told");
    assert_eq!(all["people"]["sums"][0]["value"], 25_817);
    assert_eq!(all["people"]["sums"][0]["qualifier"], "about");
    assert_eq!(all["money"]["converted"]["value"], 123_674_145);
    assert_eq!(all["money"]["figures"].as_array().map(Vec::len), Some(3));
    let oriental = find(Some("MA-02"), None, None).expect("it is told");
    assert_eq!(oriental["people"]["sums"][0]["value"], 751);
    assert_eq!(oriental["people"]["beside"][0]["why"], "whole_country");
    // A year of the five for which the 751 are told.
    let year = find(Some("MA-02"), Some(2021), None).expect("it is told");
    assert_eq!(year["people"]["nothing"], "wider");
    assert_eq!(year["people"]["beside"][0]["why"], "wider_years");
    assert_eq!(
        year["people"]["beside"][0]["figure"],
        "joint-health-oriental-2019-2023"
    );
    let ministry = find(None, Some(2017), Some("ministry-partnership")).expect("it is told");
    assert_eq!(ministry["money"]["converted"]["value"], 6_991_500);
    let tanger = find(Some("MA-01"), None, Some("joint-global-programme"));
    assert_eq!(
        tanger.map(|one| &one["people"]["sums"][0]["value"]),
        Some(&Value::from(2639))
    );
    // A pair that no figure touches is left out.
    assert!(
        find(Some("MA-01"), None, Some("avrr"))
            .is_some_and(|one| one["people"]["nothing"] == "wider")
    );
    assert!(find(None, Some(2007), Some("ministry-partnership")).is_none());
}

/// Whoever writes a program finds every name in the data's own manual.
#[test]
fn the_shape_of_the_figures_is_documented() {
    let manual = std::fs::read_to_string("../data/README.md").expect("the manual is there");
    let told = told(FIGURES);
    let figure = &told["figures"][0];
    let mut in_dollars = told["figures"].as_array().into_iter().flatten();
    let rate = in_dollars.find_map(|figure| figure["rate"].as_object().map(|_| &figure["rate"]));
    let rate = rate.expect("an amount is in dollars");
    let totals = crate::told(TOTALS);
    let selected = &totals["selections"][0];
    let money = &selected["money"];
    for object in [
        &told,
        figure,
        &figure["measure"],
        &figure["source"],
        rate,
        &totals,
        selected,
        money,
        &money["converted"],
        &totals["selections"][1]["people"]["beside"][0],
    ] {
        for name in object.as_object().expect("it is an object").keys() {
            assert!(
                manual.contains(&format!("`{name}`")),
                "{name} is not documented"
            );
        }
    }
}
