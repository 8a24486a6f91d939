//! Paints a scene on any plotters backend; the only file that draws. Takes no decision about what a shape means.
//!
//! Anchors are physical, so the canvas or the `<svg>` must stand in
//! `dir="ltr"` (`direction="ltr"`): both backends write "start" and "end",
//! which a right-to-left page would turn round.

use plotters::prelude::SVGBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

use super::geometry::Point;
use super::palette::{Palette, Rgb};
use super::ruler::is_arabic;
use super::scene::{Anchor, Coat, Scene, Shape, Text};

/// System fonts first; the two Noto families are what the layout's estimate was read from.
pub const FONTS: &str = "system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif";

/// How a backend's units relate to CSS pixels and to fonts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grain {
    /// Backend units in one CSS pixel: coordinates are whole numbers, so one pixel is too coarse.
    pub unit: f64,
    /// What a font size is multiplied by before the backend divides it again.
    pub font: f64,
    /// How far below a text's point the backend puts the baseline, in font sizes.
    pub drop: f64,
}

impl Grain {
    /// For a canvas whose context is scaled by the pixel ratio divided by 8.
    pub const CANVAS: Grain = Grain {
        unit: 8.0,
        font: 1.0,
        drop: 0.285,
    };

    /// For an SVG whose view box is twice its size: half a pixel is fine enough for what is looked at
    /// before the canvas is there, and finer numbers weigh more. That backend divides font sizes by 1.24.
    pub const SVG: Grain = Grain {
        unit: 2.0,
        font: 1.24,
        drop: 0.268,
    };

    /// For an SVG to keep and enlarge, in which everything stands where it does on a canvas.
    pub const FINE_SVG: Grain = Grain {
        unit: 8.0,
        ..Grain::SVG
    };

    /// The size of the backend that holds the whole scene, in its units.
    pub fn size(&self, scene: &Scene) -> (u32, u32) {
        let whole = |length: f64| (length * self.unit).ceil() as u32;
        (whole(scene.width), whole(scene.height))
    }
}

/// The scene as an SVG document of its CSS size, drawn in finer units, read from left to right.
pub fn svg(scene: &Scene, palette: &Palette, grain: Grain) -> String {
    let mut text = String::new();
    let (width, height) = grain.size(scene);
    let backend = SVGBackend::with_string(&mut text, (width, height));
    // Writing to a string cannot fail; were it to, there would be no picture.
    if paint(scene, palette, grain, backend).is_err() {
        return String::new();
    }
    let plain = format!("<svg width=\"{width}\" height=\"{height}\"");
    let sized = format!(
        "<svg direction=\"ltr\" width=\"{}\" height=\"{}\"",
        scene.width, scene.height
    );
    text.replacen(&plain, &sized, 1)
}

/// Paints every shape of the scene, from back to front.
pub fn paint<B: DrawingBackend>(
    scene: &Scene,
    palette: &Palette,
    grain: Grain,
    mut backend: B,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    backend.ensure_prepared()?;
    for shape in &scene.shapes {
        match shape {
            Shape::Polygon { points, coat } => {
                let style = stroke(palette, *coat, 1);
                backend.fill_polygon(grain.places(points), &style)?;
            }
            Shape::Path {
                points,
                width,
                coat,
            } => {
                let style = stroke(palette, *coat, grain.length(*width));
                backend.draw_path(grain.places(points), &style)?;
            }
            Shape::Text(text) => {
                let style = writing(palette, grain, text);
                backend.draw_text(&isolated(&text.words), &style, grain.text_place(text))?;
            }
        }
    }
    backend.present()
}

impl Grain {
    fn place(&self, point: Point) -> BackendCoord {
        let whole = |length: f64| (length * self.unit).round() as i32;
        (whole(point.x), whole(point.y))
    }

    fn places(&self, points: &[Point]) -> Vec<BackendCoord> {
        points.iter().map(|point| self.place(*point)).collect()
    }

    fn length(&self, pixels: f64) -> u32 {
        (pixels * self.unit).round() as u32
    }

    /// Both backends centre text on a point of their own choice; the scene speaks of baselines.
    fn text_place(&self, text: &Text) -> BackendCoord {
        let Point { x, y } = text.at;
        self.place(Point {
            x,
            y: y - self.drop * text.size,
        })
    }
}

fn stroke(palette: &Palette, coat: Coat, width: u32) -> ShapeStyle {
    ShapeStyle {
        color: colour(palette.colour(coat)).to_rgba(),
        filled: true,
        stroke_width: width,
    }
}

fn writing(palette: &Palette, grain: Grain, text: &Text) -> TextStyle<'static> {
    let style = if text.bold {
        FontStyle::Bold
    } else {
        FontStyle::Normal
    };
    let size = text.size * grain.unit * grain.font;
    let across = match text.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    TextStyle {
        font: FontDesc::new(FontFamily::Name(FONTS), size, style),
        color: colour(palette.writing(text.ink, text.on)).to_backend_color(),
        pos: Pos::new(across, VPos::Center),
    }
}

fn colour((red, green, blue): Rgb) -> RGBColor {
    RGBColor(red, green, blue)
}

/// Writing with Arabic in it reads from right to left as a whole, wherever the picture stands.
fn isolated(words: &str) -> String {
    if words.chars().any(is_arabic) {
        format!("\u{2067}{words}\u{2069}")
    } else {
        words.to_owned()
    }
}
