//! The counting rules on the founding documents, worked out by hand in `design` and kept for ever.

mod competing;
mod narrowed;
#[path = "../support/mod.rs"]
mod support;

use dataset::count::{Along, LeftOut, Nothing, Reason, Slot, Sum, Total, Unit, breakdown};
use dataset::{Currency, Dataset, Decimal, Qualifier};
use idmaj::answer::{Answer, answer};
use idmaj::query::{Show, address::parse};
use idmaj::text::Lang;
use support::seed;

/// A number written as in the tables.
fn number(text: &str) -> Decimal {
    Decimal::parse(text).unwrap_or_else(|| panic!("{text} is a number"))
}

fn ask<'d>(dataset: &'d Dataset, address: &str) -> Answer<'d> {
    let (query, ignored) = parse(address, Lang::Ar, dataset);
    assert_eq!(ignored, [], "{address}");
    answer(dataset, &query.question)
}

/// A total as `at_least 25217`, or why there is none.
fn words(total: &Total, sums: &[Sum]) -> String {
    use dataset::Vocabulary;
    match total.nothing {
        Some(Nothing::NotFound | Nothing::Wider) => "nothing found".to_owned(),
        Some(Nothing::NotAddable) => "nothing addable".to_owned(),
        None => {
            let one = |sum: &Sum| {
                let unit = match &sum.unit {
                    Unit::People => "people".to_owned(),
                    Unit::Money(currency) => currency.code().to_owned(),
                    Unit::Activity(unit) => unit.clone(),
                };
                format!("{} {} {unit}", sum.qualifier.word(), sum.value.to_f64())
            };
            sums.iter().map(one).collect::<Vec<_>>().join(", ")
        }
    }
}

fn check(address: &str, people: &str, money: &str) {
    let dataset = seed();
    let answer = ask(&dataset, address);
    assert_eq!(
        words(answer.total(Show::People), &answer.total(Show::People).sums),
        people,
        "people for {address}"
    );
    let converted: Vec<_> = answer
        .total(Show::Money)
        .converted
        .iter()
        .cloned()
        .collect();
    assert_eq!(
        words(answer.total(Show::Money), &converted),
        money,
        "money for {address}"
    );
}

#[test]
fn everything() {
    check("", "about 25817 people", "at_least 123674145 MAD");
}

#[test]
fn everything_lists_what_is_inside_the_portfolio() {
    let dataset = seed();
    let people = ask(&dataset, "").total(Show::People).clone();
    let inside: Vec<_> = people
        .left_out
        .iter()
        .filter(|left| matches!(left.reason, Reason::Inside(_)))
        .map(|left| dataset.figures[left.figure].value)
        .collect();
    for value in ["751", "2639"] {
        assert!(
            inside.contains(&number(value)),
            "{value} is listed as inside"
        );
    }
}

#[test]
fn published_currencies_stay_as_they_are() {
    let dataset = seed();
    let money = ask(&dataset, "").total(Show::Money).clone();
    let sum = |currency| {
        money
            .sums
            .iter()
            .find(|sum| sum.unit == Unit::Money(currency))
            .map(|sum| (sum.value, sum.qualifier))
    };
    assert_eq!(
        sum(Currency::USD),
        Some((number("12770000"), Qualifier::AtLeast))
    );
    assert_eq!(
        sum(Currency::MAD),
        Some((number("8891000"), Qualifier::Exact))
    );
}

#[test]
fn the_three_programme_regions() {
    check("region=MA-02", "exact 751 people", "nothing found");
    check("region=MA-01", "exact 2639 people", "nothing found");
    check("region=MA-09", "nothing found", "nothing found");
    check("region=MA-01,MA-02", "exact 3390 people", "nothing found");
}

#[test]
fn whole_country_figures_are_context_for_a_region() {
    let dataset = seed();
    let people = ask(&dataset, "region=MA-09").total(Show::People).clone();
    assert!(
        people
            .left_out
            .iter()
            .any(|left| left.reason == Reason::WholeCountry)
    );
}

#[test]
fn the_ministrys_partnership() {
    check(
        "programme=ministry-partnership&years=2017-2018",
        "nothing addable",
        "exact 8891000 MAD",
    );
    let dataset = seed();
    let activities = ask(&dataset, "programme=ministry-partnership&years=2017-2018")
        .total(Show::Activities)
        .clone();
    assert_eq!(words(&activities, &activities.sums), "exact 154 project");
    let associations: Vec<_> = activities
        .left_out
        .iter()
        .filter(|left| matches!(left.reason, Reason::NotAddable(_)))
        .map(|left| dataset.figures[left.figure].value)
        .collect();
    assert_eq!(associations, [number("78"), number("42")]);
}

#[test]
fn one_years_associations_count() {
    let dataset = seed();
    let activities = ask(&dataset, "programme=ministry-partnership&years=2017")
        .total(Show::Activities)
        .clone();
    assert_eq!(
        words(&activities, &activities.sums),
        "exact 110 project, exact 78 association"
    );
}

