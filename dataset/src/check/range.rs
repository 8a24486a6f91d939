//! Whether everything that a package holds can be added up exactly.

use crate::read::{Draft, Problems};
use crate::{Currency, Decimal, Figure};

const ONE: i128 = 1_000_000;

/// Sums are exact in any order while all numbers together, each as large as it is in any currency,
/// stay within the range of a [`Decimal`].
pub fn everything_adds_up_within_the_range(draft: &Draft, problems: &mut Problems) {
    let cheapest = rates(draft, |_| true).min().unwrap_or(ONE).clamp(1, ONE);
    let mut sum: i128 = 0;
    for (key, figure) in draft.dataset.figures.iter() {
        sum = sum.saturating_add(largest(draft, figure, cheapest));
        if sum > i128::from(i64::MAX) {
            problems.push(draft.problem(
                key,
                "value",
                "range",
                "with the rows above, the numbers are too large to be added exactly",
                format!("Mend the number; together they may be {} at most.", most()),
            ));
            return;
        }
    }
}

/// Millionths of a figure's number without its sign, in the currency in which it is largest.
fn largest(draft: &Draft, figure: &Figure, cheapest: i128) -> i128 {
    let micro = i128::from(figure.value.micro()).abs();
    let dearest = match figure.currency {
        None => return micro,
        Some(Currency::MAD) => ONE,
        Some(published) => rates(draft, |currency| currency == published)
            .max()
            .unwrap_or(ONE)
            .max(ONE),
    };
    micro.saturating_mul(dearest) / cheapest
}

/// Millionths of a dirham for one unit of some currencies, in any year; a rate of nothing or less is
/// told by its own check.
fn rates(draft: &Draft, of: impl Fn(Currency) -> bool) -> impl Iterator<Item = i128> {
    let rates = draft.dataset.exchange_rates.rows();
    rates
        .filter(move |rate| of(rate.currency))
        .map(|rate| i128::from(rate.mad_per_unit.micro()))
        .filter(|rate| *rate > 0)
}

/// The range in whole units.
fn most() -> i64 {
    i64::MAX / Decimal::from_micro(1_000_000).micro()
}
