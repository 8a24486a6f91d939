//! A canvas that can be reached: by mouse, finger and keys, with a card beside the mark it is on. The
//! stop may scroll, with what lies over the canvas; the card stands outside it, so it is never cut.

use std::rc::Rc;

use yew::prelude::*;

use super::grip::Grip;
use super::hand::{By, Hand};
use super::mark_card::mark_card;
use super::over::over;
use crate::chart::walk::stops;
use crate::text::{Rich, fill, mark_messages, period};
use crate::view::mark::MarkCard;

/// The canvas with what keys stop at, what lies over it, and the card.
pub fn reach(grip: &Rc<Grip>, canvas: Html) -> Html {
    let hand = grip.hand_now();
    let words = mark_messages(grip.lang);
    let id = grip.picture.id;
    let mark = grip.mark();
    let card = mark.and_then(|mark| grip.told(mark.row));
    let class = match (mark.is_some(), grip.years().is_some()) {
        (false, false) => "stop",
        (true, false) => "stop pointing",
        (false, true) => "stop brushed",
        (true, true) => "stop pointing brushed",
    };
    let keys_id = format!("{id}-keys");
    html! {
        <div class="reach" ref={grip.reach.clone()}>
            <div {class} ref={grip.stop.clone()} tabindex="0" role="application" aria-roledescription={words.role}
                aria-labelledby={format!("{id}-title")} aria-describedby={keys_id.clone()}>
                { canvas }
                { over(grip.painted(), grip.years(), hand, mark.map(|mark| mark.drawn), grip.lang) }
            </div>
            if let Some(card) = &card { { mark_card(grip, card) } }
            <p id={keys_id} hidden=true>{ words.keys }{ " " }if grip.years().is_some() { { words.brush_keys } }</p>
            <p class="unseen" role="status">{ spoken(grip, hand, card.as_ref()) }</p>
        </div>
    }
}

/// What is said of where keys have led.
fn spoken(grip: &Grip, hand: Hand, card: Option<&MarkCard>) -> String {
    if hand.by != By::Keys || !hand.speaks {
        return String::new();
    }
    let words = mark_messages(grip.lang);
    if let Some(range) = hand.range {
        let (first, last) = range.in_order();
        let years = period(grip.lang, (first, None, None), (last, None, None));
        return fill(words.range, &[("years", years)]).plain();
    }
    let (Some(card), Some(row), Some(painted)) = (card, hand.row, grip.painted()) else {
        return String::new();
    };
    let stops = stops(&painted.marks);
    let place = stops.iter().take_while(|mark| mark.row != row).count() + 1;
    let number = |number: usize| Rich::from(number.to_string().as_str());
    let count = [("place", number(place)), ("count", number(stops.len()))];
    format!("{}. {}", card.spoken(), fill(words.place, &count).plain())
}
