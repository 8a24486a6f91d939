//! A figure's name as a link to its source card.

use dataset::{Figure, Key};
use yew::prelude::*;

use super::rich::rich;
use crate::query::Action;
use crate::view::account::SourceLink;

/// What opens source cards.
#[derive(Clone, Debug, PartialEq)]
pub struct Opener {
    /// The address of this view, ready for `figure=` to be added; `None` while nothing answers a
    /// link, and then names are only names.
    pub address: Option<String>,
    /// The page on which the documents are listed; empty where that is this one.
    pub sources: String,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

impl Opener {
    /// A figure's name, as a link where there is somebody to open it.
    pub fn link(&self, key: Key<Figure>, id: &str, name: Html) -> Html {
        let Some(address) = &self.address else {
            return name;
        };
        let act = self.act.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            if is_plain(&event) {
                event.prevent_default();
                act.emit(Action::Figure(Some(key)));
            }
        });
        html! { <a class="opens" href={format!("{address}figure={id}")} {onclick}>{ name }</a> }
    }
}

/// A document by its name, as a link to where it is listed.
pub fn source_link(sources: &str, source: &SourceLink) -> Html {
    html! { <a href={format!("{sources}#{}", source.anchor)}>{ rich(&source.words) }</a> }
}

/// Whether a click asks for nothing special, such as a new tab, which is left to the browser.
pub fn is_plain(event: &MouseEvent) -> bool {
    !event.ctrl_key() && !event.meta_key() && !event.shift_key() && event.button() == 0
}
