//! One band between two bars: as thick at both ends, bent in between. Knows no amounts.

use super::bar::PALE;
use super::geometry::{Point, at};
use super::row::{Certainty, Emphasis, Look};
use super::scene::{Ink, Shape};
use super::stroke::frame;

/// Pieces of each side: between 60 and 200 px they cannot be told from a curve.
const PIECES: usize = 14;

/// The thinnest band drawn.
const SLIVER: f64 = 1.0;

/// How far a soft side reaches into the band.
const SOFT: f64 = 2.5;

/// Where a band docks: the upper end of its side.
#[derive(Clone, Copy)]
pub(super) struct End {
    /// Along the picture.
    pub(super) x: f64,
    /// Downwards.
    pub(super) y: f64,
}

/// The shapes of a band, from back to front: near its amount the sides are soft. A limit is said in
/// words alone, since an arrow head on a band would only tell where it leads.
pub(super) fn draw(from: End, to: End, thick: f64, look: Look) -> Vec<Shape> {
    if thick <= 0.0 {
        return Vec::new();
    }
    let thick = thick.max(SLIVER);
    let strength = match look.emphasis {
        Emphasis::Quiet => PALE,
        Emphasis::Plain => 50,
        Emphasis::Selected => 75,
    };
    let fill = |from_top: f64, to_top: f64, strength: u8| Shape::Polygon {
        points: ring(from, to, from_top, to_top),
        coat: look.ink.wash(strength),
    };
    let mut shapes = Vec::new();
    if look.certainty == Certainty::About {
        let soft = SOFT.min(thick / 3.0);
        shapes.push(fill(0.0, thick, strength / 2));
        shapes.push(fill(soft, thick - soft, strength));
    } else {
        shapes.push(fill(0.0, thick, strength));
    }
    // Paper around each keeps two that cross apart.
    let around = ring(from, to, 0.0, thick);
    shapes.push(match look.emphasis {
        Emphasis::Selected => frame(around, 2.0, Ink::Selected.full()),
        Emphasis::Plain | Emphasis::Quiet => frame(around, 0.5, Ink::Paper.full()),
    });
    shapes
}

/// The line around a band, or around a strip of it from one depth to another.
pub(super) fn ring(from: End, to: End, upper: f64, lower: f64) -> Vec<Point> {
    let mut ring = side(from, to, upper);
    ring.extend(side(from, to, lower).into_iter().rev());
    ring
}

/// A curve that leaves and arrives level.
fn side(from: End, to: End, depth: f64) -> Vec<Point> {
    (0..=PIECES)
        .map(|n| {
            let t = n as f64 / PIECES as f64;
            let eased = t * t * (3.0 - 2.0 * t);
            at(
                from.x + (to.x - from.x) * t,
                from.y + (to.y - from.y) * eased + depth,
            )
        })
        .collect()
}
