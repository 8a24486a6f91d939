//! The hand on a picture with all that it works on: what it wants done is done here.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use web_sys::{Element, Event, HtmlElement};
use yew::prelude::*;

use super::drawn::{DrawnProps, Shown};
use super::hand::{By, Deed, Ground, Hand};
use super::hear::EVENTS;
use super::tells::Tells;
use crate::chart::brush::Span;
use crate::chart::geometry::whole;
use crate::chart::hit::nearest;
use crate::chart::render::RenderResult;
use crate::chart::scene::Mark;
use crate::query::{Action, Years};
use crate::text::{Direction, Lang};
use crate::view::mark::MarkCard;
use crate::view::pictures::{Picture, PictureRow};
use crate::web::events::{When, hear};
use crate::web::{focus, place};

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
}

/// What the listeners of a picture act on: the grip of its latest drawing. The component alone owns
/// it, and not a grip, which would then own itself.
type Latest = Rc<RefCell<Option<Rc<Grip>>>>;

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
    let latest: Latest = use_mut_ref(|| None);
    let before = latest.borrow_mut().replace(grip.clone());
    if let Some(before) = before {
        grip.follow(&before.picture);
    }
    // One effect for both: another kind of it weighs more than listening anew at each mark.
    use_effect_with((grip.hand_now().row, shown.clone()), {
        let grip = grip.clone();
        move |(row, _)| {
            let is_there = grip.painted().is_some();
            let listeners = is_there.then(|| grip.listen(&latest, row.is_some()));
            grip.bring();
            grip.place_card();
            move || drop(listeners)
        }
    });
    grip
}

impl Grip {
    /// What the canvas shows.
    pub fn painted(&self) -> Option<&RenderResult> {
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
    pub fn years(&self) -> Option<&Span> {
        self.picture.span.as_ref()
    }

    /// Listens to the picture, and while its card is open to Escape wherever that is pressed.
    fn listen(&self, latest: &Latest, is_open: bool) -> Vec<EventListener> {
        let latest = latest.clone();
        let call: Rc<dyn Fn(&Event)> = Rc::new(move |event| {
            let grip = latest.borrow().clone();
            if let Some(grip) = grip {
                grip.hear(event);
            }
        });
        let mut listeners = Vec::new();
        if let Some(reach) = self.reach.cast::<Element>() {
            hear(&reach, &EVENTS, When::InTurn, &call, &mut listeners);
            hear(&reach, &["scroll"], When::First, &call, &mut listeners);
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

    /// Lets something wait in place of what waits now.
    pub fn wait(&self, leaving: Option<Timeout>) {
        self.kept.borrow_mut().leaving = leaving;
    }

    /// Brings the mark that keys have led to into a frame that shows a part of the picture.
    fn bring(&self) {
        let stop = self.stop.cast::<Element>();
        if let (By::Keys, Some(stop), Some(mark), Some(painted)) =
            (self.hand_now().by, stop, self.mark(), self.painted())
        {
            let wide = f64::from(stop.scroll_width()) / painted.width;
            let before = f64::from(stop.client_width()) / 2.0;
            stop.set_scroll_left(whole(mark.drawn.centre().x * wide - before));
        }
    }

    /// Puts the card beside its mark.
    pub fn place_card(&self) {
        let canvas = self.stop.cast::<Element>();
        let canvas = canvas.and_then(|stop| stop.first_element_child());
        if let (Some(card), Some(canvas), Some(mark), Some(painted)) =
            (self.card.cast(), canvas, self.mark(), self.painted())
        {
            let mirrored = self.is_mirrored();
            place::put_beside(&card, &canvas, &mark.area, painted.width, mirrored);
        }
    }

    fn is_mirrored(&self) -> bool {
        self.lang.direction() == Direction::Rtl
    }

    /// Lets the hand change, does what it wants, and draws it anew where it has changed.
    pub fn change(&self, how: &mut dyn FnMut(&mut Hand, Ground<'_>) -> Option<Deed>) {
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
}
