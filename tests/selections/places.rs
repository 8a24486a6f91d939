//! Everything, each region, and the whole country.

use idmaj::query::Show::{Money, People};

use super::{RETURNS, RETURNS_HOME, check};

#[test]
fn people_everywhere() {
    // 83 821 of the portfolio (25 217 + 30 000 + 28 604), 11 065 returns, 1 881 returns home, and
    // the programmes one by one: 518 + 140 + 500 + 8 874 + 135 + 197 + 208 + 2 360 + 5 450 + 579
    // + 110 + 3 500 + 7 600 + 150 + 30 + 2 300 + 7 000 + 110 + 125 = 39 886, the parish of Oujda
    // 2 300 + 4 857 + 3 326 = 10 483, Orient-Occident 4 000, the Red Cross 20.
    let ids = format!(
        "iom-helped-2021 iom-helped-2022 iom-helped-2024 iom-medical-2016 \
         iom-winter-kits-oujda-2018 {RETURNS} {RETURNS_HOME} youth-pilot-helped-2010-2011 \
         forsaty-youth-2016 regularised-trained finland-accompanied-2016-2018 \
         noah-kits-nador-2018 amal-schooling-2018-2021 medical-care-2018 foo-helped-2017 \
         livelihoods-holders-2007-2016 non-formal-education-2013-2014 \
         prim-helped eutf-helped-2016-2019 sharaka-anapec-served hijra-oujda-2019-2020 \
         accueil-received-2021 accueil-received-2024 accueil-received-2025 icrc-nursing-2018 \
         msf-helped-2012 ddm-tanger-registered beni-mellal-food-2020 sefrou-trained-2014-2016"
    );
    check("", People, &ids, "about 151156 people");
}

#[test]
fn people_in_the_programme_regions() {
    // 751 + 140 + 40 + 208 + 30 + 2 300 = 3 469, and the parish of Oujda 2 300 + 4 857 + 3 326.
    let oriental = "joint-health-oriental-2019-2023 iom-winter-kits-oujda-2018 \
        finland-kits-nador-2017 noah-kits-nador-2018 hijra-oujda-2019-2020 msf-helped-2012 \
        accueil-received-2021 accueil-received-2024 accueil-received-2025";
    let tanger = "joint-work-tanger-2019-2023 youth-pilot-helped-2010-2011 forsaty-youth-2016 \
        ddm-tanger-registered";
    check("region=MA-02", People, oriental, "about 13952 people");
    check("region=MA-01", People, tanger, "about 19013 people");
    check("region=MA-09", People, "", "nothing addable");
    // Figures for two regions together count once both are chosen: 13 952 + 19 013 + 800, and
    // 13 952 + 3 500.
    check(
        "region=MA-01,MA-02",
        People,
        &format!("{oriental} {tanger} snia-territories-helped"),
        "about 33765 people",
    );
    check(
        "region=MA-02,MA-09",
        People,
        &format!("{oriental} prim-helped"),
        "about 17452 people",
    );
}

#[test]
fn money_in_the_programme_regions() {
    check(
        "region=MA-02",
        Money,
        "prim-grants-oriental-2022 prim-grants-oriental-2024 projet-oriental-budget",
        "exact 1500000 MAD, exact 1255576 EUR, exact 658750 CHF",
    );
    check(
        "region=MA-09",
        Money,
        "agadir-budget jmdi-budget-souss-massa prim-grants-souss-massa-2023 \
         prim-grants-souss-massa-2024",
        "about 530041 USD, about 9320000 MAD",
    );
    check(
        "region=MA-01",
        Money,
        // 10 000 + 2 000 000 + 472 371 + 417 841.90 EUR.
        "forsaty-budget ahlam-majorcan-share andalusia-budget-2008 avanzando-budget \
         conemund-budget",
        "exact 12770000 USD, exact 2900212.9 EUR",
    );
    // The budget of both regions holds the grants of each; its grants reach a year beyond it.
    check(
        "region=MA-02,MA-09",
        Money,
        "prim-budget agadir-budget jmdi-budget-souss-massa projet-oriental-budget",
        "at_least 9000000 EUR, about 530041 USD, at_least 658750 CHF",
    );
}

#[test]
fn other_regions() {
    check(
        "region=MA-03",
        People,
        "sefrou-trained-2014-2016",
        "exact 125 people",
    );
    check("region=MA-06", People, "", "nothing addable");
    check("region=MA-05", Money, "salem-budget", "exact 1830000 EUR");
}

#[test]
fn the_whole_country_and_several_countries() {
    let ids = format!(
        "iom-helped-2021 iom-helped-2022 iom-helped-2024 iom-medical-2016 {RETURNS} \
         {RETURNS_HOME} regularised-trained amal-schooling-2018-2021 medical-care-2018 \
         foo-helped-2017 livelihoods-holders-2007-2016 non-formal-education-2013-2014 \
         eutf-helped-2016-2019"
    );
    // 83 821 + 518 + 11 065 + 1 881 + 135 + 2 360 + 5 450 + 4 000 + 579 + 110 + 7 600.
    check("region=MA", People, &ids, "about 117519 people");
    check("region=INT", Money, "", "nothing found");
}
