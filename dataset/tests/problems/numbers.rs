//! Damage to numbers, currencies, dates and periods.

use crate::support::{Done::*, check};

const FIGURES: &str = "figures.csv";

#[test]
fn numbers_are_plain_decimals() {
    let wrong = [
        ("thousands with points", "12.770.000"),
        ("thousands with spaces", "12 770 000"),
        ("thousands with no-break spaces", "12\u{a0}770\u{a0}000"),
        ("thousands with narrow spaces", "12\u{202f}770\u{202f}000"),
        ("thousands with commas", "\"12,770,000\""),
        ("thousands with an apostrophe", "12'770'000"),
        ("one group of thousands", "12.770"),
        ("one group below zero", "-12.770"),
        ("decimal comma", "\"12,5\""),
        ("Arabic digits", "\u{661}\u{662}\u{667}\u{667}\u{660}\u{660}\u{660}\u{660}"),
        ("Arabic decimal sign", "12\u{66b}5"),
        ("exponent", "1.277E+07"),
        ("two points", "12..5"),
        ("point at the end", "12770000."),
        ("plus sign", "+12770000"),
        ("minus of typography", "\u{2212}5"),
        ("minus sign alone", "-"),
        ("unit", "12770000 USD"),
        ("percent sign", "53.7%"),
        ("formula", "=12*5"),
        ("missing", ""),
        ("beyond the range", "99999999999999999999"),
        ("finer than a millionth", "0.0000001"),
    ];
    check(&wrong.map(|(name, number)| (name, FIGURES, Set(4, "value", number), "4:9 number")));
    check(&[
        ("rate", "exchange_rates.csv", Set(2, "mad_per_unit", "\"8,9885\""), "2:3 number"),
        ("latitude", "places.csv", Set(2, "lat", "34°40"), "2:6 number"),
        ("inhabitants", "region_context.csv", Set(2, "population", "2 314 346"), "2:3 number"),
        ("grouped foreigners", "region_context.csv", Set(2, "foreign_residents", "6.390"), "2:4 number"),
        ("foreigners", "region_context.csv", Set(2, "foreign_residents", "n/a"), "2:4 number"),
    ]);
}

#[test]
fn numbers_suit_what_they_count() {
    check(&[
        ("negative result", FIGURES, Set(5, "value", "-751"), "5:9 negative"),
        ("more than can be added", FIGURES, Set(2, "value", "9200000000000"), ""),
        ("in another currency", FIGURES, Set(4, "value", "9200000000000"), "4:9 range"),
        ("with those above", FIGURES, Puts(&[(",25217,", ",9000000000000,"), (",12000,", ",900000000000,")]), "3:9 range"),
        ("negative change", FIGURES, Set(14, "value", "-99"), ""),
        ("share over 100", FIGURES, Set(13, "value", "100.1"), "13:9 share"),
        ("share of 100", FIGURES, Set(13, "value", "100"), ""),
        ("negative share", FIGURES, Set(13, "value", "-1"), "13:9 negative, 13:9 share"),
        ("people with decimals", FIGURES, Set(2, "value", "25217.5"), "2:9 whole"),
        ("residents with decimals", FIGURES, Set(16, "value", "9.5"), "16:9 whole"),
        ("projects with decimals", FIGURES, Set(8, "value", "1.10"), "8:9 whole"),
        ("money with centimes", FIGURES, Set(4, "value", "12770.25"), ""),
        ("money finer than a centime", FIGURES, Set(4, "value", "12.7751"), "4:9 whole"),
        ("rate of zero", "exchange_rates.csv", Set(2, "mad_per_unit", "0"), "2:3 rate"),
        ("negative rate", "exchange_rates.csv", Set(2, "mad_per_unit", "-9.1"), "2:3 rate"),
        ("negative inhabitants", "region_context.csv", Set(2, "population", "-5"), "2:3 negative"),
        ("negative foreigners", "region_context.csv", Set(2, "foreign_residents", "-5"), "2:4 negative"),
        ("more foreigners than inhabitants", "region_context.csv", Set(2, "population", "6389"), "2:4 part"),
        ("foreigners unknown", "region_context.csv", Set(2, "foreign_residents", ""), ""),
    ]);
}

