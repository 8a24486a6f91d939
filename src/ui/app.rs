//! The app: the query in one reducer, the page that answers it, and the parts it is drawn from.

use std::rc::Rc;

use dataset::Dataset;
use yew::prelude::*;

use super::card::card;
use super::details::use_details;
use super::effects::{use_address_bar, use_document, use_life, use_printing, use_system_scheme};
use super::figure_link::Opener;
use super::filters::filters;
use super::headline::headline_block;
use super::masthead::masthead;
use super::part::{Part, Sheet};
use super::picture::{Easel, picture_figure};
use super::rich::rich;
use super::shell::links;
use super::sources::sources;
use super::stage::{stage_bar, use_stage};
use super::state::{Event, Start, State};
use super::table::figures;
use super::work::{events, work};
use crate::answer::answer;
use crate::chart::palette::{DARK, LIGHT};
use crate::query::address::permalink;
use crate::query::{Query, Show, Theme};
use crate::text::{Lang, page_messages};
use crate::view::links::SOURCES;
use crate::view::{Page, page};

/// The dataset by reference: two are equal when they are one.
#[derive(Clone, Debug)]
pub struct Data(pub Rc<Dataset>);

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the app is made from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The figures.
    pub data: Data,
    /// Where it begins.
    pub start: Start,
}

/// The explorer.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { data, start } = props;
    let state = {
        let (dataset, start) = (data.0.clone(), start.clone());
        use_reducer(move || State::at(&start.search, start.home, start.lang, &dataset))
    };
    let query = &state.query;
    let open = use_state_eq(|| None::<Show>);
    let first = use_mut_ref(|| (*state).clone());
    let wanted = query.figure.is_some() || open.is_some() || *first.borrow() != *state;
    let (data, refused) = use_details(data, wanted, query.figure);
    let dataset = &data.0;
    let page = use_page(&data, &state, *open);
    let system_is_dark = use_system_scheme(start.is_dark);
    let lives = use_life(start.prerendered);
    let prints = use_printing();
    use_address_bar(dataset, &start.site, &state);
    use_document(&page, query);

    let act = {
        let dispatcher = state.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(Event::Act(action)))
    };
    let (scene, moves) = use_stage(query.present, page.lang.direction(), &act);
    let toggle = Callback::from(move |show| open.set((*open != Some(show)).then_some(show)));
    let is_dark = query
        .theme
        .map_or(system_is_dark, |theme| theme == Theme::Dark);
    let address = |lang: Lang| {
        let query = Query {
            lang,
            ..query.clone()
        };
        let state = State {
            query,
            ignored: Vec::new(),
            home: lang,
        };
        state.address(&start.site, dataset)
    };
    let link = format!(
        "{}{}?{}",
        start.origin,
        start.site.path(state.home),
        permalink(query, state.home, dataset)
    );
    let here = state.without_card().address(&start.site, dataset);
    let opener = Opener {
        sources: format!("{}{SOURCES}", start.site.path(state.home)),
        address: lives.then(|| format!("{here}{}", if here.contains('?') { '&' } else { '?' })),
        act: act.clone(),
    };
    let sheet = Rc::new(Sheet {
        page: page.clone(),
        languages: Lang::ALL
            .iter()
            .map(|lang| (*lang, address(*lang)))
            .collect(),
        home: start.site.path(state.home),
        lives,
        prints,
        is_dark,
        palette: if is_dark { &DARK } else { &LIGHT },
        csv: format!("{}data/figures.csv", start.site.path(Lang::Ar)),
        link,
        present: query.present,
        scene,
        moves,
        refused,
        opener,
        act,
        toggle,
    });
    let part = |draw: fn(&Sheet) -> Html| html! { <Part sheet={sheet.clone()} {draw} /> };
    let messages = page_messages(page.lang);
    html! {
        <>
            <a class="skip" href="#main">{ messages.skip }</a>
            { part(masthead) }
            <main id="main" data-step={query.present.then(|| scene.step.to_string())} data-blank={scene.blank.to_string()}>
                <p class="notice" role="status" hidden={page.ignored.is_none()}>{ page.ignored.as_ref().map(rich) }</p>
                { part(headline_block) }
                <div class="explorer">
                    { part(filters) }
                    <div class="pictures">
                        { part(|sheet| picture_figure(&Easel::of(sheet), &sheet.page.pictures[0])) }
                        { part(|sheet| picture_figure(&Easel::of(sheet), &sheet.page.pictures[1])) }
                        { part(|sheet| picture_figure(&Easel::of(sheet), &sheet.page.pictures[2])) }
                        { part(|sheet| picture_figure(&Easel::of(sheet), &sheet.page.pictures[3])) }
                    </div>
                </div>
                { part(work) }
                { part(events) }
                { part(figures) }
                { part(sources) }
                { part(|sheet| links(sheet.page.lang, &sheet.home, &sheet.page.others)) }
            </main>
            { part(stage_bar) }
            { part(card) }
            <footer class="footer">
                <p>{ messages.footer }</p>
                <p>{ rich(&page.data_version) }</p>
            </footer>
        </>
    }
}

/// The page for the state, written anew only when the state changes.
#[hook]
fn use_page(data: &Data, state: &UseReducerHandle<State>, open: Option<Show>) -> Rc<Page> {
    let seen = (data.clone(), (**state).clone(), open);
    use_memo(seen, |(Data(dataset), state, open)| {
        let answer = answer(dataset, &state.query);
        page(dataset, &state.query, &answer, &state.ignored, *open)
    })
}
