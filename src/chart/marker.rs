//! A point of a line: a small shape that tells lines apart without colour, and how sure its value is.

use super::geometry::{Point, Rect, at};
use super::row::{Certainty, Emphasis, Fill, Look};
use super::scene::{Ink, Shape};
use super::stroke::{frame, line};

const RADIUS: f64 = 4.5;

/// One point.
pub(super) struct Marker {
    /// Its middle.
    pub(super) at: Point,
    /// Which shape: every line of a picture has another.
    pub(super) kind: usize,
    /// Colour, certainty and emphasis.
    pub(super) look: Look,
}

impl Marker {
    /// The square around it.
    pub(super) fn area(&self) -> Rect {
        let Point { x, y } = self.at;
        Rect::between(at(x, y), at(x, y)).grown(RADIUS)
    }

    /// Its shapes, from back to front.
    pub(super) fn draw(&self) -> Vec<Shape> {
        let (look, ink) = (self.look, self.look.ink);
        let mut shapes = Vec::new();
        if look.certainty == Certainty::About {
            shapes.push(Shape::Polygon {
                points: self.round(RADIUS + 4.0),
                coat: ink.wash(40),
            });
        }
        let points = self.outline();
        // A target has not happened: its point is empty.
        let coat = match look.fill {
            Fill::Hatched => Ink::Paper.full(),
            Fill::Solid => ink.full(),
        };
        shapes.push(Shape::Polygon {
            points: points.clone(),
            coat,
        });
        shapes.push(frame(points, 1.25, ink.edge()));
        let foot = self.at.y - RADIUS - 1.0;
        let stroke = |places: [(f64, f64); 3]| {
            let place = places.map(|(x, y)| at(self.at.x + x, foot - y));
            line(place.to_vec(), 1.5, ink.edge())
        };
        match look.certainty {
            Certainty::AtLeast => shapes.push(stroke([(-4.0, 1.0), (0.0, 4.5), (4.0, 1.0)])),
            Certainty::AtMost => shapes.push(stroke([(-4.0, 1.5), (0.0, 1.5), (4.0, 1.5)])),
            Certainty::Exact | Certainty::About => {}
        }
        if look.emphasis == Emphasis::Selected {
            shapes.push(frame(self.round(RADIUS + 4.5), 2.0, Ink::Selected.full()));
        }
        shapes
    }

    fn outline(&self) -> Vec<Point> {
        let r = RADIUS;
        let corners: &[(f64, f64)] = match self.kind % 4 {
            0 => return self.round(r),
            1 => &[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)],
            2 => &[(0.0, -1.15), (1.1, 0.8), (-1.1, 0.8)],
            _ => &[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)],
        };
        let corner = |(x, y): &(f64, f64)| at(self.at.x + x * r, self.at.y + y * r);
        corners.iter().map(corner).collect()
    }

    fn round(&self, radius: f64) -> Vec<Point> {
        let spot = |(x, y): &(f64, f64)| at(self.at.x + x * radius, self.at.y + y * radius);
        CIRCLE.iter().map(spot).collect()
    }
}

/// Twelve corners, which at this size cannot be told from a circle.
const CIRCLE: [(f64, f64); 12] = {
    let (near, far) = (0.5, 0.866);
    [
        (1.0, 0.0),
        (far, near),
        (near, far),
        (0.0, 1.0),
        (-near, far),
        (-far, near),
        (-1.0, 0.0),
        (-far, -near),
        (-near, -far),
        (0.0, -1.0),
        (near, -far),
        (far, -near),
    ]
};
