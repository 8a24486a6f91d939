//! One bar: a body that starts at zero, and an end that says how sure its value is. Knows no axis and no rows.

use super::geometry::{Point, Rect, at, rounded};
use super::row::{Certainty, Emphasis, Fill, Look};
use super::scene::{Coat, Ink, Shape};
use super::stroke::{frame, hatching, line};

/// How much of its colour a quiet bar keeps, in per cent.
pub const PALE: u8 = 25;

/// Per cent of colour in the slices of a soft edge, from the body outwards.
const FADE: [u8; 5] = [84, 68, 50, 34, 18];

/// How far a soft edge reaches to either side of the value, in CSS pixels.
const SOFT: f64 = 5.0;

/// The thinnest bar drawn, so that a small value is not taken for none.
const SLIVER: f64 = 2.0;

const RADIUS: f64 = 2.5;

/// Where growing values lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// Towards the top.
    Up,
    /// Towards the left edge, in mirrored pictures.
    Left,
    /// Towards the right edge.
    Right,
}

/// Where a bar lies, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Where zero is, along the heading's axis.
    pub base: f64,
    /// How long the bar is from there.
    pub length: f64,
    /// Its two long sides, across the heading.
    pub sides: (f64, f64),
    /// Where it grows.
    pub heading: Heading,
    /// Whether it floats free, round on all corners, rather than standing on an axis.
    pub floating: bool,
}

impl Bar {
    /// A bar standing on an axis, never thinner than can be seen; a published zero has no body.
    pub fn standing(base: f64, length: f64, sides: (f64, f64), heading: Heading) -> Self {
        Bar {
            base,
            length: if length > 0.0 {
                length.max(SLIVER)
            } else {
                0.0
            },
            sides,
            heading,
            floating: false,
        }
    }

    /// The rectangle from zero to the value.
    pub fn area(&self) -> Rect {
        self.slice(0.0, self.length)
    }

    /// The part whose colour is whole: a soft edge begins before the value.
    pub fn solid(&self, certainty: Certainty) -> f64 {
        match certainty {
            Certainty::About => self.length - self.softness(),
            Certainty::Exact | Certainty::AtLeast | Certainty::AtMost => self.length,
        }
    }

    /// The shapes of the bar, from back to front.
    pub fn draw(&self, look: Look) -> Vec<Shape> {
        let mut shapes = Vec::new();
        if self.length > 0.0 {
            shapes.extend(self.body(look));
        }
        shapes.extend(match look.certainty {
            Certainty::Exact => Vec::new(),
            Certainty::AtLeast => vec![self.arrow(look.ink)],
            Certainty::About => self.soft_edge(look),
            Certainty::AtMost => vec![self.stop(look.ink)],
        });
        if look.emphasis == Emphasis::Selected {
            let whole = self.slice(0.0, self.length + end(look.certainty));
            let corners = whole.grown(2.5).corners();
            let outline = rounded(corners, RADIUS + 2.0, [true; 4]);
            shapes.push(frame(outline, 2.0, Ink::Selected.full()));
        }
        shapes
    }

    fn body(&self, look: Look) -> Vec<Shape> {
        let area = self.slice(0.0, self.solid(look.certainty));
        let outline = |area: Rect| rounded(area.corners(), RADIUS, self.round_corners(look));
        let mut shapes = vec![Shape::Polygon {
            points: outline(area),
            coat: ground(look),
        }];
        if look.fill == Fill::Hatched {
            shapes.extend(hatching(area, look.ink.full()));
        }
        // The outline keeps pale, hatched and yellow bars visible on paper.
        shapes.push(if look.certainty == Certainty::About {
            line(self.open_outline(area.grown(-0.5)), 1.0, look.ink.edge())
        } else {
            frame(outline(area.grown(-0.5)), 1.0, look.ink.edge())
        });
        shapes
    }

