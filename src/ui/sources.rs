//! The documents behind the figures: in short under the explorer, and all of them on a page of their own.

use yew::prelude::*;

use super::part::Sheet;
use super::rich::rich;
use super::shell::{Shell, Ways};
use crate::text::{Lang, page_messages};
use crate::view::sources::SourceRow;

/// Who published the documents of the selection.
pub fn sources(sheet: &Sheet) -> Html {
    let words = &page_messages(sheet.page.lang).table;
    let publishers = &sheet.page.publishers;
    let listed = &sheet.opener.sources;
    html! {
        <section id="sources" class="section" aria-labelledby="sources-title">
            <h2 id="sources-title">{ words.sources }</h2>
            <p>{ publishers.sentence.as_ref().map(rich) }</p>
            <ul class="publishers">
                for (name, figures, anchor) in publishers.most.iter() {
                    <li key={anchor.clone()}><a href={format!("{listed}#{anchor}")}><bdi>{ name }</bdi></a>{ " " }<span class="from">{ rich(figures) }</span></li>
                }
            </ul>
            <p><a href={listed.clone()}>{ words.all_documents }</a></p>
        </section>
    }
}

/// The page of all documents.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SourcesProps {
    /// Its language.
    pub lang: Lang,
    /// The documents.
    pub sources: Vec<SourceRow>,
    /// The ways to other pages.
    pub ways: Ways,
}

/// All documents, with what each contributed.
#[component]
pub fn SourcesPage(props: &SourcesProps) -> Html {
    html! {
        <Shell lang={props.lang} ways={props.ways.clone()}>
            <article class="brief" id="sources">
                <header><h2>{ page_messages(props.lang).table.sources }</h2></header>
                { source_list(props.lang, &props.sources) }
            </article>
        </Shell>
    }
}

/// The documents as a list; each can be linked to.
pub fn source_list(lang: Lang, sources: &[SourceRow]) -> Html {
    let words = &page_messages(lang).table;
    html! {
        <ul class="sources">
            for source in sources.iter() {
                <li key={source.anchor.clone()} id={source.anchor.clone()} tabindex="-1">
                    <cite lang={source.title_language.clone()} dir="auto">{ &source.title }</cite>
                    <p>{ rich(&source.published) }{ " · " }{ source.reliability }{ " · " }{ rich(&source.figures) }{ " · " }{ rich(&source.accessed) }</p>
                    if let Some(url) = &source.url {
                        <a href={url.clone()} rel="external noopener">{ words.read }</a>
                    }
                </li>
            }
        </ul>
    }
}
