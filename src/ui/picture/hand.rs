//! The hand on a picture: which mark it is on and by what, and the range it draws. A plain value
//! that events change; what has to be done elsewhere comes back as a [`Deed`].

use crate::chart::brush::{self, Range, Span};
use crate::chart::geometry::Point;
use crate::chart::hit::nearest;
use crate::chart::render::RenderResult;
use crate::chart::walk;

use super::keys::Wish;

/// How far a pointer moves before it draws a range, in CSS pixels of the scene.
const DRAWS: f64 = 8.0;

/// By what a picture is touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// A mouse, which shows before it chooses.
    #[default]
    Mouse,
    /// A finger or a pen, whose first tap shows.
    Touch,
    /// Keys.
    Keys,
}

/// What the hand wants done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// What choosing a row does.
    Choose(usize),
    /// Choosing years.
    Years(Range),
    /// The source card of a row.
    Open(usize),
    /// The twin table.
    Table,
    /// Giving the focus away.
    Leave,
}

/// What lies under the hand.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The picture as it is painted.
    pub painted: &'a RenderResult,
    /// Its years, where a range can be drawn on it.
    pub years: Option<&'a Span>,
    /// Whether the page reads from right to left.
    pub mirrored: bool,
}

/// Where the hand is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hand {
    /// The row whose mark it is on.
    pub row: Option<usize>,
    /// Where a pointer met that row, which may have several marks.
    pub met: Option<Point>,
    /// By what.
    pub by: By,
    /// The range it draws.
    pub range: Option<Range>,
    /// Whether it has something to say: not after it has chosen, since the page then speaks.
    pub speaks: bool,
    /// Where it was pressed and not let go.
    press: Option<Point>,
    /// Whether the click that ends the drawing of a range is still to come.
    drew: bool,
    /// The row whose card was closed, which stays closed until the hand has been elsewhere.
    hushed: Option<usize>,
}

impl Hand {
    /// Presses.
    pub fn press(&mut self, at: Point, by: By) {
        (self.press, self.by, self.drew) = (Some(at), by, false);
    }

    /// Moves over the picture; `held` says whether it still presses.
    pub fn move_to(&mut self, at: Point, by: By, held: bool, ground: Ground<'_>) {
        if let (Some(press), Some(years), true) = (self.press, ground.years, held) {
            if self.range.is_some() || (at.x - press.x).abs() > DRAWS {
                let year = |x| brush::year_at(years, ground.painted.width, x);
                self.range = Some(Range {
                    from: year(press.x),
                    to: year(at.x),
                });
                self.row = None;
            }
        } else if by == By::Mouse {
            let row = nearest(&ground.painted.marks, at).map(|mark| mark.row);
            if row != self.hushed {
                if row != self.row {
                    self.met = Some(at);
                }
                (self.row, self.by, self.hushed) = (row, By::Mouse, None);
            }
        }
    }

    /// Lets go.
    pub fn release(&mut self) -> Option<Deed> {
        self.press = None;
        let drawn = self.range.take();
        self.drew = drawn.is_some();
        drawn.map(Deed::Years)
    }

    /// Is interrupted, by scrolling for one.
    pub fn interrupt(&mut self) {
        (self.press, self.range) = (None, None);
    }

    /// Clicks, or taps.
    pub fn click(&mut self, at: Point, ground: Ground<'_>) -> Option<Deed> {
        if std::mem::take(&mut self.drew) {
            return None;
        }
        let row = nearest(&ground.painted.marks, at).map(|mark| mark.row);
        let shown = self.by == By::Touch && self.row != row;
        if row != self.row {
            self.met = Some(at);
        }
        (self.row, self.hushed, self.speaks) = (row, None, false);
        row.filter(|_| !shown).map(Deed::Choose)
    }

    /// Comes by keys.
    pub fn arrive(&mut self, ground: Ground<'_>) {
        (self.by, self.speaks) = (By::Keys, true);
        self.row = self
            .row
            .or_else(|| ground.painted.marks.first().map(|mark| mark.row));
    }

    /// Is elsewhere.
    pub fn leave(&mut self) {
        *self = Hand {
            drew: self.drew,
            ..Hand::default()
        };
    }

    /// Closes what is open; says whether anything was.
    pub fn close(&mut self) -> bool {
        let was_open = self.range.is_some() || self.row.is_some();
        self.hushed = self.row.or(self.hushed);
        if self.range.take().is_none() {
            self.row = None;
        }
        self.press = None;
        was_open
    }

    /// Follows a wish.
    pub fn follow(&mut self, wish: Wish, ground: Ground<'_>) -> Option<Deed> {
        let from = self.row.or(self.hushed);
        (self.by, self.speaks, self.met) = (By::Keys, true, None);
        match wish {
            Wish::Walk(step) => {
                self.range = None;
                self.row = walk::step(&ground.painted.marks, from, step, ground.mirrored);
                None
            }
            Wish::Stretch(by) => {
                let years = ground.years?;
                self.range = Some(match self.range {
                    Some(range) => brush::stretched(years, range, by),
                    None => self.first_range(years),
                });
                None
            }
            Wish::Choose => {
                self.speaks = false;
                let drawn = self.range.take().map(Deed::Years);
                drawn.or(self.row.map(Deed::Choose))
            }
            Wish::Open => self.row.map(Deed::Open),
            Wish::Table => {
                self.leave();
                Some(Deed::Table)
            }
            Wish::Leave if self.close() => None,
            Wish::Leave => Some(Deed::Leave),
        }
    }

