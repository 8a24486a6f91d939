//! What pictures are drawn with: colours, room, and whether they are drawn yet.

use std::rc::Rc;

use yew::prelude::*;

use super::tells::Tells;
use crate::query::Action;
use crate::text::Lang;
use crate::ui::part::Sheet;
use crate::ui::stage::ZOOM;
use crate::web::visitor;

/// Whether charts are drawn: from the first sign on that somebody looks at the page.
#[hook]
pub fn use_visitor() -> bool {
    let is_there = use_state_eq(|| false);
    use_effect_with((), {
        let is_there = is_there.setter();
        move |()| visitor::on_arrival(move || is_there.set(true))
    });
    *is_there
}

/// What pictures are drawn with.
#[derive(Clone, Debug, PartialEq)]
pub struct Easel {
    /// The language of the page.
    pub lang: Lang,
    /// Whether charts are drawn; until then the prerendered posters stand.
    pub draws: bool,
    /// Whether the page is dark.
    pub is_dark: bool,
    /// Whether the page is being printed.
    pub prints: bool,
    /// How many times larger the canvas is drawn.
    pub zoom: f64,
    /// How many times wider than its frame a picture is that can be; the frame scrolls.
    pub wider: u8,
    /// What stands between a picture and what is said of it.
    pub tools: Html,
    /// The page on which the documents are listed; empty where that is this one.
    pub sources: String,
    /// Answers what pictures ask; none on a page without scripts, where nobody asks.
    pub tells: Option<Rc<Tells>>,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

impl Easel {
    /// For a page without scripts.
    pub fn still(lang: Lang) -> Self {
        Self {
            lang,
            draws: false,
            is_dark: false,
            prints: false,
            zoom: 1.0,
            wider: 1,
            tools: Html::default(),
            sources: String::new(),
            tells: None,
            act: Callback::noop(),
        }
    }

    /// For the page as it is.
    pub fn of(sheet: &Sheet) -> Self {
        Self {
            lang: sheet.page.lang,
            draws: sheet.draws,
            is_dark: sheet.is_dark,
            prints: sheet.prints,
            zoom: if sheet.present { ZOOM } else { 1.0 },
            wider: 1,
            tools: Html::default(),
            sources: sheet.opener.sources.clone(),
            tells: Some(sheet.tells.clone()),
            act: sheet.act.clone(),
        }
    }
}
