//! A drawing in its frame: shown by the painter for the room there is.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::easel::Studio;
use super::grip::use_grip;
use super::reach::reach;
use super::tells::Tells;
use crate::chart::order::{Terms, order};
use crate::query::Action;
use crate::text::{Direction, Lang};
use crate::view::pictures::Picture;
use crate::web::painter::{Painter, Shown, canvas};
use crate::web::width;

/// A picture that has something to draw.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DrawnProps {
    /// The picture.
    pub picture: Rc<Picture>,
    /// Who paints.
    pub studio: Studio,
    /// Whether the page is dark.
    pub is_dark: bool,
    /// Whether the page is being printed, which is always on light paper.
    pub prints: bool,
    /// How many times larger the canvas is drawn.
    pub zoom: f64,
    /// How many times wider than its frame it is, where it can be.
    pub wider: u8,
    /// The language of the page.
    pub lang: Lang,
    /// Answers what the picture asks.
    pub tells: Option<Rc<Tells>>,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// How much room there is, in CSS pixels, and how fine the screen is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Room {
    width: f64,
    ratio: f64,
}

/// The drawing. Its canvas stands left to right, since the layout is mirrored already.
#[component]
pub fn Drawn(props: &DrawnProps) -> Html {
    let frame = use_node_ref();
    let room = use_room(&frame);
    let first = use_memo((), |()| props.picture.clone());
    let painting = Painting {
        picture: props.picture.clone(),
        painter: props.studio.painter().cloned(),
        terms: Terms {
            width: room.width / props.zoom,
            ratio: room.ratio * props.zoom,
            is_dark: props.is_dark,
            mirrored: props.lang.direction() == Direction::Rtl,
            on_paper: props.prints,
            zoom: f64::from(props.wider),
        },
    };
    // Painted while rendering and not in an effect: once a change has taken 16 ms Yew lets the browser
    // draw a frame before effects run, and a slow phone would show new words over an old picture.
    let sheet = use_memo(painting.painter.is_some(), |there| {
        there.then(canvas).flatten()
    });
    let shown = use_memo(painting, |painting| painting.show(sheet.as_ref().as_ref()));
    let grip = use_grip(props, &shown);
    // What stands in the page answers the first question; another answer is still to be painted.
    let waits = shown.is_none() && first.drawing != props.picture.drawing;
    let refused = props.studio == Studio::Refused;
    let drawing = match (&*shown, sheet.as_ref()) {
        (Some(Shown::Canvas(_)), Some(canvas)) => reach(&grip, VNode::VRef(canvas.clone().into())),
        (Some(Shown::Posters(posters)), _) => raw(posters.clone()),
        _ => raw(posters(props)),
    };
    html! {
        <div class="drawing">
            <div class={classes!("frame", waits.then_some("waits"))} hidden={waits && refused}
                ref={frame} aria-hidden={grip.painted().is_none().then_some("true")}>
                { drawing }
            </div>
            if waits && refused {
                <p class="notice">{ crate::text::page_messages(props.lang).pictures.refused }</p>
            }
        </div>
    }
}

fn raw(markup: String) -> Html {
    Html::from_html_unchecked(markup.into())
}

/// The picture of a page without scripts: SVG at the widths there are styles for.
#[cfg(not(target_arch = "wasm32"))]
fn posters(props: &DrawnProps) -> String {
    use crate::chart::poster::{Colours, posters};
    let mirrored = props.lang.direction() == Direction::Rtl;
    let drawing = props.picture.drawing.open();
    drawing.map_or_else(String::new, |drawing| {
        posters(&drawing, mirrored, Colours::Named)
    })
}

/// In a browser the prerendered posters stand there already, and are taken over unread.
#[cfg(target_arch = "wasm32")]
fn posters(_: &DrawnProps) -> String {
    String::new()
}

/// What is to be shown.
#[derive(Clone)]
struct Painting {
    picture: Rc<Picture>,
    painter: Option<Painter>,
    terms: Terms,
}

/// What stands around a drawing may change without it.
impl PartialEq for Painting {
    fn eq(&self, other: &Self) -> bool {
        self.terms == other.terms
            && self.painter == other.painter
            && self.picture.drawing == other.picture.drawing
    }
}

impl Painting {
    /// Shows it; where the painter cannot, the sentence and the table say the same.
    fn show(&self, canvas: Option<&Element>) -> Option<Shown> {
        if self.terms.width <= 0.0 {
            return None;
        }
        let order = order(&self.terms, &self.picture.drawing);
        self.painter.as_ref()?.show(canvas?, &order)
    }
}

/// The room of an element, kept up to date.
#[hook]
fn use_room(element: &NodeRef) -> Room {
    let room = use_state_eq(Room::default);
    use_effect_with(element.clone(), {
        let setter = room.setter();
        move |element| {
            let watch = element.cast::<Element>().map(|element| {
                width::watch(&element, move |width, ratio| {
                    setter.set(Room { width, ratio })
                })
            });
            move || drop(watch)
        }
    });
    *room
}
