//! The years of a picture: equal bands from left to right in every language, and the labels under them.

use super::geometry::{Rect, at};
use super::label::AXIS;
use super::ruler::Ruler;
use super::scale::{Bands, round_step};
use super::scene::{Anchor, Ink, Shape, Text};
use super::stroke::line;

/// Room between two labels.
const GAP: f64 = 7.0;

/// Free room at both ends, so that the first and the last label stay inside.
const INSET: f64 = 8.0;

/// Height of the line, the labels and the room around them.
pub(super) const HEIGHT: f64 = 26.0;

/// Years as bands.
pub(super) struct YearAxis {
    first: i16,
    last: i16,
    width: f64,
    bands: Bands,
}

impl YearAxis {
    /// An axis from `first` to `last`, both included, in a picture `width` pixels wide.
    pub(super) fn new(first: i16, last: i16, width: f64) -> Self {
        let last = last.max(first);
        YearAxis {
            first,
            last,
            width,
            bands: Bands::across(INSET, width - INSET, years(first, last).count()),
        }
    }

    /// Every year of the axis.
    pub(super) fn years(&self) -> impl Iterator<Item = i16> + use<> {
        years(self.first, self.last)
    }

    /// The width of one year.
    pub(super) fn step(&self) -> f64 {
        self.bands.step()
    }

    /// Where the years from `start` to `end` begin and stop.
    pub(super) fn edges(&self, start: i16, end: i16) -> (f64, f64) {
        (
            self.bands.edges(self.index(start)).0,
            self.bands.edges(self.index(end)).1,
        )
    }

    /// The middle of a year.
    pub(super) fn middle(&self, year: i16) -> f64 {
        self.bands.middle(self.index(year))
    }

    /// The line at height `y` and the labels under it; the chosen years are underlined and bold.
    pub(super) fn draw(&self, y: f64, chosen: Option<(i16, i16)>, ruler: &dyn Ruler) -> Vec<Shape> {
        let rule = |from: f64, to: f64, width: f64, ink: Ink| {
            line(vec![at(from, y), at(to, y)], width, ink.full())
        };
        let mut shapes = vec![rule(0.0, self.width, 1.0, Ink::Text)];
        let chosen = chosen
            .map(|(start, end)| (start.max(self.first), end.min(self.last)))
            .filter(|(start, end)| start <= end);
        if let Some((start, end)) = chosen {
            let (from, to) = self.edges(start, end);
            shapes.push(rule(from, to, 3.0, Ink::Selected));
        }
        shapes.extend(
            self.labels(y + 18.0, chosen, ruler)
                .into_iter()
                .map(Shape::Text),
        );
        shapes
    }

    /// As many labels as fit, evenly: counted from the choice where there is one, else round years.
    fn labels(&self, y: f64, chosen: Option<(i16, i16)>, ruler: &dyn Ruler) -> Vec<Text> {
        let room = ruler.width("2000", AXIS, true) + GAP;
        let step = round_step(room / self.step()) as i16;
        let ends = chosen.map_or(Vec::new(), |(start, end)| vec![start, end]);
        let origin = ends.first().copied().unwrap_or(0);
        let even = self
            .years()
            .filter(|year| (i32::from(*year) - i32::from(origin)) % i32::from(step) == 0);
        let wanted = ends.iter().copied().chain(even);
        let mut labels: Vec<(Text, Rect)> = Vec::new();
        for year in wanted {
            let is_chosen = chosen.is_some_and(|(start, end)| (start..=end).contains(&year));
            let label = Text {
                at: at(self.middle(year), y),
                anchor: Anchor::Middle,
                size: AXIS,
                bold: is_chosen,
                ink: if is_chosen { Ink::Text } else { Ink::Muted },
                on: None,
                words: year.to_string(),
            };
            let area = label.bounds(ruler);
            let inside = area.x >= 0.0 && area.right() <= self.width;
            let around = area.grown(GAP / 2.0);
            if inside && !labels.iter().any(|(_, other)| other.overlaps(&around)) {
                labels.push((label, area));
            }
        }
        labels.into_iter().map(|(label, _)| label).collect()
    }

    /// The year at a place, the nearest one outside.
    pub(super) fn year_at(&self, x: f64) -> i16 {
        let found = self.years().find(|year| x < self.edges(*year, *year).1);
        found.unwrap_or(self.last)
    }

    /// The year, or the nearest one of the axis.
    pub(super) fn within(&self, year: i16) -> i16 {
        year.clamp(self.first, self.last)
    }

    fn index(&self, year: i16) -> usize {
        let year = self.within(year);
        (i32::from(year) - i32::from(self.first)).unsigned_abs() as usize
    }
}

fn years(first: i16, last: i16) -> impl Iterator<Item = i16> + use<> {
    first..=last
}
