//! The headline block: the sentence, the totals, and the account of the one that is asked about.

use yew::prelude::*;

use super::account::account_panel;
use super::beside::beside_block;
use super::part::Sheet;
use super::rich::rich;
use crate::query::Show;
use crate::text::{Lang, page_messages};
use crate::view::tiles::{Amount, Tile};

/// The headline block.
pub fn headline_block(sheet: &Sheet) -> Html {
    let Sheet { page, toggle, .. } = sheet;
    let account = page.account.as_ref();
    let open = account.map(|account| account.show);
    html! {
        <>
        <section id="headline">
            <p class="sentence" aria-live="polite" aria-atomic="true">{ rich(&page.headline.sentence) }</p>
            for tile in page.headline.totals.iter() {
                <div key={tile.id} class={classes!("total", (tile.id == "activities").then_some("wide"))} data-total={tile.id}>
                    { tile_body(page.lang, tile, open, Some(toggle)) }
                </div>
            }
            <div id="account" class="account" hidden={account.is_none()}>
                if let Some(account) = account {
                    { account_panel(page.lang, account, &sheet.opener, toggle.reform({ let show = account.show; move |_: MouseEvent| show })) }
                }
            </div>
        </section>
        { beside_block(page.lang, &page.beside, &sheet.opener) }
        </>
    }
}

/// A total; `toggle` opens its account, where there is something to open it.
pub fn tile_body(
    lang: Lang,
    tile: &Tile,
    open: Option<Show>,
    toggle: Option<&Callback<Show>>,
) -> Html {
    let words = page_messages(lang);
    html! {
        <>
            if let Some(nothing) = tile.nothing {
                <p class="lead">{ title(lang, tile) }</p>
                <p class="amount none">{ nothing }</p>
            } else if tile.id == "activities" {
                <p class="lead">{ words.activities_label }</p>
                <ul class="activities">{ for tile.amounts.iter().map(activity) }</ul>
            } else {
                <p class="lead">{ tile.lead }</p>
                { for tile.amounts.iter().map(amount) }
            }
            { for tile.also.iter().map(|words| html! { <p class="also">{ rich(words) }</p> }) }
            if let (Some(show), Some(toggle)) = (tile.account, toggle) {
                <button type="button" class="link needs-script" aria-expanded={(open == Some(show)).to_string()} aria-controls="account"
                    onclick={toggle.reform(move |_: MouseEvent| show)}>
                    { words.how_counted }<span class="unseen">{ " " }{ title(lang, tile) }</span>
                </button>
            }
        </>
    }
}

/// What a total is of, for the places where no number says it.
fn title(lang: Lang, tile: &Tile) -> &'static str {
    let shows = &crate::text::messages(lang).show;
    match tile.account {
        Some(Show::People) => shows.people,
        Some(Show::Money) => shows.money,
        Some(Show::Activities) => shows.activities,
        None => "",
    }
}

fn amount(amount: &Amount) -> Html {
    html! {
        <>
            <p class="amount"><data value={amount.value.clone()}><bdi>{ &amount.text }</bdi></data></p>
            <p class="label">{ rich(&amount.label) }</p>
        </>
    }
}

fn activity(amount: &Amount) -> Html {
    html! {
        <li>
            { rich(&amount.label) }{ " " }
            if !amount.lead.is_empty() { <span class="lead">{ amount.lead }{ " " }</span> }
            <strong><data value={amount.value.clone()} data-unit={amount.unit.clone()}><bdi>{ &amount.text }</bdi></data></strong>
        </li>
    }
}
