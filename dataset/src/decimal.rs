//! Published numbers, exact: fixed-point decimals that add up the same in any order.

use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A published number with up to six decimals, held as millionths so that sums are exact.
///
/// The range is about ±9.2 × 10¹², more than Morocco's yearly product in dirhams.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    micro: i64,
}

/// As whether it is whole, and then ones or millionths: most numbers are whole, and stay short.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_whole = self.micro % ONE == 0;
        let number = if is_whole {
            self.micro / ONE
        } else {
            self.micro
        };
        (is_whole, number).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (is_whole, number) = <(bool, i64)>::deserialize(deserializer)?;
        let unit = if is_whole { ONE } else { 1 };
        let micro = number.checked_mul(unit);
        micro
            .map(Self::from_micro)
            .ok_or_else(|| serde::de::Error::custom("a number beyond the range"))
    }
}

/// Millionths in one.
const ONE: i64 = 1_000_000;
/// Decimals that a number can hold.
const PLACES: usize = 6;

impl Decimal {
    /// Nothing at all. A missing number is an absent [`Decimal`], never this.
    pub const ZERO: Self = Self { micro: 0 };

    /// The number of `micro` millionths.
    pub const fn from_micro(micro: i64) -> Self {
        Self { micro }
    }

    /// The value in millionths.
    pub const fn micro(self) -> i64 {
        self.micro
    }

    /// Reads `12770000`, `53.7` or `-4`: ASCII digits, a decimal point, no grouping and no sign `+`.
    ///
    /// Returns `None` for anything else, for more than six decimals, and beyond the range.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let digits_only = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits_only(whole) || !digits_only(fraction) || fraction.len() > PLACES {
            return None;
        }
        let whole = whole.parse::<i64>().ok()?.checked_mul(ONE)?;
        let fraction = format!("{fraction:0<PLACES$}").parse::<i64>().ok()?;
        let micro = whole.checked_add(fraction)?;
        Some(Self::from_micro(if negative { -micro } else { micro }))
    }

    /// The sum; `None` beyond the range.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.micro.checked_add(other.micro).map(Self::from_micro)
    }

    /// This number times `factor`, rounded to a millionth, halves away from zero; `None` beyond the
    /// range.
    pub fn times(self, factor: Self) -> Option<Self> {
        let product = i128::from(self.micro) * i128::from(factor.micro);
        Self::rounded(product, i128::from(ONE))
    }

    /// This number divided by `divisor`, rounded to a millionth; `None` when dividing by zero and
    /// beyond the range.
    pub fn over(self, divisor: Self) -> Option<Self> {
        if divisor == Self::ZERO {
            return None;
        }
        let scaled = i128::from(self.micro) * i128::from(ONE);
        Self::rounded(scaled, i128::from(divisor.micro))
    }

    /// The nearest float, for drawing only: never for adding.
    pub fn to_f64(self) -> f64 {
        self.micro as f64 / ONE as f64
    }

    fn rounded(numerator: i128, denominator: i128) -> Option<Self> {
        let half = denominator.abs() / 2 * numerator.signum() * denominator.signum();
        let micro = (numerator + half * denominator.signum()) / denominator;
        i64::try_from(micro).ok().map(Self::from_micro)
    }
}

/// Why a sum cannot leave the range: `check::range` adds everything that a package holds.
const IN_RANGE: &str = "a checked package adds up to less than a Decimal holds";

/// # Panics
/// Beyond the range, which no sum over a checked package reaches: a wrong number is never told.
impl Add for Decimal {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.checked_add(other).expect(IN_RANGE)
    }
}

/// # Panics
/// Beyond the range, as for a sum.
impl Sub for Decimal {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self::from_micro(-self.micro)
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, micro: Option<i64>) {
        assert_eq!(Decimal::parse(text).map(Decimal::micro), micro, "{text:?}");
    }

    #[test]
    fn numbers_as_published() {
        check("751", Some(751_000_000));
        check("53.7", Some(53_700_000));
        check("8.9885", Some(8_988_500));
        check("-1000", Some(-1_000_000_000));
        check("0.000001", Some(1));
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in [
            "",
            "-",
            ".",
            "1.",
            ".5",
            "1,5",
            "1 000",
            "12.770.000",
            "+1",
            "1e3",
            "٧٥١",
            "0.0000001",
            "NaN",
            "99999999999999999999",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn conversion_is_exact_where_the_amount_is() {
        let (usd, rate) = (Decimal::parse("12770000"), Decimal::parse("8.9885"));
        let mad = usd.zip(rate).map(|(usd, rate)| usd.times(rate));
        let mad = mad.flatten();
        assert_eq!(mad, Decimal::parse("114783145"));
        assert_eq!(mad.zip(rate).and_then(|(mad, rate)| mad.over(rate)), usd);
        assert_eq!(Decimal::from_micro(1).over(Decimal::ZERO), None);
    }

    #[test]
    fn nothing_beyond_the_range_is_told() {
        let most = Decimal::from_micro(i64::MAX);
        assert_eq!(most.checked_add(Decimal::from_micro(1)), None);
        assert_eq!(most.times(Decimal::from_micro(2 * ONE)), None);
        assert_eq!(most.over(Decimal::from_micro(1)), None);
    }

    #[test]
    fn halves_round_away_from_zero() {
        let two = Decimal::from_micro(2_000_000);
        assert_eq!(
            Decimal::from_micro(1).over(two),
            Some(Decimal::from_micro(1))
        );
        assert_eq!(
            Decimal::from_micro(-1).over(two),
            Some(Decimal::from_micro(-1))
        );
        assert_eq!(
            Decimal::from_micro(1).over(-two),
            Some(Decimal::from_micro(-1))
        );
    }
}
