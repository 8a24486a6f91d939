//! Events on a picture, brought to the hand on it.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlCanvasElement, Node};
use yew::prelude::*;

use super::grip::Grip;
use super::hand::By;
use super::keys::wish;
use crate::chart::geometry::{Point, at};
use crate::web::focus;

/// How long a card waits for a pointer that has left the picture, in milliseconds.
const PATIENCE: u32 = 250;

/// What is listened to; the first of them also beyond the picture.
pub const EVENTS: [&str; 9] = [
    "keydown",
    "focusin",
    "focusout",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "pointerleave",
    "click",
];

impl Grip {
    /// Escape closes what is open, and then nobody else hears it.
    fn escape(&self, event: &KeyboardEvent) {
        let mut was_open = false;
        if event.key() == "Escape" {
            self.change(&mut |hand, _| {
                was_open = hand.close();
                None
            });
        }
        if was_open {
            event.stop_propagation();
        }
    }

    /// Hears an event on the picture, or on its card.
    pub fn hear(self: &Rc<Self>, event: &Event) {
        let target: Option<Node> = event.target().and_then(|on| on.dyn_into().ok());
        let is_at_stop = target.is_some() && target == self.stop.get();
        let is_first = event.event_phase() == Event::CAPTURING_PHASE;
        match event.type_().as_str() {
            "keydown" if is_first => self.escape(event.unchecked_ref()),
            "keydown" if is_at_stop => self.key(event.unchecked_ref()),
            "focusin" if is_at_stop => self.focus(),
            "keydown" | "focusin" => {}
            "focusout" => self.focus_left(event.unchecked_ref()),
            "click" => {
                if let Some(at) = self.place(event) {
                    self.change(&mut |hand, ground| hand.click(at, ground));
                }
            }
            // Keys have brought their mark along; under a pointer is another now.
            "scroll" if self.hand_now().by == By::Keys => self.place_card(),
            "scroll" => self.let_go(),
            name => self.point(name, event.unchecked_ref()),
        }
    }

    fn key(&self, event: &KeyboardEvent) {
        if let Some(wish) = wish(event) {
            // Nor does the page scroll, or the projector step on.
            event.prevent_default();
            event.stop_propagation();
            self.change(&mut |hand, ground| hand.follow(wish, ground));
        }
    }

    fn focus(&self) {
        let stop = self.stop.cast::<Element>();
        if stop.is_some_and(|stop| focus::came_by_keys(&stop)) {
            self.change(&mut |hand, ground| {
                hand.arrive(ground);
                None
            });
        }
    }

    /// The card is part of the picture; elsewhere the focus takes the hand with it.
    fn focus_left(&self, event: &FocusEvent) {
        let goes_to: Option<Node> = event.related_target().and_then(|to| to.dyn_into().ok());
        let within = self.reach.cast::<Node>();
        let stays = within.is_some_and(|within| within.contains(goes_to.as_ref()));
        if !(stays && goes_to.is_some()) && self.hand_now().by != By::Mouse {
            self.let_go();
        }
    }

    /// Takes the hand off the picture.
    fn let_go(&self) {
        self.change(&mut |hand, _| {
            hand.leave();
            None
        });
    }

    /// A pointer does something.
    fn point(self: &Rc<Self>, name: &str, event: &PointerEvent) {
        // A card stays while a pointer is on it, and a little longer, so that it can be reached.
        self.wait(None);
        let by = if event.pointer_type() == "mouse" {
            By::Mouse
        } else {
            By::Touch
        };
        match (name, self.place(event)) {
            ("pointerdown", Some(at)) if event.button() == 0 => {
                self.change(&mut |hand, _| {
                    hand.press(at, by);
                    None
                });
                // A range is drawn on where the pointer leaves the picture, or meets a card.
                let canvas: Option<Element> = event.target().and_then(|on| on.dyn_into().ok());
                if let (Some(canvas), Some(_)) = (canvas, self.years()) {
                    let _refused = canvas.set_pointer_capture(event.pointer_id());
                }
            }
            ("pointermove", Some(at)) => self.change(&mut |hand, ground| {
                hand.move_to(at, by, event.buttons() & 1 == 1, ground);
                None
            }),
            ("pointerup", _) => self.change(&mut |hand, _| hand.release()),
            ("pointercancel", _) => self.change(&mut |hand, _| {
                hand.interrupt();
                None
            }),
            ("pointerleave", _) if self.hand_now().by == By::Mouse => {
                let grip = self.clone();
                let leaving = Timeout::new(PATIENCE, move || {
                    grip.change(&mut |hand, _| {
                        if hand.by == By::Mouse && hand.range.is_none() {
                            hand.leave();
                        }
                        None
                    });
                });
                self.wait(Some(leaving));
            }
            _ => {}
        }
    }

    /// Where on the canvas a pointer is, in pixels of the drawing.
    fn place(&self, event: &Event) -> Option<Point> {
        let canvas: HtmlCanvasElement = event.target()?.dyn_into().ok()?;
        let event: &MouseEvent = event.unchecked_ref();
        // The canvas is laid out a fraction of a pixel wider or narrower than it was drawn.
        let scale = self.painted()?.width / f64::from(canvas.client_width().max(1));
        Some(at(
            f64::from(event.offset_x()) * scale,
            f64::from(event.offset_y()) * scale,
        ))
    }
}
