//! The one reducer: what is asked, by which page of the site, and how events change it.

use std::rc::Rc;

use dataset::Dataset;
use yew::prelude::*;

use crate::query::address::{Ignored, format, parse};
use crate::query::site::Site;
use crate::query::{Action, Query};
use crate::text::Lang;

/// Where a page begins: all that it is told by the address and the browser.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// Where the site stands.
    pub site: Site,
    /// What stands before the path in an address; empty where that is not known.
    pub origin: String,
    /// The language of the page at the address.
    pub home: Lang,
    /// What follows `?`.
    pub search: String,
    /// The language of the content that the page was given.
    pub lang: Lang,
    /// Whether the system asks for a dark page.
    pub is_dark: bool,
    /// Whether the page stands in the document already, so that its first drawing must be the same.
    pub prerendered: bool,
}

/// The reducer's state: what is asked, and what the address held besides.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// All that is chosen.
    pub query: Query,
    /// What the address held besides.
    pub ignored: Vec<Ignored>,
    /// The language of the page whose address is written.
    pub home: Lang,
}

impl State {
    /// What an address of the page in `home` asks for, in the language whose words there are.
    pub fn at(search: &str, home: Lang, lang: Lang, dataset: &Dataset) -> Self {
        let (query, ignored) = parse(search, home, dataset);
        Self {
            query: query.with_lang(lang),
            ignored,
            home,
        }
    }

    /// The same without an open source card.
    pub fn without_card(&self) -> Self {
        Self {
            query: self.query.apply(Action::Figure(None)),
            ..self.clone()
        }
    }

    /// The address of this state, without what stands before the path.
    pub fn address(&self, site: &Site, dataset: &Dataset) -> String {
        let path = site.page(self.home);
        match format(&self.query, self.home, dataset) {
            search if search.is_empty() => path,
            search => format!("{path}?{search}"),
        }
    }
}

/// What happens to the state.
pub enum Event {
    /// The visitor did something on the page.
    Act(Action),
    /// The visitor went to another address.
    Arrive(Box<State>),
}

impl Reducible for State {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let next = match event {
            Event::Act(action) => Self {
                query: self.query.apply(action),
                ignored: Vec::new(),
                home: self.home,
            },
            Event::Arrive(state) => *state,
        };
        if next == *self { self } else { Rc::new(next) }
    }
}
