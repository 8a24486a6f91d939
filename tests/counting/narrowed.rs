//! Fields, groups, places and organisations on the founding documents, worked out by hand.

use dataset::count::Relation;

use super::*;

/// Lists what stands beside people because it is not broken down.
fn not_broken_down(address: &str) -> Vec<Decimal> {
    let dataset = seed();
    let answer = ask(&dataset, address);
    let beside = answer.beside().iter();
    let unsplit = beside.filter(|one| one.relation == Relation::NotBrokenDown);
    unsplit
        .map(|one| dataset.figures[one.figure].value)
        .collect()
}

#[test]
fn a_field_of_the_ministrys_money_is_its_slice_of_the_picture() {
    let of = |field: &str| format!("programme=ministry-partnership&years=2017-2018&field={field}");
    // 2017 and 2018: 4 022 000 + 543 500, 1 045 500 + 814 000, 1 443 000 + 206 000, 480 000 +
    // 336 000; 1 000 of 2017 is in none of them.
    check(&of("education"), "nothing found", "exact 4565500 MAD");
    check(&of("humanitarian"), "nothing found", "exact 1859500 MAD");
    check(&of("culture"), "nothing found", "exact 1649000 MAD");
    check(&of("summer-camps"), "nothing found", "exact 816000 MAD");
    check(
        &of("education,humanitarian,culture,summer-camps"),
        "nothing found",
        "exact 8890000 MAD",
    );
    // The measure's own field, for which the parts stand in.
    check(&of("integration"), "nothing addable", "nothing found");
}

#[test]
fn what_no_field_is_known_of_stands_beside() {
    // 751 in health is inside the 25 217, of which nobody says how much was health.
    check("field=health", "nothing addable", "nothing found");
    assert_eq!(not_broken_down("field=health"), [number("25217")]);
    // By itself it is all health.
    check(
        "field=health&region=MA-02",
        "exact 751 people",
        "nothing found",
    );
    // The 600 holders of projects; 2 639 in Tangier are inside the 25 217.
    check("field=employment", "about 600 people", "nothing found");
    check(
        "field=employment,health&region=MA-01,MA-02",
        "exact 3390 people",
        "nothing found",
    );
}

#[test]
fn a_group_is_not_cut_out_of_several_together() {
    check("group=refugees", "about 600 people", "nothing found");
    // 25 217 migrants and Moroccans: they are `mixed`, and neither.
    check("group=mixed", "at_least 25217 people", "nothing found");
    check("group=migrants", "nothing addable", "nothing found");
    assert_eq!(not_broken_down("group=migrants"), [number("25217")]);
    check(
        "group=migrants&programme=avrr",
        "exact 2377 people",
        "nothing found",
    );
}

#[test]
fn two_cities_together_are_not_one_of_them() {
    check(
        "place=berkane,oujda&region=MA-02",
        "exact 751 people",
        "nothing found",
    );
    check("place=oujda&region=MA-02", "nothing found", "nothing found");
    assert_eq!(not_broken_down("place=oujda&region=MA-02"), [number("751")]);
    // 2 639 are told of the region and not of the city.
    assert_eq!(
        not_broken_down("place=tanger&region=MA-01"),
        [number("2639")]
    );
    assert_eq!(not_broken_down("place=agadir&region=MA-01"), []);
}

#[test]
fn what_stands_beside_leads_to_where_it_counts() {
    let dataset = seed();
    let answer = ask(&dataset, "place=oujda&region=MA-02");
    let nearest = answer.nearest().expect("one is offered");
    let (expected, _) = parse("region=MA-02", Lang::Ar, &dataset);
    assert_eq!(nearest, expected.question.filter);
}

#[test]
fn money_is_that_of_its_giver_and_help_that_of_those_who_act() {
    // Both grants name the ministry, which has a role in nothing else.
    check(
        "organisation=migration-ministry",
        "nothing addable",
        "exact 8891000 MAD",
    );
    // A partner of the ministry, and not who gave; 12 770 000 USD × 8.9885 of its own portfolio.
    check(
        "organisation=iom",
        "at_least 25217 people",
        "at_least 114783145 MAD",
    );
    // One of the two leads of the joint programme, and of nothing that it is a part of: 751 + 2 639.
    check("organisation=undp", "exact 3390 people", "nothing found");
    check("organisation=unhcr", "about 600 people", "nothing found");
    // A partner of the portfolio acts in its parts too.
    check(
        "organisation=ofppt&programme=avrr",
        "exact 2377 people",
        "nothing found",
    );
}

#[test]
fn the_programmes_at_work_are_those_of_the_choice() {
    let dataset = seed();
    let active = |address| {
        let answer = ask(&dataset, address);
        let active = dataset::count::active(&dataset, &answer.selection.filter);
        let ids = active.iter().map(|key| dataset.programmes[*key].id.clone());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(active("organisation=unhcr"), ["refugee-livelihoods"]);
    assert_eq!(active("group=refugees"), ["refugee-livelihoods"]);
    assert_eq!(active("place=berkane"), ["joint-global-programme"]);
    assert_eq!(
        active("field=health&region=MA-02"),
        ["joint-global-programme"]
    );
}
