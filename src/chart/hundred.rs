//! Shares as strips of a hundred cells: parts of one whole follow each other, what nobody has said stays empty.

use super::bar::PALE;
use super::cells::Cells;
use super::geometry::{Rect, at};
use super::label::{NAME, shorten};
use super::leaders::{Leader, Leaders};
use super::row::{Certainty, Emphasis, Fill, Look};
use super::ruler::Ruler;
use super::scene::{Anchor, Coat, Ink, Mark, Scene, Shape, Text};
use super::stroke::{frame, hatching, line};
use super::wrap::{LINE, two_lines};

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Hundred {
    /// The wholes, from top to bottom.
    pub wholes: Vec<Whole>,
    /// What to write at the cells that no share fills.
    pub rest: String,
    /// Right-to-left reading: strips are filled from the right.
    pub mirrored: bool,
    /// What to write where there is no whole.
    pub nothing: String,
    /// Width in CSS pixels.
    pub width: f64,
}

/// A whole and the shares of it that are published.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// What the hundred are.
    pub label: String,
    /// The shares, in the order of the twin table. When they make more than a hundred they
    /// overlap, and each has a strip of its own.
    pub shares: Vec<Share>,
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// Its name.
    pub label: String,
    /// How many of a hundred, from 0 to 100, as published.
    pub value: f64,
    /// The value in words.
    pub value_words: String,
    /// The whole row in words.
    pub words: String,
    /// How its cells look.
    pub look: Look,
}

/// Room around the strips, which a selected share's frame needs.
const MARGIN: f64 = 4.0;
/// Room between a strip and the words over it that say what the hundred are.
const TITLE: f64 = 8.0;
/// Room between two strips.
const APART: f64 = 20.0;
/// Of a hundred, how little is not worth a gap: shares are published with two decimals at most.
const CLOSE: f64 = 0.005;

/// Lays the picture out.
pub fn lay_out(hundred: &Hundred, ruler: &dyn Ruler) -> Scene {
    let (mut shapes, mut marks) = (Vec::new(), Vec::new());
    let mut y = 0.0;
    for whole in &hundred.wholes {
        y += if y > 0.0 { APART } else { MARGIN };
        let room = hundred.width - 2.0 * MARGIN;
        for title in two_lines(&whole.label, room, NAME, true, ruler) {
            if !title.is_empty() {
                shapes.push(edge_text(hundred, title, (true, Ink::Text), y + 14.0));
                y += LINE;
            }
        }
        y += if whole.label.is_empty() { 0.0 } else { TITLE };
        let strips = strips(&whole.shares);
        for (n, shares) in strips.iter().enumerate() {
            y += if n > 0 { APART / 2.0 } else { 0.0 };
            let strip = Strip::new(hundred, shares, y, ruler);
            y = strip.draw(hundred, &mut shapes, &mut marks);
        }
    }
    if hundred.wholes.is_empty() {
        let words = shorten(
            &hundred.nothing,
            hundred.width - 2.0 * MARGIN,
            NAME,
            false,
            ruler,
        );
        y = 24.0;
        if !words.is_empty() {
            shapes.push(edge_text(hundred, words, (false, Ink::Muted), 16.0));
        }
    }
    Scene {
        width: hundred.width,
        height: y + MARGIN,
        shapes,
        marks,
    }
}

/// The shares of one strip after the other: all in one, unless they make more than a whole.
fn strips(shares: &[Share]) -> Vec<&[Share]> {
    let all: f64 = shares.iter().map(value).sum();
    if all <= 100.0 + CLOSE {
        vec![shares]
    } else {
        shares.chunks(1).collect()
    }
}

/// A share's value, which cannot leave its whole.
fn value(share: &Share) -> f64 {
    if share.value > 0.0 {
        share.value.min(100.0)
    } else {
        0.0
    }
}

/// A line of writing at the edge where reading starts.
fn edge_text(hundred: &Hundred, words: String, (bold, ink): (bool, Ink), baseline: f64) -> Shape {
    let (x, anchor) = if hundred.mirrored {
        (hundred.width - MARGIN, Anchor::End)
    } else {
        (MARGIN, Anchor::Start)
    };
    Shape::Text(Text {
        at: at(x, baseline),
        anchor,
        size: NAME,
        bold,
        ink,
        on: None,
        words,
    })
}

/// One strip with its labels.
struct Strip<'a> {
    shares: Vec<Part<'a>>,
    cells: Cells,
    leaders: Leaders<'a>,
}

/// A share and the cells it fills.
struct Part<'a> {
    share: &'a Share,
    from: f64,
    to: f64,
    coat: Coat,
}

impl<'a> Strip<'a> {
    fn new(hundred: &Hundred, shares: &'a [Share], y: f64, ruler: &'a dyn Ruler) -> Self {
        let shares = parts(shares);
        let room = hundred.width - 2.0 * MARGIN;
        let mut cells = Cells::new(at(MARGIN, y), room, hundred.mirrored);
        let end = shares.last().map_or(0.0, |part| part.to);
        let mut leaders: Vec<Leader> = shares
            .iter()
            .map(|part| Leader {
                place: cells.distance(part.from, part.to),
                value: part.share.value_words.clone(),
                name: part.share.label.clone(),
                bold: part.share.look.bold(),
                ink: Ink::Text,
            })
            .collect();
        if end < 100.0 - CLOSE {
            leaders.push(Leader {
                place: cells.distance(end, 100.0),
                value: String::new(),
                name: hundred.rest.clone(),
                bold: false,
                ink: Ink::Muted,
            });
        }
        let leaders = Leaders::new(leaders, room, hundred.mirrored, ruler);
        cells.move_down(leaders.above());
        Strip {
            shares,
            cells,
            leaders,
        }
    }

