//! The kinds of charts, as one value that can be laid out.

use super::flows::{self, Flows};
use super::hundred::{self, Hundred, Share};
use super::multiples::{self, Multiples};
use super::parts::{self, Parts};
use super::ranking::{self, Ranking};
use super::regions::{self, Regions};
use super::ruler::Ruler;
use super::scene::Scene;
use super::series::{self, LinePoint, Series};
use super::timeline::{self, Timeline};
use super::year_row::YearRow;
use super::years::{self, Years};

/// The kinds of pictures.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Columns and spans over years.
    Years(Years),
    /// Bars below each other.
    Ranking(Ranking),
    /// The map of the regions with their bars.
    Regions(Regions),
    /// One measure over time.
    Series(Series),
    /// A whole and its parts.
    Parts(Parts),
    /// Programmes and events over time.
    Timeline(Timeline),
    /// Shares as cells of a hundred.
    Hundred(Hundred),
    /// Money as bands.
    Flows(Flows),
    /// Small pictures beside each other.
    Multiples(Multiples),
}

impl Drawing {
    /// What each row is called, by which it is known again in another drawing.
    pub fn names(&self) -> Vec<String> {
        match self {
            Self::Years(drawing) => {
                let name = |row: &YearRow| format!("{} {} {}", row.start, row.end, row.label);
                drawing.rows.iter().map(name).collect()
            }
            Self::Ranking(ranking) | Self::Regions(Regions { ranking, .. }) => {
                ranking.rows.iter().map(|row| row.label.clone()).collect()
            }
            Self::Series(series) => {
                let points = series.lines.iter().flat_map(|line| {
                    let name = |point: &LinePoint| format!("{} {}", line.label, point.when);
                    line.points.iter().map(name)
                });
                points.collect()
            }
            Self::Parts(parts) => {
                let rows = parts.divisions.iter().flat_map(|division| &division.rows);
                let all = parts.whole.iter().chain(rows);
                all.map(|row| row.label.clone()).collect()
            }
            Self::Timeline(timeline) => {
                let lanes = timeline.lanes.iter().flat_map(|lane| {
                    let events = lane.events.iter().map(|(_, words)| words.clone());
                    [lane.label.clone()].into_iter().chain(events)
                });
                lanes.collect()
            }
            Self::Hundred(hundred) => {
                let shares = hundred.wholes.iter().flat_map(|whole| {
                    let name = |share: &Share| format!("{} {}", whole.label, share.label);
                    whole.shares.iter().map(name)
                });
                shares.collect()
            }
            Self::Flows(flows) => flows.flows.iter().map(|flow| flow.label.clone()).collect(),
            Self::Multiples(multiples) => {
                let rows = multiples.panels.iter().flat_map(|panel| {
                    let names = panel.drawing.names().into_iter();
                    names.map(|name| format!("{} {name}", panel.label))
                });
                rows.collect()
            }
        }
    }

    /// Lays the drawing out at a width in CSS pixels.
    pub fn scene(&self, width: f64, ruler: &dyn Ruler) -> Scene {
        match &self.at(width) {
            Self::Years(drawing) => years::lay_out(drawing, ruler),
            Self::Ranking(drawing) => ranking::lay_out(drawing, ruler),
            Self::Regions(drawing) => regions::lay_out(drawing, ruler),
            Self::Series(drawing) => series::lay_out(drawing, ruler),
            Self::Parts(drawing) => parts::lay_out(drawing, ruler),
            Self::Timeline(drawing) => timeline::lay_out(drawing, ruler),
            Self::Hundred(drawing) => hundred::lay_out(drawing, ruler),
            Self::Flows(drawing) => flows::lay_out(drawing, ruler),
            Self::Multiples(drawing) => multiples::lay_out(drawing, ruler),
        }
    }

    /// The same drawing so many times wider than its frame, where it is a timeline.
    #[must_use]
    pub fn zoomed(self, zoom: f64) -> Self {
        match self {
            Self::Timeline(drawing) => Self::Timeline(Timeline { zoom, ..drawing }),
            other => other,
        }
    }

    /// The same drawing with a width in CSS pixels.
    pub(super) fn at(&self, width: f64) -> Self {
        let mut drawing = self.clone();
        *drawing.width() = width;
        drawing
    }

    fn width(&mut self) -> &mut f64 {
        match self {
            Self::Years(drawing) => &mut drawing.width,
            Self::Ranking(drawing) => &mut drawing.width,
            Self::Regions(drawing) => &mut drawing.ranking.width,
            Self::Series(drawing) => &mut drawing.width,
            Self::Parts(drawing) => &mut drawing.width,
            Self::Timeline(drawing) => &mut drawing.width,
            Self::Hundred(drawing) => &mut drawing.width,
            Self::Flows(drawing) => &mut drawing.width,
            Self::Multiples(drawing) => &mut drawing.width,
        }
    }
}
