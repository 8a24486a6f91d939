//! The canvases that there are, and what each of them shows. What nobody sees is laid out, so that
//! the page is as long as it will be, and painted when it comes near.

use std::cell::{OnceCell, RefCell};
use std::mem;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::window;
use idmaj::chart::drawing::Drawing;
use idmaj::chart::motion::between;
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

/// How long marks are on their way, in milliseconds.
const TAKES: f64 = 220.0;

/// A canvas with its picture.
struct Easel {
    canvas: HtmlCanvasElement,
    /// What the rows are called.
    names: Vec<String>,
    scene: Scene,
    /// What is to be seen while marks are on their way.
    way: Option<Way>,
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
        easel.take(drawing.names(), scene, terms.ratio, palette);
    });
    Some(painted)
}

impl Easel {
    fn new(canvas: HtmlCanvasElement, ratio: f64, palette: &'static Palette) -> Self {
        Self {
            canvas,
            names: Vec::new(),
            scene: Scene::default(),
            way: None,
            palette,
            ratio,
            is_near: true,
            is_watched: false,
            is_painted: false,
        }
    }

    /// Takes another picture: at once, or on the way from what was there.
    fn take(&mut self, names: Vec<String>, scene: Scene, ratio: f64, palette: &'static Palette) {
        let is_like = self.ratio == ratio && self.palette == palette;
        let moves = self.is_near && self.is_painted && is_like && self.scene.width == scene.width;
        let before = mem::replace(&mut self.scene, scene);
        let names_before = mem::replace(&mut self.names, names);
        let on_the_way = self.way.take().map(|way| way.seen);
        (self.ratio, self.palette) = (ratio, palette);
        self.is_painted = false;
        canvas::size(&self.canvas, &self.scene, ratio);
        if moves && motion_is_welcome() {
            let old = |name| names_before.iter().position(|before| before == name);
            let from = on_the_way.unwrap_or(before);
            self.way = Some(Way {
                rows: self.names.iter().map(old).collect(),
                seen: from.clone(),
                from,
                began: now(),
                next: None,
            });
            self.go(0.0);
            self.ask();
        }
        self.paint();
    }

    fn paint(&mut self) {
        if self.is_near && !mem::replace(&mut self.is_painted, true) {
            self.show(&self.scene);
        }
    }

    fn show(&self, scene: &Scene) {
        // A browser that paints nothing was asked before.
        let _refused = canvas::show(&self.canvas, scene, self.palette, self.ratio);
    }

    /// Shows marks where they are once this share of the way is done.
    fn go(&mut self, share: f64) {
        if let Some(mut way) = self.way.take() {
            let before = |row: usize| way.rows.get(row).copied().flatten();
            way.seen = between(&way.from, &self.scene, &before, share);
            canvas::size(&self.canvas, &self.scene, self.ratio);
            self.show(&way.seen);
            self.is_painted = true;
            self.way = (share < 1.0).then_some(way);
        }
    }

    /// Asks to go on at the next frame. The way ends where another picture is taken.
    fn ask(&mut self) {
        let canvas = self.canvas.clone();
        if let Some(way) = &mut self.way {
            way.next = Some(request_animation_frame(move |now| {
                EASELS.with_borrow_mut(|easels| {
                    let found = easels.iter_mut().find(|easel| easel.canvas == canvas);
                    if let Some(easel) = found {
                        easel.step(now);
                    }
                });
            }));
        }
    }

    fn step(&mut self, now: f64) {
        if let Some(way) = &mut self.way {
            // This frame has come.
            drop(way.next.take());
            // A frame is dated by its beginning, which may lie before that of the way.
            let share = ((now - way.began) / TAKES).clamp(0.0, 1.0);
            // Fast at first, slower towards the end.
            self.go(1.0 - (1.0 - share) * (1.0 - share));
            self.ask();
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

/// Where marks come from.
struct Way {
    from: Scene,
    /// The row that each row was before.
    rows: Vec<Option<usize>>,
    /// Where they are.
    seen: Scene,
    began: f64,
    next: Option<AnimationFrame>,
}

/// The time in milliseconds, on the clock by which frames are dated.
fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// Whether the visitor has not asked for little motion.
fn motion_is_welcome() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| !query.matches())
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
