//! How many figures there are for each region, year and family.

use std::collections::BTreeMap;

use crate::count::Years;
use crate::{Dataset, Family, Key, Region};

/// A place in the matrix of regions, years and families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The region, the whole country or several countries, as published.
    pub region: Key<Region>,
    /// The calendar year; `None` for figures without a date.
    pub year: Option<i16>,
    /// What the figures count.
    pub family: Family,
}

/// How many figures there are for each region, year and family.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    /// From the first to the last year that any figure is for; `None` when none has a date.
    pub years: Option<Years>,
    /// Cells that have at least one figure. One that is for several years or regions is in the
    /// cell of each, so cells are not added up.
    pub cells: BTreeMap<Cell, usize>,
}

impl Coverage {
    /// How many figures a cell has.
    pub fn figures(&self, cell: Cell) -> usize {
        self.cells.get(&cell).copied().unwrap_or(0)
    }

    /// Whether a region has any figure, of whatever family, for a year.
    pub fn has(&self, region: Key<Region>, year: i16) -> bool {
        self.cells
            .keys()
            .any(|cell| cell.region == region && cell.year == Some(year))
    }
}

/// Counts every figure, whether it counts in a total or not.
pub fn coverage(dataset: &Dataset) -> Coverage {
    let mut cells = BTreeMap::new();
    for figure in dataset.figures.rows() {
        let family = dataset.measures[figure.measure].family;
        let years: Vec<Option<i16>> = match figure.period {
            Some(period) => (period.start.year..=period.end.year).map(Some).collect(),
            None => vec![None],
        };
        for region in &figure.regions {
            for year in &years {
                let cell = Cell {
                    region: *region,
                    year: *year,
                    family,
                };
                *cells.entry(cell).or_insert(0) += 1;
            }
        }
    }
    let years = || cells.keys().filter_map(|cell| cell.year);
    Coverage {
        years: years()
            .min()
            .zip(years().max())
            .map(|(first, last)| Years { first, last }),
        cells,
    }
}
