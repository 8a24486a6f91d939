//! The address bar: what follows `?`, and the visitor's way back.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;

/// What follows `?` in the address, with it; empty when there is nothing.
pub fn search() -> String {
    window().location().search().unwrap_or_default()
}

/// The path of the page, from the first `/` to `?`.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// What stands before the path: the scheme and the host.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// How a new address enters the visitor's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// As a step that "back" undoes.
    Step,
    /// In place of the present one.
    Replacement,
}

/// Writes a path with what follows it. A browser that refuses, as some do after a hundred writes in half a
/// minute or inside a sandboxed frame, is left alone: the page works without.
pub fn write(address: &str, entry: Entry) {
    let Ok(history) = window().history() else {
        return;
    };
    let _refused = match entry {
        Entry::Step => history.push_state_with_url(&JsValue::NULL, "", Some(address)),
        Entry::Replacement => history.replace_state_with_url(&JsValue::NULL, "", Some(address)),
    };
}

/// Calls back whenever the visitor goes back or forward, until dropped.
pub fn on_travel(callback: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "popstate", move |_| callback())
}
