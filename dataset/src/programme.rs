//! Programmes, the organisations around them, and who did what.

use crate::Date;
use crate::model::{Place, Region, Words};
use crate::source::Source;
use crate::table::{Key, rows_with_ids};
use crate::vocabulary::vocabulary;
use serde::{Deserialize, Serialize};

/// A programme, or a standing portfolio such as an agency's yearly work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// Its id.
    pub id: String,
    /// The programme that it is a part of.
    pub parent: Option<Key<Programme>>,
    /// What sort of programme it is.
    pub kind: ProgrammeKind,
    /// When it began, where a source says so.
    pub start: Option<Date>,
    /// When it ended or is due to end, where a source says so.
    pub end: Option<Date>,
    /// Its full name.
    pub name: Words,
    /// A name that fits a list.
    pub short_name: Words,
    /// What it does, and what is not known of it.
    pub summary: Words,
}

vocabulary! {
    /// Sorts of programmes.
    ProgrammeKind {
        /// All that an organisation does in the country.
        Portfolio = "portfolio",
        /// A national strategy.
        Strategy = "strategy",
        /// An institution's standing support to others.
        Partnership = "partnership",
        /// Several projects under one name.
        Programme = "programme",
        /// One project.
        Project = "project",
    }
}

/// An actor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// What sort of actor it is.
    pub kind: OrganisationKind,
    /// Its full name.
    pub name: Words,
    /// A name that fits a list.
    pub short_name: Words,
    /// Its site, where one is known.
    pub url: Option<String>,
}

vocabulary! {
    /// Sorts of actors.
    OrganisationKind {
        /// A ministry or a body of the state.
        Government = "government",
        /// A region, a province or a commune.
        LocalAuthority = "local_authority",
        /// An agency of the United Nations.
        Un = "un",
        /// Who gives money.
        Donor = "donor",
        /// An association.
        Ngo = "ngo",
        /// A university or an institute.
        Research = "research",
        /// Firms and their federations.
        Private = "private",
    }
}

/// What an organisation does in a programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// The programme.
    pub programme: Key<Programme>,
    /// The actor.
    pub organisation: Key<Organisation>,
    /// What it does there.
    pub kind: RoleKind,
    /// Where it does so, in the order of the regions table; empty where nobody says so.
    pub regions: Vec<Key<Region>>,
    /// The cities or communes named, if any.
    pub places: Vec<Key<Place>>,
    /// Since when, where a source says so.
    pub start: Option<Date>,
    /// Until when, where a source says so.
    pub end: Option<Date>,
    /// The document that tells it, where it is not that of the programme's figures.
    pub source: Option<Key<Source>>,
    /// Where in the document; empty where none is named.
    pub locator: Words,
}

vocabulary! {
    /// What an organisation can do in a programme.
    RoleKind {
        /// Pays.
        Funder = "funder",
        /// Answers for it.
        Lead = "lead",
        /// Carries it out.
        Implementer = "implementer",
        /// Takes part.
        Partner = "partner",
    }
}

rows_with_ids!(Programme, Organisation);
