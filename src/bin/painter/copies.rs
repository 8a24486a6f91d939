//! Copies to take away: a picture on its sheet, as PNG or as SVG whose writing stays writing.

use idmaj::chart::drawing::Drawing;
use idmaj::chart::order::CopyTerms;
use idmaj::chart::paint::{Grain, svg};
use idmaj::chart::palette::{DARK, LIGHT, Palette};
use idmaj::chart::scene::Scene;
use idmaj::chart::sheet::{PICTURE, lay_out};
use idmaj::web::file;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Blob;

use crate::canvas::{self, Pen};

/// Gives the visitor a copy.
pub fn keep(terms: CopyTerms, drawing: &Drawing) {
    let pen = Pen::default();
    let palette = if terms.is_dark { &DARK } else { &LIGHT };
    let sheet = lay_out(&terms.around, &drawing.scene(PICTURE, &pen), &pen);
    match terms.ratio {
        0 => {
            let name = format!("{}.svg", terms.name);
            file::save(
                &name,
                "image/svg+xml",
                &svg(&sheet, palette, Grain::FINE_SVG),
            );
        }
        ratio => {
            let name = format!("{}-{ratio}x.png", terms.name);
            png(name, &sheet, palette, f64::from(ratio));
        }
    }
}

/// A canvas larger than the browser allows stays empty, and then there is no file.
fn png(name: String, sheet: &Scene, palette: &Palette, ratio: f64) {
    let Some(canvas) = canvas::detached() else {
        return;
    };
    canvas::size(&canvas, sheet, ratio);
    if canvas::show(&canvas, sheet, palette, ratio).is_some() {
        let done = Closure::once_into_js(move |blob: Option<Blob>| {
            if let Some(blob) = blob {
                file::keep(&name, &blob);
            }
        });
        let _refused = canvas.to_blob(done.unchecked_ref());
    }
}
