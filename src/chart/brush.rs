//! Years under a hand that draws a range over a picture of them. Knows no events.

use super::geometry::{Rect, at};
use super::year_axis::YearAxis;
use super::years::{Years, first_and_last};

/// What of a picture of years a hand needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// First year of the axis.
    pub first: i16,
    /// Last year of the axis.
    pub last: i16,
    /// The years chosen, both included.
    pub chosen: Option<(i16, i16)>,
    /// First and last year of each row, in the order of the twin table.
    pub rows: Vec<(i16, i16)>,
}

impl From<&Years> for Span {
    fn from(years: &Years) -> Self {
        let (first, last) = first_and_last(years);
        Self {
            first,
            last,
            chosen: years.chosen,
            rows: years.rows.iter().map(|row| (row.start, row.end)).collect(),
        }
    }
}

fn axis(span: &Span, width: f64) -> YearAxis {
    YearAxis::new(span.first, span.last, width)
}

/// A range of years that is being drawn: where it began, and where it has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The year where it began.
    pub from: i16,
    /// The year it has come to, before or after.
    pub to: i16,
}

impl Range {
    /// First and last year, in the order of time.
    pub fn in_order(self) -> (i16, i16) {
        (self.from.min(self.to), self.from.max(self.to))
    }
}

/// The year under a place of the picture drawn `width` wide, the nearest one outside the axis.
pub fn year_at(span: &Span, width: f64, x: f64) -> i16 {
    axis(span, width).year_at(x)
}

/// The same range with its end moved by some years, never out of the picture.
pub fn stretched(span: &Span, range: Range, by: i16) -> Range {
    let axis = axis(span, 1.0);
    Range {
        to: axis.within(range.to + by),
        ..range
    }
}

/// The strip that a range covers of the picture drawn this wide and high, from its top to its foot.
pub fn strip(span: &Span, (width, height): (f64, f64), range: Range) -> Rect {
    let (first, last) = range.in_order();
    let (left, right) = axis(span, width).edges(first, last);
    Rect::between(at(left, 0.0), at(right, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: f64 = 760.0;

    fn span() -> Span {
        Span {
            first: 2005,
            last: 2025,
            chosen: None,
            rows: Vec::new(),
        }
    }

    #[test]
    fn every_year_is_under_its_own_strip() {
        for year in 2005..=2025 {
            let range = Range {
                from: year,
                to: year,
            };
            let strip = strip(&span(), (WIDTH, 300.0), range);
            for x in [strip.x + 0.5, strip.centre().x, strip.right() - 0.5] {
                assert_eq!(year_at(&span(), WIDTH, x), year);
            }
        }
        assert_eq!(year_at(&span(), WIDTH, -40.0), 2005);
        assert_eq!(year_at(&span(), WIDTH, 900.0), 2025);
    }

    #[test]
    fn a_range_runs_either_way_and_stays_inside() {
        let back = Range {
            from: 2007,
            to: 2005,
        };
        assert_eq!(back.in_order(), (2005, 2007));
        assert_eq!(stretched(&span(), back, -1), back);
        assert_eq!(stretched(&span(), back, 3).in_order(), (2007, 2008));
    }
}
