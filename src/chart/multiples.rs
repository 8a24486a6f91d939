//! Small pictures of one kind beside each other, one for each region or its like, on one scale or each on its own.

use super::drawing::Drawing;
use super::geometry::at;
use super::label::{AXIS, NAME, shorten};
use super::ruler::Ruler;
use super::scene::{Anchor, Ink, Scene, Shape, Text};
use super::wrap::two_lines;
use super::{parts, series, years};

/// What the picture is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Multiples {
    /// The small pictures in the order of reading. Their rows follow each other in the twin table.
    pub panels: Vec<Panel>,
    /// What their scales have in common.
    pub scaling: Scaling,
    /// What that is in words; it stands over the panels.
    pub scaling_words: String,
    /// Right-to-left reading: panels follow each other from the right.
    pub mirrored: bool,
    /// What to write where there is no panel.
    pub nothing: String,
    /// Width in CSS pixels.
    pub width: f64,
}

/// A small picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// What stands over it.
    pub label: String,
    /// Whether it is what is chosen.
    pub chosen: bool,
    /// What is in it.
    pub drawing: Drawing,
}

/// What the scales of small pictures have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scaling {
    /// The same length stands for the same value in all of them.
    #[default]
    Shared,
    /// Each fills its own frame.
    Own,
}

/// From these widths on there are two, three and four panels in a row.
const STEPS: [f64; 3] = [440.0, 640.0, 960.0];
/// Room between two panels of a row, and between two rows.
const GAP: (f64, f64) = (20.0, 16.0);
/// Height of the line over a panel.
const TITLE: f64 = 24.0;
/// Height of a line over all of them, and the room under the last.
const HEADING: f64 = 15.0;
const UNDER: f64 = 9.0;

/// Lays the picture out.
pub fn lay_out(multiples: &Multiples, ruler: &dyn Ruler) -> Scene {
    let mut scene = Scene {
        width: multiples.width,
        height: 0.0,
        shapes: Vec::new(),
        marks: Vec::new(),
    };
    let (over, ink) = if multiples.panels.is_empty() {
        (&multiples.nothing, Ink::Text)
    } else {
        (&multiples.scaling_words, Ink::Muted)
    };
    let frame = (0.0, multiples.width);
    for line in two_lines(over, multiples.width, AXIS, false, ruler) {
        let heading = title(multiples, &line, frame, (AXIS, false), ruler);
        if !heading.words.is_empty() {
            let place = at(0.0, scene.height + 13.0);
            let heading = Shape::Text(Text { ink, ..heading });
            scene.shapes.push(heading.moved(place));
            scene.height += HEADING;
        }
    }
    scene.height += if scene.height > 0.0 { UNDER } else { 0.0 };
    let columns = 1 + STEPS
        .iter()
        .filter(|step| multiples.width >= **step)
        .count();
    let gaps = GAP.0 * (columns - 1) as f64;
    let width = (multiples.width - gaps) / columns as f64;
    let top = match multiples.scaling {
        Scaling::Shared => Some(
            multiples
                .panels
                .iter()
                .map(|panel| largest(&panel.drawing))
                .fold(0.0, f64::max),
        ),
        Scaling::Own => None,
    };
    for row in multiples.panels.chunks(columns) {
        let drawn = |panel: &Panel| small(&panel.drawing, width, top, ruler);
        let scenes: Vec<Scene> = row.iter().map(drawn).collect();
        let high = scenes.iter().map(|panel| panel.height).fold(0.0, f64::max);
        for (n, (panel, small)) in row.iter().zip(scenes).enumerate() {
            let place = if multiples.mirrored {
                columns - 1 - n
            } else {
                n
            };
            let left = (width + GAP.0) * place as f64;
            let label = title(multiples, &panel.label, (left, width), (NAME, true), ruler);
            if !label.words.is_empty() {
                let ink = if panel.chosen {
                    Ink::Selected
                } else {
                    Ink::Text
                };
                let label = Shape::Text(Text { ink, ..label });
                scene.shapes.push(label.moved(at(0.0, scene.height + 14.0)));
            }
            // Years of a row stand on one line, so that they can be read across.
            let lower = match panel.drawing {
                Drawing::Years(_) | Drawing::Series(_) => high - small.height,
                _ => 0.0,
            };
            let y = scene.height + TITLE + lower;
            add(&mut scene, small.moved(at(left, y)));
        }
        scene.height += TITLE + high + GAP.1;
    }
    scene
}

/// Writing at the edge of a frame where reading starts, on the baseline 0.
fn title(
    multiples: &Multiples,
    words: &str,
    (left, width): (f64, f64),
    (size, bold): (f64, bool),
    ruler: &dyn Ruler,
) -> Text {
    let (x, anchor) = if multiples.mirrored {
        (left + width, Anchor::End)
    } else {
        (left, Anchor::Start)
    };
    Text {
        at: at(x, 0.0),
        anchor,
        size,
        bold,
        ink: Ink::Text,
        on: None,
        words: shorten(words, width, size, bold, ruler),
    }
}

/// A panel without its title; what has no scale is drawn as it is.
fn small(drawing: &Drawing, width: f64, top: Option<f64>, ruler: &dyn Ruler) -> Scene {
    let top = top.unwrap_or_else(|| largest(drawing));
    match drawing.at(width) {
        Drawing::Years(drawing) => years::panel(&drawing, top, ruler),
        Drawing::Series(drawing) => series::panel(&drawing, top, ruler),
        Drawing::Parts(drawing) => parts::panel(&drawing, top, ruler),
        drawing => drawing.scene(width, ruler),
    }
}

/// The value that has to have room on the scale of a panel; 0 where there is none.
pub fn largest(drawing: &Drawing) -> f64 {
    match drawing {
        Drawing::Years(drawing) => years::largest(drawing),
        Drawing::Series(drawing) => series::largest(drawing),
        Drawing::Parts(drawing) => parts::largest(drawing),
        _ => 0.0,
    }
}

/// Adds a panel: its rows follow those of the panels before.
fn add(scene: &mut Scene, panel: Scene) {
    let rows = scene.marks.iter().map(|mark| mark.row + 1);
    let before = rows.max().unwrap_or(0);
    scene.shapes.extend(panel.shapes);
    scene.marks.extend(panel.marks.into_iter().map(|mut mark| {
        mark.row += before;
        mark
    }));
}
