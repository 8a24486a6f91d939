//! From one currency to another, at a published yearly average (rule 8).

use crate::{Currency, Dataset, Decimal, ExchangeRate, Figure, Key};

/// The rates that a conversion used; `None` stands for the dirham itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// From the published currency to dirhams.
    pub from: Option<Key<ExchangeRate>>,
    /// From dirhams to the currency asked for.
    pub to: Option<Key<ExchangeRate>>,
}

/// The figure's amount in `currency`, at the average rate of the year in which its period starts.
///
/// Pairs without the dirham go through it. An amount already in `currency` is left as it is; a
/// figure without a date, or whose year has no rate, gives `None`.
pub fn convert(dataset: &Dataset, figure: &Figure, currency: Currency) -> Option<(Decimal, Rate)> {
    let published = figure.currency?;
    if published == currency {
        return Some((
            figure.value,
            Rate {
                from: None,
                to: None,
            },
        ));
    }
    let year = figure.period?.start.year;
    let (from, mad_per_published) = rate(dataset, published, year)?;
    let (to, mad_per_wanted) = rate(dataset, currency, year)?;
    let in_dirhams = figure.value.times(mad_per_published)?;
    let amount = in_dirhams.over(mad_per_wanted)?;
    Some((amount, Rate { from, to }))
}

/// Dirhams for one unit of a currency in a year.
fn rate(
    dataset: &Dataset,
    currency: Currency,
    year: i16,
) -> Option<(Option<Key<ExchangeRate>>, Decimal)> {
    const ONE: Decimal = Decimal::from_micro(1_000_000);
    if currency == Currency::MAD {
        return Some((None, ONE));
    }
    let found = dataset
        .exchange_rates
        .iter()
        .find(|(_, rate)| rate.currency == currency && rate.year == year)?;
    Some((Some(found.0), found.1.mad_per_unit))
}
