//! A picture over time that can be wider than its frame, which then scrolls: two buttons say how wide.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::easel::Easel;
use super::picture_figure;
use crate::text::scene_messages;
use crate::view::pictures::Picture;

/// How many times wider than its frame it can be.
const WIDEST: u8 = 4;

/// A picture, and what it is drawn with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ZoomedProps {
    /// What it is drawn with.
    pub easel: Easel,
    /// The picture.
    pub picture: Rc<Picture>,
}

/// The picture with its buttons.
#[component]
pub fn Zoomed(props: &ZoomedProps) -> Html {
    let zoom = use_state_eq(|| 1);
    let tools = use_node_ref();
    let before = use_mut_ref(|| 1);
    let is_there = props.easel.draws;
    use_effect_with((*zoom, is_there), {
        let tools = tools.clone();
        move |(zoom, _)| {
            let drawing = tools.cast::<Element>();
            let drawing = drawing.and_then(|tools| tools.next_element_sibling());
            let stop = drawing.and_then(|drawing| drawing.query_selector(".stop").ok()?);
            if let Some(stop) = stop {
                let before = before.replace(*zoom);
                stop.set_scroll_left(scrolled(&stop, before, *zoom));
            }
        }
    });
    let words = scene_messages(props.easel.lang);
    let button = |sign: &'static str, words: &'static str, next: u8| {
        let setter = zoom.setter();
        let onclick = Callback::from(move |_: MouseEvent| setter.set(next));
        html! {
            <button type="button" aria-label={words} title={words} disabled={next == *zoom} {onclick}>{ sign }</button>
        }
    };
    let easel = Easel {
        wider: *zoom,
        tools: html! {
            <p class="zoom needs-script" data-zoom={u32::from(*zoom).to_string()} ref={tools}>
                { button("−", words.zoom_out, (*zoom / 2).max(1)) }
                { button("+", words.zoom_in, (*zoom * 2).min(WIDEST)) }
            </p>
        },
        ..props.easel.clone()
    };
    picture_figure(&easel, &props.picture)
}

/// How far it is scrolled to keep what was in the middle there; at first, to the latest years.
fn scrolled(stop: &Element, before: u8, now: u8) -> i32 {
    if before == 1 {
        return stop.scroll_width();
    }
    let half = stop.client_width() / 2;
    (stop.scroll_left() + half) * i32::from(now) / i32::from(before) - half
}
