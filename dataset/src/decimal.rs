//! Published numbers, exact: fixed-point decimals that add up the same in any order.

use crate::packed::{Packed, Unpacking};
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// A published number with up to six decimals, held as millionths so that sums are exact.
///
/// The range is about ±9.2 × 10¹², more than Morocco's yearly product in dirhams.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    micro: i64,
}

/// Whole numbers, which most are, stay short.
impl Packed for Decimal {
    fn pack(&self, to: &mut Vec<u8>) {
        let is_whole = self.micro % ONE == 0;
        is_whole.pack(to);
        let number = if is_whole {
            self.micro / ONE
        } else {
            self.micro
        };
        number.pack(to);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let is_whole = bool::unpack(from);
        let number = i64::unpack(from);
        let micro = if is_whole {
            number.wrapping_mul(ONE)
        } else {
            number
        };
        Self { micro }
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

    /// This number times `factor`, rounded to a millionth, halves away from zero.
    pub fn times(self, factor: Self) -> Self {
        let product = i128::from(self.micro) * i128::from(factor.micro);
        Self::rounded(product, i128::from(ONE))
    }

    /// This number divided by `divisor`, rounded to a millionth; `None` when dividing by zero.
    pub fn over(self, divisor: Self) -> Option<Self> {
        let scaled = i128::from(self.micro) * i128::from(ONE);
        (divisor != Self::ZERO).then(|| Self::rounded(scaled, i128::from(divisor.micro)))
    }

    /// The nearest float, for drawing only: never for adding.
    pub fn to_f64(self) -> f64 {
        self.micro as f64 / ONE as f64
    }

    fn rounded(numerator: i128, denominator: i128) -> Self {
        let half = denominator.abs() / 2 * numerator.signum() * denominator.signum();
        let micro = (numerator + half * denominator.signum()) / denominator;
        Self::from_micro(micro.clamp(i64::MIN.into(), i64::MAX.into()) as i64)
    }
}

impl Add for Decimal {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::from_micro(self.micro.saturating_add(other.micro))
    }
}

impl Sub for Decimal {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::from_micro(self.micro.saturating_sub(other.micro))
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
        assert_eq!(mad, Decimal::parse("114783145"));
        assert_eq!(mad.zip(rate).and_then(|(mad, rate)| mad.over(rate)), usd);
        assert_eq!(Decimal::from_micro(1).over(Decimal::ZERO), None);
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
