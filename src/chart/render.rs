//! How a chart is rendered on a canvas, and what can be reached in it afterwards.

use super::scene::{Mark, Scene};

/// How a chart is to be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RenderOptions {
    /// The width to lay it out for, in CSS pixels.
    pub width: f64,
    /// Device pixels a CSS pixel.
    pub ratio: f64,
    /// Whether the page is dark.
    pub is_dark: bool,
    /// How many times wider than its frame a timeline is; its frame then shows a part of it.
    pub zoom: f64,
}

/// What a canvas shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenderResult {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// What a finger, a pointer or a key can reach, in the order of the rows.
    pub marks: Vec<Mark>,
}

impl From<&Scene> for RenderResult {
    fn from(scene: &Scene) -> Self {
        Self {
            width: scene.width,
            height: scene.height,
            marks: scene.marks.clone(),
        }
    }
}
