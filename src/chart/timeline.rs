//! Programmes as bars over their years, with dated events on them. What has no published end is dashed.

use super::bar::{Bar, Heading};
use super::geometry::{Point, Rect, at};
use super::label::{NAME, shorten};
use super::marker::Marker;
use super::row::Look;
use super::ruler::Ruler;
use super::scene::{Anchor, Ink, Mark, Scene, Shape, Text};
use super::stroke::{dashed_line, line};
use super::year_axis::{HEIGHT, YearAxis};

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The programmes, from top to bottom.
    pub lanes: Vec<Lane>,
    /// First year of the axis.
    pub first: i16,
    /// Last year of the axis.
    pub last: i16,
    /// The years chosen, both included.
    pub chosen: Option<(i16, i16)>,
    /// Right-to-left reading: labels stand on the right; time still runs from left to right.
    pub mirrored: bool,
    /// What to write where there is nothing.
    pub nothing: String,
    /// How many times wider than its frame the picture is, 1 or more. From more than 1 on the
    /// frame shows a part of it, and names stand above their bars, again in every part.
    pub zoom: f64,
    /// Width of the frame in CSS pixels.
    pub width: f64,
}

/// One programme. Its row is followed by those of its events.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// The whole row in words.
    pub words: String,
    /// How its bar looks.
    pub look: Look,
    /// When it began, as a year and the part of it that had gone.
    pub start: Option<f64>,
    /// When it ended.
    pub end: Option<f64>,
    /// What happened in it, when and in words.
    pub events: Vec<(f64, String)>,
}

/// From this width on, labels stand beside their bars.
const WIDE: f64 = 560.0;
const GAP: f64 = 10.0;
const THICK: f64 = 10.0;
/// How far dashes reach back from the end of what has no published beginning.
const STUB: f64 = 36.0;

/// Lays the picture out.
pub fn lay_out(timeline: &Timeline, ruler: &dyn Ruler) -> Scene {
    let plan = Plan::new(timeline, ruler);
    let (mut shapes, mut marks) = (Vec::new(), Vec::new());
    let mut y = 4.0;
    for lane in &timeline.lanes {
        plan.draw(lane, y, ruler, &mut shapes, &mut marks);
        y += plan.pitch;
    }
    if timeline.lanes.is_empty() {
        let words = shorten(&timeline.nothing, timeline.width, NAME, false, ruler);
        let place = at(timeline.width / 2.0, y + 14.0);
        shapes.push(Shape::Text(Text {
            anchor: Anchor::Middle,
            ink: Ink::Muted,
            ..text(words, place, false, Anchor::Middle)
        }));
        y += 24.0;
    }
    let axis = plan.axis.draw(y + 2.0, timeline.chosen, ruler);
    let shift = at(plan.left, 0.0);
    shapes.extend(axis.into_iter().map(|shape| shape.moved(shift)));
    Scene {
        width: plan.width,
        height: y + 2.0 + HEIGHT,
        shapes,
        marks,
    }
}

struct Plan {
    axis: YearAxis,
    first: f64,
    /// Where the axis begins and ends.
    left: f64,
    right: f64,
    /// Width of the column of labels; none when they stand above their bars.
    labels: Option<f64>,
    pitch: f64,
    /// Width of the picture, and of the part of it that is seen at once.
    width: f64,
    frame: f64,
    mirrored: bool,
}

impl Plan {
    fn new(timeline: &Timeline, ruler: &dyn Ruler) -> Self {
        let mirrored = timeline.mirrored;
        let width = timeline.width * timeline.zoom.max(1.0);
        let is_whole = width <= timeline.width;
        let labels = (is_whole && width >= WIDE).then(|| {
            let lanes = timeline.lanes.iter();
            let widths = lanes.map(|lane| ruler.width(&lane.label, NAME, lane.look.bold()));
            widths.fold(0.0, f64::max).ceil().min(width * 0.38)
        });
        let column = labels.map_or(0.0, |labels| labels + GAP);
        let (left, right) = if mirrored {
            (0.0, width - column)
        } else {
            (column, width)
        };
        let times = timeline.lanes.iter().flat_map(|lane| {
            let events = lane.events.iter().map(|(when, _)| *when);
            events.chain(lane.start).chain(lane.end)
        });
        let year = |when: f64| when.floor() as i16;
        let first = times.clone().map(year).fold(timeline.first, i16::min);
        // An end is the first moment after: the year that it closes is the last.
        let last = times
            .map(|when| year(when - 0.001))
            .fold(timeline.last, i16::max);
        Self {
            axis: YearAxis::new(first, last, right - left),
            first: f64::from(first),
            left,
            right,
            labels,
            pitch: if labels.is_some() { 26.0 } else { 40.0 },
            width,
            frame: timeline.width,
            mirrored,
        }
    }

    fn x(&self, when: f64) -> f64 {
        let first = self.first as i16;
        let start = self.left + self.axis.edges(first, first).0;
        (start + (when - self.first) * self.axis.step()).clamp(self.left + 7.0, self.right - 7.0)
    }

