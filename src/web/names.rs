//! The names that can be found in the languages that the page does not read: a file of the site.

use gloo::utils::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The names, through `static/start.js`, which knows where the file is; nothing where it cannot be
/// had, as without a network.
pub async fn in_every_language() -> Option<String> {
    let load = Reflect::get(&window(), &JsValue::from_str("idmajNames")).ok()?;
    let load: Function = load.dyn_into().ok()?;
    let loading: Promise = load.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
    JsFuture::from(loading).await.ok()?.as_string()
}
