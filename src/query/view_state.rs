//! How an answer is shown: nothing in it changes a number.

use dataset::{Figure, Key};

use crate::text::Lang;

/// How the answer is shown. Nothing in it changes a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewState {
    /// The language of the page.
    pub lang: Lang,
    /// Light or dark; `None` follows the system.
    pub theme: Option<Theme>,
    /// Whether the page shows pictures, or the figures themselves.
    pub tab: Tab,
    /// Words to find in the table of figures.
    pub find: String,
    /// The order of the table; `None` is the dataset's own.
    pub sort: Option<Sort>,
    /// The figure whose source card is open.
    pub figure: Option<Key<Figure>>,
    /// Whether the page fills a projector, one picture at a time.
    pub present: bool,
    /// What of the page is shown inside another page.
    pub embed: Option<Embed>,
}

/// What the page is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Totals and pictures, with the figures below.
    #[default]
    Explore,
    /// The figures themselves, beside the filters.
    Data,
}

/// What of the page is shown inside another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Embed {
    /// Everything but the site's own head and foot.
    Full,
    /// The totals and the pictures.
    Compact,
    /// The pictures alone.
    Clean,
}

/// A colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// The order of the table of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column sorted by.
    pub column: Column,
    /// Whether the largest or last comes first.
    pub descending: bool,
}

/// A column of the table of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// What is counted.
    Figure,
    /// The number.
    Value,
    /// When.
    Period,
    /// Where.
    Place,
    /// By which programme.
    Programme,
    /// Whether it counts, and if not why.
    Status,
    /// Who says so.
    Source,
}

impl Column {
    /// Every column, in the order of display.
    pub const ALL: [Self; 7] = [
        Self::Figure,
        Self::Value,
        Self::Period,
        Self::Place,
        Self::Programme,
        Self::Status,
        Self::Source,
    ];
}
