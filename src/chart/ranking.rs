//! Rows side by side as bars from a common zero: "by region" and its like. Keeps the order it is given.

use super::bar::{Bar, Heading, ground, holds_writing, overhang};
use super::geometry::{Rect, at};
use super::label::{NAME, VALUE, shorten};
use super::row::Look;
use super::ruler::Ruler;
use super::scale::Linear;
use super::scene::{Anchor, Coat, Ink, Mark, Scene, Shape, Text};
use super::stroke::line;
use super::wrap::{LINE, two_lines};

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranking {
    /// One row a bar, in the order of the twin table.
    pub rows: Vec<RankingRow>,
    /// Right-to-left reading: labels stand on the right and bars grow leftwards.
    pub mirrored: bool,
    /// What to write where nothing is published.
    pub nothing: String,
    /// Width in CSS pixels.
    pub width: f64,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct RankingRow {
    /// The row's name.
    pub label: String,
    /// The value, not negative; none where nothing is published, and then there is no bar.
    pub value: Option<f64>,
    /// The value in words; where there is none, the reason, if it is another than `nothing`.
    pub value_words: String,
    /// The whole row in words.
    pub words: String,
    /// How its mark looks.
    pub look: Look,
    /// Whether it stands apart from the rows before, after a gap, as "whole country" does from regions.
    pub apart: bool,
}

/// From this width on, labels stand beside their bars.
const WIDE: f64 = 560.0;
const GAP: f64 = 8.0;
const APART: f64 = 18.0;
/// Room around the rows, which a selected row's frame needs.
const MARGIN: f64 = 4.0;
/// The least share of the room that bars get, however long their values are in words.
const LEAST: f64 = 0.4;

/// Lays the picture out.
pub fn lay_out(ranking: &Ranking, ruler: &dyn Ruler) -> Scene {
    let plan = Plan::new(ranking, ruler);
    let (mut shapes, mut marks) = (Vec::new(), Vec::new());
    let mut y = MARGIN;
    for (index, row) in ranking.rows.iter().enumerate() {
        let goes_on = index == 0 || ranking.rows[index - 1].apart;
        if row.apart && !goes_on {
            y += APART;
        }
        let name = plan.name(row);
        let (row_shapes, mark) = plan.draw(index, row, &name, y);
        shapes.extend(row_shapes);
        marks.push(mark);
        y += plan.pitch + plan.more(&name);
    }
    if ranking.rows.is_empty() {
        shapes.extend(plan.absence(&ranking.nothing, plan.sides(y)).0);
        y += plan.pitch;
    }
    let height = y + MARGIN - plan.between;
    shapes.extend(plan.zero_line(height));
    Scene {
        width: ranking.width,
        height,
        shapes,
        marks,
    }
}

/// The measures all rows share.
struct Plan<'a> {
    ranking: &'a Ranking,
    ruler: &'a dyn Ruler,
    /// Width of the column of labels; none when they stand above their bars.
    labels: Option<f64>,
    scale: Linear,
    thickness: f64,
    between: f64,
    pitch: f64,
}

impl<'a> Plan<'a> {
    fn new(ranking: &'a Ranking, ruler: &'a dyn Ruler) -> Self {
        let labels = (ranking.width >= WIDE).then(|| {
            let widest = ranking
                .rows
                .iter()
                .map(|row| ruler.width(&row.label, NAME, row.look.bold()))
                .fold(0.0, f64::max);
            widest.ceil().min(ranking.width * 0.4)
        });
        let (thickness, between, line) = match labels {
            Some(_) => (24.0, 10.0, 0.0),
            None => (20.0, 14.0, 20.0),
        };
        let mut plan = Plan {
            ranking,
            ruler,
            labels,
            scale: Linear::from_zero(0.0, 0.0),
            thickness,
            between,
            pitch: line + thickness + between,
        };
        plan.scale = plan.longest_scale();
        plan
    }

    /// The longest bars that leave every value its room, inside or after its bar.
    fn longest_scale(&self) -> Linear {
        // Measured once: asking a browser for a width is the dearest thing a layout does.
        let rows: Vec<(&RankingRow, f64, f64)> = self
            .ranking
            .rows
            .iter()
            .filter_map(|row| Some((row, row.value?, self.value_width(row))))
            .collect();
        let top = rows.iter().map(|row| row.1).fold(0.0, f64::max);
        let least = self.room() * LEAST;
        let mut length = self.room();
        loop {
            let scale = Linear::from_zero(top, length);
            let fits = rows.iter().all(|(row, value, width)| {
                let bar = scale.pixels(*value);
                let beyond = if fits_inside(row, *width, bar) {
                    overhang(row.look)
                } else {
                    overhang(row.look) + GAP + width
                };
                bar + beyond <= self.room()
            });
            if fits || length <= least {
                return scale;
            }
            length = (length - 4.0).max(least);
        }
    }

    /// How far bars and their values may reach from zero.
    fn room(&self) -> f64 {
        self.ranking.width - MARGIN - self.zero()
    }

    /// Distance of zero from the side where reading starts.
    fn zero(&self) -> f64 {
        self.labels.map_or(MARGIN, |labels| labels + GAP + MARGIN)
    }

    fn value_width(&self, row: &RankingRow) -> f64 {
        self.ruler.width(&row.value_words, VALUE, true)
    }

    /// A hairline at zero; labels above their bars would be struck through.
    fn zero_line(&self, height: f64) -> Option<Shape> {
        let x = self.x(0.0);
        self.labels
            .map(|_| line(vec![at(x, 0.0), at(x, height)], 1.0, Ink::Rule.full()))
    }

