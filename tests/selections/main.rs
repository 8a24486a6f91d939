//! Selections over the published data, each worked out by hand from the rules and from the ids of
//! the figures that count.
//!
//! A row that fails says that a figure, a flag or a rule has changed: find out which of the two is
//! right, the row or the engine, before changing either.

mod places;
mod programmes;
#[path = "../support/mod.rs"]
mod support;
mod years;

use dataset::count::{Nothing, Reason, Total, Unit};
use dataset::{Dataset, Vocabulary};
use idmaj::answer::answer;
use idmaj::query::Show;
use idmaj::query::address::parse;
use idmaj::text::Lang;
use support::published;

use Show::{Money, People};

/// Asks one total, and expects the ids of the figures that count and their sums, one a unit, as
/// `at_least 25217 people`. Without a sum it expects why.
fn check(address: &str, show: Show, counted: &str, sums: &str) {
    let dataset = published();
    let total = ask(&dataset, address, show);
    let ids = total
        .counted
        .iter()
        .map(|key| dataset.figures[*key].id.as_str());
    assert_eq!(
        in_order(ids),
        in_order(counted.split_whitespace()),
        "what counts of {show:?} for {address}"
    );
    assert_eq!(
        in_order(words(&total).iter().map(String::as_str)),
        in_order(sums.split(", ")),
        "{show:?} for {address}"
    );
}

fn ask(dataset: &Dataset, address: &str, show: Show) -> Total {
    let (query, ignored) = parse(address, Lang::Ar, dataset);
    assert_eq!(ignored, [], "{address}");
    answer(dataset, &query.question).total(show).clone()
}

fn in_order<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut texts: Vec<_> = texts.collect();
    texts.sort_unstable();
    texts
}

fn words(total: &Total) -> Vec<String> {
    match total.nothing {
        Some(Nothing::NotFound | Nothing::Wider) => vec!["nothing found".to_owned()],
        Some(Nothing::NotAddable) => vec!["nothing addable".to_owned()],
        None => total
            .sums
            .iter()
            .map(|sum| {
                let unit = match &sum.unit {
                    Unit::People => "people",
                    Unit::Money(currency) => currency.code(),
                    Unit::Activity(unit) => unit,
                };
                format!("{} {} {unit}", sum.qualifier.word(), sum.value.to_f64())
            })
            .collect(),
    }
}

/// Assisted voluntary returns year by year, with the running total before the yearly series.
const RETURNS: &str = "avrr-returns-2005-2012 avrr-returns-2013 avrr-returns-2014 \
    avrr-returns-2015 avrr-returns-2016 avrr-returns-2017 avrr-returns-2018";
/// Moroccans' returns home: the count of the office in Morocco where it is known, else the global
/// one. 482 + 157 + 161 + 474 + 477 + 130 = 1 881.
const RETURNS_HOME: &str = "returns-to-morocco-2013 returns-to-morocco-office-2014 \
    returns-to-morocco-office-2015 reintegration-2016 returns-to-morocco-2017 reintegration-2018";

#[test]
fn currencies_go_through_the_dirham_of_the_year_in_which_a_figure_begins() {
    let dataset = published();
    let converted = |address| {
        let total = ask(&dataset, address, Money);
        total
            .converted
            .map(|sum| (sum.value.to_f64(), sum.qualifier.word()))
    };
    // 658 750 CHF × 9.8490 (2017).
    assert_eq!(
        converted("programme=projet-oriental"),
        Some((6_488_028.75, "exact"))
    );
    // 4 836 212 USD × 9.3861 (2018).
    assert_eq!(
        converted("programme=amal"),
        Some((45_393_169.453_2, "exact"))
    );
    // 946 535 EUR, 38.5 million MAD and 4 million NOK; the euros of 2025 have no rate.
    let returns = ask(&dataset, "programme=avrr", Money);
    let without: Vec<_> = returns
        .unconverted
        .iter()
        .map(|key| dataset.figures[*key].id.as_str())
        .collect();
    assert_eq!(without, ["spain-contribution-2025"]);
    // 4 000 000 NOK × 1.1549 (2018).
    assert_eq!(
        converted("programme=norway-voluntary-return"),
        Some((4_619_600.0, "exact"))
    );
}

#[test]
fn of_four_numbers_for_one_year_the_preferred_one_counts() {
    let dataset = published();
    let total = ask(&dataset, "programme=avrr&years=2016", People);
    assert_eq!(words(&total), ["exact 1269 people"]);
    let preferred = total
        .left_out
        .iter()
        .filter(|left| matches!(left.reason, Reason::Preferred(_)))
        .map(|left| dataset.figures[left.figure].value.to_f64());
    let mut rivals: Vec<_> = preferred.collect();
    rivals.sort_by(f64::total_cmp);
    // The last is another number for the running total, whose years hold 2016.
    assert_eq!(rivals, [1455.0, 1893.0, 3000.0, 11300.0]);
}

#[test]
fn a_stock_stands_beside_with_its_latest_date() {
    let dataset = published();
    let total = ask(&dataset, "region=MA-02&years=2021-2022", People);
    let beside: Vec<_> = total
        .beside
        .iter()
        .map(|key| dataset.figures[*key].id.as_str())
        .collect();
    assert!(beside.contains(&"refugees-oujda-2022-05"));
    assert!(!beside.contains(&"refugees-oujda-2021-10"));
}
