//! Numbers that are not about programmes: exchange rates, and who lives in a region.

use crate::model::Region;
use crate::source::Source;
use crate::table::Key;
use crate::{Currency, Decimal};
use serde::{Deserialize, Serialize};

/// A yearly average.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExchangeRate {
    /// The calendar year.
    pub year: i16,
    /// The currency.
    pub currency: Currency,
    /// Dirhams for one unit of it.
    pub mad_per_unit: Decimal,
    /// The document that gives the rate.
    pub source: Key<Source>,
}

/// The people of a region in a census year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegionContext {
    /// The region.
    pub region: Key<Region>,
    /// The census year.
    pub year: i16,
    /// Inhabitants.
    pub population: Decimal,
    /// Foreign residents, where published.
    pub foreign_residents: Option<Decimal>,
    /// The document that gives them.
    pub source: Key<Source>,
}