#[test]
fn money_has_a_currency_and_nothing_else_has() {
    check(&[
        ("missing on money", FIGURES, Set(4, "currency", ""), "4:10 currency"),
        ("on people", FIGURES, Set(5, "currency", "MAD"), "5:10 currency"),
        ("on residents", FIGURES, Set(16, "currency", "MAD"), "16:10 currency"),
        ("on projects", FIGURES, Set(8, "currency", "MAD"), "8:10 currency"),
        ("unknown", FIGURES, Set(4, "currency", "UDS"), "4:10 currency"),
        ("in small letters", FIGURES, Set(4, "currency", "usd"), "4:10 currency"),
        ("as a sign", FIGURES, Set(4, "currency", "$"), "4:10 currency"),
        ("as a local name", FIGURES, Set(4, "currency", "DH"), "4:10 currency"),
        ("of a rate", "exchange_rates.csv", Set(2, "currency", "Dollar"), "2:2 currency"),
        ("rate without one", "exchange_rates.csv", Set(2, "currency", ""), "2:2 currency"),
        ("money as a result", FIGURES, Set(4, "basis", "result"), "4:12 basis"),
        ("people as a budget", FIGURES, Set(5, "basis", "budget"), "5:12 basis"),
    ]);
}

#[test]
fn dates_are_of_the_calendar() {
    let wrong = [
        ("31 February", "2019-02-31"),
        ("month 13", "2019-13"),
        ("month 0", "2019-00"),
        ("day 0", "2019-01-00"),
        ("no leap year", "2019-02-29"),
        ("day first", "10/05/2019"),
        ("a spreadsheet's month", "mai-19"),
        ("a spreadsheet's day", "43586"),
        ("two digits", "19"),
        ("one digit of the month", "2019-5"),
        ("time of day", "2019-05-10T00:00"),
        ("Arabic digits", "\u{662}\u{660}\u{661}\u{669}"),
        ("a range", "2019-2020"),
        ("the year 219", "0219"),
        ("the year 9999", "9999"),
    ];
    check(&wrong.map(|(name, date)| (name, FIGURES, Set(5, "period_start", date), "5:7 date")));
    check(&[
        ("end", FIGURES, Set(5, "period_end", "2023-04-31"), "5:8 date"),
        ("year of a rate", "exchange_rates.csv", Set(2, "year", "2021-05"), "2:1 date"),
        ("year of a census", "region_context.csv", Set(2, "year", "20014"), "2:2 date"),
        ("programme", "programmes.csv", Set(3, "start", "may 2019"), "3:4 date"),
        ("milestone", "milestones.csv", Set(2, "start", "2019-05-32"), "2:5 date"),
        ("source", "sources.csv", Set(2, "published", "no date"), "2:9 date"),
        ("source neither dated nor undated", "sources.csv", Set(3, "published", ""), "3:9 required"),
        ("never read", "sources.csv", Set(3, "accessed", ""), "3:11 date"),
        ("read on an undated day", "sources.csv", Set(3, "accessed", "undated"), "3:11 date"),
    ]);
}

#[test]
fn periods_have_two_ends_in_order() {
    check(&[
        ("reversed", FIGURES, Puts(&[("MA-02,,2019,2023", "MA-02,,2023,2019")]), "5:8 period"),
        ("reversed within a year", FIGURES, Puts(&[("MA-02,,2019,2023", "MA-02,,2019-05,2019-04")]), "5:8 period"),
        ("no end", FIGURES, Set(5, "period_end", ""), "5:8 period"),
        ("no start", FIGURES, Set(5, "period_start", ""), "5:7 period"),
        ("neither", FIGURES, Put("MA-02,,2019,2023", "MA-02,,,"), ""),
        ("year and its month", FIGURES, Put("MA-02,,2019,2023", "MA-02,,2019,2019-01"), ""),
        ("programme reversed", "programmes.csv", Set(2, "end", "2006"), "2:5 period"),
        ("milestone reversed", "milestones.csv", Set(2, "end", "2019-04"), "2:6 period"),
        ("milestone without a date", "milestones.csv", Put("2019-05,2019-05", ","), "2:5 required"),
        ("milestone without an end", "milestones.csv", Set(2, "end", ""), "2:6 period"),
    ]);
}
