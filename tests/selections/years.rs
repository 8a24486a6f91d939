//! Single years and a few together.

use idmaj::query::Show::{Money, People};

use super::check;

#[test]
fn people_year_by_year() {
    check(
        "years=2005",
        People,
        "avrr-returns-2005-2007",
        "at_least 660 people",
    );
    check(
        "years=2012",
        People,
        "avrr-returns-2005-2012 livelihoods-holders-2007-2016 msf-helped-2012 \
         ddm-tanger-registered",
        "about 13379 people",
    );
    // Children helped into school in two school years may be the same ones: neither counts.
    check(
        "years=2013-2014",
        People,
        "avrr-returns-2013 avrr-returns-2014 returns-to-morocco-2013 returns-to-morocco-2014 \
         livelihoods-holders-2007-2016 regularised-trained non-formal-education-2013-2014 \
         ddm-tanger-registered sefrou-trained-2014-2016",
        "at_least 10503 people",
    );
    check(
        "years=2018",
        People,
        "iom-winter-kits-oujda-2018 avrr-returns-2018 returns-to-morocco-2018 \
         finland-accompanied-2016-2018 noah-kits-nador-2018 amal-schooling-2018-2021 \
         medical-care-2018 eutf-helped-2016-2019 caritas-helped-2018 ddm-tanger-registered",
        "about 34811 people",
    );
    check(
        "years=2020",
        People,
        "joint-health-oriental-2019-2023 joint-work-tanger-2019-2023 amal-schooling-2018-2021 \
         cash-assistance-2020 prim-helped hijra-oujda-2019-2020 ddm-tanger-registered \
         beni-mellal-food-2020",
        "about 25390 people",
    );
    check(
        "years=2023",
        People,
        "joint-health-oriental-2019-2023 joint-work-tanger-2019-2023 snia-territories-helped \
         prim-helped",
        "about 7690 people",
    );
}

#[test]
fn money_year_by_year() {
    // Spain's and the Moroccan ministry's money for the same returns is different money.
    check(
        "years=2014",
        Money,
        "spain-contribution-2013-2015 avrr-cost-2014 jmdi-budget-souss-massa forsaty-budget \
         regularised-training-budget unhcr-spent-2014 ministry-grants-2014-2016",
        "exact 600000 EUR, about 47000000 MAD, about 16018853 USD",
    );
    check(
        "years=2024",
        Money,
        "iom-budget-2024 prim-grants-oriental-2024 prim-grants-souss-massa-2024 \
         monaco-phase-5-budget work4life-budget",
        "at_least 13900000 USD, at_least 3705576 EUR, at_least 8220000 MAD",
    );
}
