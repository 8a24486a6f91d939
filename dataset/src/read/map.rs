//! Reads the boundaries of the regions, puts them on a grid and leaves out what no phone could show.

use std::collections::{BTreeMap, BTreeSet};

use geo::{LineString, Simplify};
use geojson::{Feature, FeatureCollection, GeoJson, GeometryValue, Position};
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

/// Takes the dashed line out of the files and of their description, unless the description asks for
/// it: a host that must not draw it must not hand it out either.
pub fn leave_line_out(files: &mut Files) {
    if wants_line(files) {
        return;
    }
    files.remove(LINE);
    let Some(bytes) = files.get_mut(DESCRIPTOR) else {
        return;
    };
    let Ok(mut json) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let resources = json.get_mut("resources").and_then(Value::as_array_mut);
    let named = |resources: &[Value]| resources.iter().position(|one| one["path"] == LINE);
    if let Some(resources) = resources
        && let Some(place) = named(resources)
    {
        resources.remove(place);
        if let Ok(written) = serde_json::to_vec_pretty(&json) {
            *bytes = written;
        }
    }
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
fn features(file: &str, bytes: &[u8]) -> Result<Vec<Feature>, Box<Problem>> {
    let json: GeoJson = serde_json::from_slice(bytes)
        .map_err(|error| broken(file, format!("not GeoJSON ({error})")))?;
    let features = FeatureCollection::try_from(json)
        .map_err(|error| broken(file, format!("no collection of features ({error})")))?;
    Ok(features.features)
}

/// The outer ring of every region; the last point is not the first again.
fn rings(bytes: &[u8], regions: &Table<Region>) -> Result<Vec<Ring>, Box<Problem>> {
    let ring = |feature: &Feature| {
        let id = feature.property("id").and_then(Value::as_str);
        let id = id.unwrap_or_default();
        if regions.find(id).is_none() {
            let message = format!("\"{id}\" is not in the table of regions");
            return Err(broken(REGIONS, message));
        }
        let mut ring = match shape(feature) {
            Some(GeometryValue::Polygon { coordinates }) if coordinates.len() == 1 => {
                points(&coordinates[0])
            }
            _ => Vec::new(),
        };
        if ring.len() <= 3 || ring.first() != ring.last() {
            return Err(broken(REGIONS, format!("{id} is not one closed polygon")));
        }
        ring.pop();
        Ok((id.to_owned(), ring))
    };
    features(REGIONS, bytes)?.iter().map(ring).collect()
}

fn line(bytes: &[u8]) -> Result<Vec<Point>, Box<Problem>> {
    match features(LINE, bytes)?.first().and_then(shape) {
        Some(GeometryValue::LineString { coordinates }) => Ok(points(coordinates)),
        _ => Err(broken(LINE, "not a line")),
    }
}

fn shape(feature: &Feature) -> Option<&GeometryValue> {
    feature.geometry.as_ref().map(|geometry| &geometry.value)
}

fn points(coordinates: &[Position]) -> Vec<Point> {
    let thousandths = |degrees: f64| (degrees * 1000.0).round() as i32;
    coordinates
        .iter()
        .map(|place| (thousandths(place[0]), thousandths(place[1])))
        .collect()
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
    let line: LineString = spots
        .iter()
        .map(|spot| (f64::from(spot.0), f64::from(spot.1)))
        .collect();
    let kept = line.simplify(TOLERANCE);
    // Points are left out and never moved, so that they stay whole.
    kept.into_iter()
        .map(|point| (point.x as i16, point.y as i16))
        .collect()
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
