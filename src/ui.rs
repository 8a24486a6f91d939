//! Floor 5: the page in Yew. One reducer holds the query; components take plain values and one
//! callback, and know neither the dataset nor how anything is counted.

mod about;
mod account;
mod app;
mod beside;
mod brief;
mod card;
mod copy;
mod details;
mod effects;
mod entry;
mod figure_link;
mod filters;
mod finding;
mod gaps;
mod headline;
mod lower;
mod masthead;
mod matches;
mod part;
mod picture;
mod plan;
mod rich;
mod shell;
mod sources;
mod stage;
mod state;
mod table;
mod timeline;
mod turns;
mod twin;
mod work;

pub use about::{AboutPage, AboutProps};
pub use app::{App, AppProps, Data, first_page};
pub use brief::{BriefPage, BriefProps};
pub use entry::enter;
pub use gaps::{GapsPage, GapsProps};
#[cfg(not(target_arch = "wasm32"))]
pub use part::parted;
pub use plan::{EXPLORE, MORE, Plan};
pub use shell::{Shell, ShellProps, Ways};
pub use sources::{SourcesPage, SourcesProps};
pub use state::Start;
pub use timeline::{TimelinePage, TimelineProps};
