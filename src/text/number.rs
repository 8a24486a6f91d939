//! Numbers as readers write them. Values are millionths, so that nothing is lost on the way.
//!
//! Digits are 0-9 in every language. Arabic and French group by U+202F, which unlike a space keeps
//! a number whole in right-to-left text, and have a decimal comma; English has commas and a point.

use super::Lang;
use super::messages::{CurrencyWords, messages};

/// Millionths in one.
const ONE: i64 = 1_000_000;
/// Decimals that a value can have.
const PLACES: usize = 6;
/// U+2212, the minus sign that is as wide as a digit.
const MINUS: char = '\u{2212}';
/// U+00A0, which keeps a number and its unit on one line.
const HARD_SPACE: char = '\u{a0}';

/// A number with all the decimals it has.
pub fn number(lang: Lang, micro: i64) -> String {
    let (group, point) = match lang {
        Lang::Ar | Lang::Fr => ('\u{202f}', ','),
        Lang::En => (',', '.'),
    };
    let (whole, fraction) = parts(micro);
    let mut text = String::new();
    if micro < 0 {
        text.push(MINUS);
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(&fraction);
    }
    text
}

/// A number as programs read it: a point, no grouping, an ASCII minus.
pub fn plain(micro: i64) -> String {
    let (whole, fraction) = parts(micro);
    let sign = if micro < 0 { "-" } else { "" };
    if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    }
}

/// The value rounded to so many decimals, halves away from zero.
pub fn rounded(micro: i64, decimals: usize) -> i64 {
    let step = 10_i64.pow(PLACES.saturating_sub(decimals) as u32);
    let half = step / 2 * micro.signum();
    micro.saturating_add(half) / step * step
}

/// A share of a hundred.
pub fn percent(lang: Lang, micro: i64) -> String {
    match lang {
        Lang::En => format!("{}%", number(lang, micro)),
        Lang::Ar | Lang::Fr => format!("{}{HARD_SPACE}%", number(lang, micro)),
    }
}

/// An amount in a currency, by its ISO 4217 code: both digits of its cents where it has some. Finer
/// fractions only come from converting, and pretend to know more than a yearly average does: whole
/// units then.
pub fn money(lang: Lang, micro: i64, code: &str) -> String {
    let is_exact = micro % (ONE / 100) == 0;
    let cents = if is_exact { micro } else { rounded(micro, 0) };
    let mut amount = number(lang, cents);
    // 12,5 is a number; 12,50 is an amount.
    if cents % ONE != 0 && cents % (ONE / 10) == 0 {
        amount.push('0');
    }
    match currency(lang, code) {
        Some(words) => words.amount.pick(lang, cents).replace("{count}", &amount),
        None => format!("{amount}{HARD_SPACE}{code}"),
    }
}

/// How a currency is written; none where it has no words of its own.
pub(super) fn currency(lang: Lang, code: &str) -> Option<&'static CurrencyWords> {
    let words = &messages(lang).currencies;
    Some(match code {
        "MAD" => &words.mad,
        "USD" => &words.usd,
        "EUR" => &words.eur,
        "CHF" => &words.chf,
        "NOK" => &words.nok,
        _ => return None,
    })
}

/// The digits before and after the point, without trailing zeros.
fn parts(micro: i64) -> (String, String) {
    let (one, value) = (ONE.unsigned_abs(), micro.unsigned_abs());
    let fraction = format!("{:0PLACES$}", value % one);
    (
        (value / one).to_string(),
        fraction.trim_end_matches('0').to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(micro: i64, expected: [&str; 3]) {
        assert_eq!(Lang::ALL.map(|lang| number(lang, micro)), expected);
    }

    #[test]
    fn numbers_are_grouped_so_that_arabic_keeps_them_whole() {
        check(751_000_000, ["751", "751", "751"]);
        check(25_817_000_000, ["25\u{202f}817", "25\u{202f}817", "25,817"]);
        check(
            123_674_145_000_000,
            [
                "123\u{202f}674\u{202f}145",
                "123\u{202f}674\u{202f}145",
                "123,674,145",
            ],
        );
        check(53_700_000, ["53,7", "53,7", "53.7"]);
        check(
            -1_000_000_000,
            [
                "\u{2212}1\u{202f}000",
                "\u{2212}1\u{202f}000",
                "\u{2212}1,000",
            ],
        );
    }

    #[test]
    fn programs_read_plain_decimals() {
        let values = [8_891_000_000_000, 53_700_000, -500_000, 0].map(plain);
        assert_eq!(values, ["8891000", "53.7", "-0.5", "0"]);
    }

    #[test]
    fn rounding_goes_away_from_zero() {
        assert_eq!(
            [
                rounded(2_500_000, 0),
                rounded(-2_500_000, 0),
                rounded(1_234_567, 2)
            ],
            [3_000_000, -3_000_000, 1_230_000]
        );
    }

    #[test]
    fn amounts_name_their_currency_and_shares_their_sign() {
        let all = |micro, code| Lang::ALL.map(|lang| money(lang, micro, code));
        assert_eq!(
            all(8_891_000_000_000, "MAD"),
            [
                "8\u{202f}891\u{202f}000\u{a0}درهم",
                "8\u{202f}891\u{202f}000\u{a0}DH",
                "MAD\u{a0}8,891,000"
            ]
        );
        assert_eq!(
            all(4_000_000_000_000, "NOK"),
            [
                "4\u{202f}000\u{202f}000\u{a0}كرونة نرويجية",
                "4\u{202f}000\u{202f}000\u{a0}de couronnes norvégiennes",
                "4,000,000\u{a0}Norwegian kroner"
            ]
        );
        assert_eq!(
            all(103_000_000, "EUR"),
            ["103\u{a0}أورو", "103\u{a0}euros", "EUR\u{a0}103"]
        );
        assert_eq!(money(Lang::En, 12_500_000, "USD"), "USD\u{a0}12.50");
        assert_eq!(money(Lang::En, 989_153_876_300, "USD"), "USD\u{a0}989,154");
        assert_eq!(money(Lang::Fr, 5_000_000, "XOF"), "5\u{a0}XOF");
        assert_eq!(percent(Lang::Ar, 53_700_000), "53,7\u{a0}%");
    }
}
