//! Who does what where, as a table.

use yew::prelude::*;

use super::rich::rich;
use crate::text::{Lang, page_messages};
use crate::view::work::{Cell, Work, WorkRow};

/// Programmes against regions, on a page whose explorer is at `home`.
pub fn work(lang: Lang, home: &str, work: &Work) -> Html {
    let words = &page_messages(lang).work;
    html! {
        <section id="work" class="section" aria-labelledby="work-title">
            <h3 id="work-title">{ words.title }</h3>
            <p class="hint">{ words.note }</p>
            <div class="wide-table" role="group" aria-labelledby="work-title" tabindex="0">
                <table class="work">
                    <thead>
                        <tr>
                            <th scope="col">{ words.programme }</th>
                            for (folder, name) in work.regions.iter() {
                                <th key={folder.clone()} scope="col"><a href={format!("{}{folder}", home)}>{ name }</a></th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in work.rows.iter() {
                            <tr key={row.id.clone()}>{ cells(row, home, words.works, words.silent) }</tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn cells(row: &WorkRow, home: &str, works: &'static str, silent: &'static str) -> Html {
    let cell = |cell: &Cell| match cell {
        Cell::Silent => html! { <td><span class="unseen">{ silent }</span></td> },
        Cell::Works => {
            html! { <td><span class="dot" aria-hidden="true"></span><span class="unseen">{ works }</span></td> }
        }
        Cell::Counts(words) => html! { <td>{ rich(words) }</td> },
    };
    html! {
        <>
            <th scope="row"><a href={format!("{home}{}", row.folder)}>{ &row.name }</a></th>
            { for row.cells.iter().map(cell) }
        </>
    }
}
