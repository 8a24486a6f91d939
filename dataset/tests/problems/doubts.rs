//! What deserves a look: told as warnings, each at its place, and no package fails for it.

use dataset::check::doubts;
use dataset::read::{Draft, Files};

use crate::support::{Done, Done::*, damaged, problems, small};

/// The warnings about a package as `line:column rule`.
fn told(files: &Files) -> Vec<String> {
    let doubts = doubts(&Draft::read(files).0);
    let place = |doubt: &dataset::read::Problem| {
        assert!(!doubt.message.is_empty() && !doubt.remedy.is_empty());
        format!(
            "{}:{}:{} {}",
            doubt.file, doubt.line, doubt.column, doubt.rule
        )
    };
    doubts.iter().map(place).collect()
}

/// Holds that a change is doubted at one place, besides what is doubted anyway, and breaks no rule.
#[track_caller]
fn check(file: &str, done: Done<'_>, expected: &str) {
    let files = damaged(file, done);
    assert_eq!(problems(&files), [], "it is no error");
    let before = told(&small());
    let told = told(&files).into_iter();
    let new: Vec<_> = told.filter(|place| !before.contains(place)).collect();
    assert_eq!(
        new,
        [expected]
            .map(str::to_owned)
            .into_iter()
            .filter(|one| !one.is_empty())
            .collect::<Vec<_>>()
    );
}

#[test]
fn a_budget_is_of_a_span() {
    let day = Sets(&[
        (4, "period_start", "2021-03-01"),
        (4, "period_end", "2021-03-01"),
    ]);
    check("figures.csv", day, "figures.csv:4:7 budget");
    let undated = Sets(&[(4, "period_start", ""), (4, "period_end", "")]);
    check("figures.csv", undated, "figures.csv:4:7 budget");
    // A month of an announced amount that is no budget, and a budget of years.
    let grant = Sets(&[(6, "period_start", "2017-03"), (6, "period_end", "2017-03")]);
    check("figures.csv", grant, "");
    check("figures.csv", Set(4, "period_end", "2022"), "");
}

#[test]
fn a_stock_is_for_a_date() {
    let range = Set(16, "period_start", "2021-01-01");
    check("figures.csv", range, "figures.csv:16:7 stock");
    let year = Sets(&[(16, "period_start", "2021"), (16, "period_end", "2021")]);
    check("figures.csv", year, "");
}

#[test]
fn a_share_is_of_a_hundred() {
    check(
        "figures.csv",
        Set(13, "value", "0.537"),
        "figures.csv:13:9 share",
    );
    check("figures.csv", Set(13, "value", "1"), "");
    check("figures.csv", Set(13, "value", "0"), "");
}

#[test]
fn a_year_has_a_rate() {
    let year = Sets(&[(4, "period_start", "2020"), (4, "period_end", "2020")]);
    check("figures.csv", year, "figures.csv:4:7 rate");
    check(
        "figures.csv",
        Set(4, "currency", "NOK"),
        "figures.csv:4:7 rate",
    );
    let target = Sets(&[(4, "currency", "NOK"), (4, "basis", "requirement")]);
    check("figures.csv", target, "");
}

#[test]
fn a_publisher_is_spelled_in_one_way() {
    let other = Put(
        "World Bank,World Bank,World Bank",
        "Oim-Maroc,World Bank,World Bank",
    );
    check("sources.csv", other, "sources.csv:3:5 publisher");
    let french = Put("HCP,HCP,HCP", "World Bank,Banque mondiale,World Bank");
    check("sources.csv", french, "sources.csv:4:6 publisher");
    check(
        "sources.csv",
        Put("HCP,HCP,HCP", "World Bank,World Bank,World Bank"),
        "",
    );
}

#[test]
fn a_document_is_read_after_it_was_published() {
    check(
        "sources.csv",
        Put("2015-03", "2027-03"),
        "sources.csv:4:9 read",
    );
    check("sources.csv", Put("2015-03", "2026-11-23"), "");
    check("sources.csv", Put("2015-03", "2026"), "");
}

#[test]
fn an_absence_has_a_source() {
    // The programme has figures and a role, which name the organisation and not the absence.
    check(
        "programmes.csv",
        Set(2, "summary_en", "Results were Not Published."),
        "programmes.csv:2:14 absence",
    );
    check(
        "programmes.csv",
        Set(2, "summary_fr", "Non publié."),
        "programmes.csv:2:13 absence",
    );
    check(
        "programmes.csv",
        Set(2, "summary_ar", "لم ينشر رقم."),
        "programmes.csv:2:12 absence",
    );
    check(
        "programmes.csv",
        Set(2, "summary_en", "Results were not found."),
        "",
    );
    // An event of the other one names its document.
    check(
        "programmes.csv",
        Set(3, "summary_en", "Results were not published."),
        "",
    );
}
