//! Floor 0: the Idmaj data package, from CSV tables to a checked [`Dataset`].
//!
//! ```text
//! data/*.csv ─ read ─▶ Draft (rows with their place in the files) ─ check ─▶ Dataset
//! ```
//!
//! Start with [`Dataset`], which holds every table, and `read::folder` (feature `read`), which
//! makes one or says with file, line and column why it cannot. The explorer's build, its tests
//! and the data steward's own check all come through here, so that a rule is written once.
//! [`count`] adds figures where adding is right, [`audit`] says what an editor asks of them, and
//! `diff` (feature `read`) what became of them between two versions. Nothing in this crate knows about languages of the
//! page, or browsers.

mod arrange;
pub mod audit;
mod bytes;
#[cfg(feature = "read")]
pub mod check;
mod context;
pub mod count;
mod dataset;
mod date;
mod decimal;
mod details;
#[cfg(feature = "read")]
pub mod diff;
mod figure;
mod language;
pub mod map;
mod measure;
mod model;
mod programme;
#[cfg(feature = "read")]
pub mod read;
mod relations;
mod source;
mod table;
mod vocabulary;

pub use arrange::{Arrange, set_of};
pub use bytes::{Damaged, decode, encode};
pub use context::{ExchangeRate, RegionContext};
pub use dataset::Dataset;
pub use date::{Date, Period};
pub use decimal::Decimal;
pub use figure::{Basis, Currency, Figure, Part, PartKind, Qualifier};
pub use measure::{Counting, Dimension, Family, Measure};
pub use model::{Field, Place, Population, PopulationGroup, Region, RegionKind, Words};
pub use programme::{Organisation, OrganisationKind, Programme, ProgrammeKind, Role, RoleKind};
pub use relations::Bar;
pub use source::{Milestone, Note, Reliability, Source, SourceKind};
pub use table::{Key, Row, Table};
pub use vocabulary::Vocabulary;
