//! Floor 2, the charts: plain values and words become a [`scene::Scene`], and a scene becomes pixels.
//!
//! Nothing here knows a browser, a page, the dataset or a language. A chart is
//! a function from its rows and a [`ruler::Ruler`] to a scene; [`paint`] is the
//! only file that draws.
//!
//! ```text
//! rows ── years / ranking / regions / series / parts / hundred / flows / timeline / multiples
//!            │    └──▶ Scene ── paint(palette, grain) ──▶ canvas or SVG poster
//!            │           ├── sheet ──▶ a Scene to take away, with its words around it
//!            │           └── hit, walk, brush, beside ──▶ what a hand on it means
//!            └── describe ──▶ Facts, for the sentence that stands beside the picture
//! ```

mod bands;
pub mod bar;
pub mod beside;
pub mod brush;
mod cells;
mod columns;
pub mod describe;
pub mod drawing;
pub mod flows;
pub mod geometry;
pub mod hit;
pub mod hundred;
mod label;
mod lanes;
mod leaders;
pub mod map;
mod marker;
pub mod motion;
pub mod multiples;
mod names;
pub mod paint;
pub mod palette;
pub mod parts;
pub mod poster;
pub mod ranking;
pub mod regions;
pub mod render;
pub mod row;
pub mod ruler;
pub mod scale;
pub mod scene;
pub mod series;
pub mod sheet;
mod span;
mod stroke;
pub mod timeline;
pub mod walk;
mod widths;
mod wrap;
mod year_axis;
pub mod year_row;
pub mod years;
