//! What pictures are drawn with: colours, room, and the painter once it is there.

use std::rc::Rc;

use yew::prelude::*;

use super::tells::Tells;
use crate::query::Action;
use crate::text::Lang;
use crate::ui::part::Sheet;
use crate::ui::stage::ZOOM;
use crate::web::painter::{self, Painter};

/// Who paints.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Studio {
    /// Nobody yet: what was prerendered stands there.
    #[default]
    Awaited,
    /// The painter.
    Painter(Painter),
    /// Nobody: it could not be loaded.
    Refused,
}

impl Studio {
    /// The painter, if it is there.
    pub fn painter(&self) -> Option<&Painter> {
        match self {
            Self::Painter(painter) => Some(painter),
            Self::Awaited | Self::Refused => None,
        }
    }
}

/// Whoever paints, from the first sign on that somebody looks at the page.
#[hook]
pub fn use_painter() -> Studio {
    let studio = use_state(Studio::default);
    use_effect_with((), {
        let studio = studio.setter();
        move |()| {
            painter::wait(move |came| studio.set(came.map_or(Studio::Refused, Studio::Painter)))
        }
    });
    (*studio).clone()
}

/// What pictures are drawn with.
#[derive(Clone, Debug, PartialEq)]
pub struct Easel {
    /// The language of the page.
    pub lang: Lang,
    /// Who paints.
    pub studio: Studio,
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
            studio: Studio::default(),
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
            studio: sheet.studio.clone(),
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
