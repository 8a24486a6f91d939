//! A brief as a page of its own: drawn natively, read without scripts, printed as it is.

use std::rc::Rc;

use yew::prelude::*;

use super::figure_link::Opener;
use super::headline::tile_body;
use super::picture::easel::Easel;
use super::picture::picture_figure;
use super::rich::rich;
use super::shell::{Shell, Ways};
use super::sources::source_list;
use super::table::cells;
use super::timeline::event_list;
use crate::text::{Lang, brief_messages, page_messages};
use crate::view::brief::{Actors, Brief, Said, Work};

/// What a brief's page shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BriefProps {
    /// Its language.
    pub lang: Lang,
    /// The brief.
    pub brief: Rc<Brief>,
    /// The ways to other pages.
    pub ways: Ways,
}

/// A brief.
#[component]
pub fn BriefPage(props: &BriefProps) -> Html {
    let BriefProps { lang, brief, ways } = props;
    let words = brief_messages(*lang);
    let opener = Opener {
        sources: String::new(),
        address: Some(format!("{}?", ways.home)),
        act: Callback::noop(),
    };
    let easel = Easel::still(*lang);
    html! {
        <Shell lang={*lang} ways={ways.clone()}>
            <article class="brief">
                <header>
                    <p class="kind">{ brief.kind }</p>
                    <h2>{ &brief.name }</h2>
                    { for brief.lead.iter().map(paragraph) }
                    <p><a class="explore" href={format!("{}?{}", ways.home, brief.search)}>{ words.explore }</a></p>
                </header>
                <section id="headline" class="stands">
                    <p class="sentence">{ rich(&brief.sentence) }</p>
                    for tile in brief.totals.iter() {
                        <div class={classes!("total", (tile.id == "activities").then_some("wide"))} data-total={tile.id}>
                            { tile_body(*lang, tile, None, None) }
                        </div>
                    }
                </section>
                if !brief.actors.is_empty() {
                    <section><h3>{ words.actors }</h3>{ actors(&brief.actors) }</section>
                }
                if !brief.programmes.is_empty() {
                    <section>
                        <h3>{ words.programmes }</h3>
                        { for brief.programmes.iter().map(|work| programme(work, &ways.home)) }
                    </section>
                }
                <section class="unknown">
                    <h3>{ words.unknown }</h3>
                    <ul>{ for brief.unknown.iter().map(|words| html! { <li>{ rich(words) }</li> }) }</ul>
                </section>
                if !brief.pictures.is_empty() {
                    <section class="pictures">
                        <h3>{ words.over_years }</h3>
                        { for brief.pictures.iter().map(|picture| picture_figure(&easel, picture)) }
                    </section>
                }
                if !brief.milestones.is_empty() {
                    <section>
                        <h3>{ words.milestones }</h3>
                        { event_list(&brief.milestones) }
                    </section>
                }
                if !brief.table.rows.is_empty() {
                    <section id="figures">
                        <h3>{ words.figures }</h3>
                        { figures(brief, &opener) }
                    </section>
                }
                <section id="sources">
                    <h3>{ page_messages(*lang).table.sources }</h3>
                    { source_list(*lang, &brief.sources) }
                </section>
            </article>
        </Shell>
    }
}

fn paragraph(said: &Said) -> Html {
    let source = said.source.as_ref().map(|(name, url)| {
        let name = rich(name);
        let named = match url {
            Some(url) => html! { <a href={url.clone()} rel="external noopener">{ name }</a> },
            None => name,
        };
        html! { <>{ " (" }{ named }{ ")" }</> }
    });
    html! { <p>{ rich(&said.words) }{ source }</p> }
}

fn actors(groups: &[Actors]) -> Html {
    html! {
        <dl class="actors">
            for group in groups.iter() {
                <dt>{ group.role }</dt><dd>{ rich(&group.names) }</dd>
            }
        </dl>
    }
}

fn programme(work: &Work, home: &str) -> Html {
    html! {
        <section class="work">
            <h4><a href={format!("{home}programme/{}/", work.id)}>{ &work.name }</a></h4>
            if let Some(period) = &work.period { <p class="period">{ rich(period) }</p> }
            <p>{ &work.summary }</p>
            { actors(&work.actors) }
        </section>
    }
}

fn figures(brief: &Brief, opener: &Opener) -> Html {
    html! {
        <table class="figures-table" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    for heading in brief.table.headings.iter() {
                        <th scope="col" role="columnheader">{ heading.label }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for row in brief.table.rows.iter() {
                    <tr role="row" data-figure={row.id.clone()}>{ cells(row, opener) }</tr>
                }
            </tbody>
        </table>
    }
}
