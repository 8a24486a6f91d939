//! One measure over time: points, lines between neighbouring years only, and both ends of a dispute.

mod values;

use dataset::set_of;

use super::bar::{Bar, Heading};
use super::columns::nothing_in;
use super::geometry::{Point, Rect, at};
use super::label::{NAME, shorten};
use super::marker::Marker;
use super::names;
use super::row::Look;
use super::ruler::Ruler;
use super::scale::Linear;
use super::scene::{Anchor, Ink, Mark, Scene, Shape, Text};
use super::stroke::line;
use super::year_axis::{HEIGHT, YearAxis};

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The lines, the most important first.
    pub lines: Vec<Line>,
    /// First year of the axis.
    pub first: i16,
    /// Last year of the axis.
    pub last: i16,
    /// The years chosen, both included.
    pub chosen: Option<(i16, i16)>,
    /// Whether values happen within a year: a single line of them stands as columns.
    pub happens: bool,
    /// Right-to-left reading; time still runs from left to right.
    pub mirrored: bool,
    /// What to write where nothing is published.
    pub nothing: String,
    /// Width in CSS pixels.
    pub width: f64,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name; empty where one line needs none.
    pub label: String,
    /// Its colour.
    pub ink: Ink,
    /// Its points in order of time.
    pub points: Vec<LinePoint>,
}

/// One figure at its time.
#[derive(Debug, Clone, PartialEq)]
pub struct LinePoint {
    /// Its row in the twin table; rows follow each other along the lines.
    pub row: usize,
    /// The year, and which part of it has gone.
    pub when: f64,
    /// The value, not negative.
    pub value: f64,
    /// The value in words.
    pub value_words: String,
    /// The whole row in words.
    pub words: String,
    /// How its mark looks.
    pub look: Look,
    /// What others say of the same.
    pub claims: Vec<f64>,
}

/// From this width on, names stand beside the ends of their lines.
const WIDE: f64 = 560.0;
/// Room over the highest point for its value.
const HEADROOM: f64 = 30.0;
/// How high the highest point of a panel may lie.
const PANEL: f64 = 92.0;
/// Half the width of the strokes that end a dispute.
const TICK: f64 = 5.0;
/// How near to the edge of the plot the middle of a point may come.
const EDGE: f64 = 11.0;

/// Lays the picture out.
pub fn lay_out(series: &Series, ruler: &dyn Ruler) -> Scene {
    draw(series, None, ruler)
}

/// Lays it out as a panel among others, whose scale reaches to `top`.
pub(super) fn panel(series: &Series, top: f64, ruler: &dyn Ruler) -> Scene {
    draw(series, Some(top), ruler)
}

/// The highest value, claims included; 0 where there is none.
pub(super) fn largest(series: &Series) -> f64 {
    let points = series.lines.iter().flat_map(|line| &line.points);
    let values = points.flat_map(|point| point.claims.iter().copied().chain([point.value]));
    values.fold(0.0, f64::max)
}

/// Lays out a picture, or with the top of its scale given a panel.
fn draw(series: &Series, top: Option<f64>, ruler: &dyn Ruler) -> Scene {
    let plan = Plan::new(series, top, ruler);
    let (mut shapes, mut marks) = (plan.gaps(series), Vec::new());
    for (kind, of) in series.lines.iter().enumerate() {
        for (from, to) in plan.joints(of) {
            shapes.push(line(vec![from, to], 1.75, of.ink.edge()));
        }
        for point in &of.points {
            let (drawn, area) = plan.point(point, kind, &mut shapes);
            marks.push(Mark::new(point.row, &point.words, drawn, area));
        }
    }
    let mut texts = plan.names(series, ruler, &mut shapes);
    texts.extend(plan.values(series, &marks, &texts, ruler));
    if series.lines.is_empty() {
        texts.push(plan.nothing(&series.nothing, ruler));
    }
    shapes.extend(texts.into_iter().map(Shape::Text));
    shapes.extend(plan.axis.draw(plan.base, series.chosen, ruler));
    Scene {
        width: series.width,
        height: plan.base + HEIGHT,
        shapes,
        marks,
    }
}

struct Plan {
    axis: YearAxis,
    first: i16,
    /// Where the plot ends and names begin.
    plot: f64,
    top: f64,
    base: f64,
    scale: Linear,
    columns: bool,
}

impl Plan {
    fn new(series: &Series, top_of_scale: Option<f64>, ruler: &dyn Ruler) -> Self {
        let beside = series.width >= WIDE;
        let widest = series
            .lines
            .iter()
            .map(|line| ruler.width(&line.label, NAME, false));
        let widest = widest.fold(0.0, f64::max).ceil();
        let column = widest.min(series.width * 0.3);
        let named = widest > 0.0;
        let plot = if beside && named {
            series.width - column - names::LEAD
        } else {
            series.width
        };
        let top = if beside || !named {
            0.0
        } else {
            names::height(series.lines.len())
        };
        let high = match (series.lines.is_empty(), beside) {
            (true, _) => 10.0,
            (false, _) if top_of_scale.is_some() => PANEL,
            (false, true) => 190.0,
            (false, false) => 160.0,
        };
        let points = || series.lines.iter().flat_map(|line| &line.points);
        let years = points().map(|point| point.when.floor() as i16);
        let first = years.clone().fold(series.first, i16::min);
        let base = top + HEADROOM + high;
        Self {
            axis: YearAxis::new(first, years.fold(series.last, i16::max), plot),
            first,
            plot,
            top,
            base,
            scale: Linear::from_zero(top_of_scale.unwrap_or_else(|| largest(series)), high),
            columns: series.happens && series.lines.len() == 1,
        }
    }

