//! Where things are told: documents, dated events in them, and editors' remarks.

use crate::model::{Place, Region, Words};
use crate::programme::Programme;
use crate::table::{Key, rows_with_ids};
use crate::vocabulary::vocabulary;
use crate::{Date, Period};
use serde::{Deserialize, Serialize};

/// A document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// What sort of document it is.
    pub kind: SourceKind,
    /// Its title, as printed.
    pub title: String,
    /// The language of the title, ISO 639-1.
    pub title_language: String,
    /// Who published it.
    pub publisher: Words,
    /// Who wrote it, where named.
    pub author: Option<String>,
    /// When it was published; `None` where the table says `undated`.
    pub published: Option<Date>,
    /// Where it can be read, where it can.
    pub url: Option<String>,
    /// When it was last read.
    pub accessed: Date,
    /// How near it stands to the facts.
    pub reliability: Reliability,
}

vocabulary! {
    /// Sorts of documents.
    SourceKind {
        /// A report or an evaluation.
        Report = "report",
        /// An article.
        Press = "press",
        /// A statement to the press.
        PressRelease = "press_release",
        /// A page of an institution's site.
        WebPage = "web_page",
        /// A table or database.
        Dataset = "dataset",
        /// A law, a decree or an agreement.
        Legal = "legal",
    }
}

vocabulary! {
    /// How near a document stands to the facts.
    Reliability {
        /// Its publisher did or paid for what it tells.
        Primary = "primary",
        /// A newspaper or agency tells it.
        Press = "press",
        /// A study or database retells it.
        Secondary = "secondary",
    }
}

/// A dated event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// Its id.
    pub id: String,
    /// The programme it belongs to.
    pub programme: Key<Programme>,
    /// Where, if somewhere.
    pub regions: Vec<Key<Region>>,
    /// The city, if one is named.
    pub place: Option<Key<Place>>,
    /// When.
    pub period: Period,
    /// What happened.
    pub label: Words,
    /// The document that tells it.
    pub source: Key<Source>,
    /// Where in the document.
    pub locator: Words,
}

/// An editor's remark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// The remark.
    pub text: Words,
}

rows_with_ids!(Source, Milestone, Note);
