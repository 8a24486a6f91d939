//! The [`Dataset`], which holds every table.

use crate::context::{ExchangeRate, RegionContext};
use crate::figure::Figure;
use crate::map::Map;
use crate::measure::Measure;
use crate::model::{Field, Place, Population, Region};
use crate::programme::{Organisation, Programme, Role};
use crate::source::{Milestone, Note, Source};
use crate::table::Table;
use serde::{Deserialize, Serialize};

/// Everything published in the package, with every key resolved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// The version in `datapackage.json`.
    pub version: String,
    /// The outlines of its regions.
    pub map: Map,
    /// Published numbers.
    pub figures: Table<Figure>,
    /// What is counted.
    pub measures: Table<Measure>,
    /// Programmes and standing portfolios.
    pub programmes: Table<Programme>,
    /// Actors.
    pub organisations: Table<Organisation>,
    /// Who did what in which programme.
    pub roles: Table<Role>,
    /// Fields of work.
    pub fields: Table<Field>,
    /// Who is counted.
    pub populations: Table<Population>,
    /// The 12 regions, the whole country and "several countries", in the order of display.
    pub regions: Table<Region>,
    /// Cities and communes.
    pub places: Table<Place>,
    /// Documents.
    pub sources: Table<Source>,
    /// Dated events.
    pub milestones: Table<Milestone>,
    /// Editors' remarks.
    pub notes: Table<Note>,
    /// Yearly average rates.
    pub exchange_rates: Table<ExchangeRate>,
    /// Population and foreign residents of regions.
    pub region_context: Table<RegionContext>,
}
