//! Where the bars of the columns stand, and where the bands dock. Knows no other picture of money.

use super::{Flow, FlowColumn, FlowStop, Flows, amount};
use crate::chart::bands::{self, End};
use crate::chart::geometry::{Rect, at};
use crate::chart::label::{AXIS, NAME, VALUE, shorten};
use crate::chart::ruler::Ruler;
use crate::chart::scene::{Anchor, Ink, Mark, Scene, Shape, Text};
use crate::chart::wrap::{LINE, two_lines};
use dataset::Arrange;

/// How high all bands together are.
const HIGH: f64 = 260.0;
/// Height of the line over the columns.
const HEADING: f64 = 26.0;
/// Thickness of the bars.
const BAR: f64 = 8.0;
/// Room between a bar and its name.
const GAP: f64 = 8.0;
/// The least distance between the middles of two bars: a line of a name and an amount stand beside
/// each, and maybe a second line.
const PITCH: f64 = 40.0;
/// Room between two bars.
const APART: f64 = 10.0;

/// The measures all columns share.
pub(super) struct Plan<'a> {
    flows: &'a Flows,
    ruler: &'a dyn Ruler,
    columns: Vec<Column>,
    /// Pixels for one of the currency.
    scale: f64,
    height: f64,
}

/// A column with its place: distances run from the side where reading starts.
struct Column {
    /// Where its bars begin; a column in the middle has bars on both sides of its names.
    from: f64,
    to: f64,
    /// Where names begin, and how wide they may be.
    names: (f64, f64),
    /// The lines of each name.
    lines: Vec<Vec<String>>,
    bars: Vec<Place>,
}

/// Where a bar stands, and where the next band docks on either side.
struct Place {
    top: f64,
    high: f64,
    arrived: f64,
    left: f64,
}

impl<'a> Plan<'a> {
    /// Finds the places of bars.
    pub(super) fn new(flows: &'a Flows, ruler: &'a dyn Ruler) -> Self {
        let all: f64 = flows.flows.iter().map(amount).sum();
        let scale = if all > 0.0 { HIGH / all } else { 0.0 };
        let last = flows.columns.len() - 1;
        let mut columns = Vec::new();
        for (n, column) in flows.columns.iter().enumerate() {
            let names = name_width(column, flows.width * share(n, last), ruler);
            let (from, to, start) = if n == 0 {
                (0.0, names + GAP + BAR, 0.0)
            } else if n == last {
                let from = flows.width - names - GAP - BAR;
                (from, flows.width, from + BAR + GAP)
            } else {
                let half = names / 2.0 + GAP + BAR;
                let middle = flows.width / 2.0;
                (middle - half, middle + half, middle - names / 2.0)
            };
            let line = |stop: &FlowStop| two_lines(&stop.label, names, NAME, false, ruler);
            let lines: Vec<Vec<String>> = column.stops.iter().map(line).collect();
            columns.push(Column {
                from,
                to,
                names: (start, names),
                bars: bars(flows, n, scale, &lines),
                lines,
            });
        }
        let deepest = columns.iter().map(Column::bottom).fold(0.0, f64::max);
        for column in &mut columns {
            let shift = HEADING + (deepest - column.bottom()) / 2.0;
            column.bars.iter_mut().for_each(|bar| bar.top += shift);
        }
        Plan {
            flows,
            ruler,
            columns,
            scale,
            // A sliver may reach below its bar.
            height: HEADING + deepest + 4.0,
        }
    }

    /// Draws bands, then bars and their names.
    pub(super) fn draw(mut self) -> Scene {
        let mut shapes = Vec::new();
        let scale = self.scale;
        let mut ends = vec![Vec::new(); self.flows.flows.len()];
        for gap in 0..self.columns.len() - 1 {
            for (flow, leaving) in self.in_order(gap, true) {
                let bar = &mut self.columns[gap].bars[leaving];
                let y = bar.top + bar.left;
                bar.left += amount(&self.flows.flows[flow]) * scale;
                ends[flow].push(y);
            }
            for (flow, arriving) in self.in_order(gap, false) {
                let bar = &mut self.columns[gap + 1].bars[arriving];
                let y = bar.top + bar.arrived;
                bar.arrived += amount(&self.flows.flows[flow]) * scale;
                ends[flow].push(y);
            }
        }
        let (mut marks, mut shaped) = (Vec::new(), Vec::new());
        for (flow, ends) in self.flows.flows.iter().zip(&ends) {
            let thick = amount(flow) * scale;
            for (gap, pair) in ends.chunks(2).enumerate() {
                let (start, end) = (self.columns[gap].to, self.columns[gap + 1].from);
                let (from, to) = (self.end(start, pair[0]), self.end(end, pair[1]));
                shapes.extend(bands::draw(from, to, thick, flow.look));
                if thick > 0.0 {
                    let ring = bands::ring(from, to, 0.0, thick);
                    shaped.push(Mark::shaped(marks.len(), &flow.words, ring));
                }
            }
            let start = self.columns[1].from;
            let docked = Rect::between(
                at(self.x(start), ends[1]),
                at(self.x(start + BAR), ends[1] + thick),
            );
            marks.push(Mark::new(marks.len(), &flow.words, docked, docked));
        }
        // A band answers on all its way; where it arrives first stands for its row.
        marks.extend(shaped);
        for n in 0..self.columns.len() {
            self.draw_column(n, &mut shapes);
        }
        Scene {
            width: self.flows.width,
            height: self.height,
            shapes,
            marks,
        }
    }

