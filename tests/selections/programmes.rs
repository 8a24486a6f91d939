//! Programmes with their parts: series, stages, donors.

use idmaj::query::Show::{Activities, Money, People};

use super::{RETURNS, check};

#[test]
fn voluntary_return() {
    check(
        "programme=avrr",
        People,
        &format!("{RETURNS} avrr-returns-2021 avrr-returns-2022 avrr-returns-2024"),
        "about 18095 people",
    );
    check(
        "programme=avrr",
        Money,
        "spain-contribution-2013-2015 spain-contribution-2025 avrr-cost-2014 avrr-cost-2015 \
         avrr-cost-2016 norway-contribution-2018",
        "exact 946535 EUR, exact 38500000 MAD, exact 4000000 NOK",
    );
}

#[test]
fn refugees() {
    check(
        "programme=unhcr-morocco",
        People,
        // 5 450 + 579, and "more than 4 000" of the Fondation Orient-Occident.
        "medical-care-2018 foo-helped-2017 livelihoods-holders-2007-2016",
        "at_least 10029 people",
    );
    check(
        "programme=unhcr-morocco&years=2020",
        Money,
        "unhcr-spent-2020",
        "exact 7144040 USD",
    );
}

#[test]
fn the_states_programmes() {
    // A permit is a status and not help; applications and permits are shown and never added.
    check("programme=regularisation", People, "", "nothing addable");
    let years = "programme=ministry-partnership&years=2014-2018";
    check(
        years,
        Money,
        "ministry-grants-2014-2016 ministry-grants-2017 ministry-grants-2018",
        "about 48891000 MAD",
    );
    check(
        years,
        Activities,
        "ministry-projects-2014-2016 ministry-projects-2017 ministry-projects-2018",
        "exact 391 project",
    );
    check(
        "programme=snia&years=2017",
        Activities,
        "ministry-projects-2017 ministry-associations-2017 health-primary-services-2017 \
         health-hospital-services-2017",
        "exact 110 project, exact 78 association, about 101000 service",
    );
}

#[test]
fn programmes_of_two_regions_and_two_donors() {
    check(
        "programme=prim",
        Money,
        "prim-budget",
        "at_least 9000000 EUR",
    );
    check(
        "programme=prim",
        Activities,
        "prim-projects prim-offices-souss-massa prim-offices-oriental",
        "exact 64 project, exact 24 office",
    );
    check(
        "programme=caritas-maroc-qantara",
        Money,
        "caritas-sdc-budget caritas-bmz-grant",
        "exact 1560000 CHF, exact 430000 EUR",
    );
    check(
        "programme=joint-global-programme&region=MA-01&years=2019-2023",
        Activities,
        "joint-incubator joint-enterprises-tanger-2021",
        "exact 1 incubator, exact 7 enterprise",
    );
}
