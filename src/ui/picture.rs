//! A picture: title, sentence, canvas, and the same rows as a table with real buttons.

mod drawn;
pub mod easel;
mod grip;
mod hand;
mod keys;
mod mark_card;
mod over;
mod reach;
mod save;
pub mod tells;

use std::rc::Rc;

use yew::prelude::*;

use super::figure_link::source_link;
use super::rich::rich;
use crate::query::Action;
use crate::text::{Rich, fill, page_messages};
use crate::view::account::SourceLink;
use crate::view::pictures::{Picture, PictureRow};
use drawn::Drawn;
use easel::Easel;
use save::save;

/// A picture with everything around it.
pub fn picture_figure(easel: &Easel, picture: &Rc<Picture>) -> Html {
    let words = &page_messages(easel.lang).pictures;
    let source = |(place, source): (usize, &SourceLink)| html! { <>if place > 0 { { " · " } }{ source_link(&easel.sources, source) }</> };
    let title_id = format!("{}-title", picture.id);
    html! {
        <figure id={picture.id} class="picture" aria-labelledby={title_id.clone()}>
            <figcaption>
                <h2 id={title_id}>{ rich(&picture.title) }</h2>
                <p>{ picture.note }</p>
            </figcaption>
            <Drawn picture={picture.clone()} hand={easel.hand.clone()} is_dark={easel.is_dark} prints={easel.prints} zoom={easel.zoom}
                lang={easel.lang} tells={easel.tells.clone()} act={easel.act.clone()} />
            <p class="description">{ rich(&picture.sentence) }</p>
            if !picture.sources.named.is_empty() {
                <p class="source-line">
                    { words.sources }{ " " }{ for picture.sources.named.iter().enumerate().map(source) }
                    if let Some(more) = &picture.sources.more {
                        { " · " }<a href={if easel.sources.is_empty() { "#sources".to_owned() } else { easel.sources.clone() }}>{ rich(more) }</a>
                    }
                </p>
            }
            if !picture.rows.is_empty() {
                <details class="twin" id={format!("{}-twin", picture.id)}>
                    <summary>{ words.as_table }</summary>
                    { twin(easel, picture) }
                </details>
            }
            if let Some(tells) = &easel.tells { { save(easel, tells, picture) } }
        </figure>
    }
}

/// The same rows as a table; what a click on a mark does, a button in its row does too.
fn twin(easel: &Easel, picture: &Picture) -> Html {
    let words = &page_messages(easel.lang).pictures;
    html! {
        <table tabindex="-1">
            <caption>{ rich(&picture.title) }</caption>
            <thead>
                <tr><th scope="col">{ picture.heading }</th><th scope="col">{ words.value }</th></tr>
            </thead>
            <tbody>
                for (place, row) in picture.rows.iter().enumerate() {
                    <tr key={place}>
                        <th scope="row">{ label(row, words.choose, &easel.act) }</th>
                        <td class="value">{ rich(&row.value) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn label(row: &PictureRow, choose: &str, act: &Callback<Action>) -> Html {
    let Some(action) = row.action.clone() else {
        return rich(&row.label);
    };
    let words = fill(choose, &[("name", Rich::from(row.label.plain().as_str()))]).plain();
    html! {
        <button type="button" class="link" aria-pressed={row.chosen.to_string()} title={words}
            onclick={act.reform(move |_: MouseEvent| action.clone())}>
            { rich(&row.label) }
        </button>
    }
}
