//! The pictures that are made a turn later than the others: each once a state, when it is drawn.
//!
//! They need the details, so they are not there before the visitor stirs. Until then, and without
//! scripts, a link leads to the page on which they stand for all that is published.

use std::cell::OnceCell;
use std::rc::Rc;

use dataset::count::select;
use gloo::events::EventListener;
use gloo::utils::window;
use yew::prelude::*;

use super::app::Data;
use super::part::Sheet;
use super::picture::{Easel, picture_figure};
use crate::query::Query;
use crate::view::pictures::{Lower, Picture};
use crate::view::wording::Wording;

/// What a visitor does first.
const SIGNS: [&str; 4] = ["pointermove", "pointerdown", "keydown", "scroll"];

/// What the pictures are made from, and those that have been.
pub struct LowerPictures {
    data: Data,
    query: Query,
    made: [OnceCell<Picture>; Lower::ALL.len()],
}

impl LowerPictures {
    fn of(data: Data, query: Query) -> Self {
        Self {
            data,
            query,
            made: Default::default(),
        }
    }

    fn get(&self, kind: Lower) -> &Picture {
        self.made[kind as usize].get_or_init(|| {
            let wording = Wording::new(&self.data.0, self.query.lang);
            let selection = select(&self.data.0, &self.query.filter);
            kind.picture(&wording, &self.query, &selection)
        })
    }
}

/// The pictures of a query; `query` holds only what they are made from, so that typing makes none.
#[hook]
pub fn use_lower(data: &Data, query: Query) -> Rc<LowerPictures> {
    use_memo((data.clone(), query), |(data, query)| {
        LowerPictures::of(data.clone(), query.clone())
    })
}

/// Whether the visitor has done anything at all, such as move a pointer or press a key: time to make
/// what was not worth the first visit.
#[hook]
pub fn use_sign_of_life() -> bool {
    let stirs = use_state_eq(|| false);
    use_effect_with(*stirs, {
        let setter = stirs.setter();
        move |stirs| {
            let listen = |sign: &'static str| {
                let setter = setter.clone();
                EventListener::new(&window(), sign, move |_| setter.set(true))
            };
            let listeners = (!stirs).then(|| SIGNS.map(listen));
            move || drop(listeners)
        }
    });
    *stirs
}

/// Draws one of them.
pub fn drawn(sheet: &Sheet, kind: Lower) -> Html {
    picture_figure(&Easel::of(sheet), sheet.lower.get(kind))
}
