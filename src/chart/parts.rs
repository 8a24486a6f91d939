//! A whole and its parts: parts that make it follow each other, others stand side by side in its frame.

use super::bar::{Bar, Heading, ground, holds_writing, overhang};
use super::geometry::{Rect, at};
use super::label::{NAME, VALUE, shorten};
use super::row::Look;
use super::ruler::Ruler;
use super::scale::Linear;
use super::scene::{Anchor, Coat, Ink, Mark, Scene, Shape, Text};
use super::stroke::{dashed_frame, frame, line};
use super::wrap::{LINE, two_lines};

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// The whole; none where nothing in the selection has parts.
    pub whole: Option<PartRow>,
    /// Its divisions.
    pub divisions: Vec<Division>,
    /// What to write where no part explains the rest.
    pub rest: String,
    /// What to write where there is no whole.
    pub nothing: String,
    /// Right-to-left reading: labels stand on the right and bars grow leftwards.
    pub mirrored: bool,
    /// Width in CSS pixels.
    pub width: f64,
}

/// Parts along one dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct Division {
    /// Whether the parts make the whole.
    pub closing: bool,
    /// The parts, in the order of the twin table.
    pub rows: Vec<PartRow>,
}

/// The whole, or a part.
#[derive(Debug, Clone, PartialEq)]
pub struct PartRow {
    /// Its name.
    pub label: String,
    /// Its value, not negative.
    pub value: f64,
    /// The value in words.
    pub value_words: String,
    /// The whole row in words.
    pub words: String,
    /// How its mark looks.
    pub look: Look,
}

/// From this width on, labels stand beside their bars.
const WIDE: f64 = 560.0;
const GAP: f64 = 8.0;
const MARGIN: f64 = 10.0;
const THICK: f64 = 20.0;
/// Room between the frame of the whole and a label in it.
const INSET: f64 = 5.0;
/// Room between two divisions.
const APART: f64 = 16.0;

/// Lays the picture out.
pub fn lay_out(parts: &Parts, ruler: &dyn Ruler) -> Scene {
    panel(parts, largest(parts), ruler)
}

/// The longest bar; 0 where there is no whole.
pub(super) fn largest(parts: &Parts) -> f64 {
    let sum = |division: &Division| division.rows.iter().map(|row| row.value).sum();
    let closing = parts.divisions.iter().filter(|division| division.closing);
    let rows = parts.divisions.iter().flat_map(|division| &division.rows);
    let alone = rows.chain(&parts.whole).map(|row| row.value);
    closing.map(sum).chain(alone).fold(0.0, f64::max)
}

/// Lays it out on a scale that reaches to `longest`, as a panel among others may be.
pub(super) fn panel(parts: &Parts, longest: f64, ruler: &dyn Ruler) -> Scene {
    let Some(whole) = &parts.whole else {
        return nothing(parts, ruler);
    };
    let plan = Plan::new(parts, whole, longest, ruler);
    let (mut shapes, mut marks) = (Vec::new(), Vec::new());
    let mut y = plan.draw(whole, 0.0, 4.0, &mut shapes, &mut marks);
    let written = shapes.iter().find_map(|shape| match shape {
        Shape::Text(text) if text.on.is_some() => Some(text.bounds(ruler)),
        Shape::Text(_) | Shape::Polygon { .. } | Shape::Path { .. } => None,
    });
    for division in &parts.divisions {
        y += APART;
        let top = y;
        let mut start = 0.0;
        for row in &division.rows {
            y = plan.draw(row, start, y, &mut shapes, &mut marks);
            if division.closing {
                start += row.value;
            }
        }
        if division.closing && whole.value - start > whole.value * 1e-6 {
            y = plan.draw_rest(start, whole.value, y, &mut shapes);
        }
        // The frame of the whole lies behind its parts.
        shapes.insert(0, plan.frame(whole.value, top, y));
    }
    let closing = parts.divisions.iter().find(|division| division.closing);
    if let Some(division) = closing {
        shapes.extend(plan.cuts(division, &marks, written));
    }
    Scene {
        width: parts.width,
        height: y + 4.0,
        shapes,
        marks,
    }
}

