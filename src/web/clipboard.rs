//! Copying a text, where the browser lets a page do so.

use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::promise::hear;

/// Copies `text` and says whether it worked: it does not on pages without HTTPS, nor in some frames.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let navigator = window().navigator();
    // The property is missing altogether where copying is not allowed.
    let missing = Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .map_or(true, |found| found.is_undefined());
    if missing {
        done(false);
        return;
    }
    let copying = navigator.clipboard().write_text(text);
    hear(copying, Box::new(move |copied| done(copied.is_some())));
}
