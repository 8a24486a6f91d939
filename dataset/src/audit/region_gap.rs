//! Years for which a region has no figure at all.

use crate::{Dataset, Key, Region, RegionKind};

use super::coverage::Coverage;

/// The years for which a region has no figure of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionGap {
    /// One of the 12 regions, or the whole country. Whole-country figures are never split, so they
    /// fill no region's gap.
    pub region: Key<Region>,
    /// The years, in order.
    pub years: Vec<i16>,
}

/// Every region that lacks a year, in the order of the table. That nothing is published for
/// several countries together is no gap.
pub fn region_gaps(dataset: &Dataset, coverage: &Coverage) -> Vec<RegionGap> {
    let Some(years) = coverage.years else {
        return Vec::new();
    };
    dataset
        .regions
        .iter()
        .filter(|(_, region)| region.kind() != RegionKind::SeveralCountries)
        .map(|(region, _)| RegionGap {
            region,
            years: (years.first..=years.last)
                .filter(|year| !coverage.has(region, *year))
                .collect(),
        })
        .filter(|gap| !gap.years.is_empty())
        .collect()
}
