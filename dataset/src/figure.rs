//! One published number, with everything that must be known before it may be added to another.

use crate::measure::Measure;
use crate::model::{Field, Place, Population, Region, Words};
use crate::programme::{Organisation, Programme};
use crate::source::{Note, Source};
use crate::table::{Key, rows_with_ids};
use crate::vocabulary::vocabulary;
use crate::{Decimal, Period};
use serde::{Deserialize, Serialize};

/// One row of `figures.csv`: a number, what it counts, where, when, and who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Stable, readable, never reused.
    pub id: String,
    /// The programme or portfolio it was published for.
    pub programme: Key<Programme>,
    /// What is counted.
    pub measure: Key<Measure>,
    /// Who is counted; `None` is everyone.
    pub population: Option<Key<Population>>,
    /// Where, in the order of the regions table: one region, or several *together*, not split.
    pub regions: Vec<Key<Region>>,
    /// The cities or communes named, if any.
    pub places: Vec<Key<Place>>,
    /// When; `None` where no date at all is published. A stock is at its end.
    pub period: Option<Period>,
    /// The number as published, in the measure's unit or in `currency`.
    pub value: Decimal,
    /// The currency as published, for money only.
    pub currency: Option<Currency>,
    /// How sure the source is of the number.
    pub qualifier: Qualifier,
    /// What the number is of: a result, a target, a kind of money.
    pub basis: Basis,
    /// The field of work, where the measure's own is too wide.
    pub field: Option<Key<Field>>,
    /// Who gave this money.
    pub funder: Option<Key<Organisation>>,
    /// Whether an editor would print it for its programme, family, place and period.
    pub headline: bool,
    /// The whole it is a part of.
    pub part: Option<Part>,
    /// The preferred figure for the same quantity, where sources disagree or repeat each other.
    pub instead_of: Option<Key<Figure>>,
    /// The document it was published in.
    pub source: Key<Source>,
    /// Where in the document: a page, a table, a paragraph.
    pub locator: Words,
    /// An editor's remark.
    pub note: Option<Key<Note>>,
}

rows_with_ids!(Figure);

/// How a figure belongs to a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// The figure it is a part of.
    pub whole: Key<Figure>,
    /// Whether it makes the whole with its sisters.
    pub kind: PartKind,
    /// Along what the whole is divided: `sex`, `age`, `field`, `place`, `period`, …
    pub by: String,
}

vocabulary! {
    /// How far the parts of a whole reach.
    PartKind {
        /// With its sisters it makes the whole.
        Closing = "closing",
        /// Not all parts are published.
        Some = "some",
        /// The same people may be in several parts.
        Overlapping = "overlapping",
    }
}

vocabulary! {
    /// How sure a source is of its number.
    Qualifier {
        /// Printed as it is.
        Exact = "exact",
        /// "More than", "at least".
        AtLeast = "at_least",
        /// "About", "nearly", an estimate.
        About = "about",
        /// "At most", "up to".
        AtMost = "at_most",
    }
}

vocabulary! {
    /// What a number is of. The order of the money bases is the one in which competing figures are
    /// preferred.
    Basis {
        /// People or activities that there were.
        Result = "result",
        /// People or activities that were planned.
        Target = "target",
        /// Money set aside for a programme's life or year.
        Budget = "budget",
        /// Money awarded.
        Grant = "grant",
        /// Money given towards a programme.
        Contribution = "contribution",
        /// Money spent.
        Expenditure = "expenditure",
        /// Money asked for: never a result.
        Requirement = "requirement",
    }
}

impl Basis {
    /// Whether it speaks of money.
    pub fn is_money(self) -> bool {
        !matches!(self, Self::Result | Self::Target)
    }
}

/// An ISO 4217 code, such as `MAD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The Moroccan dirham, through which all others are converted.
    pub const MAD: Self = Self(*b"MAD");
    /// The United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Reads three capital letters; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let code: [u8; 3] = text.as_bytes().try_into().ok()?;
        code.iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(code))
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl std::fmt::Debug for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}
