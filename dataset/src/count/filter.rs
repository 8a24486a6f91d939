//! What a total is asked for: where, when, by whom, for whom, and of what it is the total.

use std::collections::BTreeSet;

use crate::{Field, Key, Organisation, Period, Place, PopulationGroup, Programme, Region};

/// The filters. An empty one lets everything through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Chosen regions; the whole country is one of them, and not the same as all twelve.
    pub regions: BTreeSet<Key<Region>>,
    /// Chosen years.
    pub years: Option<Years>,
    /// Chosen programmes; each brings those that are part of it.
    pub programmes: BTreeSet<Key<Programme>>,
    /// Chosen organisations: what one of them gave, and what is done where it has a role.
    pub organisations: BTreeSet<Key<Organisation>>,
    /// Chosen fields of work.
    pub fields: BTreeSet<Key<Field>>,
    /// Chosen groups of people.
    pub groups: BTreeSet<PopulationGroup>,
    /// Chosen cities and communes.
    pub places: BTreeSet<Key<Place>>,
}

impl Filter {
    /// The same without fields, groups and places, which take a slice of each total.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self {
            fields: BTreeSet::new(),
            groups: BTreeSet::new(),
            places: BTreeSet::new(),
            ..self.clone()
        }
    }
}

/// A range of calendar years, both included, the earlier first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The earlier year.
    pub first: i16,
    /// The later year.
    pub last: i16,
}

impl Years {
    /// The years between two, in whichever order they are given.
    pub fn between(one: i16, other: i16) -> Self {
        Self {
            first: one.min(other),
            last: one.max(other),
        }
    }

    /// The same range as a period.
    pub fn period(self) -> Period {
        Period::years(self.first, self.last)
    }
}

/// What is counted: which total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Show {
    /// People helped.
    #[default]
    People,
    /// Money.
    Money,
    /// Projects, sessions, centres, …
    Activities,
}

impl Show {
    /// All three, in the order of display.
    pub const ALL: [Self; 3] = [Self::People, Self::Money, Self::Activities];
}
