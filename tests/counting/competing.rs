//! Which figures may be the same money: founding documents with one figure more.

use dataset::{Basis, Dataset, Date, Figure, Key, Organisation, Period};
use idmaj::query::Show;

use super::support::seed;
use super::{ask, counted};

/// The seed with one more figure, made from one that it has.
fn with_another(id: &str, like: &str, change: impl Fn(&Dataset, &mut Figure)) -> Dataset {
    let mut dataset = seed();
    let mut figures: Vec<_> = dataset.figures.rows().cloned().collect();
    let mut another = figures
        .iter()
        .find(|figure| figure.id == like)
        .unwrap_or_else(|| panic!("{like} is a figure"))
        .clone();
    another.id = id.to_owned();
    change(&dataset, &mut another);
    figures.push(another);
    dataset.figures = figures.into_iter().map(Some).collect();
    dataset
}

#[test]
fn money_of_two_funders_is_different_money() {
    let address = "programme=ministry-partnership&years=2018";
    let other: Key<Organisation> = Key::at(0);
    let two = with_another("of-another", "ministry-grants-2018", |_, figure| {
        assert_ne!(figure.funder, Some(other));
        figure.funder = Some(other);
    });
    assert_eq!(
        counted(&two, ask(&two, address).total(Show::Money)),
        ["ministry-grants-2018", "of-another"]
    );
    let unnamed = with_another("of-nobody", "ministry-grants-2018", |_, figure| {
        figure.funder = None;
    });
    let money = ask(&unnamed, address).total(Show::Money).clone();
    assert_eq!(money.counted.len(), 1, "it may hold what the ministry gave");
}

#[test]
fn a_budget_known_by_the_day_it_was_announced_is_of_its_programmes_whole_life() {
    // The portfolio's money of 2021, and a budget announced before it for all its life.
    let announced = with_another("announced", "iom-budget-2021", |_, figure| {
        figure.basis = Basis::Budget;
        let day = Date::parse("2019-03-01").expect("a day");
        figure.period = Some(Period {
            start: day,
            end: day,
        });
    });
    let money = ask(&announced, "programme=iom-morocco")
        .total(Show::Money)
        .clone();
    assert_eq!(money.counted.len(), 1, "the one holds the other, or may");
}