    fn y(&self, value: f64) -> f64 {
        self.base - self.scale.pixels(value)
    }

    fn place(&self, point: &LinePoint) -> Point {
        let years = point.when - f64::from(self.first);
        let x = self.axis.edges(self.first, self.first).0 + years * self.axis.step();
        at(x.min(self.plot - EDGE).max(EDGE), self.y(point.value))
    }

    /// The ends of the lines between points of neighbouring years: a year without a figure is never
    /// bridged.
    fn joints(&self, of: &Line) -> Vec<(Point, Point)> {
        if self.columns {
            return Vec::new();
        }
        let near = |pair: &&[LinePoint]| pair[1].when.floor() - pair[0].when.floor() <= 1.0;
        let ends = |pair: &[LinePoint]| (self.place(&pair[0]), self.place(&pair[1]));
        of.points.windows(2).filter(near).map(ends).collect()
    }

    /// A dash in every year of the axis that has no point.
    fn gaps(&self, series: &Series) -> Vec<Shape> {
        let points = series.lines.iter().flat_map(|line| &line.points);
        let told = set_of(points.map(|point| point.when.floor() as i16));
        let silent = self.axis.years().filter(|year| !told.contains(year));
        let dash = |year: i16| nothing_in(year, &self.axis, self.base);
        silent.map(dash).collect()
    }

    /// Draws a point, and says where it is and what answers to a finger.
    fn point(&self, point: &LinePoint, kind: usize, shapes: &mut Vec<Shape>) -> (Rect, Rect) {
        let place = self.place(point);
        let (claims, reach) = self.claims(point, place);
        let drawn = if self.columns {
            let half = (self.axis.step() * 0.7).min(40.0) / 2.0;
            let sides = (place.x - half, place.x + half);
            let bar = Bar::standing(self.base, self.base - place.y, sides, Heading::Up);
            shapes.extend(bar.draw(point.look).into_iter().chain(claims));
            bar.area()
        } else {
            let marker = Marker {
                at: place,
                kind,
                look: point.look,
            };
            shapes.extend(claims.into_iter().chain(marker.draw()));
            marker.area()
        };
        (drawn, reach.map_or(drawn, |reach| drawn.union(&reach)))
    }

    /// A stroke from the lowest claim to the highest, and one across at each.
    fn claims(&self, point: &LinePoint, place: Point) -> (Vec<Shape>, Option<Rect>) {
        if point.claims.is_empty() {
            return (Vec::new(), None);
        }
        let all = || {
            point
                .claims
                .iter()
                .chain([&point.value])
                .map(|value| self.y(*value))
        };
        let (high, low) = (all().fold(f64::MAX, f64::min), all().fold(0.0, f64::max));
        let stroke = |from: Point, to: Point| line(vec![from, to], 1.5, Ink::Text.full());
        let across = |y: f64| stroke(at(place.x - TICK, y), at(place.x + TICK, y));
        let mut shapes = vec![stroke(at(place.x, high), at(place.x, low))];
        shapes.extend(point.claims.iter().map(|claim| across(self.y(*claim))));
        let area = Rect::between(at(place.x - TICK, high), at(place.x + TICK, low));
        (shapes, Some(area))
    }

    /// Names beside the ends of the lines, or over the plot on a phone.
    fn names(&self, series: &Series, ruler: &dyn Ruler, shapes: &mut Vec<Shape>) -> Vec<Text> {
        let named = || {
            series
                .lines
                .iter()
                .enumerate()
                .filter(|(_, line)| !line.label.is_empty())
        };
        let ends: Vec<names::End<'_>> = named()
            .filter_map(|(kind, line)| {
                let last = line.points.last()?;
                let look = Look::plain(line.ink);
                Some(names::End {
                    at: self.place(last),
                    label: &line.label,
                    look,
                    kind,
                })
            })
            .collect();
        if self.plot < series.width {
            names::beside(&ends, (self.plot, series.width), self.base, ruler, shapes)
        } else if self.top > 0.0 {
            names::above(&ends, series.width, series.mirrored, ruler, shapes)
        } else {
            Vec::new()
        }
    }

    fn nothing(&self, words: &str, ruler: &dyn Ruler) -> Text {
        Text {
            at: at(self.plot / 2.0, self.base - 16.0),
            anchor: Anchor::Middle,
            size: NAME,
            bold: false,
            ink: Ink::Muted,
            on: None,
            words: shorten(words, self.plot, NAME, false, ruler),
        }
    }
}
