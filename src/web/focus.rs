//! Where the keyboard is: giving the focus to something, or away.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Opens an element that is folded away, and goes to the first thing that a selector finds in it.
pub fn open_and_go(folded: &str, selector: &str) {
    let Some(folded) = document().get_element_by_id(folded) else {
        return;
    };
    let _refused = folded.set_attribute("open", "");
    let found = folded.query_selector(selector).ok().flatten();
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _refused = found.focus();
    }
}

/// Whether the focus came to an element by keys, as far as the browser tells.
pub fn came_by_keys(element: &Element) -> bool {
    element.matches(":focus-visible").unwrap_or(true)
}
