//! A hundred cells in a strip, filled column by column from the side where reading starts. Knows no shares.

use super::geometry::{Point, Rect, at};
use super::scene::{Ink, Shape};
use super::stroke::line;

/// The narrowest cell that can still be counted, in CSS pixels.
const LEAST: f64 = 13.0;
/// The highest cell.
const HIGHEST: f64 = 17.0;
/// Of a cell, the least that is drawn of anything.
const SLIVER: f64 = 0.15;

/// The cells.
pub(super) struct Cells {
    corner: Point,
    columns: usize,
    rows: usize,
    width: f64,
    height: f64,
    mirrored: bool,
}

impl Cells {
    /// Cells across `width`, in as few rows as leaves them wide enough.
    pub(super) fn new(corner: Point, width: f64, mirrored: bool) -> Self {
        let fits = |columns: &usize| width / *columns as f64 >= LEAST;
        let columns = [50, 25, 20].into_iter().find(fits).unwrap_or(10);
        let cell = width / columns as f64;
        Cells {
            corner,
            columns,
            rows: 100 / columns,
            width: cell,
            height: cell.min(HIGHEST),
            mirrored,
        }
    }

    /// Moves all of them down.
    pub(super) fn move_down(&mut self, by: f64) {
        self.corner.y += by;
    }

    pub(super) fn is_mirrored(&self) -> bool {
        self.mirrored
    }

    /// All hundred.
    pub(super) fn area(&self) -> Rect {
        self.rect((0.0, 0.0), (self.columns as f64, self.rows as f64))
    }

    /// The cell in which a number of cells ends, or that follows when it fills its last one.
    pub(super) fn cell_at(&self, end: f64) -> Rect {
        let index = (end.floor() as usize).min(99);
        let (column, row) = ((index / self.rows) as f64, (index % self.rows) as f64);
        self.rect((column, row), (column + 1.0, row + 1.0))
    }

    /// Where a label's line touches the cells from one number to another: in the middle of the
    /// first column; as a distance from the side where reading starts.
    pub(super) fn distance(&self, from: f64, to: f64) -> f64 {
        let (start, end) = (self.place(from).0, self.place(to.max(from)).0);
        let (begun, ended) = (self.place(from).1 > 0.0, self.place(to.max(from)).1 == 0.0);
        let last = if ended { end - 1.0 } else { end };
        let column = if begun && last > start {
            start + 1.0
        } else {
            start
        };
        (column + 0.5).min(self.columns as f64 - 0.5) * self.width
    }

    /// The areas that the cells from one number to another fill: a begun column, whole ones, one
    /// that is not ended.
    pub(super) fn areas(&self, from: f64, to: f64) -> Vec<Rect> {
        if to <= from {
            return Vec::new();
        }
        let from = from.min(100.0 - SLIVER);
        let to = to.max(from + SLIVER);
        let (start, end) = (self.place(from), self.place(to));
        let rows = self.rows as f64;
        if start.0 == end.0 {
            return vec![self.rect(start, (start.0 + 1.0, end.1))];
        }
        let mut areas = Vec::new();
        let whole = if start.1 > 0.0 {
            areas.push(self.rect(start, (start.0 + 1.0, rows)));
            start.0 + 1.0
        } else {
            start.0
        };
        if end.0 > whole {
            areas.push(self.rect((whole, 0.0), (end.0, rows)));
        }
        if end.1 > 0.0 {
            areas.push(self.rect((end.0, 0.0), (end.0 + 1.0, end.1)));
        }
        areas
    }

    /// The line around those areas; none where there is nothing.
    pub(super) fn outline(&self, from: f64, to: f64) -> Option<Vec<Point>> {
        let areas = self.areas(from, to);
        if areas.len() < 2 {
            return areas.first().map(|area| area.corners().to_vec());
        }
        let (start, end) = (self.place(from), self.place(to));
        let rows = self.rows as f64;
        let mut ring = vec![(start.0, rows), start];
        if start.1 > 0.0 {
            ring.extend([(start.0 + 1.0, start.1), (start.0 + 1.0, 0.0)]);
        }
        ring.push((end.0, 0.0));
        if end.1 > 0.0 {
            ring.extend([(end.0 + 1.0, 0.0), (end.0 + 1.0, end.1), end]);
        }
        ring.push((end.0, rows));
        Some(ring.into_iter().map(|(u, v)| self.point(u, v)).collect())
    }

    /// The smallest rectangle around those areas; a line where there is nothing.
    pub(super) fn bounds(&self, from: f64, to: f64) -> Rect {
        let areas = self.areas(from, to).into_iter();
        areas
            .reduce(|all, area| all.union(&area))
            .unwrap_or_else(|| {
                let (column, row) = self.place(from.min(100.0 - SLIVER));
                self.rect((column, row), (column + 1.0, row))
            })
    }

    /// The gaps between the cells.
    pub(super) fn gaps(&self) -> Vec<Shape> {
        let across = (1..self.columns).map(|n| ((n as f64, 0.0), (n as f64, self.rows as f64)));
        let along = (1..self.rows).map(|n| ((0.0, n as f64), (self.columns as f64, n as f64)));
        across
            .chain(along)
            .map(|(from, to)| {
                let ends = vec![self.point(from.0, from.1), self.point(to.0, to.1)];
                line(ends, 1.5, Ink::Paper.full())
            })
            .collect()
    }

    /// In which column, and how far down in it, a number of cells ends.
    fn place(&self, cells: f64) -> (f64, f64) {
        let rows = self.rows as f64;
        let column = (cells / rows).floor();
        (column, cells - column * rows)
    }

    fn rect(&self, from: (f64, f64), to: (f64, f64)) -> Rect {
        Rect::between(self.point(from.0, from.1), self.point(to.0, to.1))
    }

    /// A place in columns and rows as a place in the picture.
    fn point(&self, column: f64, row: f64) -> Point {
        let along = if self.mirrored {
            self.columns as f64 - column
        } else {
            column
        };
        at(
            self.corner.x + along * self.width,
            self.corner.y + row * self.height,
        )
    }
}
