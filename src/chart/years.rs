//! The picture "by year": columns for single years, spans for several, on one axis. Adds and splits nothing.

use super::columns;
use super::geometry::at;
use super::label::NAME;
use super::lanes;
use super::row::Fill;
use super::ruler::Ruler;
use super::scene::{Anchor, Ink, Scene, Shape, Text};
use super::span::Setting;
use super::year_axis::{HEIGHT, YearAxis};
use super::year_row::YearRow;
use dataset::Arrange;

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Years {
    /// One row a figure, in the order of the twin table; one column a year, so equal years are summed before.
    pub rows: Vec<YearRow>,
    /// First year of the axis; it grows to hold every row.
    pub first: i16,
    /// Last year of the axis; it grows to hold every row.
    pub last: i16,
    /// The years chosen, both included.
    pub chosen: Option<(i16, i16)>,
    /// Right-to-left reading: labels stand on the right; time still runs from left to right.
    pub mirrored: bool,
    /// What to write where nothing is published.
    pub nothing: String,
    /// Width in CSS pixels.
    pub width: f64,
}

/// From this width on, columns may be taller.
const WIDE: f64 = 560.0;
/// Room for columns in a panel.
const PANEL: f64 = 118.0;

/// First and last year of the axis, which holds every row.
pub(super) fn first_and_last(years: &Years) -> (i16, i16) {
    let starts = years.rows.iter().map(|row| row.start);
    let ends = years.rows.iter().map(|row| row.end);
    (
        starts.fold(years.first, i16::min),
        ends.fold(years.last, i16::max),
    )
}

/// Lays the picture out.
pub fn lay_out(years: &Years, ruler: &dyn Ruler) -> Scene {
    draw(years, None, ruler)
}

/// Lays it out as a panel among others: lower, without the names of spans, and on a scale that
/// reaches to `top`.
pub(super) fn panel(years: &Years, top: f64, ruler: &dyn Ruler) -> Scene {
    let nameless = |row: &YearRow| YearRow {
        label: String::new(),
        ..row.clone()
    };
    let years = Years {
        rows: years.rows.iter().map(nameless).collect(),
        ..years.clone()
    };
    draw(&years, Some(top), ruler)
}

/// The value of the highest column of a panel; 0 where there is none.
pub fn largest(years: &Years) -> f64 {
    let columns = sort_out(&years.rows, false).0;
    columns.iter().map(|column| column.2).fold(0.0, f64::max)
}

/// Lays out a picture, or with the top of its scale given a panel.
fn draw(years: &Years, top_of_scale: Option<f64>, ruler: &dyn Ruler) -> Scene {
    let (first, last) = first_and_last(years);
    let axis = YearAxis::new(first, last, years.width);
    let (columns, spans) = sort_out(&years.rows, top_of_scale.is_none());

    let setting = Setting {
        width: years.width,
        mirrored: years.mirrored,
        nothing: &years.nothing,
        ruler,
    };
    let (mut shapes, mut marks, top) = lanes::draw(&spans, &axis, &setting);
    let base = top
        + match top_of_scale {
            Some(_) if !columns.is_empty() => PANEL,
            _ => room_for_columns(&columns, years.width),
        };
    let highest = columns.iter().map(|column| column.2).fold(0.0, f64::max);
    let largest = top_of_scale.unwrap_or(highest);
    for year in axis.years().filter(|year| !is_covered(&years.rows, *year)) {
        shapes.push(columns::nothing_in(year, &axis, base));
    }
    let (more, more_marks) =
        columns::draw(&columns, &axis, (top, base), largest, years.width, ruler);
    shapes.extend(more);
    marks.extend(more_marks);
    if years.rows.is_empty() {
        shapes.push(nothing_at_all(years, base));
    }
    shapes.extend(axis.draw(base, years.chosen, ruler));
    marks.arrange_by_key(|mark| mark.row);
    Scene {
        width: years.width,
        height: base + HEIGHT,
        shapes,
        marks,
    }
}

type Columns<'a> = Vec<(usize, &'a YearRow, f64)>;
type Spans<'a> = Vec<(usize, &'a YearRow)>;

/// A single year with a value is a column; everything else, a plan with a name where names are
/// written, and a second figure for a year, is a span.
fn sort_out(rows: &[YearRow], named: bool) -> (Columns<'_>, Spans<'_>) {
    let (mut columns, mut spans) = (Columns::new(), Spans::new());
    for (index, row) in rows.iter().enumerate() {
        let taken = columns.iter().any(|(_, other, _)| other.start == row.start);
        match row.value {
            Some(value) if row.start == row.end && !taken && !(named && is_named_plan(row)) => {
                columns.push((index, row, value));
            }
            _ => spans.push((index, row)),
        }
    }
    (columns, spans)
}

/// Whether a row was only planned, which its name has to say.
fn is_named_plan(row: &YearRow) -> bool {
    row.look.fill == Fill::Hatched && !row.label.is_empty()
}

fn room_for_columns(columns: &Columns, width: f64) -> f64 {
    match (columns.is_empty(), width >= WIDE) {
        (true, _) => 30.0,
        (false, true) => 205.0,
        (false, false) => 172.0,
    }
}

fn is_covered(rows: &[YearRow], year: i16) -> bool {
    rows.iter().any(|row| (row.start..=row.end).contains(&year))
}

fn nothing_at_all(years: &Years, base: f64) -> Shape {
    Shape::Text(Text {
        at: at(years.width / 2.0, base - 15.0),
        anchor: Anchor::Middle,
        size: NAME,
        bold: false,
        ink: Ink::Muted,
        on: None,
        words: years.nothing.clone(),
    })
}
