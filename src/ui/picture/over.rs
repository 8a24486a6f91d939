//! What lies over a canvas while a hand is on it: a ring around the mark, and the range that is being
//! drawn. An SVG of its own, so that the picture is not painted anew.

use yew::prelude::*;

use super::hand::{By, Hand};
use crate::chart::brush::{Span, strip};
use crate::chart::geometry::{Rect, whole};
use crate::chart::render::RenderResult;
use crate::text::{Lang, period};

/// Room between a mark and its ring, in CSS pixels.
const CLEAR: f64 = 4.0;

/// Half of what a range's years take in writing, in CSS pixels.
const HALF: f64 = 44.0;

/// The ring and the range.
pub fn over(
    painted: Option<&RenderResult>,
    years: Option<&Span>,
    hand: Hand,
    mark: Option<Rect>,
    lang: Lang,
) -> Html {
    let (width, height) = painted.map_or((1.0, 1.0), |painted| (painted.width, painted.height));
    let range = years.zip(hand.range);
    let range =
        range.map(|(years, range)| (strip(years, (width, height), range), range.in_order()));
    let by_keys = hand.by == By::Keys;
    html! {
        <svg class="over" viewBox={format!("0 0 {} {}", whole(width), whole(height))} preserveAspectRatio="none" direction="ltr" aria-hidden="true">
            if let Some(mark) = mark {
                { rect(if by_keys { "ring by-keys" } else { "ring" }, &mark.grown(CLEAR)) }
            }
            if let Some((strip, (first, last))) = range {
                { rect("range", &strip) }
                <text class="range-years" x={whole(middle(&strip, width)).to_string()} y="15" text-anchor="middle">
                    { period(lang, (first, None, None), (last, None, None)).bare() }
                </text>
            }
        </svg>
    }
}

/// The middle of a range, or as near to it as its years can be written.
fn middle(strip: &Rect, width: f64) -> f64 {
    strip.centre().x.min(width - HALF).max(HALF)
}

fn rect(class: &'static str, area: &Rect) -> Html {
    let [x, y, width, height] =
        [area.x, area.y, area.width, area.height].map(|length| whole(length).to_string());
    html! { <rect {class} {x} {y} {width} {height} rx="3" /> }
}
