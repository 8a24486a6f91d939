//! The painter: a module of its own, which comes with the first sign that somebody is there.

use gloo::utils::document;
use js_sys::{Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::promise::ask;
use crate::chart::order::Painted;
use dataset::decode;

/// The painter, once it is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Painter(Function);

/// What it did.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// Painted a canvas.
    Canvas(Painted),
    /// Drew SVG: on paper, or where the browser has no canvas.
    Posters(String),
}

/// A canvas to paint on, which stands from left to right.
pub fn canvas() -> Option<Element> {
    let canvas = document().create_element("canvas").ok()?;
    canvas.set_attribute("dir", "ltr").ok()?;
    canvas.set_attribute("aria-hidden", "true").ok()?;
    Some(canvas)
}

/// Waits for the painter; none where it could not be loaded.
pub fn wait(done: impl FnOnce(Option<Painter>) + 'static) {
    let painter = |found: JsValue| found.dyn_into().ok().map(Painter);
    ask(
        "idmajPainter",
        Box::new(move |found| done(found.and_then(painter))),
    );
}

/// Lets the painter keep a copy ([`crate::chart::order::copy_order`]) as a file, once it is there.
pub fn keep(order: Vec<u8>) {
    wait(move |came| {
        let order = Uint8Array::from(&*order);
        // Where it was refused there is no file, and the picture still stands in the page.
        let _refused =
            came.map(|painter| painter.0.call2(&JsValue::NULL, &JsValue::UNDEFINED, &order));
    });
}

impl Painter {
    /// Follows an order ([`crate::chart::order::order`]); none where it met a bug, or is of another version.
    pub fn show(&self, canvas: &Element, order: &[u8]) -> Option<Shown> {
        let shown = self
            .0
            .call2(&JsValue::NULL, canvas, &Uint8Array::from(order))
            .ok()?;
        match shown.as_string() {
            Some(posters) => Some(Shown::Posters(posters)),
            None => {
                let bytes: Uint8Array = shown.dyn_into().ok()?;
                decode(&bytes.to_vec()).ok().map(Shown::Canvas)
            }
        }
    }
}
