//! Which mark a finger means. Knows no events and no screen.

use super::geometry::Point;
use super::scene::Mark;

/// How far outside its area a mark still answers, in CSS pixels.
const REACH: f64 = 24.0;

/// The mark meant by this point, in the picture's own pixels.
///
/// A mark drawn under the point wins, then one whose area holds it, then the
/// nearest one in reach. Among equals the one whose middle is nearer wins, so
/// that marks thinner than a finger can share their hit areas.
pub fn nearest(marks: &[Mark], point: Point) -> Option<&Mark> {
    let rank = |mark: &Mark| {
        let middle = mark.drawn.centre();
        let (area, drawn) = mark.distances(point);
        (area, drawn, (middle.x - point.x).hypot(middle.y - point.y))
    };
    marks
        .iter()
        .filter(|mark| mark.distances(point).0 <= REACH)
        .min_by(|a, b| {
            let (a, b) = (rank(a), rank(b));
            a.0.total_cmp(&b.0)
                .then(a.1.total_cmp(&b.1))
                .then(a.2.total_cmp(&b.2))
        })
}

#[cfg(test)]
mod tests {
    use super::super::geometry::{Rect, at};
    use super::*;

    fn check(x: f64, expect: Option<usize>) {
        let bar = |row, left: f64| {
            let drawn = Rect::between(at(left, 0.0), at(left + 8.0, 40.0));
            Mark::new(row, "", drawn, drawn)
        };
        let marks = [bar(0, 100.0), bar(1, 112.0)];
        assert_eq!(nearest(&marks, at(x, 20.0)).map(|mark| mark.row), expect);
    }

    #[test]
    fn the_mark_under_the_finger() {
        check(104.0, Some(0));
        check(116.0, Some(1));
    }

    #[test]
    fn between_two_marks_the_nearer_one() {
        check(109.0, Some(0));
        check(111.0, Some(1));
    }

    #[test]
    fn outside_all_areas_the_nearest_within_reach() {
        check(75.0, Some(0));
        check(60.0, None);
        check(140.0, Some(1));
    }
}
