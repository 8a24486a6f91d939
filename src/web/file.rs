//! Keeping something as a file, where the browser lets a page do so.

use gloo::timers::callback::Timeout;
use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// How long a browser may take to fetch what it was told to keep, in milliseconds.
const KEPT: u32 = 60_000;

/// Gives the visitor a text as a file.
pub fn save(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) {
        keep(name, &blob);
    }
}

/// Gives the visitor what is in a blob as a file.
pub fn keep(name: &str, blob: &Blob) {
    let _refused = offer(name, blob);
}

fn offer(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link = document().create_element("a").ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_into::<HtmlElement>().ok()?.click();
    Timeout::new(KEPT, move || {
        let _already_gone = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
