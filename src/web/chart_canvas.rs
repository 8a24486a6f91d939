//! A canvas with a chart on it, made once a picture and kept: what nobody sees is laid out, so that
//! the page is as long as it will be, and drawn when it comes near; a change moves the marks.

use std::cell::{OnceCell, RefCell};
use std::mem;
use std::rc::{Rc, Weak};

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::window;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    HtmlCanvasElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use super::canvas;
use crate::chart::drawing::Drawing;
use crate::chart::motion::between;
use crate::chart::palette::{DARK, LIGHT, Palette};
use crate::chart::render::{RenderOptions, RenderResult};
use crate::chart::scene::Scene;

/// How near the window a canvas is drawn: half a screen away.
const NEAR: &str = "50% 0px";

/// How long a transition takes, in milliseconds.
const DURATION: f64 = 220.0;

/// The canvas of one picture. The browser is asked for it when something is first shown.
#[derive(Default)]
pub struct ChartCanvas {
    shown: OnceCell<Option<Rc<RefCell<Shown>>>>,
    visibility: OnceCell<Option<VisibilityObserver>>,
}

impl ChartCanvas {
    /// Shows a chart; `None` where the browser has no canvas.
    pub fn show(&self, chart: &Drawing, options: &RenderOptions) -> Option<RenderResult> {
        let is_first = self.shown.get().is_none();
        let shown = self.shown.get_or_init(Shown::new).as_ref()?;
        // From its second chart on, when it stands in the page for certain.
        if !is_first {
            self.visibility
                .get_or_init(|| VisibilityObserver::new(shown));
        }
        let scene = canvas::with_measurer(|measurer| chart.scene(options.width, measurer));
        let result = RenderResult::from(&scene);
        let palette = if options.is_dark { &DARK } else { &LIGHT };
        let mut change = shown.borrow_mut();
        if change.replace(chart.names(), scene, options.ratio, palette) {
            change.request_frame(Rc::downgrade(shown));
        }
        Some(result)
    }

    /// The element, once something has been shown.
    pub fn element(&self) -> Option<HtmlCanvasElement> {
        let shown = self.shown.get()?.as_ref()?;
        Some(shown.borrow().canvas.clone())
    }
}

/// What stands on the canvas.
struct Shown {
    canvas: HtmlCanvasElement,
    /// What the rows are called.
    names: Vec<String>,
    scene: Scene,
    transition: Option<Transition>,
    palette: &'static Palette,
    ratio: f64,
    /// Whether somebody may see it.
    is_near: bool,
    is_drawn: bool,
}

/// Marks on their way from one scene to the next.
struct Transition {
    from: Scene,
    /// The row that each row was before.
    rows: Vec<Option<usize>>,
    /// Where they are.
    current: Scene,
    start: f64,
    frame: Option<AnimationFrame>,
}

impl Shown {
    fn new() -> Option<Rc<RefCell<Self>>> {
        if !canvas::is_supported() {
            return None;
        }
        let canvas = canvas::take()?;
        // Scenes are mirrored already.
        canvas.set_attribute("dir", "ltr").ok()?;
        canvas.set_attribute("aria-hidden", "true").ok()?;
        Some(Rc::new(RefCell::new(Self {
            canvas,
            names: Vec::new(),
            scene: Scene::default(),
            transition: None,
            palette: &LIGHT,
            ratio: 0.0,
            is_near: true,
            is_drawn: false,
        })))
    }

    /// Takes another scene: at once, or on the way from what was there, which it then says.
    fn replace(
        &mut self,
        names: Vec<String>,
        scene: Scene,
        ratio: f64,
        palette: &'static Palette,
    ) -> bool {
        let is_alike = self.ratio == ratio && self.palette == palette;
        let moves = self.is_near && self.is_drawn && is_alike && self.scene.width == scene.width;
        let before = mem::replace(&mut self.scene, scene);
        let names_before = mem::replace(&mut self.names, names);
        let current = self.transition.take().map(|running| running.current);
        (self.ratio, self.palette) = (ratio, palette);
        self.is_drawn = false;
        canvas::resize(&self.canvas, &self.scene, ratio);
        if moves && motion_is_welcome() {
            let old = |name| names_before.iter().position(|before| before == name);
            let from = current.unwrap_or(before);
            self.transition = Some(Transition {
                rows: self.names.iter().map(old).collect(),
                current: from.clone(),
                from,
                start: now(),
                frame: None,
            });
            self.advance(0.0);
        }
        self.draw_when_near();
        self.transition.is_some()
    }

    fn draw_when_near(&mut self) {
        if self.is_near && !mem::replace(&mut self.is_drawn, true) {
            self.draw(&self.scene);
        }
    }

    fn draw(&self, scene: &Scene) {
        // Whether the browser draws at all was asked before.
        let _refused = canvas::draw(&self.canvas, scene, self.palette, self.ratio);
    }

    /// Draws marks where they are once this share of the transition is done.
    fn advance(&mut self, share: f64) {
        if let Some(mut running) = self.transition.take() {
            let before = |row: usize| running.rows.get(row).copied().flatten();
            running.current = between(&running.from, &self.scene, &before, share);
            canvas::resize(&self.canvas, &self.scene, self.ratio);
            self.draw(&running.current);
            self.is_drawn = true;
            self.transition = (share < 1.0).then_some(running);
        }
    }

    /// Goes on at the next frame. A transition ends where another scene is taken, or the canvas is
    /// dropped.
    fn request_frame(&mut self, own: Weak<RefCell<Self>>) {
        if let Some(running) = &mut self.transition {
            running.frame = Some(request_animation_frame(move |now| {
                if let Some(shown) = own.upgrade() {
                    let mut shown = shown.borrow_mut();
                    shown.step(now);
                    shown.request_frame(own);
                }
            }));
        }
    }

    fn step(&mut self, now: f64) {
        if let Some(running) = &mut self.transition {
            // This frame has come.
            drop(running.frame.take());
            // A frame is dated by its beginning, which may lie before that of the transition.
            let share = ((now - running.start) / DURATION).clamp(0.0, 1.0);
            // Fast at first, slower towards the end.
            self.advance(1.0 - (1.0 - share) * (1.0 - share));
        }
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        canvas::give_back(self.canvas.clone());
    }
}

/// Tells a canvas when it comes near the window and when it leaves, until dropped.
struct VisibilityObserver {
    observer: IntersectionObserver,
    _callback: Closure<dyn Fn(Array)>,
}

impl VisibilityObserver {
    /// None where the browser cannot tell; then the canvas is always drawn.
    fn new(shown: &Rc<RefCell<Shown>>) -> Option<Self> {
        let own = Rc::downgrade(shown);
        let callback = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let latest: IntersectionObserverEntry = entries.pop().unchecked_into();
            if let Some(shown) = own.upgrade() {
                let mut shown = shown.borrow_mut();
                shown.is_near = latest.is_intersecting();
                shown.draw_when_near();
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(NEAR);
        let function = callback.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(function, &options).ok()?;
        observer.observe(&shown.borrow().canvas);
        Some(Self {
            observer,
            _callback: callback,
        })
    }
}

impl Drop for VisibilityObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
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
