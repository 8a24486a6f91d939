//! What a picture consists of, as plain values: shapes to paint and marks to point at. Knows no backend and no colours.

use super::geometry::{Point, Rect, at, bounds, ring_distance};
use super::ruler::Ruler;

/// A finished picture in CSS pixels.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels, as it was asked for.
    pub width: f64,
    /// Height in CSS pixels, as the layout needed it.
    pub height: f64,
    /// What to paint, from back to front.
    pub shapes: Vec<Shape>,
    /// What a finger, a pointer or a key can reach, in the order of the rows.
    pub marks: Vec<Mark>,
}

impl Scene {
    /// The same picture as a part of a larger one.
    pub fn moved(self, by: Point) -> Self {
        Scene {
            shapes: self
                .shapes
                .into_iter()
                .map(|shape| shape.moved(by))
                .collect(),
            marks: self.marks.into_iter().map(|mark| mark.moved(by)).collect(),
            ..self
        }
    }
}

/// One thing to paint.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A filled area; the outline closes itself.
    Polygon {
        /// Corners in order.
        points: Vec<Point>,
        /// What fills it.
        coat: Coat,
    },
    /// An open line through the points.
    Path {
        /// Points in order.
        points: Vec<Point>,
        /// Stroke width in CSS pixels.
        width: f64,
        /// The colour of the stroke.
        coat: Coat,
    },
    /// A line of writing.
    Text(Text),
}

impl Shape {
    /// The same shape elsewhere in the picture.
    pub(super) fn moved(mut self, by: Point) -> Self {
        match &mut self {
            Shape::Polygon { points, .. } | Shape::Path { points, .. } => {
                points.iter_mut().for_each(|point| *point = point.moved(by));
            }
            Shape::Text(text) => text.at = text.at.moved(by),
        }
        self
    }
}

/// A colour by its role: the palette turns it into red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coat {
    /// Whose colour.
    pub ink: Ink,
    /// How strong.
    pub tone: Tone,
}

/// The role of a colour, never the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// The ground everything lies on.
    Paper,
    /// Text and axes.
    Text,
    /// Text of second rank.
    Muted,
    /// Hairlines that only separate.
    Rule,
    /// What the visitor chose.
    Selected,
    /// The region Oriental, and nothing else.
    Oriental,
    /// The region Souss-Massa, and nothing else.
    Souss,
    /// The region Tanger-Tétouan-Al Hoceïma, and nothing else.
    Tanger,
    /// Every other mark.
    Other,
}

/// How strong an ink is laid on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The colour itself.
    Full,
    /// The colour, made strong enough to be seen on paper as a thin line.
    Edge,
    /// This many per cent of the colour, the rest paper.
    Wash(u8),
}

impl Ink {
    /// The colour itself.
    pub const fn full(self) -> Coat {
        Coat {
            ink: self,
            tone: Tone::Full,
        }
    }

    /// The colour as a line that has to be seen.
    pub const fn edge(self) -> Coat {
        Coat {
            ink: self,
            tone: Tone::Edge,
        }
    }

    /// `percent` of the colour on paper.
    pub const fn wash(self, percent: u8) -> Coat {
        Coat {
            ink: self,
            tone: Tone::Wash(percent),
        }
    }
}

/// One line of writing; it never turns and never breaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The anchor point, on the baseline.
    pub at: Point,
    /// Which end of the text the point is, physically, whatever the script.
    pub anchor: Anchor,
    /// Font size in CSS pixels.
    pub size: f64,
    /// Bold or regular.
    pub bold: bool,
    /// Its colour.
    pub ink: Ink,
    /// The mark it is printed on; the palette then takes paper or ink, whichever can be read.
    pub on: Option<Coat>,
    /// The writing.
    pub words: String,
}

/// Which part of a text lies at its anchor point, physically.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its left edge.
    Start,
    /// Its middle.
    Middle,
    /// Its right edge.
    End,
}

impl Text {
    /// The box the writing fills: from the top of a tall letter to the foot of a deep one.
    pub fn bounds(&self, ruler: &dyn Ruler) -> Rect {
        let width = ruler.width(&self.words, self.size, self.bold);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        Rect::between(
            at(left, self.at.y - 0.8 * self.size),
            at(left + width, self.at.y + 0.3 * self.size),
        )
    }
}

/// The part of a picture that stands for one row of its twin table.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What is drawn: where a focus ring or a tooltip belongs.
    pub drawn: Rect,
    /// What answers to a finger: at least 24 × 24 px, so neighbours may share a strip.
    pub area: Rect,
    /// The row of the twin table, from 0.
    pub row: usize,
    /// The row in words.
    pub words: String,
    /// The points around what is drawn, where that is no rectangle; otherwise none.
    pub outline: Vec<Point>,
}

impl Mark {
    /// The smallest target a finger is asked to hit, in CSS pixels.
    pub const TARGET: f64 = 24.0;

    /// A mark whose hit area is `drawn` and its writing, grown where they are small.
    pub fn new(row: usize, words: &str, drawn: Rect, with_writing: Rect) -> Self {
        Mark {
            drawn,
            area: drawn.union(&with_writing).at_least(Self::TARGET),
            row,
            words: words.to_owned(),
            outline: Vec::new(),
        }
    }

    /// A mark of any shape: it answers where it is drawn, and near it.
    pub fn shaped(row: usize, words: &str, outline: Vec<Point>) -> Self {
        let drawn = bounds(outline.iter().copied());
        Mark {
            outline,
            ..Mark::new(row, words, drawn, drawn)
        }
    }

    /// How far a point lies from what answers to a finger, and from what is drawn.
    pub fn distances(&self, point: Point) -> (f64, f64) {
        if self.outline.is_empty() {
            (self.area.distance(point), self.drawn.distance(point))
        } else {
            let distance = ring_distance(&self.outline, point);
            (distance, distance)
        }
    }

    /// The same mark elsewhere in the picture.
    fn moved(self, by: Point) -> Self {
        Mark {
            drawn: self.drawn.moved(by),
            area: self.area.moved(by),
            outline: self.outline.iter().map(|point| point.moved(by)).collect(),
            ..self
        }
    }
}
