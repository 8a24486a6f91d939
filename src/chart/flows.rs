//! Money on its way, as bands between bars: who gave it, for what, and where. On one scale that starts at zero.

mod plan;

use super::ranking::{self, Ranking, RankingRow};
use super::row::Look;
use super::ruler::Ruler;
use super::scene::{Ink, Scene};
use plan::Plan;

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Flows {
    /// The bars, column by column, two or three, in the direction of reading.
    pub columns: Vec<FlowColumn>,
    /// The bands, in the order of the twin table; what has no amount is not among them.
    pub flows: Vec<Flow>,
    /// Right-to-left reading: money runs leftwards.
    pub mirrored: bool,
    /// What to write where nothing is published.
    pub nothing: String,
    /// Width in CSS pixels.
    pub width: f64,
}

/// Bars below each other.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowColumn {
    /// What they are: those who gave, programmes, regions.
    pub label: String,
    /// The bars, from top to bottom.
    pub stops: Vec<FlowStop>,
}

/// A bar, as high as the bands that run through it.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowStop {
    /// Its name.
    pub label: String,
    /// Its amount in words; may be empty.
    pub value_words: String,
    /// Its colour.
    pub ink: Ink,
}

/// One amount on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Its bar in each column, counted from the top.
    pub stops: Vec<usize>,
    /// The amount, not negative.
    pub value: f64,
    /// The amount in words.
    pub value_words: String,
    /// Its way in words, for a picture without bands.
    pub label: String,
    /// The whole row in words.
    pub words: String,
    /// How its band looks.
    pub look: Look,
}

/// From this width on there is room for bands; below it the amounts are bars, one under another.
const WIDE: f64 = 600.0;

/// Lays the picture out.
pub fn lay_out(flows: &Flows, ruler: &dyn Ruler) -> Scene {
    let has_room = flows.width >= WIDE && (2..=3).contains(&flows.columns.len());
    let has_bars = flows.columns.iter().all(|column| !column.stops.is_empty());
    if has_room && has_bars && !flows.flows.is_empty() {
        Plan::new(flows, ruler).draw()
    } else {
        ranking::lay_out(&as_bars(flows), ruler)
    }
}

/// The amounts as bars below each other, set apart where another begins to give.
fn as_bars(flows: &Flows) -> Ranking {
    let giver = |flow: &Flow| flow.stops.first().copied();
    let mut rows: Vec<RankingRow> = Vec::new();
    for (n, flow) in flows.flows.iter().enumerate() {
        rows.push(RankingRow {
            label: flow.label.clone(),
            value: Some(amount(flow)),
            value_words: flow.value_words.clone(),
            words: flow.words.clone(),
            look: flow.look,
            apart: n > 0 && giver(&flows.flows[n - 1]) != giver(flow),
        });
    }
    Ranking {
        rows,
        mirrored: flows.mirrored,
        nothing: flows.nothing.clone(),
        width: flows.width,
    }
}

fn amount(flow: &Flow) -> f64 {
    if flow.value > 0.0 { flow.value } else { 0.0 }
}
