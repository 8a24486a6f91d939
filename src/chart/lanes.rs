//! Figures for several years as spans across exactly those years, in lanes above the columns.

use super::bar::{Bar, Heading, ground, overhang};
use super::scene::{Mark, Shape};
use super::span::{Setting, Side, Span};
use super::stroke::dashed_frame;
use super::year_axis::YearAxis;
use super::year_row::YearRow;

const THICKNESS: f64 = 26.0;
const LINE: f64 = 20.0;
const LANE_GAP: f64 = 14.0;
/// Room between two neighbours in a lane: far more than to their own writing.
const APART: f64 = 36.0;

/// Draws the rows from the top of the picture downwards; also says where the lanes end.
pub(super) fn draw(
    rows: &[(usize, &YearRow)],
    axis: &YearAxis,
    setting: &Setting,
) -> (Vec<Shape>, Vec<Mark>, f64) {
    let mut spans: Vec<Span> = rows
        .iter()
        .map(|(_, row)| Span::new(row, axis.edges(row.start, row.end), setting))
        .collect();
    // When one name has to stand above its span all do, so that the eye learns one rule.
    let above = spans.iter().any(|span| span.side == Side::Above);
    if above {
        spans.iter_mut().for_each(|span| span.lift(setting));
    }
    let line = if above { LINE } else { 0.0 };
    let pitch = line + THICKNESS + LANE_GAP;
    let mut lanes = Lanes::default();
    let (mut shapes, mut marks) = (Vec::new(), Vec::new());
    for (span, (index, row)) in spans.iter().zip(rows) {
        let lane = lanes.take(span.extent(setting));
        let y = LANE_GAP + pitch * lane as f64 + line;
        let (span_shapes, mark) = place(span, (*index, row), y, setting);
        shapes.extend(span_shapes);
        marks.push(mark);
    }
    (shapes, marks, pitch * lanes.count() as f64)
}

/// Which part of each lane is taken, from the top lane down.
#[derive(Default)]
struct Lanes {
    taken: Vec<Vec<(f64, f64)>>,
}

impl Lanes {
    /// Takes the first lane with room for `extent`.
    fn take(&mut self, extent: (f64, f64)) -> usize {
        let free = |lane: &Vec<(f64, f64)>| {
            lane.iter()
                .all(|used| extent.0 - used.1 >= APART || used.0 - extent.1 >= APART)
        };
        let lane = self.taken.iter().position(free).unwrap_or(self.count());
        if lane == self.count() {
            self.taken.push(Vec::new());
        }
        self.taken[lane].push(extent);
        lane
    }

    fn count(&self) -> usize {
        self.taken.len()
    }
}

/// The shapes of one span whose upper edge is at `y`, and its mark.
fn place(
    span: &Span,
    (index, row): (usize, &YearRow),
    y: f64,
    setting: &Setting,
) -> (Vec<Shape>, Mark) {
    let bar = Bar {
        base: y + THICKNESS,
        length: THICKNESS,
        sides: span.edges,
        heading: Heading::Up,
        floating: true,
    };
    let area = bar.area();
    let middle = area.centre().y + 5.0;
    let (mut shapes, end, on) = match row.value {
        Some(_) => (
            bar.draw(row.look),
            overhang(row.look),
            Some(ground(row.look)),
        ),
        None => (dashed_frame(area, row.look.ink.edge()), 0.0, None),
    };
    let line = match span.side {
        Side::Left | Side::Right => middle,
        Side::Above => y - 6.0 - end,
    };
    let outside = span.texts_outside(line, setting);
    let reach = outside
        .iter()
        .fold(area, |reach, text| reach.union(&text.bounds(setting.ruler)));
    let inside = span.texts_inside(middle, on, setting);
    shapes.extend(inside.into_iter().chain(outside).map(Shape::Text));
    (shapes, Mark::new(index, &row.words, area, reach))
}
