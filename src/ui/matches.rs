//! What the words to find were found in, as a list of names by kind.

use yew::prelude::*;

use crate::text::{Lang, page_messages};
use crate::view::links::SOURCES;
use crate::view::matches::{Match, Name, Way};

/// What was found, above the figures that have to do with it.
pub fn matches(lang: Lang, home: &str, matches: &[Match]) -> Html {
    let words = &page_messages(lang).table;
    let kind = |found: &Match| {
        let more = words.more.replace("{count}", &found.more.to_string());
        html! {
            <div>
                <dt>{ found.kind }</dt>
                { for found.names.iter().map(|found| html! { <dd>{ name(home, found) }</dd> }) }
                if found.more > 0 { <dd>{ if found.names.is_empty() { found.more.to_string() } else { more } }</dd> }
            </div>
        }
    };
    html! {
        <div class="matches" hidden={matches.is_empty()}>
            <p>{ words.found_in }</p>
            <dl>{ for matches.iter().map(kind) }</dl>
        </div>
    }
}

fn name(home: &str, name: &Name) -> Html {
    let words = html! { <bdi>{ &name.words }</bdi> };
    match &name.way {
        None => words,
        Some(Way::Brief(folder)) => html! { <a href={format!("{home}{folder}")}>{ words }</a> },
        Some(Way::Document(anchor)) => {
            html! { <a href={format!("{home}{SOURCES}#{anchor}")}>{ words }</a> }
        }
    }
}
