//! The page about the site: what it is, how to read its figures, and what its words mean.

use yew::prelude::*;

use super::rich::rich;
use super::shell::{Shell, Ways};
use crate::text::{Lang, about_messages, fill, glossary_messages};

/// What the page about the site shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AboutProps {
    /// Its language.
    pub lang: Lang,
    /// The ways to other pages.
    pub ways: Ways,
}

/// The page about the site.
#[component]
pub fn AboutPage(props: &AboutProps) -> Html {
    let words = about_messages(props.lang);
    html! {
        <Shell lang={props.lang} ways={props.ways.clone()}>
            <article class="brief">
                <header><h2>{ words.title }</h2></header>
                for (heading, paragraphs) in words.sections.iter() {
                    <section>
                        <h3>{ *heading }</h3>
                        for paragraph in paragraphs.iter() {
                            <p>{ rich(&fill(paragraph, &[])) }</p>
                        }
                    </section>
                }
                <section id="glossary">
                    for (heading, terms) in glossary_messages(props.lang).entries() {
                        <h3>{ heading }</h3>
                        <dl>
                            for (id, term) in terms {
                                <dt {id}><bdi>{ term.word }</bdi></dt>
                                <dd>{ term.meaning }</dd>
                            }
                        </dl>
                    }
                </section>
            </article>
        </Shell>
    }
}
