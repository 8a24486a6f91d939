//! Reads the boundaries of the regions, puts them on a grid and leaves out what no phone could show.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Files;
use super::columns::DESCRIPTOR;
use super::problem::Problem;
use crate::map::{Border, Map, Outline, Spot};
use crate::{Region, Table};

/// The boundaries of the regions.
pub const REGIONS: &str = "regions.geojson";

/// The line that is drawn dashed over them, where the descriptor says `"dashedLine": true`.
pub const LINE: &str = "western-sahara-line.geojson";

/// From north to south the grid has this many rows; a phone shows every seventh.
const ROWS: f64 = 2000.0;

/// A point nearer than this to the line between its neighbours is left out, in rows of the grid.
const TOLERANCE: f64 = 5.0;

/// East and west are drawn as far apart as they are at this latitude, in the middle of the map.
const LATITUDE: f64 = 28.5;

/// Degrees in thousandths, as precise as the file: east, north.
type Point = (i32, i32);

/// The id of a region, and the points around it.
type Ring = (String, Vec<Point>);

/// The map of a package; without boundaries there is none, and that is no problem.
///
/// # Errors
/// When a file is not what the map is drawn from.
pub fn map(files: &Files, regions: &Table<Region>) -> Result<Map, Box<Problem>> {
    let Some(bytes) = files.get(REGIONS) else {
        return Ok(Map::default());
    };
    let rings = rings(bytes, regions)?;
    let line = match files.get(LINE) {
        _ if !wants_line(files) => Vec::new(),
        Some(bytes) => line(bytes)?,
        None => return Err(gone()),
    };
    Ok(drawn(&rings, &line))
}

/// Whether the descriptor asks for the dashed line.
fn wants_line(files: &Files) -> bool {
    let json: Option<Value> = files
        .get(DESCRIPTOR)
        .and_then(|bytes| serde_json::from_slice(bytes).ok());
    json.and_then(|json| json.get("dashedLine")?.as_bool()) == Some(true)
}

fn gone() -> Box<Problem> {
    Box::new(Problem::of_file(
        LINE,
        "map",
        "the dashed line of the map is missing",
        format!("Put the file back, or write \"dashedLine\": false in {DESCRIPTOR}."),
    ))
}

fn broken(file: &str, message: impl Into<String>) -> Box<Problem> {
    let remedy = "Put the file back; the project's history has it.";
    Box::new(Problem::of_file(file, "map", message, remedy))
}

/// The features of a file.
fn features(file: &str, bytes: &[u8]) -> Result<Vec<Value>, Box<Problem>> {
    let json: Value = serde_json::from_slice(bytes)
        .map_err(|error| broken(file, format!("not JSON ({error})")))?;
    match json.get("features") {
        Some(Value::Array(features)) => Ok(features.clone()),
        _ => Err(broken(file, "no collection of features")),
    }
}

/// The outer ring of every region; the last point is not the first again.
fn rings(bytes: &[u8], regions: &Table<Region>) -> Result<Vec<Ring>, Box<Problem>> {
    let ring = |feature: &Value| {
        let id = feature["properties"]["id"].as_str().unwrap_or_default();
        if regions.find(id).is_none() {
            let message = format!("\"{id}\" is not in the table of regions");
            return Err(broken(REGIONS, message));
        }
        let geometry = &feature["geometry"];
        let mut ring = match (geometry["type"].as_str(), &geometry["coordinates"]) {
            (Some("Polygon"), Value::Array(rings)) if rings.len() == 1 => points(&rings[0]),
            _ => None,
        }
        .filter(|ring| ring.len() > 3 && ring.first() == ring.last())
        .ok_or_else(|| broken(REGIONS, format!("{id} is not one closed polygon")))?;
        ring.pop();
        Ok((id.to_owned(), ring))
    };
    features(REGIONS, bytes)?.iter().map(ring).collect()
}

fn line(bytes: &[u8]) -> Result<Vec<Point>, Box<Problem>> {
    let features = features(LINE, bytes)?;
    let line = features
        .first()
        .and_then(|feature| points(&feature["geometry"]["coordinates"]));
    line.ok_or_else(|| broken(LINE, "not a line"))
}

fn points(coordinates: &Value) -> Option<Vec<Point>> {
    let point = |place: &Value| {
        let degrees = |axis: usize| Some((place.get(axis)?.as_f64()? * 1000.0).round() as i32);
        Some((degrees(0)?, degrees(1)?))
    };
    coordinates.as_array()?.iter().map(point).collect()
}

