//! Numbers that are not about programmes: rates and inhabitants.

use crate::Decimal;
use crate::read::{Draft, Problems};

/// A rate is above zero: amounts are divided by it.
pub fn rates_are_above_zero(draft: &Draft, problems: &mut Problems) {
    for (key, rate) in draft.dataset.exchange_rates.iter() {
        if rate.mad_per_unit <= Decimal::ZERO {
            problems.push(draft.problem(
                key,
                "mad_per_unit",
                "rate",
                "a rate of zero or less",
                "Write how many dirhams one unit costs, such as 8.9885.",
            ));
        }
    }
}

/// Foreign residents are some of a region's inhabitants.
pub fn foreign_residents_are_inhabitants(draft: &Draft, problems: &mut Problems) {
    for (key, region) in draft.dataset.region_context.iter() {
        let foreign = region.foreign_residents.unwrap_or_default();
        let (column, rule, message) = if region.population < Decimal::ZERO {
            ("population", "negative", "a count below zero")
        } else if foreign < Decimal::ZERO {
            ("foreign_residents", "negative", "a count below zero")
        } else if foreign > region.population {
            (
                "foreign_residents",
                "part",
                "more foreign residents than inhabitants",
            )
        } else {
            continue;
        };
        problems.push(draft.problem(key, column, rule, message, "Mend the number."));
    }
}
