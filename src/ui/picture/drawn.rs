//! A chart in its frame: on a canvas of the width there is, or as SVG.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::grip::use_grip;
use super::reach::reach;
use super::tells::Tells;
use crate::chart::palette::LIGHT;
use crate::chart::poster::{Colours, posters};
use crate::chart::render::{RenderOptions, RenderResult};
use crate::query::Action;
use crate::text::{Direction, Lang};
use crate::view::pictures::Picture;
use crate::web::chart_canvas::ChartCanvas;
use crate::web::width;

/// A picture that has something to draw.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DrawnProps {
    /// The picture.
    pub picture: Rc<Picture>,
    /// Whether charts are drawn; until then the prerendered posters stand.
    pub draws: bool,
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
    let request = Request {
        picture: props.picture.clone(),
        draws: props.draws,
        prints: props.prints,
        mirrored: props.lang.direction() == Direction::Rtl,
        options: RenderOptions {
            width: room.width / props.zoom,
            ratio: room.ratio * props.zoom,
            is_dark: props.is_dark,
            zoom: f64::from(props.wider),
        },
    };
    let canvas = use_memo((), |()| ChartCanvas::default());
    // Drawn while rendering and not in an effect: once a change has taken 16 ms Yew lets the browser
    // draw a frame before effects run, and a slow phone would show new words over an old chart.
    let shown = use_memo(request, |request| request.answer(&canvas));
    let grip = use_grip(props, &shown);
    // What stands in the page answers the first question; another answer is still to be drawn.
    let waits = shown.is_none() && first.drawing != props.picture.drawing;
    let drawing = match (&*shown, canvas.element()) {
        (Some(Shown::Canvas(_)), Some(canvas)) => reach(&grip, VNode::VRef(canvas.into())),
        (Some(Shown::Svg(svg)), _) => raw(svg.clone()),
        _ => raw(prerendered(props)),
    };
    html! {
        <div class="drawing">
            <div class={classes!("frame", waits.then_some("waits"))}
                ref={frame} aria-hidden={grip.painted().is_none().then_some("true")}>
                { drawing }
            </div>
        </div>
    }
}

fn raw(markup: String) -> Html {
    Html::from_html_unchecked(markup.into())
}

/// The chart of a page without scripts: SVG at the widths there are styles for.
#[cfg(not(target_arch = "wasm32"))]
fn prerendered(props: &DrawnProps) -> String {
    let mirrored = props.lang.direction() == Direction::Rtl;
    posters(&props.picture.drawing, mirrored, Colours::Named)
}

/// In a browser the prerendered posters stand there already, and are taken over unread.
#[cfg(target_arch = "wasm32")]
fn prerendered(_: &DrawnProps) -> String {
    String::new()
}

/// What a chart is shown as.
#[derive(Debug, PartialEq)]
pub enum Shown {
    /// On the canvas.
    Canvas(RenderResult),
    /// As SVG: on paper, or where the browser has no canvas.
    Svg(String),
}

/// What is to be shown.
#[derive(Clone)]
struct Request {
    picture: Rc<Picture>,
    draws: bool,
    prints: bool,
    mirrored: bool,
    options: RenderOptions,
}

/// What stands around a chart may change without it.
impl PartialEq for Request {
    fn eq(&self, other: &Self) -> bool {
        let kind = |request: &Self| (request.draws, request.prints, request.mirrored);
        self.options == other.options
            && kind(self) == kind(other)
            && self.picture.drawing == other.picture.drawing
    }
}

impl Request {
    /// Shows the chart, once there is room and somebody to see it.
    fn answer(&self, canvas: &ChartCanvas) -> Option<Shown> {
        if !self.draws || self.options.width <= 0.0 {
            return None;
        }
        let chart = self.picture.drawing.clone().zoomed(self.options.zoom);
        let drawn = || canvas.show(&chart, &self.options).map(Shown::Canvas);
        let on_screen = if self.prints { None } else { drawn() };
        let svg = || Shown::Svg(posters(&chart, self.mirrored, Colours::Of(&LIGHT)));
        Some(on_screen.unwrap_or_else(svg))
    }
}

/// The room of an element, kept up to date.
#[hook]
fn use_room(element: &NodeRef) -> Room {
    let room = use_state_eq(Room::default);
    use_effect_with(element.clone(), {
        let setter = room.setter();
        move |element| {
            let watch = element.cast::<web_sys::Element>().map(|element| {
                width::watch(&element, move |width, ratio| {
                    setter.set(Room { width, ratio })
                })
            });
            move || drop(watch)
        }
    });
    *room
}
