//! Regions as they lie: quiet shapes, some in a colour of their own, named where there is room beside them.

use dataset::map::{Map, Spot};

use super::geometry::{Point, Rect, at, bounds, is_inside};
use super::label::NAME;
use super::row::{Emphasis, Look};
use super::ruler::{Estimate, Ruler};
use super::scene::{Anchor, Coat, Ink, Mark, Scene, Shape, Text};
use super::stroke::{dashed_line, frame, line};

/// One region on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapRegion {
    /// Its id, by which its outline is known.
    pub id: String,
    /// Its name, empty where it is not to be written.
    pub label: String,
    /// The row of the twin table that it stands for.
    pub row: usize,
    /// The whole row in words.
    pub words: String,
    /// How it looks; certainty and fill mean nothing here.
    pub look: Look,
}

/// Room over the map for a name, and around it for the frame of a choice.
const ABOVE: f64 = 20.0;
const MARGIN: f64 = 3.0;
/// Room between a region and its name.
const GAP: f64 = 7.0;
/// How near to land a name may come.
const CLEAR: f64 = 2.0;
/// How much wider than the table says a name may be.
const SLACK: f64 = 1.15;
/// The most of the width that is kept free beside the map for a name.
const BESIDE: f64 = 0.3;
/// A finer map would only be larger.
const HIGHEST: f64 = 330.0;

/// Lays the map out at a width in CSS pixels. It is never mirrored.
pub fn lay_out(map: &Map, regions: &[MapRegion], width: f64, ruler: &dyn Ruler) -> Scene {
    let placed = Placed::new(map, regions, width);
    let mut shapes = Vec::new();
    for (region, ring) in &placed.regions {
        shapes.push(Shape::Polygon {
            points: ring.clone(),
            coat: ground(region.look),
        });
    }
    for border in &map.borders {
        let points = placed.put_all(&border.spots());
        shapes.push(if border.shared {
            line(points, 1.0, Ink::Paper.full())
        } else {
            line(points, 0.75, Ink::Other.edge())
        });
    }
    for (region, ring) in &placed.regions {
        if region.look.emphasis == Emphasis::Selected {
            shapes.push(frame(ring.clone(), 2.5, Ink::Selected.full()));
        }
    }
    for pair in placed.put_all(&map.dashed).windows(2) {
        shapes.extend(dashed_line(pair[0], pair[1], 1.0, Ink::Text.full()));
    }
    shapes.extend(placed.names(ruler).into_iter().map(Shape::Text));
    let mark = |(region, ring): &(&MapRegion, Vec<Point>)| {
        Mark::shaped(region.row, &region.words, ring.clone())
    };
    Scene {
        width,
        height: placed.height,
        shapes,
        marks: placed.regions.iter().map(mark).collect(),
    }
}

/// A colour of one's own is never pale: it is what the eye looks for on the map.
fn ground(look: Look) -> Coat {
    match look.ink {
        Ink::Other => Ink::Rule.full(),
        ink => ink.full(),
    }
}

/// The regions in CSS pixels.
struct Placed<'r> {
    extent: Rect,
    scale: f64,
    width: f64,
    height: f64,
    regions: Vec<(&'r MapRegion, Vec<Point>)>,
}

