//! A chart exported to a file: PNG, or SVG whose text stays text.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Blob;

use super::{canvas, file};
use crate::chart::drawing::Drawing;
use crate::chart::paint::{Grain, svg};
use crate::chart::palette::{DARK, LIGHT, Palette};
use crate::chart::scene::Scene;
use crate::chart::sheet::{Around, PICTURE, lay_out};

/// How a chart is exported.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportOptions {
    /// The name of the file, without its ending.
    pub name: String,
    /// Device pixels a CSS pixel; none for SVG.
    pub ratio: Option<u8>,
    /// Whether it is in the colours of a dark page.
    pub is_dark: bool,
    /// What stands around the chart.
    pub around: Around,
}

/// Gives the visitor a file of the chart.
pub fn export(chart: &Drawing, options: &ExportOptions) {
    let palette = if options.is_dark { &DARK } else { &LIGHT };
    let sheet = canvas::with_measurer(|measurer| {
        let scene = chart.scene(PICTURE, measurer);
        lay_out(&options.around, &scene, measurer)
    });
    match options.ratio {
        None => {
            let name = format!("{}.svg", options.name);
            let text = svg(&sheet, palette, Grain::FINE_SVG);
            file::save(&name, "image/svg+xml", &text);
        }
        Some(ratio) => {
            let name = format!("{}-{ratio}x.png", options.name);
            png(name, &sheet, palette, f64::from(ratio));
        }
    }
}

/// A canvas larger than the browser allows stays empty, and then there is no file.
fn png(name: String, sheet: &Scene, palette: &Palette, ratio: f64) {
    let Some(canvas) = canvas::take() else {
        return;
    };
    canvas::resize(&canvas, sheet, ratio);
    if canvas::draw(&canvas, sheet, palette, ratio).is_some() {
        let drawn = canvas.clone();
        let done = Closure::once_into_js(move |blob: Option<Blob>| {
            if let Some(blob) = blob {
                file::keep(&name, &blob);
            }
            canvas::give_back(drawn);
        });
        let _refused = canvas.to_blob(done.unchecked_ref());
    }
}
