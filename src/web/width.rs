//! How wide an element is, now and whenever that or the pixel ratio changes.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches an element until dropped.
pub struct Watch {
    observer: Option<ResizeObserver>,
    _on_resize: Closure<dyn FnMut()>,
    _on_zoom: EventListener,
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// Calls back with the width of `element` and the pixel ratio, once at once and at every change.
pub fn watch(element: &Element, callback: impl Fn(f64, f64) + Clone + 'static) -> Watch {
    let tell = {
        let element = element.clone();
        move || {
            callback(
                f64::from(element.client_width()),
                window().device_pixel_ratio(),
            )
        }
    };
    tell();
    let on_resize = Closure::<dyn FnMut()>::new(tell.clone());
    let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        observer.observe(element);
    }
    // Zooming changes the ratio, and not always the width in CSS pixels.
    let on_zoom = EventListener::new(&window(), "resize", move |_| tell());
    Watch {
        observer,
        _on_resize: on_resize,
        _on_zoom: on_zoom,
    }
}
