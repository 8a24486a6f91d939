//! The source card, over the page: it opens by link or address, and closes with Escape.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::copy::Copy;
use super::figure_link::Opener;
use super::part::Sheet;
use super::rich::rich;
use crate::query::Action;
use crate::text::{Lang, card_messages, messages, page_messages};
use crate::view::account::Line;
use crate::view::card::{Card, Document, Fact, LINK};

/// What the card shows.
#[derive(Clone, Debug, PartialEq, Properties)]
struct CardProps {
    lang: Lang,
    /// The card that is open.
    card: Option<Card>,
    /// A link to this view, with the card.
    link: String,
    /// Whether its details could not be loaded.
    refused: bool,
    /// Opens other cards.
    opener: Opener,
}

/// The source card.
pub fn card(sheet: &Sheet) -> Html {
    html! {
        <CardDialog lang={sheet.page.lang} card={sheet.page.card.clone()} link={sheet.link.clone()} refused={sheet.refused} opener={sheet.opener.clone()} />
    }
}

#[component]
fn CardDialog(props: &CardProps) -> Html {
    let dialog = use_node_ref();
    use_effect_with(props.card.as_ref().map(|card| card.id.clone()), {
        let dialog = dialog.clone();
        move |open| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                match (open, dialog.open()) {
                    // A browser without dialogs shows the card where it stands.
                    (Some(_), false) => _ = dialog.show_modal(),
                    (Some(_), true) => dialog.set_scroll_top(0),
                    (None, true) => dialog.close(),
                    (None, false) => {}
                }
            }
        }
    });
    let close = props.opener.act.reform(|_: Event| Action::Figure(None));
    let leave = props
        .opener
        .act
        .reform(|_: MouseEvent| Action::Figure(None));
    let words = page_messages(props.lang);
    html! {
        <dialog id="card" ref={dialog} aria-labelledby="card-title" onclose={close}>
            if let Some(card) = &props.card {
                <p class="leave"><button type="button" onclick={leave}>{ words.close }</button></p>
                <h2 id="card-title">{ &card.title }</h2>
                <p class="published">{ rich(&card.value) }</p>
                <dl>
                    { for card.facts.iter().map(fact) }
                    if let Some((document, _)) = &card.document {
                        { self::document(props.lang, document) }
                    }
                    for (name, lines) in card.related.iter() {
                        <dt>{ *name }</dt>
                        <dd><ul>{ for lines.iter().map(|line| related(line, &props.opener)) }</ul></dd>
                    }
                </dl>
                if let Some((_, citation)) = &card.document {
                    { self::citation(props, citation) }
                } else {
                    <p role="status">{ if props.refused { card_messages(props.lang).refused } else { card_messages(props.lang).waiting } }</p>
                }
            }
        </dialog>
    }
}

fn fact(fact: &Fact) -> Html {
    html! { <><dt>{ fact.name }</dt><dd>{ rich(&fact.words) }</dd></> }
}

fn document(lang: Lang, document: &Document) -> Html {
    let words = card_messages(lang);
    html! {
        <>
            <dt>{ words.document }</dt>
            <dd>
                <cite lang={document.title_language.clone()} dir="auto">{ &document.title }</cite>
                { " " }{ rich(&document.published) }
                if let Some(url) = &document.url {
                    { " · " }<a href={url.clone()} rel="external noopener">{ page_messages(lang).table.read }</a>
                }
            </dd>
            <dt>{ words.locator }</dt>
            <dd><bdi>{ &document.locator }</bdi></dd>
        </>
    }
}

fn related(line: &Line, opener: &Opener) -> Html {
    html! {
        <li>
            <strong>{ rich(&line.value) }</strong>{ " " }
            { opener.link(line.key, &line.id, rich(&line.name)) }{ " · " }{ rich(&line.source.words) }
        </li>
    }
}

fn citation(props: &CardProps, citation: &str) -> Html {
    let words = card_messages(props.lang);
    let citation = citation.replace(LINK, &props.link);
    let common = &messages(props.lang).filters;
    html! {
        <>
            <h3>{ words.citation }</h3>
            <p class="citation">{ &citation }</p>
            <p class="actions">
                <Copy lang={props.lang} label={words.copy} text={citation} />
                <Copy lang={props.lang} label={common.copy_link} text={props.link.clone()} />
            </p>
        </>
    }
}
