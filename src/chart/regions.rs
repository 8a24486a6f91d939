//! The picture "by region": the map, and beside or under it the same regions as bars.

use std::rc::Rc;

use dataset::map::Map;

use super::geometry::at;
use super::map::{self, MapRegion};
use super::ranking::{self, Ranking};
use super::ruler::Ruler;
use super::scene::Scene;

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Regions {
    /// The outlines of all regions.
    pub outlines: Rc<Map>,
    /// The regions on the map.
    pub map: Vec<MapRegion>,
    /// Their counts, with what is published for several together or for the whole country apart.
    pub ranking: Ranking,
}

/// From this width on, the map stands beside the bars, on the side where reading starts.
const WIDE: f64 = 560.0;
const GAP: f64 = 32.0;

/// Lays the picture out. The marks of the bars come first, then those of the map.
pub fn lay_out(regions: &Regions, ruler: &dyn Ruler) -> Scene {
    let Regions {
        outlines,
        map,
        ranking,
    } = regions;
    let width = ranking.width;
    let column = if width < WIDE { width } else { width * 0.42 };
    let beside = if width < WIDE {
        width
    } else {
        width - column - GAP
    };
    let bars = Ranking {
        width: beside,
        ..ranking.clone()
    };
    let (map, bars) = (
        map::lay_out(outlines, map, column, ruler),
        ranking::lay_out(&bars, ruler),
    );
    let (map_at, bars_at, height) = if width < WIDE {
        (
            at(0.0, 0.0),
            at(0.0, map.height + 12.0),
            map.height + 12.0 + bars.height,
        )
    } else if ranking.mirrored {
        (
            at(width - column, 0.0),
            at(0.0, 0.0),
            map.height.max(bars.height),
        )
    } else {
        (
            at(0.0, 0.0),
            at(column + GAP, 0.0),
            map.height.max(bars.height),
        )
    };
    let (map, bars) = (map.moved(map_at), bars.moved(bars_at));
    Scene {
        width,
        height,
        shapes: [bars.shapes, map.shapes].concat(),
        marks: [bars.marks, map.marks].concat(),
    }
}
