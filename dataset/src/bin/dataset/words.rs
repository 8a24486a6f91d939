//! Values in English words: numbers, amounts, periods, places.

use dataset::{Currency, Dataset, Decimal, Figure, Key, Period, Qualifier, Region};
use serde_json::Value;

/// A number with its thousands apart: `6,991,500`, `53.7`.
pub fn number(value: Decimal) -> String {
    let micro = value.micro().unsigned_abs();
    let (whole, fraction) = ((micro / 1_000_000).to_string(), micro % 1_000_000);
    let mut text = String::from(if value < Decimal::ZERO { "-" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if fraction > 0 {
        text.push('.');
        text.push_str(format!("{fraction:06}").trim_end_matches('0'));
    }
    text
}

/// A number for a program: whole where it is. A fraction becomes the nearest float, which prints
/// with the decimals that were published.
pub fn json_number(value: Decimal) -> Value {
    match value.micro() % 1_000_000 {
        0 => Value::from(value.micro() / 1_000_000),
        _ => Value::from(value.to_f64()),
    }
}

/// A value in the unit of a measure: `1,000 MAD`, `53.7%`, `751 people`. Other units are told by
/// the measure's name, which stands beside it.
pub fn in_unit(value: Decimal, unit: &str, currency: Option<Currency>) -> String {
    let number = number(value);
    match (currency, unit) {
        (Some(currency), _) => format!("{number} {}", currency.code()),
        (None, "percent") => format!("{number}%"),
        (None, "person") if number == "1" => format!("{number} person"),
        (None, "person") => format!("{number} people"),
        (None, _) => number,
    }
}

/// The value of a figure, and how sure its source is: `at least 25,217 people`.
pub fn amount(dataset: &Dataset, figure: &Figure) -> String {
    let unit = &dataset.measures[figure.measure].unit;
    let value = in_unit(figure.value, unit, figure.currency);
    match figure.qualifier {
        Qualifier::Exact => value,
        Qualifier::AtLeast => format!("at least {value}"),
        Qualifier::About => format!("about {value}"),
        Qualifier::AtMost => format!("at most {value}"),
    }
}

/// A figure in one line: how much of what, whose, where and when.
pub fn summary(dataset: &Dataset, figure: &Figure) -> String {
    format!(
        "{}, {}; {}, {}, {}",
        amount(dataset, figure),
        dataset.measures[figure.measure].label.en,
        dataset.programmes[figure.programme].short_name.en,
        regions(dataset, &figure.regions),
        period(figure.period),
    )
}

/// The short names of regions.
pub fn regions(dataset: &Dataset, regions: &[Key<Region>]) -> String {
    let names = regions.iter().map(|key| &dataset.regions[*key].short_name);
    let names: Vec<_> = names.map(|name| name.en.as_str()).collect();
    names.join(" and ")
}

/// A period as its source prints it.
pub fn period(period: Option<Period>) -> String {
    match period {
        None => "no date".to_owned(),
        Some(Period { start, end }) if start == end => start.to_string(),
        Some(Period { start, end }) => format!("{start} to {end}"),
    }
}

/// A range of years, or one of them.
pub fn years(first: i16, last: i16) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{last}")
    }
}

/// Years in order, those that follow each other drawn together: `2007-2016, 2018`.
pub fn runs(years: &[i16]) -> String {
    let runs = years.chunk_by(|year, next| *next == year + 1);
    let runs = runs.filter_map(|run| Some(self::years(*run.first()?, *run.last()?)));
    runs.collect::<Vec<_>>().join(", ")
}

/// So many of something whose plural ends in s.
pub fn count(number: usize, one: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {one}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_all_that_was_published() {
        let check = |text: &str, words: &str, json: &str| {
            let value = Decimal::parse(text).unwrap_or_else(|| panic!("{text} is a number"));
            assert_eq!(number(value), words);
            assert_eq!(json_number(value).to_string(), json);
        };
        check("6991500", "6,991,500", "6991500");
        check("53.7", "53.7", "53.7");
        check("-1000", "-1,000", "-1000");
        check("999", "999", "999");
        check("0.000001", "0.000001", "1e-6");
    }

    #[test]
    fn years_that_follow_each_other_are_one_run() {
        assert_eq!(runs(&[2007, 2008, 2009, 2012]), "2007-2009, 2012");
        assert_eq!(runs(&[]), "");
    }
}
