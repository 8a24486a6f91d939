//! Whether the system asks for a dark page, now and whenever it changes.

use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::MediaQueryList;

fn query() -> Option<MediaQueryList> {
    window()
        .match_media("(prefers-color-scheme: dark)")
        .ok()
        .flatten()
}

/// Whether the system asks for a dark page.
pub fn is_dark() -> bool {
    query().is_some_and(|query| query.matches())
}

/// Calls back when the system changes its mind, until dropped.
pub fn on_change(callback: impl Fn(bool) + 'static) -> Option<EventListener> {
    let query = query()?;
    let now = query.clone();
    Some(EventListener::new(&query, "change", move |_| {
        callback(now.matches())
    }))
}
