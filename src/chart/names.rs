//! Names of lines: beside their ends on a wide picture, over the plot on a narrow one.

use super::geometry::{Point, at};
use super::label::{NAME, shorten};
use super::marker::Marker;
use super::row::Look;
use super::ruler::Ruler;
use super::scene::{Anchor, Ink, Shape, Text};
use super::stroke::line;
use dataset::Arrange;

/// Room between the plot and the names beside it.
pub(super) const LEAD: f64 = 26.0;
/// From one name to the next below it.
const PITCH: f64 = 20.0;

/// Where a line ends, and what it is called.
pub(super) struct End<'a> {
    /// Its last point.
    pub(super) at: Point,
    /// Its name.
    pub(super) label: &'a str,
    /// How its points look.
    pub(super) look: Look,
    /// Which shape its points have.
    pub(super) kind: usize,
}

/// The room that names over the plot take.
pub(super) fn height(count: usize) -> f64 {
    PITCH * count as f64 + 4.0
}

/// Names in the column between two edges, each as near to the end of its line as the others allow.
pub(super) fn beside(
    ends: &[End<'_>],
    (left, right): (f64, f64),
    base: f64,
    ruler: &dyn Ruler,
    shapes: &mut Vec<Shape>,
) -> Vec<Text> {
    let mut order: Vec<&End<'_>> = ends.iter().collect();
    order.arrange_by(|one, other| one.at.y.total_cmp(&other.at.y));
    let mut heights: Vec<f64> = Vec::new();
    for end in &order {
        let free = heights.last().map_or(12.0, |last| last + PITCH);
        heights.push(end.at.y.max(free));
    }
    // What was pushed below the axis moves up again, and pushes those over it.
    let mut limit = base - 8.0;
    for height in heights.iter_mut().rev() {
        *height = height.min(limit);
        limit = *height - PITCH;
    }
    let mut texts = Vec::new();
    for (end, y) in order.into_iter().zip(heights) {
        let start = left + LEAD - 6.0;
        let lead = vec![
            at(end.at.x + 9.0, end.at.y),
            at(left + 4.0, end.at.y),
            at(start, y),
        ];
        shapes.push(line(lead, 1.0, Ink::Rule.full()));
        texts.push(text(
            end,
            at(left + LEAD, y + 4.5),
            right - left - LEAD,
            Anchor::Start,
            ruler,
        ));
    }
    texts
}

/// Names below each other over the plot, each after its point, on the side where reading starts.
pub(super) fn above(
    ends: &[End<'_>],
    width: f64,
    mirrored: bool,
    ruler: &dyn Ruler,
    shapes: &mut Vec<Shape>,
) -> Vec<Text> {
    let mut texts = Vec::new();
    for (n, end) in ends.iter().enumerate() {
        let y = PITCH * n as f64 + 10.0;
        let (point, start, anchor) = if mirrored {
            (width - 8.0, width - 22.0, Anchor::End)
        } else {
            (8.0, 22.0, Anchor::Start)
        };
        let marker = Marker {
            at: at(point, y),
            kind: end.kind,
            look: end.look,
        };
        shapes.extend(marker.draw());
        texts.push(text(end, at(start, y + 4.5), width - 22.0, anchor, ruler));
    }
    texts
}

fn text(end: &End<'_>, at: Point, room: f64, anchor: Anchor, ruler: &dyn Ruler) -> Text {
    Text {
        at,
        anchor,
        size: NAME,
        bold: false,
        ink: Ink::Text,
        on: None,
        words: shorten(end.label, room, NAME, false, ruler),
    }
}
