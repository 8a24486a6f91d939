//! The kinds of pictures, as one value that can be laid out, and sent to where pictures are painted.

use dataset::packed::{Packed, Unpacking};

use super::flows::{self, Flows};
use super::hundred::{self, Hundred};
use super::multiples::{self, Multiples};
use super::ranking::{self, Ranking};
use super::ruler::Ruler;
use super::scene::Scene;
use super::years::{self, Years};

/// The kinds of pictures.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Columns and spans over years.
    Years(Years),
    /// Bars below each other.
    Ranking(Ranking),
    /// Shares as cells of a hundred.
    Hundred(Hundred),
    /// Money as bands.
    Flows(Flows),
    /// Small pictures beside each other.
    Multiples(Multiples),
}

impl Drawing {
    /// Lays the drawing out at a width in CSS pixels.
    pub fn scene(&self, width: f64, ruler: &dyn Ruler) -> Scene {
        match self {
            Self::Hundred(drawing) => hundred::lay_out(
                &Hundred {
                    width,
                    ..drawing.clone()
                },
                ruler,
            ),
            Self::Flows(drawing) => flows::lay_out(
                &Flows {
                    width,
                    ..drawing.clone()
                },
                ruler,
            ),
            Self::Multiples(drawing) => multiples::lay_out(
                &Multiples {
                    width,
                    ..drawing.clone()
                },
                ruler,
            ),
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
            Self::Hundred(drawing) => {
                to.push(2);
                drawing.pack(to);
            }
            Self::Flows(drawing) => {
                to.push(3);
                drawing.pack(to);
            }
            Self::Multiples(drawing) => {
                to.push(4);
                drawing.pack(to);
            }
        }
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        match from.place(5) {
            0 => Self::Years(Packed::unpack(from)),
            2 => Self::Hundred(Packed::unpack(from)),
            3 => Self::Flows(Packed::unpack(from)),
            4 => Self::Multiples(Packed::unpack(from)),
            _ => Self::Ranking(Packed::unpack(from)),
        }
    }
}
