//! Who works where, and what happened when: a page of its own for all programmes, and the list of events
//! for briefs.

use yew::prelude::*;

use super::rich::rich;
use super::shell::{Shell, Ways};
use super::work::work;
use crate::text::{Lang, page_messages};
use crate::view::brief::Event;
use crate::view::work::Work;

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TimelineProps {
    /// Its language.
    pub lang: Lang,
    /// Programmes against regions.
    pub work: Work,
    /// The events, in order.
    pub events: Vec<Event>,
    /// The ways to other pages.
    pub ways: Ways,
}

/// Who works where, and all dated events.
#[component]
pub fn TimelinePage(props: &TimelineProps) -> Html {
    let words = &page_messages(props.lang).work;
    html! {
        <Shell lang={props.lang} ways={props.ways.clone()}>
            <article class="brief">
                <header><h2>{ words.page }</h2></header>
                { work(props.lang, &props.ways.home, &props.work) }
                <section id="events">
                    <h3>{ words.events }</h3>
                    { event_list(&props.events) }
                </section>
            </article>
        </Shell>
    }
}

/// Dated events as a list.
pub fn event_list(events: &[Event]) -> Html {
    let event = |(place, event): (usize, &Event)| {
        html! {
            <li key={place}>
                <strong>{ rich(&event.date) }</strong>{ " " }{ &event.label }
                <span class="from">{ rich(&event.programme) }{ " · " }{ rich(&event.source) }</span>
            </li>
        }
    };
    html! { <ol class="events">{ for events.iter().enumerate().map(event) }</ol> }
}