    /// A range by keys begins with the years of the mark it is on, else with those chosen.
    fn first_range(&self, years: &Span) -> Range {
        let row = self.row.and_then(|row| years.rows.get(row));
        let chosen = row.copied().or(years.chosen);
        let (from, to) = chosen.unwrap_or_else(|| {
            let first = brush::year_at(years, 1.0, 0.0);
            (first, first)
        });
        Range { from, to }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::geometry::{Rect, at};
    use crate::chart::scene::Mark;
    use crate::chart::walk::Step;

    /// Three marks of 40 × 40 px beside each other, over the years 2005 to 2025 on 420 px.
    fn painted() -> RenderResult {
        let mark = |row: usize| {
            let left = 100.0 * row as f64;
            let drawn = Rect::between(at(left, 0.0), at(left + 40.0, 40.0));
            Mark::new(row, "", drawn, drawn)
        };
        RenderResult {
            width: 420.0,
            height: 40.0,
            marks: (0..3).map(mark).collect(),
        }
    }

    fn years() -> Span {
        Span {
            first: 2005,
            last: 2025,
            chosen: Some((2010, 2012)),
            rows: Vec::new(),
        }
    }

    /// A hand on that picture after `moves`, and what it wanted done.
    fn after(moves: impl FnOnce(&mut Hand, Ground<'_>) -> Option<Deed>) -> (Hand, Option<Deed>) {
        let (painted, years) = (painted(), years());
        let ground = Ground {
            painted: &painted,
            years: Some(&years),
            mirrored: false,
        };
        let mut hand = Hand::default();
        let deed = moves(&mut hand, ground);
        (hand, deed)
    }

    #[test]
    fn a_mouse_shows_and_its_click_chooses() {
        let (hand, deed) = after(|hand, ground| {
            hand.move_to(at(120.0, 20.0), By::Mouse, false, ground);
            assert_eq!(hand.row, Some(1));
            hand.press(at(120.0, 20.0), By::Mouse);
            hand.release();
            hand.click(at(120.0, 20.0), ground)
        });
        assert_eq!((hand.row, deed), (Some(1), Some(Deed::Choose(1))));
    }

    #[test]
    fn the_first_tap_shows_and_the_second_chooses() {
        let tap = |hand: &mut Hand, ground: Ground<'_>| {
            hand.press(at(120.0, 20.0), By::Touch);
            hand.release();
            hand.click(at(120.0, 20.0), ground)
        };
        let (hand, deed) = after(tap);
        assert_eq!((hand.row, deed), (Some(1), None));
        let (_, deed) = after(|hand, ground| tap(hand, ground).or(tap(hand, ground)));
        assert_eq!(deed, Some(Deed::Choose(1)));
    }

    #[test]
    fn a_pull_sideways_draws_a_range_and_its_click_chooses_no_mark() {
        let (hand, deed) = after(|hand, ground| {
            hand.press(at(330.0, 20.0), By::Touch);
            hand.move_to(at(326.0, 20.0), By::Touch, true, ground);
            assert_eq!(hand.range, None, "a finger trembles");
            hand.move_to(at(130.0, 90.0), By::Touch, true, ground);
            let deed = hand.release();
            assert_eq!(hand.click(at(130.0, 20.0), ground), None);
            deed
        });
        let Some(Deed::Years(range)) = deed else {
            panic!("{deed:?} is no range");
        };
        assert_eq!(range.in_order(), (2011, 2021));
        assert_eq!(hand.range, None);
    }

    #[test]
    fn escape_gives_a_range_up_then_the_card_then_the_picture() {
        let (_, deed) = after(|hand, ground| {
            hand.arrive(ground);
            hand.follow(Wish::Stretch(1), ground);
            hand.follow(Wish::Stretch(1), ground);
            assert_eq!(hand.range.map(Range::in_order), Some((2010, 2013)));
            assert_eq!(hand.follow(Wish::Leave, ground), None);
            assert_eq!((hand.range, hand.row), (None, Some(0)));
            assert_eq!(hand.follow(Wish::Leave, ground), None);
            assert_eq!(hand.row, None);
            hand.follow(Wish::Leave, ground)
        });
        assert_eq!(deed, Some(Deed::Leave));
    }

    #[test]
    fn keys_walk_choose_and_then_leave_the_word_to_the_page() {
        let (hand, deed) = after(|hand, ground| {
            hand.arrive(ground);
            hand.follow(Wish::Walk(Step::Right), ground);
            assert!(hand.speaks);
            hand.follow(Wish::Choose, ground)
        });
        assert_eq!(deed, Some(Deed::Choose(1)));
        assert!(!hand.speaks);
    }

    #[test]
    fn a_card_that_was_closed_under_a_mouse_stays_closed_until_it_goes_elsewhere() {
        let (hand, _) = after(|hand, ground| {
            let mut hover = |x| {
                hand.move_to(at(x, 20.0), By::Mouse, false, ground);
                let row = hand.row;
                if x < 30.0 {
                    hand.close();
                }
                row
            };
            assert_eq!(hover(20.0), Some(0));
            assert_eq!(hover(21.0), None);
            assert_eq!(hover(120.0), Some(1));
            None
        });
        assert_eq!(hand.row, Some(1));
    }
}