    fn draw(
        &self,
        lane: &Lane,
        y: f64,
        ruler: &dyn Ruler,
        shapes: &mut Vec<Shape>,
        marks: &mut Vec<Mark>,
    ) {
        let middle = y + self.pitch - if self.labels.is_some() { 13.0 } else { 12.0 };
        let mut drawn = self.bar(lane, middle, shapes);
        for (when, _) in &lane.events {
            let spot = at(self.x(*when), middle);
            drawn = drawn.union(&Rect::between(spot, spot));
        }
        let labels = if self.width > self.frame {
            self.names(lane, y + 15.0, drawn, ruler)
        } else {
            vec![self.label(lane, y, middle, ruler)]
        };
        let boxes = labels.iter().map(|label| label.bounds(ruler));
        let reach = boxes.fold(drawn, |reach, label| reach.union(&label));
        marks.push(Mark::new(marks.len(), &lane.words, drawn, reach));
        shapes.extend(labels.into_iter().map(Shape::Text));
        for (when, words) in &lane.events {
            let marker = Marker {
                at: at(self.x(*when), middle),
                kind: 3,
                look: Look::plain(Ink::Text),
            };
            shapes.extend(marker.draw());
            marks.push(Mark::new(marks.len(), words, marker.area(), marker.area()));
        }
    }

    /// The bar between two dates; dashes lead on to where a date is not published.
    fn bar(&self, lane: &Lane, middle: f64, shapes: &mut Vec<Shape>) -> Rect {
        let edge = |end: f64| at(end, middle);
        let ink = lane.look.ink.edge();
        let mut drawn = |from: Point, to: Point| {
            shapes.extend(dashed_line(from, to, 1.5, ink));
            Rect::between(from, to)
        };
        let far_right = self.right - 8.0;
        match (
            lane.start.map(|when| self.x(when)),
            lane.end.map(|when| self.x(when)),
        ) {
            (Some(start), Some(end)) => {
                let bar = Bar {
                    base: start,
                    length: (end - start).max(4.0),
                    sides: (middle - THICK / 2.0, middle + THICK / 2.0),
                    heading: Heading::Right,
                    floating: true,
                };
                shapes.extend(bar.draw(lane.look));
                bar.area()
            }
            (Some(start), None) => {
                let drawn = drawn(edge(start), edge(far_right.max(start + 1.0)));
                shapes.push(self.post(start, middle, lane.look));
                drawn
            }
            (None, Some(end)) => {
                // It began somewhere before; dashes through all years would say that it ran in them.
                let before = (self.left + 8.0).max(end - STUB).min(end - 1.0);
                let drawn = drawn(edge(before), edge(end));
                shapes.push(self.post(end, middle, lane.look));
                drawn
            }
            (None, None) => {
                let first = lane.events.first().map_or(self.first, |(when, _)| *when);
                let spot = edge(self.x(first));
                Rect::between(spot, spot)
            }
        }
    }

    /// The one date of a programme that is published.
    fn post(&self, x: f64, middle: f64, look: Look) -> Shape {
        let ends = vec![at(x, middle - THICK / 2.0), at(x, middle + THICK / 2.0)];
        line(ends, 3.0, look.ink.edge())
    }

    /// A lane's name above it: where it begins to be read, and once more a frame further on as long
    /// as the bar lasts, so that every part of the picture tells what its bars are.
    fn names(&self, lane: &Lane, baseline: f64, drawn: Rect, ruler: &dyn Ruler) -> Vec<Text> {
        let (bold, margin) = (lane.look.bold(), 4.0);
        let words = shorten(&lane.label, self.frame - 4.0 * margin, NAME, bold, ruler);
        let length = ruler.width(&words, NAME, bold);
        if words.is_empty() {
            return Vec::new();
        }
        // Distances from the side where reading starts.
        let (from, to) = if self.mirrored {
            (self.width - drawn.right(), self.width - drawn.x)
        } else {
            (drawn.x, drawn.right())
        };
        let last = self.width - margin - length;
        let mut place = from.min(last).max(margin);
        let mut names = Vec::new();
        while names.is_empty() || (place < to - margin && place <= last) {
            let (x, anchor) = if self.mirrored {
                (self.width - place, Anchor::End)
            } else {
                (place, Anchor::Start)
            };
            names.push(text(words.clone(), at(x, baseline), bold, anchor));
            place += self.frame;
        }
        names
    }

    fn label(&self, lane: &Lane, y: f64, middle: f64, ruler: &dyn Ruler) -> Text {
        let bold = lane.look.bold();
        let room = self.labels.unwrap_or(self.width - 8.0);
        let words = shorten(&lane.label, room, NAME, bold, ruler);
        let (x, baseline) = match (self.labels, self.mirrored) {
            (Some(labels), false) => (labels, middle + 4.5),
            (Some(labels), true) => (self.width - labels, middle + 4.5),
            (None, false) => (4.0, y + 15.0),
            (None, true) => (self.width - 4.0, y + 15.0),
        };
        // Beside the bars names end where the bars begin; above them they begin at the edge.
        let anchor = if self.labels.is_none() == self.mirrored {
            Anchor::End
        } else {
            Anchor::Start
        };
        text(words, at(x, baseline), bold, anchor)
    }
}

fn text(words: String, at: Point, bold: bool, anchor: Anchor) -> Text {
    Text {
        at,
        anchor,
        size: NAME,
        bold,
        ink: Ink::Text,
        on: None,
        words,
    }
}