    /// A distance from zero as a place in the picture.
    fn x(&self, from_zero: f64) -> f64 {
        let distance = self.zero() + from_zero;
        if self.ranking.mirrored {
            self.ranking.width - distance
        } else {
            distance
        }
    }

    /// The upper and lower edge of a bar whose row starts at `top`.
    fn sides(&self, top: f64) -> (f64, f64) {
        let lower = top + self.pitch - self.between;
        (lower - self.thickness, lower)
    }

    fn draw(
        &self,
        index: usize,
        row: &RankingRow,
        name: &[String],
        top: f64,
    ) -> (Vec<Shape>, Mark) {
        let more = self.more(name);
        let sides = self.sides(top + self.labels.map_or(more, |_| more / 2.0));
        let (mut shapes, drawn) = match row.value {
            Some(value) => self.bar(row, value, sides),
            None if row.value_words.is_empty() => self.absence(&self.ranking.nothing, sides),
            None => self.absence(&row.value_words, sides),
        };
        let first = match self.labels {
            Some(_) => baseline(sides) - LINE / 2.0 * (name.len() - 1) as f64,
            None => top + 13.0,
        };
        let mut reach = drawn;
        for (n, line) in name.iter().enumerate() {
            let label = self.label(row, line, first + LINE * n as f64);
            reach = reach.union(&label.bounds(self.ruler));
            if !label.words.is_empty() {
                shapes.push(Shape::Text(label));
            }
        }
        (shapes, Mark::new(index, &row.words, drawn, reach))
    }

    fn bar(&self, row: &RankingRow, value: f64, sides: (f64, f64)) -> (Vec<Shape>, Rect) {
        let y = baseline(sides);
        let heading = if self.ranking.mirrored {
            Heading::Left
        } else {
            Heading::Right
        };
        let bar = Bar::standing(self.x(0.0), self.scale.pixels(value), sides, heading);
        let mut shapes = bar.draw(row.look);
        let inside = fits_inside(row, self.value_width(row), bar.length);
        let text = if inside {
            let end = bar.solid(row.look.certainty) - GAP;
            self.text(
                &row.value_words,
                (end, y),
                Edge::Far,
                Some(ground(row.look)),
            )
        } else {
            let start = bar.length + overhang(row.look) + GAP;
            let room = self.room() - start;
            let words = shorten(&row.value_words, room, VALUE, true, self.ruler);
            self.text(&words, (start, y), Edge::Near, None)
        };
        shapes.extend((!text.words.is_empty()).then_some(Shape::Text(text)));
        (shapes, bar.area())
    }

    /// Where nothing is published there is no bar, only the words.
    fn absence(&self, why: &str, sides: (f64, f64)) -> (Vec<Shape>, Rect) {
        let y = baseline(sides);
        let inset = self.labels.map_or(0.0, |_| GAP);
        let room = self.room() - inset;
        let words = shorten(why, room, NAME, false, self.ruler);
        let text = Text {
            size: NAME,
            bold: false,
            ink: Ink::Muted,
            ..self.text(&words, (inset, y), Edge::Near, None)
        };
        let width = self.ruler.width(&words, NAME, false);
        let drawn = Rect::between(
            at(self.x(inset), sides.0),
            at(self.x(inset + width), sides.1),
        );
        let shapes = if words.is_empty() {
            Vec::new()
        } else {
            vec![Shape::Text(text)]
        };
        (shapes, drawn)
    }

    /// The lines of a row's name.
    fn name(&self, row: &RankingRow) -> Vec<String> {
        let room = self.labels.unwrap_or(self.ranking.width - 2.0 * MARGIN);
        two_lines(&row.label, room, NAME, row.look.bold(), self.ruler)
    }

    /// How much higher a row is because its name is more than one line; beside a bar the second
    /// line has a part of its room already.
    fn more(&self, name: &[String]) -> f64 {
        (name.len() - 1) as f64 * self.labels.map_or(LINE, |_| LINE / 2.0)
    }

    fn label(&self, row: &RankingRow, words: &str, baseline: f64) -> Text {
        let (start, edge) = match self.labels {
            Some(_) => (-GAP, Edge::Far),
            None => (0.0, Edge::Near),
        };
        Text {
            size: NAME,
            bold: row.look.bold(),
            ..self.text(words, (start, baseline), edge, None)
        }
    }

    /// A value's writing with its near or far edge at a distance from zero.
    fn text(&self, words: &str, (from_zero, y): (f64, f64), edge: Edge, on: Option<Coat>) -> Text {
        let anchor = match (edge, self.ranking.mirrored) {
            (Edge::Near, false) | (Edge::Far, true) => Anchor::Start,
            (Edge::Near, true) | (Edge::Far, false) => Anchor::End,
        };
        Text {
            at: at(self.x(from_zero), y),
            anchor,
            size: VALUE,
            bold: true,
            ink: Ink::Text,
            on,
            words: words.to_owned(),
        }
    }
}

/// The baseline of writing that stands beside or inside a bar.
fn baseline(sides: (f64, f64)) -> f64 {
    (sides.0 + sides.1) / 2.0 + 5.0
}

/// Whether a value `width` pixels wide can be read inside a bar of this length.
fn fits_inside(row: &RankingRow, width: f64, bar: f64) -> bool {
    holds_writing(row.look) && width + 2.0 * GAP + overhang(row.look) <= bar
}

/// Which edge of a text lies at its place: the one nearer to zero or the one farther from it.
#[derive(Clone, Copy)]
enum Edge {
    Near,
    Far,
}