/// Rings on the grid, taken apart where three stretches meet, so that neighbours stay neighbours.
fn drawn(rings: &[Ring], line: &[Point]) -> Map {
    let grid = Grid::around(rings.iter().flat_map(|(_, ring)| ring));
    let meeting = meeting_points(rings);
    let mut known: BTreeMap<Vec<Point>, usize> = BTreeMap::new();
    let mut map = Map {
        dashed: line.iter().map(|point| grid.spot(*point)).collect(),
        ..Map::default()
    };
    for (region, ring) in rings {
        let mut around = Vec::new();
        for stretch in stretches(ring, &meeting) {
            let reversed: Vec<Point> = stretch.iter().rev().copied().collect();
            let backwards = reversed < stretch;
            let stretch = if backwards { reversed } else { stretch };
            let next = map.borders.len();
            let place = *known.entry(stretch).or_insert_with_key(|stretch| {
                let spots: Vec<Spot> = stretch.iter().map(|point| grid.spot(*point)).collect();
                map.borders
                    .push(Border::through(&simplified(&spots), false));
                next
            });
            map.borders[place].shared = place != next;
            around.push((place, backwards));
        }
        map.outlines.push(Outline {
            region: region.clone(),
            around,
        });
    }
    map
}

/// Where more than two ways lead on.
fn meeting_points(rings: &[Ring]) -> BTreeSet<Point> {
    let mut neighbours: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
    for (_, ring) in rings {
        for (n, point) in ring.iter().enumerate() {
            let next = ring[(n + 1) % ring.len()];
            neighbours.entry(*point).or_default().insert(next);
            neighbours.entry(next).or_default().insert(*point);
        }
    }
    let meets = |(point, ways): (Point, BTreeSet<Point>)| (ways.len() != 2).then_some(point);
    neighbours.into_iter().filter_map(meets).collect()
}

/// A ring cut at its meeting points; one that has none stays whole.
fn stretches(ring: &[Point], meeting: &BTreeSet<Point>) -> Vec<Vec<Point>> {
    let first = ring.iter().position(|point| meeting.contains(point));
    let walk = ring.iter().cycle().skip(first.unwrap_or(0)).copied();
    let mut stretches: Vec<Vec<Point>> = Vec::new();
    let mut current = Vec::new();
    for point in walk.take(ring.len() + 1) {
        current.push(point);
        if meeting.contains(&point) && current.len() > 1 {
            stretches.push(std::mem::replace(&mut current, vec![point]));
        }
    }
    if current.len() > 1 {
        stretches.push(current);
    }
    stretches
}

/// The ends, and of the points between them those without which the stretch would look another.
fn simplified(spots: &[Spot]) -> Vec<Spot> {
    let [first, between @ .., last] = spots else {
        return spots.to_vec();
    };
    let far = between
        .iter()
        .enumerate()
        .map(|(n, spot)| (n + 1, distance(*spot, *first, *last)))
        .max_by(|one, other| one.1.total_cmp(&other.1));
    match far {
        Some((n, far)) if far > TOLERANCE => {
            let mut kept = simplified(&spots[..=n]);
            kept.pop();
            kept.extend(simplified(&spots[n..]));
            kept
        }
        _ => vec![*first, *last],
    }
}

/// How far a spot lies from the way between two others.
fn distance(spot: Spot, from: Spot, to: Spot) -> f64 {
    let vector = |a: Spot, b: Spot| {
        (
            f64::from(b.0) - f64::from(a.0),
            f64::from(b.1) - f64::from(a.1),
        )
    };
    let (way, own) = (vector(from, to), vector(from, spot));
    let square = way.0 * way.0 + way.1 * way.1;
    let share = if square > 0.0 {
        ((own.0 * way.0 + own.1 * way.1) / square).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (own.0 - share * way.0).hypot(own.1 - share * way.1)
}

/// The projection: equal steps of latitude, equal steps of longitude.
struct Grid {
    west: i32,
    north: i32,
    scale: f64,
}

impl Grid {
    fn around<'a>(points: impl Iterator<Item = &'a Point> + Clone) -> Self {
        let east = points.clone().map(|point| point.0);
        let north = points.map(|point| point.1);
        let top = north.clone().max().unwrap_or(0);
        let height = top - north.min().unwrap_or(0);
        Self {
            west: east.min().unwrap_or(0),
            north: top,
            scale: ROWS / f64::from(height.max(1)),
        }
    }

    fn spot(&self, (east, north): Point) -> Spot {
        let across = f64::from(east - self.west) * LATITUDE.to_radians().cos();
        let down = f64::from(self.north - north);
        let whole = |length: f64| (length * self.scale).round() as i16;
        (whole(across), whole(down))
    }
}
