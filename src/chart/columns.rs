//! Single years as columns on the shared axis, each with its value above where there is room.

use super::bar::{Bar, Heading, overhang};
use super::geometry::{Rect, at};
use super::label::VALUE;
use super::ruler::Ruler;
use super::scale::Linear;
use super::scene::{Anchor, Ink, Mark, Shape, Text};
use super::stroke::line;
use super::year_axis::YearAxis;
use super::year_row::YearRow;
use dataset::Arrange;

/// The widest column, so that two years do not look like two walls.
const WIDEST: f64 = 52.0;

/// Room above the tallest column for its end and its value.
const HEADROOM: f64 = 44.0;

/// A column and the row it stands for.
struct Column<'a> {
    index: usize,
    row: &'a YearRow,
    value: f64,
    bar: Bar,
}

impl Column<'_> {
    /// Strokes where one part of a sum ends and the next begins.
    fn cuts(&self, scale: &Linear) -> Vec<Shape> {
        let area = self.bar.area();
        let mut sum = 0.0;
        let mut cuts = Vec::new();
        for part in &self.row.parts {
            sum += part;
            let y = area.bottom() - scale.pixels(sum);
            // A part thinner than the stroke would be swallowed by it.
            if y > area.y + 2.0 && y < area.bottom() - 2.0 {
                let ends = vec![at(area.x + 1.0, y), at(area.right() - 1.0, y)];
                cuts.push(line(ends, 1.5, Ink::Paper.full()));
            }
        }
        cuts
    }

    /// The bar with its end.
    fn drawn(&self) -> Rect {
        let area = self.bar.area();
        let beyond = overhang(self.row.look);
        area.union(&Rect {
            y: area.y - beyond,
            ..area
        })
    }

    /// The value over the middle of the column, or as near to it as the picture's edge allows.
    fn value_above(&self, width: f64, ruler: &dyn Ruler) -> Text {
        let words = self.row.value_words.clone();
        let half = ruler.width(&words, VALUE, true) / 2.0;
        let middle = self.bar.area().centre().x;
        Text {
            at: at(middle.min(width - half).max(half), self.drawn().y - 6.0),
            anchor: Anchor::Middle,
            size: VALUE,
            bold: true,
            ink: Ink::Text,
            on: None,
            words,
        }
    }
}

/// Draws `rows` between `top` and the axis at `base`, on a scale whose full height stands for
/// `largest`; every row has a value.
pub(super) fn draw(
    rows: &[(usize, &YearRow, f64)],
    axis: &YearAxis,
    (top, base): (f64, f64),
    largest: f64,
    width: f64,
    ruler: &dyn Ruler,
) -> (Vec<Shape>, Vec<Mark>) {
    let scale = Linear::from_zero(largest, base - top - HEADROOM);
    let half = (axis.step() * 0.76).min(WIDEST) / 2.0;
    let columns: Vec<Column> = rows
        .iter()
        .map(|&(index, row, value)| {
            let middle = axis.middle(row.start);
            let sides = (middle - half, middle + half);
            let bar = Bar::standing(base, scale.pixels(value), sides, Heading::Up);
            Column {
                index,
                row,
                value,
                bar,
            }
        })
        .collect();
    let values = values(&columns, width, ruler);
    let marks = columns
        .iter()
        .map(|column| {
            let (left, right) = axis.edges(column.row.start, column.row.start);
            let strip = Rect::between(at(left, column.bar.area().y), at(right, base));
            Mark::new(column.index, &column.row.words, column.bar.area(), strip)
        })
        .collect();
    let mut shapes: Vec<Shape> = columns
        .iter()
        .flat_map(|column| {
            let bar = column.bar.draw(column.row.look);
            bar.into_iter().chain(column.cuts(&scale))
        })
        .collect();
    shapes.extend(values.into_iter().map(Shape::Text));
    (shapes, marks)
}

/// A short dash above the axis, as a table prints for a year with nothing published.
pub(super) fn nothing_in(year: i16, axis: &YearAxis, base: f64) -> Shape {
    let (middle, y) = (axis.middle(year), base - 7.0);
    line(
        vec![at(middle - 3.0, y), at(middle + 3.0, y)],
        1.0,
        Ink::Muted.full(),
    )
}

/// Values over their columns, the largest first; one that would touch a neighbour is left to the table.
fn values(columns: &[Column], width: f64, ruler: &dyn Ruler) -> Vec<Text> {
    let mut order: Vec<&Column> = columns.iter().collect();
    order.arrange_by(|a, b| {
        let selected = b.row.look.bold().cmp(&a.row.look.bold());
        selected.then(b.value.total_cmp(&a.value))
    });
    let mut placed: Vec<(Text, Rect)> = Vec::new();
    for column in order {
        let text = column.value_above(width, ruler);
        let area = text.bounds(ruler);
        let around = area.grown(2.0);
        let inside = area.x >= 0.0 && area.right() <= width;
        let hits_column = columns
            .iter()
            .any(|other| other.index != column.index && other.drawn().overlaps(&around));
        let hits_value = placed.iter().any(|(_, other)| other.overlaps(&around));
        if inside && !hits_column && !hits_value {
            placed.push((text, area));
        }
    }
    placed.into_iter().map(|(text, _)| text).collect()
}
