//! How approximate and converted totals are rounded, and how large amounts of money are written.
//!
//! Never more than three significant digits; money of a million or more has one decimal below ten of
//! its unit, and else none: 1.9 billion, 109 million, 4.3 million, 850,000.

use super::Lang;
use super::messages::messages;
use super::number::{currency, money, number};

/// A unit, a million and a billion in millionths.
const ONE: i64 = 1_000_000;
const MILLION: i64 = 1_000_000 * ONE;
const BILLION: i64 = 1_000 * MILLION;

/// A count, rounded to three significant digits.
pub fn three_digits(micro: i64) -> i64 {
    let size = micro.unsigned_abs().checked_ilog10().unwrap_or(0);
    to_multiple(micro, 10_i64.pow(size.saturating_sub(2)))
}

/// An amount of money, rounded as it is written.
pub fn coarse_money(micro: i64) -> i64 {
    const SEVERAL_MILLIONS: i64 = 10 * MILLION;
    const SEVERAL_BILLIONS: i64 = 10 * BILLION;
    match micro.saturating_abs() {
        ..MILLION => to_multiple(three_digits(micro), ONE),
        MILLION..SEVERAL_MILLIONS => to_multiple(micro, MILLION / 10),
        SEVERAL_MILLIONS..BILLION => to_multiple(micro, MILLION),
        BILLION..SEVERAL_BILLIONS => to_multiple(micro, BILLION / 10),
        SEVERAL_BILLIONS.. => to_multiple(three_digits(micro), BILLION),
    }
}

/// A rounded amount of money in a currency: "109 million dirhams", or its digits below a million.
pub fn large_money(lang: Lang, rounded: i64, code: &str) -> String {
    let of = currency(lang, code).map_or(code, |words| words.of);
    in_words(lang, rounded, of).unwrap_or_else(|| money(lang, rounded, code))
}

/// The same without its currency, which stands beside it.
pub fn large_number(lang: Lang, rounded: i64) -> String {
    let words = in_words(lang, rounded, "").map(|words| words.trim_end().to_owned());
    words.unwrap_or_else(|| number(lang, rounded))
}

/// Millions and billions of something; none where there is not one of them.
fn in_words(lang: Lang, rounded: i64, of: &str) -> Option<String> {
    let words = &messages(lang).currencies;
    let (unit, forms) = match rounded.saturating_abs() {
        ..MILLION => return None,
        MILLION..BILLION => (MILLION, &words.million),
        BILLION.. => (BILLION, &words.billion),
    };
    let count = rounded / (unit / ONE);
    let form = forms.pick(lang, count);
    Some(
        form.replace("{count}", &number(lang, count))
            .replace("{currency}", of),
    )
}

/// The nearest multiple, halves away from zero.
fn to_multiple(micro: i64, step: i64) -> i64 {
    micro.saturating_add(step / 2 * micro.signum()) / step * step
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(value: i64) -> i64 {
        value * ONE
    }

    #[test]
    fn counts_keep_three_digits() {
        let check = |from, to| assert_eq!(three_digits(whole(from)), whole(to), "{from}");
        check(0, 0);
        check(751, 751);
        check(8_874, 8_870);
        check(166_698, 167_000);
        check(999_950, 1_000_000);
        check(-1_235, -1_240);
        assert_eq!(three_digits(53_749_000), 53_700_000);
    }

    #[test]
    fn money_has_one_decimal_below_ten_of_its_unit() {
        let check = |value, expected: [&str; 3]| {
            let rounded = coarse_money(whole(value));
            let written = Lang::ALL.map(|lang| large_money(lang, rounded, "MAD"));
            let written = written.map(|text| text.replace(['\u{202f}', '\u{a0}'], " "));
            assert_eq!(written, expected, "{value}");
        };
        check(
            1_876_543_210,
            [
                "1,9 مليار درهم",
                "1,9 milliard de dirhams",
                "1.9 billion dirhams",
            ],
        );
        check(
            109_400_000,
            [
                "109 ملايين درهم",
                "109 millions de dirhams",
                "109 million dirhams",
            ],
        );
        check(
            110_400_000,
            [
                "110 ملايين درهم",
                "110 millions de dirhams",
                "110 million dirhams",
            ],
        );
        check(
            97_600_000,
            [
                "98 مليون درهم",
                "98 millions de dirhams",
                "98 million dirhams",
            ],
        );
        check(
            9_960_000,
            [
                "10 ملايين درهم",
                "10 millions de dirhams",
                "10 million dirhams",
            ],
        );
        check(
            999_600_000,
            ["مليار درهم", "1 milliard de dirhams", "1 billion dirhams"],
        );
        check(
            2_000_000,
            ["مليوني درهم", "2 millions de dirhams", "2 million dirhams"],
        );
        check(989_154, ["989 000 درهم", "989 000 DH", "MAD 989,000"]);
        check(
            12_347_000_000,
            [
                "12 مليار درهم",
                "12 milliards de dirhams",
                "12 billion dirhams",
            ],
        );
    }

    #[test]
    fn the_currency_can_stand_beside_the_number() {
        assert_eq!(
            large_number(Lang::Fr, whole(4_300_000)),
            "4,3\u{a0}millions"
        );
        assert_eq!(large_number(Lang::En, whole(4_300_000)), "4.3\u{a0}million");
        assert_eq!(large_number(Lang::Ar, whole(850_000)), "850\u{202f}000");
    }
}