fn nothing(parts: &Parts, ruler: &dyn Ruler) -> Scene {
    let words = shorten(&parts.nothing, parts.width, NAME, false, ruler);
    let text = Text {
        at: at(parts.width / 2.0, 20.0),
        anchor: Anchor::Middle,
        size: NAME,
        bold: false,
        ink: Ink::Muted,
        on: None,
        words,
    };
    Scene {
        width: parts.width,
        height: 30.0,
        shapes: vec![Shape::Text(text)],
        marks: Vec::new(),
    }
}

struct Plan<'a> {
    parts: &'a Parts,
    ruler: &'a dyn Ruler,
    /// Width of the column of labels; none when they stand above their bars.
    beside: Option<f64>,
    scale: Linear,
}

impl<'a> Plan<'a> {
    fn new(parts: &'a Parts, whole: &PartRow, longest: f64, ruler: &'a dyn Ruler) -> Self {
        let rows = || parts.divisions.iter().flat_map(|division| &division.rows);
        let labels = (parts.width >= WIDE).then(|| {
            let widths = rows()
                .chain([whole])
                .map(|row| ruler.width(&row.label, NAME, row.look.bold()));
            widths.fold(0.0, f64::max).ceil().min(parts.width * 0.38)
        });
        let room = parts.width - labels.map_or(0.0, |labels| labels + GAP) - 2.0 * MARGIN;
        Self {
            parts,
            ruler,
            beside: labels,
            scale: Linear::from_zero(longest, room),
        }
    }

    /// A distance from zero as a place in the picture.
    fn x(&self, from_zero: f64) -> f64 {
        let distance = self.beside.map_or(0.0, |labels| labels + GAP) + MARGIN + from_zero;
        if self.parts.mirrored {
            self.parts.width - distance
        } else {
            distance
        }
    }

    /// The upper edge of a bar whose row begins at `y`.
    fn bar_top(&self, y: f64) -> f64 {
        y + if self.beside.is_some() { 5.0 } else { 24.0 }
    }

    /// Draws a row whose bar begins at a value, and says where the next row begins.
    fn draw(
        &self,
        row: &PartRow,
        start: f64,
        y: f64,
        shapes: &mut Vec<Shape>,
        marks: &mut Vec<Mark>,
    ) -> f64 {
        let (labels, more) = self.labels(&row.label, row.look.bold(), y);
        let top = self.bar_top(y + more);
        let base = self.scale.pixels(start);
        let bar = Bar {
            floating: start > 0.0,
            ..Bar::standing(
                self.x(base),
                self.scale.pixels(row.value),
                (top, top + THICK),
                if self.parts.mirrored {
                    Heading::Left
                } else {
                    Heading::Right
                },
            )
        };
        shapes.extend(bar.draw(row.look));
        let mut reach = bar.area();
        for text in self.value(row, &bar, base, top).into_iter().chain(labels) {
            reach = reach.union(&text.bounds(self.ruler));
            if !text.words.is_empty() {
                shapes.push(Shape::Text(text));
            }
        }
        marks.push(Mark::new(marks.len(), &row.words, bar.area(), reach));
        top + THICK + 5.0 + self.beside.map_or(0.0, |_| more)
    }

    /// What no part explains: a dashed frame, and no number.
    fn draw_rest(&self, from: f64, to: f64, y: f64, shapes: &mut Vec<Shape>) -> f64 {
        let top = self.bar_top(y);
        let edge = |value: f64| self.x(self.scale.pixels(value));
        let area = Rect::between(at(edge(from), top), at(edge(to), top + THICK));
        shapes.extend(dashed_frame(area, Ink::Other.edge()));
        shapes.push(Shape::Text(Text {
            ink: Ink::Muted,
            ..self.label(&self.parts.rest, false, y)
        }));
        top + THICK + 5.0
    }

    /// The name of a row that begins at `y`, and how much lower its bar stands than that of a row
    /// whose name is one line.
    fn labels(&self, name: &str, bold: bool, y: f64) -> (Vec<Text>, f64) {
        let lines = two_lines(name, self.name_room(), NAME, bold, self.ruler);
        let others = (lines.len() - 1) as f64;
        // Beside its bar the second line has a part of its room already.
        let more = others * if self.beside.is_some() { 4.0 } else { LINE };
        let first = y + self.beside.map_or(0.0, |_| more - others * LINE / 2.0);
        let label = |(n, line): (usize, &String)| self.label(line, bold, first + LINE * n as f64);
        (lines.iter().enumerate().map(label).collect(), more)
    }

