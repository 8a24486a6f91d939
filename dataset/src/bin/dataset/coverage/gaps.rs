//! Regions and the years for which they have no figure at all.

use dataset::Dataset;
use dataset::audit::{Coverage, RegionGap};
use serde_json::{Value, json};

use crate::columns::aligned;
use crate::words::{regions, runs};

/// A line for each region that lacks some years, and one for those that lack all.
pub fn lines(dataset: &Dataset, coverage: &Coverage, gaps: &[RegionGap]) -> Vec<String> {
    let all = coverage
        .years
        .map_or(0, |years| (years.first..=years.last).count());
    let name = |gap: &RegionGap| regions(dataset, &[gap.region]);
    let (empty, some): (Vec<_>, Vec<_>) = gaps.iter().partition(|gap| gap.years.len() == all);
    let some = some.into_iter().map(|gap| (name(gap), runs(&gap.years)));
    let empty = empty
        .into_iter()
        .map(|gap| (name(gap), "every year".to_owned()));
    aligned(some.chain(empty).collect())
}

/// Every region that lacks a year.
pub fn json(dataset: &Dataset, gaps: &[RegionGap]) -> Value {
    let gaps = gaps
        .iter()
        .map(|gap| json!({ "region": dataset.regions[gap.region].id, "years": gap.years }));
    gaps.collect()
}
