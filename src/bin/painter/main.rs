//! Browser entry of the painter: lays pictures out, paints them, and says what can be reached in them.
//!
//! It is a module of its own, since a first visit reads prerendered posters and need not pay for it.
//! It knows neither figures nor languages: rows and words come in, marks go out
//! (`idmaj::chart::order`).

mod canvas;
mod copies;
mod studio;

use gloo::utils::window;
use idmaj::chart::order::{read, read_copy};
use idmaj::chart::palette::{DARK, LIGHT};
use idmaj::chart::poster::{Colours, posters};
use idmaj::web::document;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlCanvasElement;

fn main() {
    // A panic is a bug. It ends the painter only: the page says that the picture could not be drawn.
    std::panic::set_hook(Box::new(|panic| document::report(&panic.to_string())));
    let follow: Closure<dyn Fn(Option<HtmlCanvasElement>, Uint8Array) -> JsValue> =
        Closure::new(follow);
    let follow = follow.into_js_value();
    // Only a frozen window would refuse; then the painter counts as one that did not come.
    let _refused = Reflect::set(&window(), &JsValue::from_str("idmajPaint"), &follow);
}

/// Follows an order: the bytes of what was painted, or SVG as text where that is wanted or all that
/// can be had; nothing where the order is of another version. Without a canvas the order is for a
/// copy to take away.
fn follow(canvas: Option<HtmlCanvasElement>, order: Uint8Array) -> JsValue {
    let Some(canvas) = canvas else {
        if let Some((terms, drawing)) = read_copy(&order.to_vec()) {
            copies::keep(terms, &drawing);
        }
        return JsValue::UNDEFINED;
    };
    let Some((terms, drawing)) = read(&order.to_vec()) else {
        return JsValue::UNDEFINED;
    };
    let palette = if terms.is_dark && !terms.on_paper {
        &DARK
    } else {
        &LIGHT
    };
    let painted = if terms.on_paper {
        None
    } else {
        studio::show(canvas, &terms, &drawing.clone().zoomed(terms.zoom), palette)
    };
    match painted {
        Some(painted) => Uint8Array::from(&*dataset::encode(&painted)).into(),
        None => posters(&drawing, terms.mirrored, Colours::Of(palette)).into(),
    }
}
