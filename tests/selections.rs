//! Selections over the published data, each worked out by hand from the rules and from the ids of
//! the figures that count.
//!
//! A row that fails says that a figure, a flag or a rule has changed: find out which of the two is
//! right, the row or the engine, before changing either.

mod support;

use dataset::count::{Reason, Total, Unit};
use dataset::{Dataset, Vocabulary};
use idmaj::answer::answer;
use idmaj::query::Show;
use idmaj::query::address::parse;
use idmaj::text::Lang;
use support::published;

use Show::{Activities, Money, People};

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
    answer(dataset, &query).total(show).clone()
}

fn in_order<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut texts: Vec<_> = texts.collect();
    texts.sort_unstable();
    texts
}

fn words(total: &Total) -> Vec<String> {
    use dataset::count::Nothing;
    match total.nothing {
        Some(Nothing::Published) => vec!["nothing published".to_owned()],
        Some(Nothing::Addable) => vec!["nothing addable".to_owned()],
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
const RETURNS_HOME: &str = "returns-to-morocco-2013 returns-to-morocco-2014 \
    returns-to-morocco-2015 returns-to-morocco-2016 returns-to-morocco-2017 returns-to-morocco-2018";

#[test]
fn people_everywhere() {
    // 83 821 of the portfolio, 11 065 returns, 3 426 returns home, and the programmes one by one.
    let ids = format!(
        "iom-helped-2021 iom-helped-2022 iom-helped-2024 iom-medical-2016 \
         iom-winter-kits-oujda-2018 {RETURNS} {RETURNS_HOME} youth-pilot-helped-2010-2011 \
         forsaty-youth-2016 regularised-trained finland-accompanied-2016-2018 \
         noah-kits-nador-2018 amal-schooling-2018-2021 medical-care-2018 cash-assistance-2020 \
         livelihoods-holders-2007-2016 non-formal-education-2013-2014 health-hiv-testing-2017 \
         prim-helped eutf-helped-2016-2019 sharaka-anapec-served hijra-oujda-2019-2020 \
         caritas-new-arrivals-2015 caritas-helped-2018 msf-helped-2012 ddm-tanger-registered \
         beni-mellal-food-2020 sefrou-trained-2014-2016"
    );
    check("", People, &ids, "about 166698 people");
}

#[test]
fn people_in_the_programme_regions() {
    let oriental = "joint-health-oriental-2019-2023 iom-winter-kits-oujda-2018 \
        finland-kits-nador-2017 noah-kits-nador-2018 hijra-oujda-2019-2020 msf-helped-2012";
    let tanger = "joint-work-tanger-2019-2023 youth-pilot-helped-2010-2011 forsaty-youth-2016 \
        ddm-tanger-registered";
    check("region=MA-02", People, oriental, "about 3469 people");
    check("region=MA-01", People, tanger, "about 19013 people");
    check("region=MA-09", People, "", "nothing addable");
    // Figures for two regions together count once both are chosen.
    check(
        "region=MA-01,MA-02",
        People,
        &format!("{oriental} {tanger} snia-territories-helped"),
        "about 23282 people",
    );
    check(
        "region=MA-02,MA-09",
        People,
        &format!("{oriental} prim-helped"),
        "about 6969 people",
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
        "forsaty-budget ahlam-majorcan-share",
        "exact 12770000 USD, exact 10000 EUR",
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
         cash-assistance-2020 livelihoods-holders-2007-2016 non-formal-education-2013-2014 \
         health-hiv-testing-2017 eutf-helped-2016-2019 caritas-helped-2018"
    );
    check("region=MA", People, &ids, "about 139564 people");
    check("region=INT", Money, "", "nothing published");
}

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
        "medical-care-2018 cash-assistance-2020 livelihoods-holders-2007-2016",
        "about 15029 people",
    );
    check(
        "programme=unhcr-morocco&years=2020",
        Money,
        "unhcr-spent-2020",
        "at_least 7144040 USD",
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
        "programme=joint-global-programme&region=MA-01&years=2021",
        Activities,
        "joint-incubator joint-enterprises-tanger-2021",
        "exact 1 incubator, exact 7 enterprise",
    );
}

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
    // 946 535 EUR and 38.5 million MAD; the kroner of 2018 and the euros of 2025 have no rate.
    let returns = ask(&dataset, "programme=avrr", Money);
    let without: Vec<_> = returns
        .unconverted
        .iter()
        .map(|key| dataset.figures[*key].id.as_str())
        .collect();
    assert_eq!(
        in_order(without.into_iter()),
        ["norway-contribution-2018", "spain-contribution-2025"]
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