    /// The flows through a gap between two columns, and their bar on one side of it, in the order
    /// in which they dock there: as their other ends lie, so that bands of one bar do not cross.
    fn in_order(&self, gap: usize, leaving: bool) -> Vec<(usize, usize)> {
        let stop = |flow: usize, column: usize| stop(self.flows, &self.flows.flows[flow], column);
        let (here, there) = if leaving {
            (gap, gap + 1)
        } else {
            (gap + 1, gap)
        };
        let mut flows: Vec<usize> = (0..self.flows.flows.len()).collect();
        flows.arrange_by_key(|flow| stop(*flow, there));
        flows
            .into_iter()
            .map(|flow| (flow, stop(flow, here)))
            .collect()
    }

    fn end(&self, distance: f64, y: f64) -> End {
        End {
            x: self.x(distance),
            y,
        }
    }

    /// A distance from the side where reading starts as a place in the picture.
    fn x(&self, distance: f64) -> f64 {
        if self.flows.mirrored {
            self.flows.width - distance
        } else {
            distance
        }
    }

    /// The heading, the bars and the names of a column.
    fn draw_column(&self, n: usize, shapes: &mut Vec<Shape>) {
        let (column, last) = (&self.columns[n], self.columns.len() - 1);
        let words = &self.flows.columns[n];
        let (start, room) = column.names;
        let place = match n {
            0 => (start + room, Side::Far),
            n if n == last => (start, Side::Near),
            _ => (start, Side::Near),
        };
        let write = |words: &str, size: f64, bold: bool, ink: Ink, y: f64| {
            let words = shorten(words, room, size, bold, self.ruler);
            let text = self.text(words, place, size, y);
            (!text.words.is_empty()).then_some(Shape::Text(Text { bold, ink, ..text }))
        };
        shapes.extend(write(&words.label, AXIS, false, Ink::Muted, 14.0));
        for ((bar, stop), lines) in column.bars.iter().zip(&words.stops).zip(&column.lines) {
            for start in self.bar_starts(n) {
                let (from, to) = (self.x(start), self.x(start + BAR));
                let area = Rect::between(at(from, bar.top), at(to, bar.top + bar.high.max(1.0)));
                shapes.push(Shape::Polygon {
                    points: area.corners().to_vec(),
                    coat: stop.ink.edge(),
                });
            }
            let middle = bar.top + bar.high / 2.0 - LINE / 2.0 * (lines.len() - 1) as f64;
            let has_value = !stop.value_words.is_empty();
            let mut baseline = middle + if has_value { -3.5 } else { 5.0 };
            for line in lines {
                shapes.extend(write(line, NAME, false, Ink::Text, baseline));
                baseline += LINE;
            }
            let value = &stop.value_words;
            shapes.extend(write(value, VALUE, true, Ink::Text, baseline + 1.0));
        }
    }

    /// Where the bars of a column begin: one beside its bands, or one on either side of its names.
    fn bar_starts(&self, n: usize) -> Vec<f64> {
        let column = &self.columns[n];
        let mut starts = Vec::new();
        if n > 0 {
            starts.push(column.from);
        }
        if n + 1 < self.columns.len() {
            starts.push(column.to - BAR);
        }
        starts
    }

    fn text(&self, words: String, (distance, end): (f64, Side), size: f64, y: f64) -> Text {
        let anchor = match (end, self.flows.mirrored) {
            (Side::Near, false) | (Side::Far, true) => Anchor::Start,
            (Side::Near, true) | (Side::Far, false) => Anchor::End,
        };
        Text {
            at: at(self.x(distance), y),
            anchor,
            size,
            bold: false,
            ink: Ink::Text,
            on: None,
            words,
        }
    }
}

/// Which end of a text lies at its place: the one where it begins, or the other.
#[derive(Clone, Copy)]
enum Side {
    Near,
    Far,
}

impl Column {
    fn bottom(&self) -> f64 {
        let last = self.bars.last().zip(self.lines.last());
        last.map_or(0.0, |(bar, lines)| {
            bar.top + bar.high + slack(bar.high, lines)
        })
    }
}

/// The bar of a flow in a column.
fn stop(flows: &Flows, flow: &Flow, column: usize) -> usize {
    let last = flows.columns[column].stops.len() - 1;
    flow.stops.get(column).map_or(last, |stop| *stop.min(&last))
}

/// The bars of a column from top to bottom, as high as what runs through them.
fn bars(flows: &Flows, column: usize, scale: f64, lines: &[Vec<String>]) -> Vec<Place> {
    let mut y = 0.0;
    let mut bars = Vec::new();
    for (n, lines) in lines.iter().enumerate() {
        let through = flows
            .flows
            .iter()
            .filter(|flow| stop(flows, flow, column) == n);
        let high = through.map(amount).sum::<f64>() * scale;
        let slack = slack(high, lines);
        bars.push(Place {
            top: y + slack,
            high,
            arrived: 0.0,
            left: 0.0,
        });
        y += high + 2.0 * slack + APART;
    }
    bars
}

/// The room over and under a bar that is lower than the lines beside it.
fn slack(high: f64, lines: &[String]) -> f64 {
    let beside = PITCH + LINE * (lines.len() - 1) as f64;
    (beside - high).max(0.0) / 2.0
}

/// How wide the names of a column are, up to a limit.
fn name_width(column: &FlowColumn, limit: f64, ruler: &dyn Ruler) -> f64 {
    let stops = column.stops.iter().flat_map(|stop| {
        [
            ruler.width(&stop.label, NAME, false),
            ruler.width(&stop.value_words, VALUE, true),
        ]
    });
    let heading = ruler.width(&column.label, AXIS, false);
    // Fonts that were not measured may be a little wider.
    (stops.fold(heading, f64::max) * 1.06).ceil().min(limit)
}

/// The largest share of the width that the names of a column may take.
fn share(column: usize, last: usize) -> f64 {
    match (column, last) {
        (0, 1) | (1, 1) => 0.33,
        (0, _) => 0.18,
        _ => 0.23,
    }
}
