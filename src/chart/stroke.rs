//! Lines that say something: the dashed frame of what is not published, the hatching of a target, the frame of a choice.

use super::geometry::{Point, Rect, at};
use super::scene::{Coat, Shape};

const DASH: f64 = 5.0;
const GAP: f64 = 4.0;
const HATCH: f64 = 6.0;

/// A straight or bent line.
pub(super) fn line(points: Vec<Point>, width: f64, coat: Coat) -> Shape {
    Shape::Path {
        points,
        width,
        coat,
    }
}

/// A line all around, ending where it began.
pub(super) fn frame(mut points: Vec<Point>, width: f64, coat: Coat) -> Shape {
    points.extend(points.first().copied());
    line(points, width, coat)
}

/// A dashed frame just inside `area`; every corner is drawn.
pub(super) fn dashed_frame(area: Rect, coat: Coat) -> Vec<Shape> {
    let corners = area.grown(-0.75).corners();
    let side = |i: usize| dashed_line(corners[i], corners[(i + 1) % 4], 1.5, coat);
    (0..4).flat_map(side).collect()
}

/// A dashed line; both ends are drawn.
///
/// The backends know no dashes, so each is a line of its own.
pub(super) fn dashed_line(from: Point, to: Point, width: f64, coat: Coat) -> Vec<Shape> {
    let length = (to.x - from.x).hypot(to.y - from.y);
    let count = ((length + GAP) / (DASH + GAP)).round().max(1.0);
    let pitch = (length - DASH) / (count - 1.0).max(1.0);
    let along = |distance: f64| {
        let share = (distance / length).clamp(0.0, 1.0);
        at(
            from.x + (to.x - from.x) * share,
            from.y + (to.y - from.y) * share,
        )
    };
    let dash = |n: usize| {
        let start = pitch * n as f64;
        line(vec![along(start), along(start + DASH)], width, coat)
    };
    (0..count as usize).map(dash).collect()
}

/// Slanted lines across `area`.
pub(super) fn hatching(area: Rect, coat: Coat) -> Vec<Shape> {
    let (wide, high) = (area.width, area.height);
    let count = ((wide + high) / HATCH).ceil() as usize;
    (1..count)
        .map(|n| {
            let reach = HATCH * n as f64;
            let upper = at(area.x + reach.min(wide), area.y + (reach - wide).max(0.0));
            let lower = at(area.x + (reach - high).max(0.0), area.y + reach.min(high));
            line(vec![upper, lower], 1.5, coat)
        })
        .collect()
}
