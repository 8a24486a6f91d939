//! The outlines of the regions on a grid: enough to draw a map by, and too coarse to measure on.

use serde::{Deserialize, Serialize};

/// A place on the grid of the map: from its western edge, and from its northern.
pub type Spot = (i16, i16);

/// The regions, projected. Empty where the package has no boundaries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Map {
    /// Every stretch of boundary once, although two regions may share it.
    pub borders: Vec<Border>,
    /// The regions.
    pub outlines: Vec<Outline>,
    /// The line that is drawn dashed over the map, without a name; empty where a host must not.
    pub dashed: Vec<Spot>,
}

/// A stretch of boundary between two ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Border {
    /// Whether two regions share it; otherwise it is coast, or leads out of the map.
    pub shared: bool,
    /// The first place on the grid, then from each place to the next: small numbers travel light.
    pub steps: Vec<Spot>,
}

/// A region as the stretches around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The id of the region.
    pub region: String,
    /// Stretches in order, each walked backwards where the word says so.
    pub around: Vec<(usize, bool)>,
}

impl Border {
    /// A stretch through these places.
    pub fn through(spots: &[Spot], shared: bool) -> Self {
        let mut last = (0, 0);
        let step = |spot: &Spot| {
            let step = (spot.0 - last.0, spot.1 - last.1);
            last = *spot;
            step
        };
        Self {
            shared,
            steps: spots.iter().map(step).collect(),
        }
    }

    /// The places that it leads through.
    pub fn spots(&self) -> Vec<Spot> {
        let mut spot: Spot = (0, 0);
        let walk = |step: &Spot| {
            spot = (spot.0.saturating_add(step.0), spot.1.saturating_add(step.1));
            spot
        };
        self.steps.iter().map(walk).collect()
    }
}

impl Map {
    /// The places around a region, in order; the last leads back to the first.
    pub fn ring(&self, outline: &Outline) -> Vec<Spot> {
        let mut ring = Vec::new();
        for (border, backwards) in &outline.around {
            let Some(border) = self.borders.get(*border) else {
                continue;
            };
            let mut spots = border.spots();
            if *backwards {
                spots.reverse();
            }
            // Where a stretch ends the next one begins.
            ring.pop();
            ring.extend(spots);
        }
        ring.pop();
        ring
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_regions_share_a_border_and_walk_it_both_ways() {
        let map = Map {
            borders: vec![
                Border::through(&[(0, 0), (0, 9), (4, 9)], false),
                Border::through(&[(0, 0), (4, 4), (4, 9)], true),
                Border::through(&[(0, 0), (9, 0), (9, 9), (4, 9)], false),
            ],
            outlines: vec![
                Outline {
                    region: "MA-01".to_owned(),
                    around: vec![(0, false), (1, true)],
                },
                Outline {
                    region: "MA-02".to_owned(),
                    around: vec![(1, false), (2, true)],
                },
            ],
            dashed: Vec::new(),
        };
        assert_eq!(map.ring(&map.outlines[0]), [(0, 0), (0, 9), (4, 9), (4, 4)]);
        assert_eq!(
            map.ring(&map.outlines[1]),
            [(0, 0), (4, 4), (4, 9), (9, 9), (9, 0)]
        );
    }
}
