//! The order in which keys walk the marks of a picture, and where an arrow leads. Knows no keys by
//! name.

use super::geometry::Rect;
use super::scene::Mark;

/// Where one may go from a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the right, as it is seen.
    Right,
    /// To the left, as it is seen.
    Left,
    /// Downwards.
    Down,
    /// Upwards.
    Up,
    /// To the first mark.
    First,
    /// To the last mark.
    Last,
}

/// One mark for each row, the first where a row has several: a region is drawn on a map and as a bar.
pub fn stops(marks: &[Mark]) -> Vec<&Mark> {
    let mut stops: Vec<&Mark> = Vec::new();
    for mark in marks {
        if !stops.iter().any(|stop| stop.row == mark.row) {
            stops.push(mark);
        }
    }
    stops
}

/// The row that a step leads to: the next or the one before in the order of the twin table.
///
/// Sideways the walk follows what is drawn: where marks that stand side by side go leftwards, as
/// categories do in Arabic, "left" leads on, and where time runs to the right "right" does. Where
/// they lead no way, `mirrored` says which way the page reads. From no mark every step
/// leads to the first, and at the ends one stays.
pub fn step(marks: &[Mark], from: Option<usize>, step: Step, mirrored: bool) -> Option<usize> {
    let marks = stops(marks);
    let last = marks.len().checked_sub(1)?;
    let place = |row| marks.iter().position(|mark| mark.row == row);
    let to = match (from.and_then(place), step) {
        (_, Step::First) | (None, Step::Right | Step::Left | Step::Down | Step::Up) => 0,
        (_, Step::Last) => last,
        (Some(place), step) => {
            let forward = match step {
                Step::Down => true,
                Step::Up => false,
                _ => (step == Step::Left) == leftwards(&marks).unwrap_or(mirrored),
            };
            if forward {
                (place + 1).min(last)
            } else {
                place.saturating_sub(1)
            }
        }
    };
    Some(marks[to].row)
}

/// Whether marks that follow each other go leftwards; none where most are not side by side.
fn leftwards(marks: &[&Mark]) -> Option<bool> {
    let pairs = marks.windows(2);
    let beside = pairs.filter(|pair| are_beside(&pair[0].drawn, &pair[1].drawn));
    let steps = beside.map(|pair| pair[1].drawn.centre().x - pair[0].drawn.centre().x);
    let (mut left, mut right) = (0, 0);
    for step in steps {
        *(if step < 0.0 { &mut left } else { &mut right }) += 1;
    }
    (2 * (left + right) >= marks.len() && left != right).then_some(left > right)
}

/// Whether two marks share some height and no width.
fn are_beside(one: &Rect, other: &Rect) -> bool {
    let share_height = one.y < other.bottom() && other.y < one.bottom();
    let share_width = one.x < other.right() && other.x < one.right();
    share_height && !share_width
}

#[cfg(test)]
mod tests {
    use super::super::geometry::at;
    use super::*;

    /// Marks of 8 × 40 px at these corners.
    fn marks(corners: &[(f64, f64)]) -> Vec<Mark> {
        let mark = |(row, (x, y)): (usize, &(f64, f64))| {
            let drawn = Rect::between(at(*x, *y), at(x + 8.0, y + 40.0));
            Mark::new(row, "", drawn, drawn)
        };
        corners.iter().enumerate().map(mark).collect()
    }

    fn walk(marks: &[Mark], steps: &[Step], mirrored: bool) -> Vec<usize> {
        let mut at = None;
        let mut seen = Vec::new();
        for one in steps {
            at = step(marks, at, *one, mirrored);
            seen.extend(at);
        }
        seen
    }

    #[test]
    fn time_runs_to_the_right_in_every_language() {
        use Step::{First, Last, Left, Right};
        let columns = marks(&[(0.0, 0.0), (20.0, 10.0), (40.0, 5.0)]);
        for mirrored in [false, true] {
            let seen = walk(
                &columns,
                &[Right, Right, Left, Last, Right, First],
                mirrored,
            );
            assert_eq!(seen, [0, 1, 0, 2, 2, 0], "mirrored: {mirrored}");
        }
    }

    #[test]
    fn what_is_drawn_leftwards_is_walked_leftwards() {
        use Step::{Left, Right};
        let columns = marks(&[(40.0, 0.0), (20.0, 0.0), (0.0, 0.0)]);
        assert_eq!(
            walk(&columns, &[Left, Left, Left, Right], false),
            [0, 1, 2, 1]
        );
    }

    #[test]
    fn rows_below_each_other_follow_the_page() {
        use Step::{Down, Left, Right, Up};
        let rows = marks(&[(0.0, 0.0), (0.0, 50.0), (0.0, 100.0)]);
        assert_eq!(
            walk(&rows, &[Down, Down, Up, Right, Left], false),
            [0, 1, 0, 1, 0]
        );
        assert_eq!(walk(&rows, &[Down, Left, Right], true), [0, 1, 0]);
    }

    #[test]
    fn nothing_to_walk_leads_nowhere() {
        assert!(walk(&marks(&[]), &[Step::Right, Step::Last], false).is_empty());
    }
}
