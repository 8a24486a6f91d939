//! What an editor asks of the tables: what they cover and lack, what does not add up, where two
//! figures stand for one quantity, which says less than what it stands for, and why a figure counts or does not.
//!
//! Everything here takes a checked [`Dataset`](crate::Dataset) and returns plain values with keys;
//! the words for them are written by whoever shows them, the command line or the page.

mod coverage;
mod dispute;
mod explanation;
mod reconciliation;
mod region_gap;
mod reliance;
mod understatement;

pub use coverage::{Cell, Coverage, coverage};
pub use dispute::{Dispute, disputes};
pub use explanation::{Explanation, Scope, Standing, Verdict, explain};
pub use reconciliation::{Reconciliation, reconciliations};
pub use region_gap::{RegionGap, region_gaps};
pub use reliance::{Reliance, reliances};
pub use understatement::{Understatement, understated, understatements};
