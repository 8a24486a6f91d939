//! What stands outside the app's own element: language, direction, title and colour scheme.

use gloo::utils::{document, window};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, console};

use super::promise::ask;

/// Writes the language and direction of `<html>`. The browser then looks at the style of the whole
/// page again, so this is for a change of language only.
pub fn set_language(lang: &str, direction: &str) {
    set("lang", Some(lang));
    set("dir", Some(direction));
}

/// Writes the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Writes the chosen colour scheme, or takes it away so that the system's is followed.
pub fn set_theme(theme: Option<&str>) {
    set("data-theme", theme);
}

/// Says on `<html>` how far the page has come; `static/start.js` writes it before, and styles read it.
pub fn set_state(state: &str) {
    set("data-state", Some(state));
}

/// Says on `<html>` whether the page is on a projector.
pub fn set_present(present: bool) {
    set("data-present", present.then_some(""));
}

/// Fills the screen, where the browser lets a page do so.
pub fn fill_screen() {
    let root = document().document_element();
    let _refused = root.map(|root| root.request_fullscreen());
}

/// Gives the screen back.
pub fn leave_fullscreen() {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    }
}

/// Rests every control: nothing answers them any more.
pub fn rest() {
    let Ok(parts) = document().query_selector_all("fieldset") else {
        return;
    };
    for place in 0..parts.length() {
        let part = parts
            .item(place)
            .and_then(|part| part.dyn_into::<Element>().ok());
        let _refused = part.map(|part| part.set_attribute("disabled", ""));
    }
}

/// Leaves the particulars of a failure in the console.
pub fn report(particulars: &str) {
    console::error_1(&JsValue::from_str(particulars));
}

/// The bytes that `static/start.js` leaves for the explorer.
pub fn content() -> Option<Vec<u8>> {
    let found = Reflect::get(&window(), &JsValue::from_str("idmajContent")).ok()?;
    let bytes: Uint8Array = found.dyn_into().ok()?;
    Some(bytes.to_vec())
}

/// The details of figures; none when they could not be loaded.
pub fn details(done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let read = |bytes: JsValue| Uint8Array::new(&bytes).to_vec();
    ask("idmajDetails", Box::new(move |given| done(given.map(read))));
}

fn set(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else {
        return;
    };
    let _refused = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}
