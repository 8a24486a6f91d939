//! The head of the page: its name, its languages, light or dark.

use yew::prelude::*;

use super::part::Sheet;
use crate::query::{Action, Theme};
use crate::text::{messages, page_messages};
use crate::web::document;

/// The head of the page.
pub fn masthead(sheet: &Sheet) -> Html {
    let own = sheet.page.lang;
    let words = page_messages(own);
    let site = &messages(own).site;
    let themes = &messages(own).themes;
    let (other, other_name) = if sheet.is_dark {
        (Theme::Light, themes.light)
    } else {
        (Theme::Dark, themes.dark)
    };
    let turn = sheet
        .act
        .reform(move |_: MouseEvent| Action::Theme(Some(other)));
    let project = sheet.act.reform(|_: MouseEvent| {
        document::fill_screen();
        Action::Present(true)
    });
    html! {
        <header class="masthead">
            <h1>{ site.name }</h1>
            <p class="tagline">{ site.tagline }</p>
            <div class="settings">
                <button type="button" class="needs-script" onclick={turn} title={words.theme}>{ other_name }</button>
                <button type="button" class="needs-script" onclick={project}>{ words.stage.project }</button>
                <nav class="languages" aria-label={words.languages}>
                    for (lang, address) in sheet.languages.iter() {
                        <a key={lang.code()} href={address.clone()} lang={lang.tag()} hreflang={lang.code()}
                            aria-current={(*lang == own).then_some("true")}>
                            { lang.own_name() }
                        </a>
                    }
                </nav>
            </div>
        </header>
    }
}
