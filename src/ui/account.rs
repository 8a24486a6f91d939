//! "How is this counted?", opened: remarks, what counts, what does not and why.

use yew::prelude::*;

use super::figure_link::{Opener, source_link};
use super::rich::rich;
use crate::text::{Lang, page_messages};
use crate::view::account::{Account, Line};

/// The account of one total; `close` closes it.
pub fn account_panel(
    lang: Lang,
    account: &Account,
    opener: &Opener,
    close: Callback<MouseEvent>,
) -> Html {
    let words = page_messages(lang);
    html! {
        <section aria-labelledby="account-title">
            <h2 id="account-title">{ account.title }{ " · " }{ words.how_counted }</h2>
            <ul class="remarks">{ for account.remarks.iter().map(|remark| html! { <li>{ rich(remark) }</li> }) }</ul>
            <h3>{ words.counted_heading }</h3>
            <ul class="figures counted">{ for account.counted.iter().map(|one| line(one, opener)) }</ul>
            <h3>{ words.left_out_heading }</h3>
            for group in account.left_out.iter() {
                <details>
                    <summary>{ rich(&group.title) }</summary>
                    <p>{ group.sentence }</p>
                    <ul class="figures">{ for group.lines.iter().map(|one| line(one, opener)) }</ul>
                </details>
            }
            <p><button type="button" class="link" onclick={close}>{ words.close }</button></p>
        </section>
    }
}

/// A figure in a list.
pub fn line(line: &Line, opener: &Opener) -> Html {
    html! {
        <li data-figure={line.id.clone()}>
            <span class="value">{ rich(&line.value) }</span>
            <span>{ opener.link(line.key, &line.id, rich(&line.name)) }</span>
            if let Some(inside) = &line.inside { <span class="inside">{ rich(inside) }</span> }
            { source_link(&opener.sources, &line.source) }
        </li>
    }
}
