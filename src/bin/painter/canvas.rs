//! Scenes on `<canvas>`: sharp at any pixel ratio, with widths measured by the fonts really there.

use std::collections::BTreeMap;

use gloo::utils::document;
use plotters_canvas::CanvasBackend;
use std::cell::{OnceCell, RefCell};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use idmaj::chart::paint::{FONTS, Grain, paint};
use idmaj::chart::palette::Palette;
use idmaj::chart::ruler::{Estimate, Ruler};
use idmaj::chart::scene::Scene;

/// Gives a canvas the size of a scene with `ratio` dots a pixel, which also wipes it.
pub fn size(canvas: &HtmlCanvasElement, scene: &Scene, ratio: f64) {
    let device = |length: f64| (length * ratio).round() as u32;
    canvas.set_width(device(scene.width));
    canvas.set_height(device(scene.height));
}

/// Paints a scene on a canvas of its size; gives `None` where the browser has no canvas.
pub fn show(
    canvas: &HtmlCanvasElement,
    scene: &Scene,
    palette: &Palette,
    ratio: f64,
) -> Option<()> {
    let sheet = SHEET.with(|sheet| sheet.get_or_init(detached).clone())?;
    size(&sheet, scene, ratio);
    let pen = context(&sheet)?;
    let scale = ratio / Grain::CANVAS.unit;
    pen.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
    pen.set_line_cap("butt");
    pen.set_line_join("round");
    let backend = CanvasBackend::with_canvas_object(sheet.clone())?;
    paint(scene, palette, Grain::CANVAS, backend).ok()?;
    context(canvas)?
        .draw_image_with_html_canvas_element(&sheet, 0.0, 0.0)
        .ok()
}

thread_local! {
    /// What scenes are painted on before they are shown. To name a font on a canvas of the page makes
    /// the browser look at the style of the whole page, in the midst of its change: 12 ms a click.
    static SHEET: OnceCell<Option<HtmlCanvasElement>> = const { OnceCell::new() };
}

/// Whether this browser paints on canvas at all.
pub fn is_there() -> bool {
    unseen().is_some()
}

/// Measures labels as the browser will draw them, each once: asking is the dearest thing that a
/// layout does.
#[derive(Default)]
pub struct Pen {
    /// Of a canvas that is never shown, made when something is first measured.
    context: OnceCell<Option<CanvasRenderingContext2d>>,
    font: RefCell<String>,
    known: RefCell<BTreeMap<(String, u64, bool), f64>>,
}

impl Pen {
    fn measure(&self, text: &str, size: f64, bold: bool) -> Option<f64> {
        let context = self.context.get_or_init(unseen).as_ref()?;
        let weight = if bold { "bold" } else { "normal" };
        let font = format!("{weight} {size}px {FONTS}");
        if *self.font.borrow() != font {
            context.set_font(&font);
            self.font.replace(font);
        }
        context
            .measure_text(text)
            .ok()
            .map(|metrics| metrics.width())
    }
}

impl Ruler for Pen {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let key = (text.to_owned(), size.to_bits(), bold);
        if let Some(width) = self.known.borrow().get(&key) {
            return *width;
        }
        let width = self
            .measure(text, size, bold)
            .unwrap_or_else(|| Estimate.width(text, size, bold));
        self.known.borrow_mut().insert(key, width);
        width
    }
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

fn unseen() -> Option<CanvasRenderingContext2d> {
    context(&detached()?)
}

/// A canvas outside the page.
pub fn detached() -> Option<HtmlCanvasElement> {
    let canvas = document().create_element("canvas").ok()?;
    canvas.dyn_into().ok()
}
