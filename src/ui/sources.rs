//! The documents behind the figures.

use yew::prelude::*;

use super::part::Sheet;
use super::rich::rich;
use crate::text::{Lang, page_messages};
use crate::view::sources::SourceRow;

/// The list of documents.
pub fn sources(sheet: &Sheet) -> Html {
    let words = &page_messages(sheet.page.lang).table;
    html! {
        <section id="sources" class="section" aria-labelledby="sources-title">
            <h2 id="sources-title">{ words.sources }</h2>
            { source_list(sheet.page.lang, &sheet.page.sources) }
        </section>
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
