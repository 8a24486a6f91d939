//! The pictures that are made a turn later than the others: each once a state, when it is drawn.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::prelude::*;

use super::app::Data;
use super::part::Sheet;
use super::picture::easel::Easel;
use super::picture::picture_figure;
use crate::answer::Memory;
use crate::query::{Query, Tab};
use crate::view::pictures::{Lower, Picture};
use crate::view::wording::Wording;

/// What the pictures are made from, and those that have been.
pub struct LowerPictures {
    data: Data,
    query: Query,
    memory: Rc<Memory>,
    made: [OnceCell<Rc<Picture>>; Lower::ALL.len()],
}

impl LowerPictures {
    /// One of them.
    pub fn get(&self, kind: Lower) -> &Rc<Picture> {
        self.made[kind as usize].get_or_init(|| {
            let wording = Wording::new(&self.data.0, self.query.view.lang);
            let answer = self.memory.answer(&self.data.0, &self.query.question);
            Rc::new(kind.picture(&wording, &self.query, &answer.selection))
        })
    }
}

/// The pictures of a query; `query` holds only what they are made from, so that typing makes none.
#[hook]
pub fn use_lower(data: &Data, query: Query, memory: &Rc<Memory>) -> Rc<LowerPictures> {
    use_memo((data.clone(), query), |(data, query)| LowerPictures {
        data: data.clone(),
        query: query.clone(),
        memory: memory.clone(),
        made: Default::default(),
    })
}

/// Draws one of them; none while the figures themselves are shown.
pub fn lower(sheet: &Sheet, kind: Lower) -> Html {
    match sheet.tab {
        Tab::Explore => picture_figure(&Easel::of(sheet), sheet.lower.get(kind)),
        Tab::Data => Html::default(),
    }
}
