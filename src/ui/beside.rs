//! What stands beside the total: one line a figure, and the choice that each belongs to.

use yew::prelude::*;

use super::figure_link::{Opener, is_plain, source_link};
use super::rich::rich;
use crate::query::Action;
use crate::text::{Lang, Rich, beside_messages, fill};
use crate::view::beside::{BesideLine, BesideTotal, Choice};

/// The block; open where there is no total that it stands beside.
pub fn beside_block(lang: Lang, beside: &BesideTotal, opener: &Opener) -> Html {
    let words = beside_messages(lang);
    if beside.lines.is_empty() && beside.nearest.is_none() {
        return html! {};
    }
    html! {
        <details id="beside" open={beside.is_all}>
            <summary>{ words.title }</summary>
            <ul>{ for beside.lines.iter().map(|one| line(lang, one, opener)) }</ul>
            if let Some(nearest) = &beside.nearest {
                <p>{ choose(nearest, words.nearest, opener) }</p>
            }
        </details>
    }
}

fn line(lang: Lang, line: &BesideLine, opener: &Opener) -> Html {
    html! {
        <li data-reason={line.reason}>
            <span class="inside">{ rich(&fill(beside_messages(lang).because, &[("why", Rich::from(line.title))])) }</span>{ " " }
            if let Some((key, id, source)) = &line.figure {
                { opener.link(*key, id, rich(&line.words)) }{ " " }{ source_link(&opener.sources, source) }
            } else {
                { rich(&line.words) }
            }
            if let Some(choice) = &line.choice { { " " }{ choose(choice, beside_messages(lang).use_this, opener) } }
        </li>
    }
}

/// A link to a choice, which a press makes without leaving the page.
fn choose(choice: &Choice, words: &'static str, opener: &Opener) -> Html {
    let (act, action) = (opener.act.clone(), choice.action.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            act.emit(Action::clone(&action));
        }
    });
    html! { <a href={format!("?{}", choice.search)} {onclick}>{ words }</a> }
}
