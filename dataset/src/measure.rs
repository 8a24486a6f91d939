//! What figures count, and how those counts behave when they are added.

use crate::model::{Field, Words};
use crate::table::{Key, rows_with_ids};
use crate::vocabulary::vocabulary;
use serde::{Deserialize, Serialize};

/// What a figure counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Its id.
    pub id: String,
    /// Which total it can belong to.
    pub family: Family,
    /// `person`, `money`, `project`, `percent`, …
    pub unit: String,
    /// Whether it accumulates.
    pub counting: Counting,
    /// The dimensions over which its figures may be added.
    pub adds_over: Vec<Dimension>,
    /// The field of work that all its figures share, if there is one.
    pub field: Option<Key<Field>>,
    /// A measure of the same thing by a preferred method.
    pub instead_of: Option<Key<Measure>>,
    /// Its name.
    pub label: Words,
    /// One sentence that says what is counted and how.
    pub definition: Words,
}

vocabulary! {
    /// The kinds of totals, and the two families that are never in one.
    Family {
        /// People helped.
        People = "people",
        /// People who are there: residents, registered refugees, applications.
        Presence = "presence",
        /// Money.
        Money = "money",
        /// Projects, sessions, centres, …
        Activity = "activity",
        /// Shares, amounts per head, changes.
        Rate = "rate",
    }
}

vocabulary! {
    /// How a measure behaves over time.
    Counting {
        /// Happens within a period.
        Flow = "flow",
        /// Exists at a date.
        Stock = "stock",
        /// A part of a hundred, or an amount per head.
        Share = "share",
        /// A difference between two dates.
        Change = "change",
    }
}

vocabulary! {
    /// A dimension along which figures of one measure can differ.
    Dimension {
        /// Their periods differ.
        Years = "years",
        /// Their regions differ.
        Regions = "regions",
        /// Their programmes differ.
        Programmes = "programmes",
    }
}

rows_with_ids!(Measure);
