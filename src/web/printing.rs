//! Whether the page is being printed.

use gloo::events::EventListener;
use gloo::utils::window;

/// Calls back with `true` before the browser prints and with `false` after, until dropped.
pub fn on_change(callback: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    let listen = |event, now| {
        let callback = callback.clone();
        EventListener::new(&window(), event, move |_| callback(now))
    };
    [listen("beforeprint", true), listen("afterprint", false)]
}
