//! Every effect of the app on the browser, and what the browser tells it.

use std::rc::Rc;

use dataset::Dataset;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::state::{Event, State};
use super::turns::Turns;
use crate::query::site::Site;
use crate::query::{Action, Query, Theme};
use crate::text::Lang;
use crate::view::Page;
use crate::web::address_bar::Entry;
use crate::web::{address_bar, document, printing, scheme};

/// How long typing may pause before the address is written, in milliseconds.
const QUIET: u32 = 250;

/// Keeps the address bar and the query at one: a deliberate change is a step that back can undo,
/// typing is not. Both are written after the pictures are painted.
#[hook]
pub fn use_address_bar(dataset: &Rc<Dataset>, site: &Site, state: &UseReducerHandle<State>) {
    let (dataset, site, lang) = (dataset.clone(), site.clone(), state.query.view.lang);
    let written = use_mut_ref(|| (**state).clone());
    use_effect_with((**state).clone(), {
        let (dataset, site, written) = (dataset.clone(), site.clone(), written.clone());
        move |state| {
            let before = written.replace(state.clone());
            let only_typed = before.home == state.home
                && before
                    .query
                    .apply(Action::Find(state.query.view.find.clone()))
                    == state.query;
            let (entry, quiet) = if only_typed {
                (Entry::Replacement, QUIET)
            } else {
                (Entry::Step, 0)
            };
            let changed = (&before.query, before.home) != (&state.query, state.home);
            let pending = changed.then(|| {
                let state = state.clone();
                Timeout::new(quiet, move || {
                    let address = state.address(&site, &dataset);
                    if here(&site, lang, &dataset).address(&site, &dataset) != address {
                        address_bar::write(&address, entry);
                    }
                })
            });
            move || drop(pending)
        }
    });
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        let listener = address_bar::on_travel(move || {
            let arrived = here(&site, lang, &dataset);
            // Its address is there already: written again, after a second step back or forward, it
            // would be a new step, and the way forward be lost.
            written.replace(arrived.clone());
            dispatcher.dispatch(Event::Arrive(Box::new(arrived)));
        });
        move || drop(listener)
    });
}

/// What the address asks for at present.
fn here(site: &Site, lang: Lang, dataset: &Dataset) -> State {
    let home = site.home(&address_bar::path());
    State::at(&address_bar::search(), home, lang, dataset)
}

/// Whether the page answers: at once where the app draws it itself, otherwise once every part of the
/// prerendered one has been taken over. The document is told when all of them do.
#[hook]
pub fn use_life(prerendered: bool, turns: &Rc<Turns>) -> bool {
    let lives = use_state_eq(|| !prerendered);
    use_effect_with(*lives, {
        let (setter, turns) = (lives.setter(), turns.clone());
        move |lives| {
            let lives = *lives;
            turns.wait(usize::MAX, move || {
                if lives {
                    document::set_state("lives");
                } else {
                    setter.set(true);
                }
            });
        }
    });
    *lives
}

/// Writes what stands outside the app: language, direction, title, colour scheme.
#[hook]
pub fn use_document(page: &Rc<Page>, query: &Query) {
    use_effect_with(page.lang, |lang| {
        document::set_language(lang.tag(), lang.direction().attribute());
    });
    use_effect_with(page.title.clone(), |title| {
        let title = title.clone();
        let pending = Timeout::new(0, move || document::set_title(&title));
        move || drop(pending)
    });
    use_effect_with(query.view.theme, |theme| {
        document::set_theme(theme.map(|theme| {
            if theme == Theme::Dark {
                "dark"
            } else {
                "light"
            }
        }));
    });
}

/// Whether the system asks for a dark page.
#[hook]
pub fn use_system_scheme(at_first: bool) -> bool {
    let is_dark = use_state_eq(|| at_first);
    let setter = is_dark.setter();
    use_effect_with((), move |()| {
        let listener = scheme::on_change(move |dark| setter.set(dark));
        move || drop(listener)
    });
    *is_dark
}

/// Whether the page is being printed.
#[hook]
pub fn use_printing() -> bool {
    let prints = use_state_eq(|| false);
    use_effect_with((), {
        let prints = prints.setter();
        move |()| {
            let listeners = printing::on_change(move |now| prints.set(now));
            move || drop(listeners)
        }
    });
    *prints
}
