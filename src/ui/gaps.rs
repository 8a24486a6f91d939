//! The page about what is missing, disputed or does not add up: drawn natively, read without scripts.

use std::rc::Rc;

use yew::prelude::*;

use super::account::line;
use super::figure_link::Opener;
use super::rich::rich;
use super::shell::{Shell, Ways};
use super::sources::source_list;
use crate::text::{GapsMessages, Lang, gaps_messages, page_messages};
use crate::view::gaps::{Apart, GapCell, GapRow, Gaps, Matrix, Quantity};

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GapsProps {
    /// Its language.
    pub lang: Lang,
    /// What is missing, disputed or does not add up.
    pub gaps: Rc<Gaps>,
    /// The ways to other pages.
    pub ways: Ways,
}

/// The page.
#[component]
pub fn GapsPage(props: &GapsProps) -> Html {
    let GapsProps { lang, gaps, ways } = props;
    let words = gaps_messages(*lang);
    let opener = Opener {
        sources: String::new(),
        address: Some(format!("{}?", ways.home)),
        act: Callback::noop(),
    };
    html! {
        <Shell lang={*lang} ways={ways.clone()}>
            <article class="brief gaps">
                <header><h2>{ words.title }</h2><p>{ words.lead }</p></header>
                <section id="missing">
                    <h3>{ words.missing }</h3>
                    <p class="hint">{ words.missing_note }</p>
                    { for gaps.matrices.iter().map(|one| matrix(words, one, &ways.home)) }
                </section>
                <section id="silent">
                    <h3>{ words.silent }</h3>
                    <dl class="actors">
                        for (region, years) in gaps.silent.iter() {
                            <dt>{ region }</dt><dd>{ rich(years) }</dd>
                        }
                    </dl>
                </section>
                <section id="disputes">
                    <h3>{ words.disputes }</h3>
                    <p class="hint">{ words.disputes_note }</p>
                    { for gaps.disputes.iter().map(|one| quantity(words, one, &opener)) }
                    if gaps.disputes.is_empty() { <p>{ words.none }</p> }
                </section>
                <section id="sums">
                    <h3>{ words.sums }</h3>
                    <p class="hint">{ words.sums_note }</p>
                    { for gaps.sums.iter().map(|one| apart(words, one, &opener)) }
                    if gaps.sums.is_empty() { <p>{ words.none }</p> }
                </section>
                <section id="sources">
                    <h3>{ page_messages(*lang).table.sources }</h3>
                    { source_list(*lang, &gaps.sources) }
                </section>
            </article>
        </Shell>
    }
}

fn matrix(words: &GapsMessages, matrix: &Matrix, home: &str) -> Html {
    let title = format!("missing-{}", matrix.id);
    html! {
        <>
            <h4 id={title.clone()}>{ matrix.family }</h4>
            <div class="wide-table" role="group" aria-labelledby={title.clone()} tabindex="0">
                <table class="missing" aria-labelledby={title}>
                    <thead>
                        <tr>
                            <th scope="col">{ words.region }</th>
                            for column in matrix.columns.iter() {
                                <th scope="col">{ column.map_or(words.undated.to_owned(), |year| year.to_string()) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>{ for matrix.rows.iter().map(|row| region(words, row, home)) }</tbody>
                </table>
            </div>
        </>
    }
}

fn region(words: &GapsMessages, row: &GapRow, home: &str) -> Html {
    let place = |cell: &GapCell| match cell.count {
        0 => html! { <td><span class="unseen">{ words.nothing }</span></td> },
        count => html! {
            <td class="told">
                <a href={format!("{home}?{}", cell.search)}>
                    <span aria-hidden="true">{ count }</span><span class="unseen">{ rich(&cell.words) }</span>
                </a>
            </td>
        },
    };
    html! {
        <tr>
            <th scope="row"><a href={format!("{home}{}", row.folder)}>{ &row.name }</a></th>
            { for row.cells.iter().map(place) }
        </tr>
    }
}

fn quantity(words: &GapsMessages, quantity: &Quantity, opener: &Opener) -> Html {
    let preferred = html! { <p class="kind">{ words.preferred }</p> };
    html! {
        <div class="disputed">
            { preferred }
            <ul class="figures counted">{ line(&quantity.preferred, opener) }</ul>
            for (other, apart) in quantity.others.iter() {
                <p class="kind">{ words.instead }{ " · " }{ rich(apart) }</p>
                <ul class="figures">{ line(other, opener) }</ul>
            }
            { for quantity.notes.iter().map(note) }
        </div>
    }
}

fn apart(words: &GapsMessages, sum: &Apart, opener: &Opener) -> Html {
    html! {
        <div class="disputed">
            <p class="kind">{ words.whole }{ " · " }{ rich(&sum.parts) }{ " · " }{ rich(&sum.difference) }</p>
            <ul class="figures counted">{ line(&sum.whole, opener) }</ul>
            { for sum.notes.iter().map(note) }
        </div>
    }
}

fn note(note: &String) -> Html {
    html! { <p class="note">{ note }</p> }
}
