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

/// Calls back at each of these events, until dropped.
pub fn hear(
    target: &EventTarget,
    names: &[&'static str],
    when: When,
    call: impl Fn(&Event) + 'static,
) -> Vec<EventListener> {
    let call: Rc<dyn Fn(&Event)> = Rc::new(call);
    let phase = match when {
        When::First => EventListenerPhase::Capture,
        When::InTurn => EventListenerPhase::Bubble,
    };
    let options = EventListenerOptions {
        phase,
        passive: false,
    };
    let listener = |name: &&'static str| {
        let call = call.clone();
        EventListener::new_with_options(target, *name, options, move |event| call(event))
    };
    names.iter().map(listener).collect()
}
