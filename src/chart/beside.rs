//! Where a card stands beside a mark: next to it, never on it, inside what can be seen.

use super::geometry::{Point, Rect, at};

/// Room between a mark and its card: small enough to reach the card with a pointer.
const GAP: f64 = 4.0;

/// Room between a card and the edge of what can be seen.
const MARGIN: f64 = 8.0;

/// The top left corner of a card of this size beside `mark`.
///
/// It stands on the side where reading goes on, else on the other, else above, else below; each is
/// taken where all of the card can be `seen`. Where it can be nowhere, it stands above or below,
/// whichever shows more of it.
pub fn beside(mark: &Rect, (width, height): (f64, f64), seen: &Rect, mirrored: bool) -> Point {
    let inside = |from: f64, to: f64, start: f64, length: f64| {
        start.min(to - length - MARGIN).max(from + MARGIN)
    };
    let middle = mark.centre();
    let y = inside(seen.y, seen.bottom(), middle.y - height / 2.0, height);
    let x = inside(seen.x, seen.right(), middle.x - width / 2.0, width);
    let right = at(mark.right() + GAP, y);
    let left = at(mark.x - GAP - width, y);
    let above = at(x, mark.y - GAP - height);
    let below = at(x, mark.bottom() + GAP);
    let fits = |place: &Point| {
        let card = Rect {
            x: place.x,
            y: place.y,
            width,
            height,
        };
        card.x >= seen.x + MARGIN
            && card.right() <= seen.right() - MARGIN
            && card.y >= seen.y + MARGIN
            && card.bottom() <= seen.bottom() - MARGIN
    };
    let places = if mirrored {
        [left, right, above, below]
    } else {
        [right, left, above, below]
    };
    let most_seen = if mark.y - seen.y > seen.bottom() - mark.bottom() {
        above
    } else {
        below
    };
    places.into_iter().find(fits).unwrap_or(most_seen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CARD: (f64, f64) = (200.0, 120.0);
    const DESKTOP: Rect = Rect {
        x: 0.0,
        y: 0.0,
        width: 1280.0,
        height: 800.0,
    };
    const PHONE: Rect = Rect {
        x: 0.0,
        y: 0.0,
        width: 390.0,
        height: 844.0,
    };

    fn check(mark: (f64, f64, f64, f64), seen: &Rect, mirrored: bool, expect: (f64, f64)) {
        let (x, y, width, height) = mark;
        let mark = Rect {
            x,
            y,
            width,
            height,
        };
        assert_eq!(
            beside(&mark, CARD, seen, mirrored),
            at(expect.0, expect.1),
            "{mark:?}"
        );
    }

    #[test]
    fn where_reading_goes_on_else_on_the_other_side() {
        check((600.0, 300.0, 40.0, 100.0), &DESKTOP, false, (644.0, 290.0));
        check((600.0, 300.0, 40.0, 100.0), &DESKTOP, true, (396.0, 290.0));
        check(
            (1200.0, 300.0, 40.0, 100.0),
            &DESKTOP,
            false,
            (996.0, 290.0),
        );
    }

    #[test]
    fn on_a_phone_above_or_below_and_never_over_the_edge() {
        check((16.0, 300.0, 340.0, 40.0), &PHONE, false, (86.0, 176.0));
        check((16.0, 60.0, 340.0, 40.0), &PHONE, true, (86.0, 104.0));
        check((180.0, 300.0, 24.0, 40.0), &PHONE, false, (92.0, 176.0));
    }

    proptest! {
        #[test]
        fn the_mark_is_never_covered_and_no_side_is_left(
            x in 0.0..380.0f64, y in 0.0..800.0f64, width in 1.0..390.0f64, height in 1.0..400.0f64, mirrored: bool,
        ) {
            let mark = Rect { x, y, width, height };
            let place = beside(&mark, CARD, &PHONE, mirrored);
            let card = Rect { x: place.x, y: place.y, width: CARD.0, height: CARD.1 };
            prop_assert!(!card.overlaps(&mark), "{card:?}");
            prop_assert!(card.x >= 0.0 && card.right() <= PHONE.width, "{card:?}");
        }
    }
}
