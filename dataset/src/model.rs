//! The lists that figures point to: words, fields, populations, regions, places.

use crate::Decimal;
use crate::table::{Key, rows_with_ids};
use crate::vocabulary::vocabulary;
use serde::{Deserialize, Serialize};

/// The same words in the three languages of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Arabic.
    pub ar: String,
    /// French.
    pub fr: String,
    /// English.
    pub en: String,
}

/// A field of work, such as education.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: Words,
}

/// Who is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Population {
    /// Its id.
    pub id: String,
    /// The group that readers filter by.
    pub group: PopulationGroup,
    /// Whether they are among those whom migration programmes are for.
    pub in_scope: bool,
    /// Their name.
    pub label: Words,
}

vocabulary! {
    /// Whom a population belongs to, as readers filter.
    PopulationGroup {
        /// People who came to live or stay in Morocco.
        Migrants = "migrants",
        /// Refugees and asylum seekers.
        Refugees = "refugees",
        /// Moroccans who came back.
        Returnees = "returnees",
        /// Inhabitants of Morocco who are neither: young people, staff, pupils.
        Residents = "residents",
        /// Moroccans who live abroad.
        Diaspora = "diaspora",
        /// Several of these, not split.
        Mixed = "mixed",
    }
}

/// One of the 12 regions of 2015, the whole country, or several countries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// ISO 3166-2 `MA-01` to `MA-12`, `MA` or `INT`.
    pub id: String,
    /// Its full name.
    pub name: Words,
    /// A name that fits a chart.
    pub short_name: Words,
    /// Whether it is one of the three programme regions, which come first everywhere.
    pub focus: bool,
}

/// What a row of the regions table stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionKind {
    /// One of the 12 regions.
    Region,
    /// `MA`.
    WholeCountry,
    /// `INT`.
    SeveralCountries,
}

impl Region {
    /// What the row stands for, read off its id.
    pub fn kind(&self) -> RegionKind {
        match self.id.as_str() {
            "MA" => RegionKind::WholeCountry,
            "INT" => RegionKind::SeveralCountries,
            _ => RegionKind::Region,
        }
    }
}

/// A city or commune.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// The region it lies in.
    pub region: Key<Region>,
    /// Its name.
    pub name: Words,
    /// Degrees north.
    pub lat: Decimal,
    /// Degrees east.
    pub lon: Decimal,
}

rows_with_ids!(Field, Population, Region, Place);
