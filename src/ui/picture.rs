//! A picture: title, sentence, canvas, and the same rows as a table with real buttons.

mod chooser;
mod drawn;

use yew::prelude::*;

use super::figure_link::source_link;
use super::part::Sheet;
use super::rich::rich;
use super::stage::ZOOM;
use crate::chart::palette::Palette;
use crate::query::Action;
use crate::text::{Lang, Rich, fill, page_messages};
use crate::view::account::SourceLink;
use crate::view::pictures::{Picture, PictureRow};
use chooser::Chooser;
use drawn::Drawn;

/// What pictures are drawn with.
#[derive(Clone, Debug, PartialEq)]
pub struct Easel {
    /// The language of the page.
    pub lang: Lang,
    /// The colours.
    pub palette: &'static Palette,
    /// Whether there is a canvas, or only a poster.
    pub lives: bool,
    /// Whether the page is being printed.
    pub prints: bool,
    /// How many times larger the canvas is drawn.
    pub zoom: f64,
    /// The page on which the documents are listed; empty where that is this one.
    pub sources: String,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

impl Easel {
    /// For a page without scripts.
    pub fn still(lang: Lang, palette: &'static Palette) -> Self {
        Self {
            lang,
            palette,
            lives: false,
            prints: false,
            zoom: 1.0,
            sources: String::new(),
            act: Callback::noop(),
        }
    }

    /// For the page as it is.
    pub fn of(sheet: &Sheet) -> Self {
        Self {
            lang: sheet.page.lang,
            palette: sheet.palette,
            lives: sheet.lives,
            prints: sheet.prints,
            zoom: if sheet.present { ZOOM } else { 1.0 },
            sources: sheet.opener.sources.clone(),
            act: sheet.act.clone(),
        }
    }
}

/// A picture with everything around it.
pub fn picture_figure(easel: &Easel, picture: &Picture) -> Html {
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
            <Drawn picture={picture.clone()} palette={easel.palette} lives={easel.lives} prints={easel.prints} zoom={easel.zoom}
                direction={easel.lang.direction()} act={easel.act.clone()} />
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
                <details class="twin">
                    <summary>{ words.as_table }</summary>
                    { twin(easel, picture) }
                </details>
            }
        </figure>
    }
}

/// The same rows as a table; what a click on a mark does, a button in its row does too.
fn twin(easel: &Easel, picture: &Picture) -> Html {
    let words = &page_messages(easel.lang).pictures;
    html! {
        <table>
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
    // Opening a figure's card narrows nothing.
    let narrows = !matches!(action, Action::Figure(_));
    let words = fill(choose, &[("name", Rich::from(row.label.plain().as_str()))]).plain();
    html! {
        <button type="button" class="link" aria-pressed={row.chosen.to_string()} title={narrows.then_some(words)}
            onclick={act.reform(move |_: MouseEvent| action.clone())}>
            { rich(&row.label) }
        </button>
    }
}
