//! Floor 4: the browser. One file a thing that only a browser has; nothing here knows what a
//! figure is.
//!
//! Whatever a browser may refuse (storage, history, a canvas, the clipboard) is asked for politely:
//! a refusal is an `Option` or nothing at all, never a panic.

pub mod address_bar;
mod canvas;
pub mod chart_canvas;
pub mod chart_export;
pub mod clipboard;
pub mod document;
pub mod events;
pub mod file;
pub mod focus;
pub mod names;
pub mod place;
pub mod printing;
mod promise;
pub mod scheme;
pub mod visitor;
pub mod width;
