//! A picture: title, sentence, canvas, and the same rows as a table.

mod chooser;
mod drawn;
pub mod easel;
mod grip;
mod hand;
mod hear;
mod keys;
mod mark_card;
mod over;
mod reach;
mod save;
pub mod tells;
pub mod zoomed;

use std::rc::Rc;

use yew::prelude::*;

use super::figure_link::source_link;
use super::rich::rich;
use super::twin::Twin;
use crate::text::page_messages;
use crate::view::account::SourceLink;
use crate::view::pictures::Picture;
use chooser::Chooser;
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
            if let Some(choice) = &picture.choice {
                <Chooser choice={choice.clone()} act={easel.act.clone()} />
            }
            { easel.tools.clone() }
            <Drawn picture={picture.clone()} draws={easel.draws} is_dark={easel.is_dark} prints={easel.prints} zoom={easel.zoom} wider={easel.wider}
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
            if let Some(credit) = &picture.credit {
                <p class="credit"><a href={credit.address}>{ credit.words }</a>{ ". " }{ credit.remark }</p>
            }
            if !picture.rows.is_empty() {
                <details class="twin" id={format!("{}-twin", picture.id)}>
                    <summary>{ words.as_table }</summary>
                    <Twin lang={easel.lang} picture={picture.clone()} act={easel.act.clone()} />
                </details>
            }
            if let Some(tells) = &easel.tells {
                { save(easel, tells, picture) }
            }
        </figure>
    }
}