    /// Three sides of the body, for an end that is not closed.
    fn open_outline(&self, area: Rect) -> Vec<Point> {
        let [top_left, top_right, bottom_right, bottom_left] = area.corners();
        match self.heading {
            Heading::Up => vec![top_left, bottom_left, bottom_right, top_right],
            Heading::Right => vec![top_right, top_left, bottom_left, bottom_right],
            Heading::Left => vec![top_left, top_right, bottom_right, bottom_left],
        }
    }

    /// Corners in the order of [`Rect::corners`]: only a closed end is round.
    fn round_corners(&self, look: Look) -> [bool; 4] {
        let end = look.certainty == Certainty::Exact;
        let start = self.floating;
        match self.heading {
            Heading::Up => [end, end, start, start],
            Heading::Right => [start, end, end, start],
            Heading::Left => [end, start, start, end],
        }
    }

    /// An arrow head beyond the end: the value is more than this.
    fn arrow(&self, ink: Ink) -> Shape {
        let middle = (self.sides.0 + self.sides.1) / 2.0;
        let half = ((self.sides.1 - self.sides.0).abs() / 2.0).min(7.0);
        let (foot, tip) = (self.length + 2.5, self.length + 7.0);
        let head = [(foot, middle - half), (tip, middle), (foot, middle + half)];
        let points = head.map(|(along, across)| self.point(along, across));
        line(points.to_vec(), 2.0, ink.edge())
    }

    /// A stop beyond the end: the value is no more than this.
    fn stop(&self, ink: Ink) -> Shape {
        let along = self.length + 3.0;
        let points = [self.sides.0, self.sides.1].map(|across| self.point(along, across));
        line(points.to_vec(), 2.0, ink.edge())
    }

    /// Slices that grow paler; the published value lies in their middle.
    fn soft_edge(&self, look: Look) -> Vec<Shape> {
        let softness = self.softness();
        let strength = match look.emphasis {
            Emphasis::Quiet => f64::from(PALE) / 100.0,
            Emphasis::Plain | Emphasis::Selected => 1.0,
        };
        let depth = 2.0 * softness / FADE.len() as f64;
        FADE.iter()
            .enumerate()
            .map(|(n, percent)| {
                let from = self.length - softness + depth * n as f64;
                Shape::Polygon {
                    points: self.slice(from, from + depth).corners().to_vec(),
                    coat: look.ink.wash((f64::from(*percent) * strength) as u8),
                }
            })
            .collect()
    }

    fn softness(&self) -> f64 {
        SOFT.min(self.length / 2.0)
    }

    fn slice(&self, from: f64, to: f64) -> Rect {
        Rect::between(self.point(from, self.sides.0), self.point(to, self.sides.1))
    }

    fn point(&self, along: f64, across: f64) -> Point {
        match self.heading {
            Heading::Up => at(across, self.base - along),
            Heading::Left => at(self.base - along, across),
            Heading::Right => at(self.base + along, across),
        }
    }
}

/// How far the end is drawn beyond the value, in CSS pixels, the frame of a choice included.
pub fn overhang(look: Look) -> f64 {
    let frame = match look.emphasis {
        Emphasis::Selected => 3.5,
        Emphasis::Plain | Emphasis::Quiet => 0.0,
    };
    frame + end(look.certainty)
}

fn end(certainty: Certainty) -> f64 {
    match certainty {
        Certainty::Exact => 0.0,
        Certainty::AtLeast => 8.0,
        Certainty::About => SOFT,
        Certainty::AtMost => 4.0,
    }
}

/// The colour writing inside the bar stands on.
pub fn ground(look: Look) -> Coat {
    match (look.fill, look.emphasis) {
        (Fill::Hatched, _) => look.ink.wash(8),
        (Fill::Solid, Emphasis::Quiet) => look.ink.wash(PALE),
        (Fill::Solid, Emphasis::Plain | Emphasis::Selected) => look.ink.full(),
    }
}

/// Whether writing can be read inside: hatching would cross it out.
pub fn holds_writing(look: Look) -> bool {
    look.fill == Fill::Solid
}
