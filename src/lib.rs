//! Idmaj, the public explorer of migration programmes in Morocco, floor by floor.
//!
//! Imports go down only; `tests/floors.rs` holds it. Floors 0 to 3 know no browser.
//!
//! | floor | modules | job |
//! |---|---|---|
//! | 0 | `dataset` (a crate) | the tables: read, checked; how figures are counted |
//! | 1 | [`published`], [`content`], [`query`], [`answer`], [`find`], [`text`] | what is asked, what answers it, and words for numbers |
//! | 2 | [`chart`] | charts as plain scenes, and what draws them |
//! | 3 | [`view`] | what the page says, as one plain value |
//! | 4 | [`web`] | the browser: canvas, address bar, sizes, preferences |
//! | 5 | [`ui`] | the page in Yew |

pub mod answer;
pub mod chart;
pub mod content;
pub mod find;
#[cfg(not(target_arch = "wasm32"))]
pub mod published;
pub mod query;
pub mod text;
pub mod ui;
pub mod view;
pub mod web;
