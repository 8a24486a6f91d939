//! Single years and a few together.

use idmaj::query::Show::{Money, People};

use super::check;

#[test]
fn people_year_by_year() {
    // The running totals of returns begin in 2005 and end later: none is of 2005 alone.
    check("years=2005", People, "", "nothing addable");
    check(
        "years=2005-2007",
        People,
        "avrr-returns-2005-2007",
        "at_least 660 people",
    );
    // 3 500 + 500 + 2 300: the running totals that end before 2012 are inside the one that does not.
    check(
        "years=2005-2012",
        People,
        "avrr-returns-2005-2012 youth-pilot-helped-2010-2011 msf-helped-2012",
        "about 6300 people",
    );
    check("years=2012", People, "msf-helped-2012", "exact 2300 people");
    // 498 + 1 158 + 482 + 157 + 110 + 66; the global count of returns home has none for 2014, where
    // that of the office in Morocco stands in for it.
    check(
        "years=2013-2014",
        People,
        "avrr-returns-2013 avrr-returns-2014 returns-to-morocco-2013 \
         returns-to-morocco-office-2014 non-formal-education-2013-2014 foo-enrolment-2013-2014",
        "at_least 2471 people",
    );
    check(
        "years=2018",
        People,
        // 140 + 1 508 + 130 + 208 + 5 450 + 20.
        "iom-winter-kits-oujda-2018 avrr-returns-2018 reintegration-2018 noah-kits-nador-2018 \
         medical-care-2018 icrc-nursing-2018",
        "exact 7456 people",
    );
    check(
        "years=2020",
        People,
        "beni-mellal-food-2020",
        "exact 110 people",
    );
    check("years=2023", People, "", "nothing addable");
    // 751 + 2 300 + 30.
    check(
        "region=MA-02&years=2019-2023",
        People,
        "joint-health-oriental-2019-2023 accueil-received-2021 hijra-oujda-2019-2020",
        "about 3081 people",
    );
}

#[test]
fn money_year_by_year() {
    // Budgets of several years, such as Spain's for the returns of 2013 to 2015, are of none alone.
    check(
        "years=2014",
        Money,
        "avrr-cost-2014 unhcr-spent-2014",
        "exact 7000000 MAD, exact 2818812 USD",
    );
    check(
        "years=2024",
        Money,
        "iom-budget-2024 prim-grants-oriental-2024 prim-grants-souss-massa-2024",
        "at_least 13900000 USD, exact 1255576 EUR, exact 8220000 MAD",
    );
}
