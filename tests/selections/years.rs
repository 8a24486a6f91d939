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
    // 498 + 1 158 + 482 + 157 + 579 + 135 + 110 + 7 000 + 125.
    check(
        "years=2013-2014",
        People,
        "avrr-returns-2013 avrr-returns-2014 returns-to-morocco-2013 \
         returns-to-morocco-office-2014 livelihoods-holders-2007-2016 regularised-trained non-formal-education-2013-2014 \
         ddm-tanger-registered sefrou-trained-2014-2016",
        "at_least 10244 people",
    );
    check(
        "years=2018",
        People,
        // 140 + 1 508 + 130 + 197 + 208 + 2 360 + 5 450 + 7 600 + 7 000 + 20.
        "iom-winter-kits-oujda-2018 avrr-returns-2018 reintegration-2018 \
         finland-accompanied-2016-2018 noah-kits-nador-2018 amal-schooling-2018-2021 \
         medical-care-2018 eutf-helped-2016-2019 ddm-tanger-registered icrc-nursing-2018",
        "at_least 24613 people",
    );
    check(
        "years=2020",
        People,
        // 751 + 2 639 + 2 360 + 3 500 + 30 + 7 000 + 110, 2 197 helped with the law from 2018 to
        // 2022, and 400 refugees with projects from 2018 to 2020.
        "joint-health-oriental-2019-2023 joint-work-tanger-2019-2023 amal-schooling-2018-2021 \
         legal-empowerment-helped prim-helped hijra-oujda-2019-2020 ddm-tanger-registered \
         beni-mellal-food-2020 entrepreneurship-holders",
        "about 18987 people",
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
    // 600 000 + 5 771 000 EUR.
    check(
        "years=2014",
        Money,
        "spain-contribution-2013-2015 avrr-cost-2014 jmdi-budget-souss-massa forsaty-budget \
         regularised-training-budget unhcr-spent-2014 ministry-grants-2014-2016 sharaka-budget",
        "exact 6371000 EUR, about 47000000 MAD, about 16018853 USD",
    );
    check(
        "years=2024",
        Money,
        "iom-budget-2024 prim-grants-oriental-2024 prim-grants-souss-massa-2024 \
         monaco-phase-5-budget work4life-budget conemund-budget",
        // 1 255 576 + 450 000 + 2 000 000 + 417 841.90 EUR.
        "at_least 13900000 USD, at_least 4123417.9 EUR, at_least 8220000 MAD",
    );
}
