//! The figures as a table: found by words, sorted by a column, each with its source, kept as files.

use yew::prelude::*;

use super::figure_link::{Opener, is_plain, source_link};
use super::matches::matches;
use super::part::Sheet;
use super::rich::rich;
use crate::query::{Action, Tab};
use crate::text::page_messages;
use crate::view::export::Flavour;
use crate::view::links::GAPS;
use crate::view::table::{FigureRow, Heading};

/// How many figures are listed before the visitor asks for all.
pub const FIRST: usize = 50;

/// The table of figures. Roles are spelled out, since on phones the rows are laid out as cards and
/// some browsers then forget that they are a table.
pub fn figures(sheet: &Sheet) -> Html {
    let Sheet { table, act, .. } = sheet;
    let words = &page_messages(sheet.page.lang).table;
    let find = act.reform(|event: InputEvent| {
        let field: Option<web_sys::HtmlInputElement> = event.target_dyn_into();
        Action::Find(field.map(|field| field.value()).unwrap_or_default())
    });
    let has_more = table.count > table.rows.len();
    html! {
        <section id="figures" class="section" aria-labelledby="figures-title">
            <h2 id="figures-title">{ words.title }</h2>
            <p class="ways">
                { other_view(sheet) }
                <a href={format!("{}{GAPS}", sheet.home)}>{ words.gaps }</a>
            </p>
            <div class="find">
                <label>{ words.find }<input type="search" name="find" value={table.find.clone()} oninput={find} /></label>
                <p class="listed">{ rich(&table.listed) }</p>
                // A filter is answered by the headline alone.
                <p class="unseen" role="status">if !table.find.is_empty() { { rich(&table.listed) } }</p>
                { files(sheet) }
            </div>
            { matches(sheet.page.lang, &sheet.home, &table.matches) }
            <table class="figures-table" role="table" data-more={has_more.to_string()}>
                <caption>{ words.caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        for heading in table.headings.iter() {
                            { head(heading, act) }
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for row in table.rows.iter() {
                        <tr key={row.id.clone()} role="row" data-figure={row.id.clone()}>{ cells(row, &sheet.opener) }</tr>
                    }
                </tbody>
            </table>
            if has_more {
                <p class="more needs-script"><button type="button" onclick={sheet.list_all.clone()}>{ words.show_all }{ " (" }{ table.count }{ ")" }</button></p>
            }
        </section>
    }
}

/// The way from the pictures to the figures beside the filters, and back.
fn other_view(sheet: &Sheet) -> Html {
    let (to, name) = match sheet.tab {
        Tab::Explore => (Tab::Data, 0),
        Tab::Data => (Tab::Explore, 1),
    };
    let act = sheet.act.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            act.emit(Action::Tab(to));
        }
    });
    let words = page_messages(sheet.page.lang).table.views[name];
    html! { <a class="needs-script" href={sheet.other_view.clone()} {onclick}>{ words }</a> }
}

/// What is listed as files, and all figures as one that needs no scripts.
fn files(sheet: &Sheet) -> Html {
    let words = &page_messages(sheet.page.lang).table;
    let file = |(flavour, name): (Flavour, &'static str)| {
        let save = sheet.save.reform(move |_: MouseEvent| flavour);
        html! { <button type="button" disabled={!sheet.has_details} onclick={save}>{ name }</button> }
    };
    let [machines, spreadsheet] = words.save_as;
    html! {
        <div class="files">
            <div class="needs-script" role="group" aria-label={words.save}>
                { file((Flavour::Machines, machines)) }
                { file((Flavour::Spreadsheet, spreadsheet)) }
            </div>
            <a href={sheet.csv.clone()} download="idmaj-figures.csv">{ words.csv }</a>
        </div>
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