    fn name_room(&self) -> f64 {
        self.beside
            .unwrap_or(self.parts.width - 2.0 * (MARGIN + INSET))
    }

    fn label(&self, words: &str, bold: bool, y: f64) -> Text {
        let (distance, baseline, far) = match self.beside {
            Some(_) => (
                -GAP - MARGIN + 2.0,
                self.bar_top(y) + THICK / 2.0 + 5.0,
                true,
            ),
            None => (INSET, y + 16.0, false),
        };
        Text {
            at: at(self.x(distance), baseline),
            anchor: self.anchor(far),
            size: NAME,
            bold,
            ink: Ink::Text,
            on: None,
            words: shorten(words, self.name_room(), NAME, bold, self.ruler),
        }
    }

    /// The value after its bar, else inside it, else before it; where it has no room at all it is
    /// left to the table.
    fn value(&self, row: &PartRow, bar: &Bar, base: f64, top: f64) -> Option<Text> {
        let width = self.ruler.width(&row.value_words, VALUE, true);
        let end = base + bar.length;
        let after = end + overhang(row.look) + GAP;
        let room = self.parts.width - self.beside.map_or(0.0, |labels| labels + GAP) - 2.0 * MARGIN;
        let y = top + THICK / 2.0 + 5.0;
        let text = |distance: f64, far: bool, on: Option<Coat>| Text {
            at: at(self.x(distance), y),
            anchor: self.anchor(far),
            size: VALUE,
            bold: true,
            ink: Ink::Text,
            on,
            words: row.value_words.clone(),
        };
        if after + width + GAP <= room {
            Some(text(after, false, None))
        } else if holds_writing(row.look) && width + 2.0 * GAP <= bar.solid(row.look.certainty) {
            let inside = base + bar.solid(row.look.certainty) - GAP;
            Some(text(inside, true, Some(ground(row.look))))
        } else if base - GAP - width >= 0.0 {
            Some(text(base - GAP, true, None))
        } else {
            None
        }
    }

    /// Which end of a text lies at its place: the one nearer to zero, or the one farther from it.
    fn anchor(&self, far: bool) -> Anchor {
        if far == self.parts.mirrored {
            Anchor::Start
        } else {
            Anchor::End
        }
    }

    /// The whole's own length, around the parts of one division.
    fn frame(&self, whole: f64, top: f64, bottom: f64) -> Shape {
        let edge = |value: f64| self.x(self.scale.pixels(value));
        let area = Rect::between(at(edge(0.0), top), at(edge(whole), bottom));
        frame(area.corners().to_vec(), 1.0, Ink::Rule.full())
    }

    /// The whole divided: a stroke where one part of it ends and the next begins.
    fn cuts(&self, division: &Division, marks: &[Mark], written: Option<Rect>) -> Vec<Shape> {
        let Some(whole) = marks.first() else {
            return Vec::new();
        };
        let mut start = 0.0;
        let mut cuts = Vec::new();
        for row in &division.rows {
            start += row.value;
            let x = self.x(self.scale.pixels(start));
            // Where the whole itself ends there is nothing to divide.
            if x > whole.drawn.x + 1.0 && x < whole.drawn.right() - 1.0 {
                cuts.extend(cut(x, &whole.drawn, written));
            }
        }
        cuts
    }
}

/// A stroke through a bar; where something is written, only at its edges.
fn cut(x: f64, bar: &Rect, written: Option<Rect>) -> Vec<Shape> {
    let (top, bottom) = (bar.y + 1.0, bar.bottom() - 1.0);
    let ends = if written.is_some_and(|text| x > text.x - 3.0 && x < text.right() + 3.0) {
        vec![(top, top + 3.0), (bottom - 3.0, bottom)]
    } else {
        vec![(top, bottom)]
    };
    let stroke = |(from, to)| line(vec![at(x, from), at(x, to)], 1.5, Ink::Paper.full());
    ends.into_iter().map(stroke).collect()
}
