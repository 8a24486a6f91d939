//! The figures as a table: found by words, sorted by a column, each with its source.

use yew::prelude::*;

use super::figure_link::{Opener, source_link};
use super::part::Sheet;
use super::rich::rich;
use crate::query::Action;
use crate::text::{Lang, page_messages};
use crate::view::table::{FigureRow, FigureTable, Heading};

/// How many figures are listed before the visitor asks for all.
const FIRST: usize = 50;

/// What the table shows.
#[derive(Clone, Debug, PartialEq, Properties)]
struct FiguresProps {
    /// The language read.
    pub lang: Lang,
    /// The table.
    pub table: FigureTable,
    /// Where all figures are as a file.
    pub csv: String,
    /// Whether the page is being printed, which lists all.
    pub prints: bool,
    /// Opens source cards.
    pub opener: Opener,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// The table of figures.
pub fn figures(sheet: &Sheet) -> Html {
    html! { <Figures lang={sheet.page.lang} table={sheet.page.table.clone()} csv={sheet.csv.clone()} prints={sheet.prints} opener={sheet.opener.clone()} act={sheet.act.clone()} /> }
}

/// The table of figures. Roles are spelled out, since on phones the rows are laid out as cards and
/// some browsers then forget that they are a table.
#[component]
fn Figures(props: &FiguresProps) -> Html {
    let words = &page_messages(props.lang).table;
    let table = &props.table;
    let all = use_state(|| false);
    let find = props.act.reform(|event: InputEvent| {
        let field: Option<web_sys::HtmlInputElement> = event.target_dyn_into();
        Action::Find(field.map(|field| field.value()).unwrap_or_default())
    });
    let listed = if *all || props.prints {
        table.rows.len()
    } else {
        FIRST
    };
    let show_all = {
        let all = all.setter();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    html! {
        <section id="figures" class="section" aria-labelledby="figures-title">
            <h2 id="figures-title">{ words.title }</h2>
            <div class="find">
                <label>{ words.find }<input type="search" name="find" value={table.find.clone()} oninput={find} /></label>
                <p role="status">{ rich(&table.listed) }</p>
                <a href={props.csv.clone()} download="idmaj-figures.csv">{ words.csv }</a>
            </div>
            <table class="figures-table" role="table" data-more={(table.rows.len() > listed).to_string()}>
                <caption>{ words.caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        for heading in table.headings.iter() {
                            { head(heading, &props.act) }
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for row in table.rows.iter().take(listed) {
                        <tr key={row.id.clone()} role="row" data-figure={row.id.clone()}>{ cells(row, &props.opener) }</tr>
                    }
                </tbody>
            </table>
            if table.rows.len() > listed {
                <p class="more needs-script"><button type="button" onclick={show_all}>{ words.show_all }{ " (" }{ table.rows.len() }{ ")" }</button></p>
            }
        </section>
    }
}

fn head(heading: &Heading, act: &Callback<Action>) -> Html {
    let column = heading.column;
    let (order, arrow) = match heading.sorted {
        None => (None, ""),
        Some(false) => (Some("ascending"), " ↑"),
        Some(true) => (Some("descending"), " ↓"),
    };
    html! {
        <th scope="col" role="columnheader" aria-sort={order}>
            <button type="button" class="link" onclick={act.reform(move |_: MouseEvent| Action::Sort(column))}>
                { heading.label }<span aria-hidden="true">{ arrow }</span>
            </button>
        </th>
    }
}

/// What a row says of its figure.
pub fn cells(row: &FigureRow, opener: &Opener) -> Html {
    html! {
        <>
            <th scope="row" role="rowheader">
                { opener.link(row.key, &row.id, html! { { &row.subject } }) }
            </th>
            <td role="cell" class="value">
                if !row.certainty.is_empty() { <span class="certainty">{ row.certainty }</span> }
                { rich(&row.value) }
            </td>
            <td role="cell">{ rich(&row.period) }</td>
            <td role="cell">{ rich(&row.place) }</td>
            <td role="cell">{ rich(&row.programme) }</td>
            <td role="cell">{ row.status }</td>
            <td role="cell">{ source_link(&opener.sources, &row.source) }</td>
        </>
    }
}
