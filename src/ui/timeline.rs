//! What happened when, as a list: of one brief, and of all programmes on a page of its own.

use yew::prelude::*;

use super::rich::rich;
use super::shell::{Shell, Ways};
use crate::text::{Lang, page_messages};
use crate::view::brief::Event;

/// The page of all dated events.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TimelineProps {
    /// Its language.
    pub lang: Lang,
    /// The events, in order.
    pub events: Vec<Event>,
    /// The ways to other pages.
    pub ways: Ways,
}

/// All dated events.
#[component]
pub fn TimelinePage(props: &TimelineProps) -> Html {
    html! {
        <Shell lang={props.lang} ways={props.ways.clone()}>
            <article class="brief" id="events">
                <header><h2>{ page_messages(props.lang).work.events }</h2></header>
                { event_list(&props.events) }
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