impl<'r> Placed<'r> {
    fn new(map: &Map, regions: &'r [MapRegion], width: f64) -> Self {
        let ring = |region: &'r MapRegion| {
            let outline = map.outlines.iter().find(|one| one.region == region.id)?;
            Some((region, points(&map.ring(outline))))
        };
        let rings: Vec<(&MapRegion, Vec<Point>)> = regions.iter().filter_map(ring).collect();
        let extent = bounds(rings.iter().flat_map(|(_, ring)| ring).copied());
        // The sea is in the west; only what lies farthest east needs room beside the map.
        let edge = |ring: &[Point]| bounds(ring.iter().copied()).right();
        let named = rings.iter().filter(|(region, _)| !region.label.is_empty());
        let eastern = named.max_by(|one, other| edge(&one.1).total_cmp(&edge(&other.1)));
        // By the table of widths and not by the fonts that are there, so that a poster is exactly as
        // high as the canvas that takes its place.
        let beside = eastern.map_or(0.0, |(region, _)| {
            GAP + Estimate.width(&region.label, NAME, true) * SLACK + CLEAR
        });
        // A name that would leave the map too little room is left to the rows instead.
        let beside = beside.min(width * BESIDE);
        let room = (width - 2.0 * MARGIN - beside).max(1.0);
        let high = HIGHEST - ABOVE - MARGIN;
        let scale = (room / extent.width.max(1.0)).min(high / extent.height.max(1.0));
        let mut placed = Self {
            extent,
            scale,
            width,
            height: ABOVE + extent.height * scale + MARGIN,
            regions: Vec::new(),
        };
        for (region, ring) in rings {
            let ring = ring.into_iter().map(|point| placed.put(point)).collect();
            placed.regions.push((region, ring));
        }
        placed
    }

    fn put(&self, point: Point) -> Point {
        at(
            MARGIN + (point.x - self.extent.x) * self.scale,
            ABOVE + (point.y - self.extent.y) * self.scale,
        )
    }

    fn put_all(&self, spots: &[Spot]) -> Vec<Point> {
        let put = |point: Point| self.put(point);
        points(spots).into_iter().map(put).collect()
    }

    /// Every name beside its region where it touches neither land nor another name; one that has no
    /// such place is left to the rows beside the map.
    fn names(&self, ruler: &dyn Ruler) -> Vec<Text> {
        let mut names: Vec<(Text, Rect)> = Vec::new();
        for (region, ring) in &self.regions {
            if region.label.is_empty() {
                continue;
            }
            let found = self.places(region, ring, ruler).into_iter().find(|text| {
                let area = text.bounds(ruler).grown(CLEAR);
                self.is_free(area) && !names.iter().any(|(_, other)| other.overlaps(&area))
            });
            if let Some(text) = found {
                let area = text.bounds(ruler);
                names.push((text, area));
            }
        }
        names.into_iter().map(|(text, _)| text).collect()
    }

    /// Where a name could stand, the best place first.
    fn places(&self, region: &MapRegion, ring: &[Point], ruler: &dyn Ruler) -> [Text; 6] {
        let area = bounds(ring.iter().copied());
        let bold = region.look.bold();
        let half = ruler.width(&region.label, NAME, bold) / 2.0 + CLEAR;
        let middle = area.centre();
        let across = middle.x.min(self.width - half).max(half);
        let text = |at: Point, anchor: Anchor| Text {
            at,
            anchor,
            size: NAME,
            bold,
            ink: Ink::Text,
            on: None,
            words: region.label.clone(),
        };
        [
            text(at(area.x - GAP, middle.y + 4.0), Anchor::End),
            text(at(area.right() + GAP, middle.y + 4.0), Anchor::Start),
            text(at(area.x - GAP, area.y + NAME), Anchor::End),
            text(at(area.x - GAP, area.bottom()), Anchor::End),
            text(at(across, area.y - GAP), Anchor::Middle),
            text(at(across, area.bottom() + NAME + GAP), Anchor::Middle),
        ]
    }

    fn is_free(&self, area: Rect) -> bool {
        let picture = Rect::between(at(0.0, 0.0), at(self.width, self.height));
        let inside = area
            .corners()
            .iter()
            .all(|corner| picture.contains(*corner));
        inside && !self.regions.iter().any(|(_, ring)| touches(ring, area))
    }
}

fn points(spots: &[Spot]) -> Vec<Point> {
    let point = |spot: &Spot| at(f64::from(spot.0), f64::from(spot.1));
    spots.iter().map(point).collect()
}

/// Whether a region and a rectangle share a place: a corner of one in the other, or some place of a
/// fine net over the rectangle.
fn touches(ring: &[Point], area: Rect) -> bool {
    const NET: usize = 24;
    let bounds = bounds(ring.iter().copied());
    let spot = |n: usize, m: usize| {
        let share = |n: usize, of: usize| n as f64 / of as f64;
        at(
            area.x + area.width * share(n, NET),
            area.y + area.height * share(m, 4),
        )
    };
    let in_net = || (0..=NET).any(|n| (0..=4).any(|m| is_inside(ring, spot(n, m))));
    bounds.overlaps(&area) && (ring.iter().any(|point| area.contains(*point)) || in_net())
}
