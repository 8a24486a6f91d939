//! The kinds of pictures, as one value that can be laid out, and sent to where pictures are painted.

use dataset::packed::{Packed, Unpacking};

use super::ranking::{self, Ranking};
use super::ruler::Ruler;
use super::scene::Scene;
use super::year_row::YearRow;
use super::years::{self, Years};

/// The kinds of pictures.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Columns and spans over years.
    Years(Years),
    /// Bars below each other.
    Ranking(Ranking),
}

impl Drawing {
    /// What each row is called, by which it is known again in another drawing.
    pub fn names(&self) -> Vec<String> {
        match self {
            Self::Years(drawing) => {
                let name = |row: &YearRow| format!("{} {} {}", row.start, row.end, row.label);
                drawing.rows.iter().map(name).collect()
            }
            Self::Ranking(drawing) => drawing.rows.iter().map(|row| row.label.clone()).collect(),
        }
    }

    /// Lays the drawing out at a width in CSS pixels.
    pub fn scene(&self, width: f64, ruler: &dyn Ruler) -> Scene {
        match self {
            Self::Years(drawing) => years::lay_out(
                &Years {
                    width,
                    ..drawing.clone()
                },
                ruler,
            ),
            Self::Ranking(drawing) => ranking::lay_out(
                &Ranking {
                    width,
                    ..drawing.clone()
                },
                ruler,
            ),
        }
    }
}

impl Packed for Drawing {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Self::Years(drawing) => {
                to.push(0);
                drawing.pack(to);
            }
            Self::Ranking(drawing) => {
                to.push(1);
                drawing.pack(to);
            }
        }
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        match from.place(2) {
            0 => Self::Years(Packed::unpack(from)),
            _ => Self::Ranking(Packed::unpack(from)),
        }
    }
}