    /// Draws the strip, and says where it ends.
    fn draw(&self, hundred: &Hundred, shapes: &mut Vec<Shape>, marks: &mut Vec<Mark>) -> f64 {
        let end = self.shares.last().map_or(0.0, |part| part.to);
        let fill = |shapes: &mut Vec<Shape>, from: f64, to: f64, coat: Coat| {
            let areas = self.cells.areas(from, to).into_iter();
            shapes.extend(areas.map(|area| Shape::Polygon {
                points: area.corners().to_vec(),
                coat,
            }));
        };
        fill(shapes, end, 100.0, Ink::Rule.wash(60));
        // From the last to the first, so that a sliver is not covered by its neighbour.
        for (n, part) in self.shares.iter().enumerate().rev() {
            let soft = part.softness();
            fill(shapes, part.from, part.to - soft, part.coat);
            if soft > 0.0 {
                let ink = part.share.look.ink;
                fill(shapes, part.to - soft, part.to, ink.wash(60));
                if n + 1 == self.shares.len() {
                    fill(shapes, part.to, (part.to + soft).min(100.0), ink.wash(30));
                }
            }
            if part.share.look.fill == Fill::Hatched {
                for area in self.cells.areas(part.from, part.to - soft) {
                    shapes.extend(hatching(area, part.share.look.ink.full()));
                }
            }
        }
        shapes.extend(self.cells.gaps());
        shapes.push(frame(
            self.cells.area().grown(-0.5).corners().to_vec(),
            1.0,
            Ink::Other.edge(),
        ));
        for part in &self.shares {
            let ink = part.share.look.ink.edge();
            let solid = part.to - part.softness();
            shapes.extend(
                self.cells
                    .outline(part.from, solid)
                    .map(|ring| frame(ring, 1.0, ink)),
            );
            shapes.extend(self.sign(part));
        }
        for part in &self.shares {
            if part.share.look.emphasis == Emphasis::Selected {
                let ring = self.cells.outline(part.from, part.to);
                shapes.extend(ring.map(|ring| frame(ring, 2.5, Ink::Selected.full())));
            }
        }
        let area = self.cells.area();
        let labels = self.leaders.draw((area.y, area.bottom()), MARGIN);
        let mut labelled = labels.into_iter();
        for part in &self.shares {
            let drawn = self.cells.bounds(part.from, part.to);
            let reach = labelled.next().and_then(|(stroke, texts)| {
                let reach = self.leaders.bounds(&texts);
                shapes.push(stroke);
                shapes.extend(texts.into_iter().map(Shape::Text));
                reach
            });
            let reach = reach.map_or(drawn, |reach| reach.union(&drawn));
            let reach = inside(reach, hundred.width);
            marks.push(Mark::new(marks.len(), &part.share.words, drawn, reach));
        }
        for (stroke, texts) in labelled {
            shapes.push(stroke);
            shapes.extend(texts.into_iter().map(Shape::Text));
        }
        area.bottom() + self.leaders.below()
    }

    /// What says at a share's end that it is a limit: an arrow head onwards, or a stop.
    fn sign(&self, part: &Part<'_>) -> Option<Shape> {
        let cell = self.cells.cell_at(part.to);
        let middle = cell.centre();
        let (half, ahead) = (
            cell.height.min(cell.width) * 0.24,
            if self.cells.is_mirrored() { -1.0 } else { 1.0 },
        );
        let points = match part.share.look.certainty {
            Certainty::Exact | Certainty::About => return None,
            Certainty::AtLeast => vec![
                at(middle.x - half * ahead, middle.y - half),
                at(middle.x + half * ahead, middle.y),
                at(middle.x - half * ahead, middle.y + half),
            ],
            Certainty::AtMost => vec![
                at(middle.x, middle.y - 1.3 * half),
                at(middle.x, middle.y + 1.3 * half),
            ],
        };
        Some(line(points, 2.0, Ink::Text.full()))
    }
}

impl Part<'_> {
    /// Of how many cells the colour fades before the value, and after it.
    fn softness(&self) -> f64 {
        match self.share.look.certainty {
            Certainty::About => ((self.to - self.from) / 2.0).min(1.0),
            Certainty::Exact | Certainty::AtLeast | Certainty::AtMost => 0.0,
        }
    }
}

/// Shares one after the other; of two neighbours in one colour the second is paler.
fn parts(shares: &[Share]) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for share in shares {
        let from = parts.last().map_or(0.0, |part| part.to);
        let mut coat = ground(share.look);
        if parts.last().is_some_and(|before| before.coat == coat) && coat == share.look.ink.full() {
            coat = share.look.ink.wash(50);
        }
        parts.push(Part {
            share,
            from,
            to: tidy(from + value(share)).min(100.0),
            coat,
        });
    }
    parts
}

/// The sum without what adding binary fractions leaves behind.
fn tidy(sum: f64) -> f64 {
    (sum * 1e6).round() / 1e6
}

fn ground(look: Look) -> Coat {
    match (look.fill, look.emphasis) {
        (Fill::Hatched, _) => look.ink.wash(8),
        (Fill::Solid, Emphasis::Quiet) => look.ink.wash(PALE),
        (Fill::Solid, Emphasis::Plain | Emphasis::Selected) => look.ink.full(),
    }
}

/// The part of a rectangle that lies between the edges of the picture.
fn inside(area: Rect, width: f64) -> Rect {
    Rect::between(
        at(area.x.max(0.0), area.y),
        at(area.right().min(width), area.bottom()),
    )
}
