//! What events on a picture mean to the hand on it, and doing what the hand wants done.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlCanvasElement, HtmlElement, Node};
use yew::prelude::*;

use super::drawn::DrawnProps;
use super::hand::{By, Deed, Ground, Hand};
use super::keys::wish;
use super::tells::Tells;
use crate::chart::drawing::Drawing;
use crate::chart::geometry::{Point, at};
use crate::chart::hit::nearest;
use crate::chart::order::Painted;
use crate::chart::scene::Mark;
use crate::chart::years::Years as Chart;
use crate::query::{Action, Years};
use crate::text::{Direction, Lang};
use crate::view::mark::MarkCard;
use crate::view::pictures::{Picture, PictureRow};
use crate::web::events::{When, hear};
use crate::web::painter::Shown;
use crate::web::{focus, place};

/// How long a card waits for a pointer that has left the picture, in milliseconds.
const PATIENCE: u32 = 250;

/// What is listened to.
const EVENTS: [&str; 9] = [
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

/// The hand, and all that it works on.
pub struct Grip {
    /// The language read.
    pub lang: Lang,
    /// The picture.
    pub picture: Rc<Picture>,
    /// All that can be reached, with the card.
    pub reach: NodeRef,
    /// What keys stop at.
    pub stop: NodeRef,
    /// The card, while there is one.
    pub card: NodeRef,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
    shown: Rc<Option<Shown>>,
    tells: Option<Rc<Tells>>,
    kept: Rc<RefCell<Kept>>,
    redraw: UseForceUpdateHandle,
}

/// What stays while the picture changes under the hand.
#[derive(Default)]
struct Kept {
    hand: Hand,
    leaving: Option<Timeout>,
    latest: Option<Rc<Grip>>,
}

/// The grip of this drawing of the picture. Where rows have changed places the hand follows its own.
#[hook]
pub fn use_grip(props: &DrawnProps, shown: &Rc<Option<Shown>>) -> Rc<Grip> {
    let grip = Rc::new(Grip {
        lang: props.lang,
        picture: props.picture.clone(),
        reach: use_node_ref(),
        stop: use_node_ref(),
        card: use_node_ref(),
        act: props.act.clone(),
        shown: shown.clone(),
        tells: props.tells.clone(),
        kept: use_mut_ref(Kept::default),
        redraw: use_force_update(),
    });
    let before = grip.kept.borrow_mut().latest.replace(grip.clone());
    if let Some(before) = before {
        grip.follow(&before.picture);
    }
    let is_open = grip
        .painted()
        .is_some()
        .then(|| grip.hand_now().row.is_some());
    use_effect_with(is_open, {
        let grip = grip.clone();
        move |is_open| {
            let listeners = is_open.map(|is_open| grip.listen(is_open));
            move || drop(listeners)
        }
    });
    use_effect({
        let grip = grip.clone();
        move || grip.place_card()
    });
    grip
}

impl Grip {
    /// What the canvas shows.
    pub fn painted(&self) -> Option<&Painted> {
        match self.shown.as_ref() {
            Some(Shown::Canvas(painted)) => Some(painted),
            _ => None,
        }
    }

    /// The mark that the hand is on.
    pub fn mark(&self) -> Option<&Mark> {
        let row = self.hand_now().row?;
        let marks = &self.painted()?.marks;
        let met = self.hand_now().met.and_then(|met| nearest(marks, met));
        met.filter(|mark| mark.row == row)
            .or_else(|| marks.iter().find(|mark| mark.row == row))
    }

    /// What a row is.
    pub fn told(&self, row: usize) -> Option<MarkCard> {
        let row = self.picture.rows.get(row)?;
        Some(self.tells.as_ref()?.mark(row))
    }

    /// Where the hand is now.
    pub fn hand_now(&self) -> Hand {
        self.kept.borrow().hand
    }

    /// The years of the picture, where a range can be drawn on it.
    pub fn years(&self) -> Option<&Chart> {
        match &self.picture.drawing {
            Drawing::Years(years) => Some(years),
            _ => None,
        }
    }

    /// Listens to the picture, and while its card is open to Escape wherever that is pressed.
    fn listen(&self, is_open: bool) -> Vec<EventListener> {
        let kept = self.kept.clone();
        let call: Rc<dyn Fn(&Event)> = Rc::new(move |event| {
            let latest = kept.borrow().latest.clone();
            if let Some(grip) = latest {
                grip.hear(event);
            }
        });
        let mut listeners = Vec::new();
        if let Some(reach) = self.reach.cast::<Element>() {
            hear(&reach, &EVENTS, When::InTurn, &call, &mut listeners);
        }
        if is_open {
            hear(&window(), &EVENTS[..1], When::First, &call, &mut listeners);
        }
        listeners
    }

    /// Lets the hand follow its row to where it stands now.
    fn follow(&self, before: &Rc<Picture>) {
        if !Rc::ptr_eq(before, &self.picture) {
            let hand = &mut self.kept.borrow_mut().hand;
            let old = hand.row.and_then(|row| before.rows.get(row));
            let same = |old: &PictureRow| {
                let mut rows = self.picture.rows.iter();
                rows.position(|row| row.label == old.label)
            };
            hand.row = old.and_then(same);
        }
    }

    /// Puts the card beside its mark.
    fn place_card(&self) {
        let (card, stop) = (self.card.cast(), self.stop.cast());
        if let (Some(card), Some(stop), Some(mark), Some(painted)) =
            (card, stop, self.mark(), self.painted())
        {
            place::put_beside(&card, &stop, &mark.area, painted.width, self.is_mirrored());
        }
    }

    fn is_mirrored(&self) -> bool {
        self.lang.direction() == Direction::Rtl
    }

    /// Lets the hand change, does what it wants, and draws it anew where it has changed.
    fn change(&self, how: &mut dyn FnMut(&mut Hand, Ground<'_>) -> Option<Deed>) {
        let Some(painted) = self.painted() else {
            return;
        };
        let ground = Ground {
            painted,
            years: self.years(),
            mirrored: self.is_mirrored(),
        };
        let before = self.hand_now();
        let mut after = before;
        let deed = how(&mut after, ground);
        self.kept.borrow_mut().hand = after;
        if let Some(deed) = deed {
            self.perform(deed);
        }
        if after != before {
            self.redraw.force_update();
        }
    }

    fn perform(&self, deed: Deed) {
        let action = match deed {
            Deed::Choose(row) => self
                .picture
                .rows
                .get(row)
                .and_then(|row| row.action.clone()),
            Deed::Open(row) => {
                let opens = self.told(row).and_then(|card| card.opens);
                opens.map(|figure| Action::Figure(Some(figure)))
            }
            Deed::Years(range) => {
                let (first, last) = range.in_order();
                Some(Action::Years(Some(Years::between(first, last))))
            }
            Deed::Table => {
                focus::open_and_go(&format!("{}-twin", self.picture.id), "table");
                None
            }
            Deed::Leave => {
                let _refused = self.stop.cast::<HtmlElement>().map(|stop| stop.blur());
                None
            }
        };
        if let Some(action) = action {
            self.act.emit(action);
        }
    }

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
    fn hear(self: &Rc<Self>, event: &Event) {
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
            self.change(&mut |hand, _| {
                hand.leave();
                None
            });
        }
    }

    /// A pointer does something.
    fn point(self: &Rc<Self>, name: &str, event: &PointerEvent) {
        // A card stays while a pointer is on it, and a little longer, so that it can be reached.
        self.kept.borrow_mut().leaving = None;
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
                self.kept.borrow_mut().leaving = Some(leaving);
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
