//! The canvases that there are, and what each of them shows. What nobody sees is laid out, so that
//! the page is as long as it will be, and painted when it comes near.

use std::cell::{OnceCell, RefCell};
use std::mem;

use idmaj::chart::drawing::Drawing;
use idmaj::chart::order::{Painted, Terms};
use idmaj::chart::palette::Palette;
use idmaj::chart::scene::Scene;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    HtmlCanvasElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use crate::canvas::{self, Pen};

/// How near a canvas is painted: half a screen away.
const NEAR: &str = "50% 0px";

/// A canvas with its picture.
struct Easel {
    canvas: HtmlCanvasElement,
    scene: Scene,
    palette: &'static Palette,
    ratio: f64,
    /// Whether somebody may see it. It is watched from its second picture on, when it stands in the
    /// page for certain.
    is_near: bool,
    is_watched: bool,
    is_painted: bool,
}

thread_local! {
    static EASELS: RefCell<Vec<Easel>> = const { RefCell::new(Vec::new()) };
    static PEN: Pen = Pen::default();
    static WATCH: OnceCell<Option<IntersectionObserver>> = const { OnceCell::new() };
}

/// Shows a drawing on a canvas; none where the browser has no canvas.
pub fn show(
    canvas: HtmlCanvasElement,
    terms: &Terms,
    drawing: &Drawing,
    palette: &'static Palette,
) -> Option<Painted> {
    if !canvas::is_there() {
        return None;
    }
    let scene = PEN.with(|pen| drawing.scene(terms.width, pen));
    let painted = Painted {
        width: scene.width,
        height: scene.height,
        marks: scene.marks.clone(),
    };
    EASELS.with_borrow_mut(|easels| {
        let known = easels.iter().position(|easel| easel.canvas == canvas);
        let place = known.unwrap_or_else(|| {
            // Canvases that have left the page are let go of.
            easels.retain(|easel| easel.canvas.is_connected());
            easels.push(Easel::new(canvas, terms.ratio, palette));
            easels.len() - 1
        });
        let easel = &mut easels[place];
        if known.is_some() {
            easel.watch();
        }
        easel.take(scene, terms.ratio, palette);
    });
    Some(painted)
}

impl Easel {
    fn new(canvas: HtmlCanvasElement, ratio: f64, palette: &'static Palette) -> Self {
        Self {
            canvas,
            scene: Scene::default(),
            palette,
            ratio,
            is_near: true,
            is_watched: false,
            is_painted: false,
        }
    }

    /// Takes another picture.
    fn take(&mut self, scene: Scene, ratio: f64, palette: &'static Palette) {
        (self.scene, self.ratio, self.palette) = (scene, ratio, palette);
        self.is_painted = false;
        canvas::size(&self.canvas, &self.scene, ratio);
        self.paint();
    }

    fn paint(&mut self) {
        if self.is_near && !mem::replace(&mut self.is_painted, true) {
            // A browser that paints nothing was asked before.
            let _refused = canvas::show(&self.canvas, &self.scene, self.palette, self.ratio);
        }
    }

    fn watch(&mut self) {
        if !mem::replace(&mut self.is_watched, true) {
            WATCH.with(|watch| {
                if let Some(watch) = watch.get_or_init(observer) {
                    watch.observe(&self.canvas);
                }
            });
        }
    }
}

/// Tells which canvases come near and which leave; none where the browser cannot tell, and then all
/// of them are painted.
fn observer() -> Option<IntersectionObserver> {
    let told = Closure::<dyn Fn(Array)>::new(|entries: Array| {
        EASELS.with_borrow_mut(|easels| {
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                let target = entry.target();
                let found = easels.iter_mut().find(|easel| target == **easel.canvas);
                if let Some(easel) = found {
                    easel.is_near = entry.is_intersecting();
                    easel.paint();
                }
            }
        });
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(NEAR);
    let told = told.into_js_value();
    IntersectionObserver::new_with_options(told.unchecked_ref(), &options).ok()
}
