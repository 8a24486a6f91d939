//! What stands around every page that is not the explorer: the site's name, languages, the foot.

use yew::prelude::*;

use crate::text::{Lang, messages, page_messages};
use crate::view::links::{ABOUT, GAPS, Links, TIMELINE};

/// The ways from a page to others, as links relative to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// The explorer in the same language; it ends with a slash.
    pub home: String,
    /// The same page in every language.
    pub languages: Vec<(Lang, String)>,
    /// What else there is, as ways from the explorer.
    pub others: [Links; 3],
}

/// What stands around a page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShellProps {
    /// The language of the page.
    pub lang: Lang,
    /// The ways to other pages.
    pub ways: Ways,
    /// The page itself.
    pub children: Html,
}

/// A page with its head and foot.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let ShellProps {
        lang,
        ways,
        children,
    } = props;
    let words = page_messages(*lang);
    let site = &messages(*lang).site;
    html! {
        <>
            <a class="skip" href="#main">{ words.skip }</a>
            <header class="masthead">
                <h1><a href={ways.home.clone()}>{ site.name }</a></h1>
                <p class="tagline">{ site.tagline }</p>
                <div class="settings">
                    <nav class="languages" aria-label={words.languages}>
                        for (other, address) in ways.languages.iter() {
                            <a href={address.clone()} lang={other.tag()} hreflang={other.code()}
                                aria-current={(other == lang).then_some("true")}>{ other.own_name() }</a>
                        }
                    </nav>
                </div>
            </header>
            <main id="main">
                { children.clone() }
                { links(*lang, &ways.home, &ways.others) }
            </main>
            <footer class="footer"><p>{ words.footer }</p></footer>
        </>
    }
}

/// The ways to all that there is besides, from a page whose explorer is at `home`.
pub fn links(lang: Lang, home: &str, others: &[Links]) -> Html {
    let words = page_messages(lang);
    let [_, _, about] = words.pages;
    let group = |links: &Links| {
        html! {
            <nav class="others" aria-label={links.title}>
                <h2>{ links.title }</h2>
                <ul>
                    for (folder, name) in links.pages.iter() {
                        <li><a href={format!("{home}{folder}")}>{ name }</a></li>
                    }
                </ul>
            </nav>
        }
    };
    html! {
        <>
            { for others.iter().map(group) }
            <p class="about"><a href={format!("{home}{ABOUT}")}>{ about }</a></p>
            <p class="about"><a href={format!("{home}{GAPS}")}>{ words.table.gaps }</a></p>
            <p class="about"><a href={format!("{home}{TIMELINE}")}>{ words.work.page }</a></p>
        </>
    }
}
