//! What is answered later: one place that waits, since each such place weighs a kilobyte.

use gloo::utils::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// What is done with an answer; none where it was refused.
type Done = Box<dyn FnOnce(Option<JsValue>)>;

/// Asks `static/start.js` for a file that it knows where to find.
pub fn ask(name: &str, done: Done) {
    let load = Reflect::get(&window(), &JsValue::from_str(name)).ok();
    let load: Option<Function> = load.and_then(|found| found.dyn_into().ok());
    let loading = load.and_then(|load| load.call0(&JsValue::NULL).ok());
    match loading.and_then(|loading| loading.dyn_into::<Promise>().ok()) {
        Some(loading) => hear(loading, done),
        None => done(None),
    }
}

/// Waits for a promise.
pub fn hear(promise: Promise, done: Done) {
    spawn_local(async move { done(JsFuture::from(promise).await.ok()) });
}
