//! Scenes on `<canvas>`: sharp at any pixel ratio, with widths measured by the fonts really there.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use gloo::utils::document;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::paint::{FONTS, Grain, paint};
use crate::chart::palette::Palette;
use crate::chart::ruler::{Estimate, Ruler};
use crate::chart::scene::Scene;

thread_local! {
    /// The one canvas outside the page that scenes are painted on before they are shown. To name a
    /// font on a canvas of the page makes the browser compute the style of the whole page, in the
    /// midst of its change: 12 ms a click.
    static BUFFER: Option<Buffer> = Buffer::new();
    static MEASURER: CanvasMeasurer = CanvasMeasurer::default();
    /// Canvases that no picture shows at present.
    static SPARE: RefCell<Vec<HtmlCanvasElement>> = const { RefCell::new(Vec::new()) };
}

/// A canvas that is never shown, with its context.
struct Buffer {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Buffer {
    fn new() -> Option<Self> {
        let canvas = create()?;
        let context = context(&canvas)?;
        Some(Self { canvas, context })
    }
}

/// Whether this browser draws on canvas at all; it is asked once.
pub fn is_supported() -> bool {
    BUFFER.with(Option::is_some)
}

/// A blank canvas outside the page, which another picture may have had before.
pub fn take() -> Option<HtmlCanvasElement> {
    let spare = SPARE.with_borrow_mut(Vec::pop);
    spare.or_else(create)
}

/// Takes a canvas back that is shown no longer, without its pixels.
pub fn give_back(canvas: HtmlCanvasElement) {
    canvas.set_width(0);
    canvas.set_height(0);
    SPARE.with_borrow_mut(|spare| spare.push(canvas));
}

/// A new canvas outside the page.
fn create() -> Option<HtmlCanvasElement> {
    let canvas = document().create_element("canvas").ok()?;
    canvas.dyn_into().ok()
}

/// Gives a canvas the size of a scene with `ratio` device pixels a CSS pixel, which also wipes it.
pub fn resize(canvas: &HtmlCanvasElement, scene: &Scene, ratio: f64) {
    let device = |length: f64| (length * ratio).round() as u32;
    canvas.set_width(device(scene.width));
    canvas.set_height(device(scene.height));
}

/// Draws a scene on a canvas of its size; `None` where the browser refuses.
pub fn draw(
    canvas: &HtmlCanvasElement,
    scene: &Scene,
    palette: &Palette,
    ratio: f64,
) -> Option<()> {
    BUFFER.with(|buffer| {
        let buffer = buffer.as_ref()?;
        resize(&buffer.canvas, scene, ratio);
        let scale = ratio / Grain::CANVAS.unit;
        let pen = &buffer.context;
        pen.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
        pen.set_line_cap("butt");
        pen.set_line_join("round");
        let backend = CanvasBackend::with_canvas_object(buffer.canvas.clone())?;
        paint(scene, palette, Grain::CANVAS, backend).ok()?;
        context(canvas)?
            .draw_image_with_html_canvas_element(&buffer.canvas, 0.0, 0.0)
            .ok()
    })
}

/// Lends the text measurer that all charts share.
pub fn with_measurer<T>(lend: impl FnOnce(&CanvasMeasurer) -> T) -> T {
    MEASURER.with(lend)
}

/// A label's text, font size in bits, and weight.
type Label = (String, u64, bool);

/// Measures labels as the browser will draw them, each once: asking is the dearest thing that a
/// layout does.
#[derive(Default)]
pub struct CanvasMeasurer {
    /// Of a canvas that is never shown, made when something is first measured.
    context: OnceCell<Option<CanvasRenderingContext2d>>,
    font: RefCell<String>,
    known: RefCell<BTreeMap<Label, f64>>,
}

impl CanvasMeasurer {
    fn measure(&self, text: &str, size: f64, bold: bool) -> Option<f64> {
        let context = self.context.get_or_init(|| context(&create()?)).as_ref()?;
        let weight = if bold { "bold" } else { "normal" };
        let font = format!("{weight} {size}px {FONTS}");
        if *self.font.borrow() != font {
            context.set_font(&font);
            self.font.replace(font);
        }
        let metrics = context.measure_text(text).ok()?;
        Some(metrics.width())
    }
}

impl Ruler for CanvasMeasurer {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let label = (text.to_owned(), size.to_bits(), bold);
        if let Some(width) = self.known.borrow().get(&label) {
            return *width;
        }
        let width = self
            .measure(text, size, bold)
            .unwrap_or_else(|| Estimate.width(text, size, bold));
        self.known.borrow_mut().insert(label, width);
        width
    }
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}