#[test]
fn a_year_without_a_figure_makes_the_sum_at_least() {
    let dataset = seed();
    let money = ask(&dataset, "programme=ministry-partnership&years=2017-2019")
        .total(Show::Money)
        .clone();
    assert_eq!(
        money
            .gaps
            .iter()
            .map(|gap| gap.years.clone())
            .collect::<Vec<_>>(),
        [vec![2019]]
    );
    assert_eq!(words(&money, &money.sums), "at_least 8891000 MAD");
}

#[test]
fn the_ministrys_money_by_field() {
    let dataset = seed();
    let answer = ask(&dataset, "programme=ministry-partnership&years=2017-2018");
    let by_field = breakdown(
        &answer.selection,
        answer.total(Show::Money),
        &Unit::Money(Currency::MAD),
        Along::Field,
    );
    let mut sums: Vec<_> = dataset
        .fields
        .keys()
        .filter_map(|field| by_field.sum(&Slot::Field(field)))
        .collect();
    sums.sort();
    assert_eq!(
        sums,
        ["816000", "1649000", "1859500", "4565500"].map(number)
    );
    assert_eq!(by_field.sum(&Slot::NotSplit), Some(number("1000")));
}

#[test]
fn one_year_of_the_portfolio() {
    let dataset = seed();
    let answer = ask(&dataset, "programme=iom-morocco&years=2021");
    assert_eq!(
        words(answer.total(Show::People), &answer.total(Show::People).sums),
        "at_least 25217 people"
    );
    assert_eq!(
        words(answer.total(Show::Money), &answer.total(Show::Money).sums),
        "at_least 12770000 USD"
    );
    let left: Vec<_> = answer
        .total(Show::People)
        .left_out
        .iter()
        .map(|left| dataset.figures[left.figure].value)
        .collect();
    for value in ["12000", "5623", "3385", "1187"] {
        assert!(
            left.contains(&number(value)),
            "{value} is shown and not added"
        );
    }
}

#[test]
fn a_period_that_reaches_outside_the_years_stands_beside_the_total() {
    let dataset = seed();
    let people = |years: &str| {
        let answer = ask(&dataset, &format!("region=MA-02&years={years}"));
        answer.total(Show::People).clone()
    };
    // The 751 people of 2019-2023 are neither cut into years nor counted in one of them.
    let year = people("2022");
    assert_eq!(counted(&dataset, &year), [""; 0]);
    let wider = |left: &&LeftOut| left.reason == Reason::WiderYears;
    let beside: Vec<_> = year.left_out.iter().filter(wider).collect();
    let ids = beside
        .iter()
        .map(|left| dataset.figures[left.figure].id.as_str());
    assert!(ids.eq(["joint-health-oriental-2019-2023"]));
    let all = people("2019-2023");
    assert_eq!(words(&all, &all.sums), "exact 751 people");
}

#[test]
fn other_currencies_go_through_the_dirham() {
    let dataset = seed();
    let money = ask(&dataset, "programme=iom-morocco&currency=USD")
        .total(Show::Money)
        .clone();
    assert_eq!(
        words(&money, &money.converted.iter().cloned().collect::<Vec<_>>()),
        "at_least 12770000 USD"
    );
    let euros = ask(
        &dataset,
        "programme=ministry-partnership&years=2018&currency=EUR",
    )
    .total(Show::Money)
    .clone();
    let rate = dataset
        .exchange_rates
        .rows()
        .find(|rate| rate.year == 2018 && rate.currency == Currency::EUR);
    let expected = rate.and_then(|rate| number("1899500").over(rate.mad_per_unit));
    assert_eq!(euros.converted.map(|sum| sum.value), expected);
}

#[test]
fn few_figures_count_and_many_are_shown() {
    let dataset = seed();
    let answer = ask(&dataset, "");
    assert_eq!(answer.total(Show::People).counted.len(), 2);
    assert_eq!(answer.total(Show::Money).counted.len(), 3);
    assert!(answer.total(Show::People).left_out.len() > answer.total(Show::People).counted.len());
}

#[test]
fn a_picture_never_mixes_units() {
    let dataset = seed();
    let answer = ask(&dataset, "show=activities");
    assert_eq!(answer.unit(), Some(&Unit::Activity("project".to_owned())));
    for ranked in answer.by_region() {
        if let Ok(sum) = answer.pictured(&ranked.total) {
            assert_eq!(Some(&sum.unit), answer.unit());
        }
    }
    let oriental = &answer.by_region()[0];
    assert!(
        !oriental.total.sums.is_empty(),
        "listening units count there"
    );
    assert_eq!(
        answer.pictured(&oriental.total),
        Err(Nothing::Wider),
        "projects do not, but the whole country's are told"
    );
}

fn counted<'d>(dataset: &'d Dataset, total: &Total) -> Vec<&'d str> {
    let ids = total.counted.iter();
    ids.map(|key| dataset.figures[*key].id.as_str()).collect()
}
