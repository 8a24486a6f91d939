//! What every row of every chart may say about itself besides its value. Knows no layout.

use super::scene::Ink;

/// How sure the published value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Certainty {
    /// The value itself: a closed end.
    #[default]
    Exact,
    /// More than this: an open end with an arrow head.
    AtLeast,
    /// Near this: a soft edge around the value.
    About,
    /// No more than this: a stop behind the end.
    AtMost,
}

/// How much a row stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Emphasis {
    /// Like its neighbours.
    #[default]
    Plain,
    /// Chosen by the visitor: a frame in the accent colour, a bold label.
    Selected,
    /// Outside what was chosen: pale, but still outlined.
    Quiet,
}

/// What fills a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fill {
    /// A result.
    #[default]
    Solid,
    /// A target: hatched, because it has not happened.
    Hatched,
}

/// The look of one row's mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Its colour.
    pub ink: Ink,
    /// How sure its value is.
    pub certainty: Certainty,
    /// How much it stands out.
    pub emphasis: Emphasis,
    /// Result or target.
    pub fill: Fill,
}

impl Look {
    /// An exact, plain result in this ink.
    pub const fn plain(ink: Ink) -> Self {
        Look {
            ink,
            certainty: Certainty::Exact,
            emphasis: Emphasis::Plain,
            fill: Fill::Solid,
        }
    }

    /// Whether its label is bold.
    pub fn bold(&self) -> bool {
        self.emphasis == Emphasis::Selected
    }
}
