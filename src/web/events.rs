//! Events of one element for one listener: each listener of its own weighs more.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use web_sys::{Event, EventTarget};

/// When events are heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Before anybody else hears them.
    First,
    /// In their turn.
    InTurn,
}

/// Calls back at each of these events, until the listeners are dropped.
pub fn hear(
    target: &EventTarget,
    names: &[&'static str],
    when: When,
    call: &Rc<dyn Fn(&Event)>,
    listeners: &mut Vec<EventListener>,
) {
    let phase = match when {
        When::First => EventListenerPhase::Capture,
        When::InTurn => EventListenerPhase::Bubble,
    };
    let options = EventListenerOptions {
        phase,
        passive: false,
    };
    for name in names {
        let call = call.clone();
        let told = move |event: &Event| call(event);
        listeners.push(EventListener::new_with_options(
            target, *name, options, told,
        ));
    }
}
