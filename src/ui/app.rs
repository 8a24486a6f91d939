//! The app: the query in one reducer, the page that answers it, and the parts it is drawn from.

use std::rc::Rc;

use dataset::Dataset;
use yew::prelude::*;

use super::card::card;
use super::details::use_details;
use super::effects::{use_address_bar, use_document, use_life, use_printing, use_system_scheme};
use super::figure_link::Opener;
use super::filters::filters;
use super::finding::{Shared, use_index};
use super::headline::headline_block;
use super::lower::use_lower;
use super::masthead::masthead;
use super::part::{Part, Sheet};
use super::picture::easel::use_visitor;
use super::picture::tells::Tells;
use super::plan::{EXPLORE, Plan};
use super::rich::rich;
use super::shell::links;
use super::sources::sources;
use super::stage::{stage_bar, use_stage};
use super::state::{Event, Start, State};
use super::table::{FIRST, figures};
use super::turns::Turns;
use crate::answer::Memory;
use crate::query::address::permalink;
use crate::query::{Action, Query, Show, Tab, Theme, ViewState};
use crate::text::{Lang, page_messages};
use crate::view::export::{Flavour, export};
use crate::view::links::{PICTURES, SOURCES};
use crate::view::table::{FigureTable, found, table};
use crate::view::wording::Wording;
use crate::view::{Page, page};
use crate::web::file;

/// The places of the first picture, of what stands below the pictures, and of what lies over the page.
const PICTURE: usize = 3;
const BELOW: usize = 12;
const OVER: usize = 15;

/// The dataset by reference: two are equal when they are one.
#[derive(Clone, Debug)]
pub struct Data(pub Rc<Dataset>);

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the app is made from.
#[derive(Clone, Debug, Properties)]
pub struct AppProps {
    /// The figures.
    pub data: Data,
    /// Where it begins.
    pub start: Start,
    /// Which of its pages it is.
    pub plan: &'static Plan,
    /// What it says at first ([`first_page`]).
    pub first: Rc<Page>,
    /// What was counted for that.
    pub memory: Rc<Memory>,
}

/// What it says at first follows from the others.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data && self.start == other.start && self.plan == other.plan
    }
}

/// What a page says where it begins. It is asked for before the app is there, since on a slow phone
/// each of the two is as much as a turn should hold.
pub fn first_page(dataset: &Dataset, start: &Start, plan: &Plan, memory: &Memory) -> Page {
    let state = State::at(&start.search, start.home, start.lang, dataset);
    written(dataset, &state, None, plan, memory)
}

fn written(
    dataset: &Dataset,
    state: &State,
    open: Option<Show>,
    plan: &Plan,
    memory: &Memory,
) -> Page {
    let answer = memory.answer(dataset, &state.query.question);
    let takes_apart = plan == &EXPLORE && !state.query.shows_data();
    page(
        dataset,
        &state.query,
        &answer,
        &state.ignored,
        open,
        takes_apart,
    )
}

/// The explorer.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps {
        data,
        start,
        plan,
        memory,
        ..
    } = props;
    let state = {
        let (dataset, start) = (data.0.clone(), start.clone());
        use_reducer(move || State::at(&start.search, start.home, start.lang, &dataset))
    };
    let query = &state.query;
    let open = use_state_eq(|| None::<Show>);
    let first = use_mut_ref(|| (*state).clone());
    // Names of organisations are among the details.
    let wanted = query.view.figure.is_some()
        || !query.question.filter.organisations.is_empty()
        || query.shows_data()
        || open.is_some()
        || *first.borrow() != *state;
    let (data, refused) = use_details(data, wanted, query.view.figure);
    let dataset = &data.0;
    let page = use_page(&data, &state, *open, props);
    let system_is_dark = use_system_scheme(start.is_dark);
    let turns = use_memo((), |()| Turns::default());
    let lives = use_life(start.prerendered, &turns);
    let prints = use_printing();
    let draws = use_visitor();
    let index = use_index(&data, &query.view.find);
    let all = use_state_eq(|| false);
    let most = if *all || prints { usize::MAX } else { FIRST };
    let table = use_table(&data, &state, &page, index.clone(), most);
    let lower_ones = use_lower(&data, written_of(query), memory);
    use_address_bar(dataset, &start.site, &state);
    use_document(&page, query);

    // One for good, so that what nothing has changed in is not drawn anew for want of it.
    let act = use_memo((), |()| {
        let dispatcher = state.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(Event::Act(action)))
    });
    let act = (*act).clone();
    let (scene, moves) = use_stage(
        query.view.present,
        page.lang.direction(),
        plan.pictures.len(),
        &act,
    );
    let toggle = Callback::from(move |show| open.set((*open != Some(show)).then_some(show)));
    let is_dark = query
        .view
        .theme
        .map_or(system_is_dark, |theme| theme == Theme::Dark);
    let address = |query: Query, home: Lang| {
        let state = State {
            query,
            ignored: Vec::new(),
            home,
        };
        state.address(&start.site, dataset)
    };
    let in_language = |lang: Lang| address(query.clone().with_lang(lang), lang);
    let tab = if query.shows_data() {
        Tab::Data
    } else {
        Tab::Explore
    };
    let other = match tab {
        Tab::Explore => Tab::Data,
        Tab::Data => Tab::Explore,
    };
    let link = format!(
        "{}{}?{}",
        start.origin,
        start.site.page(state.home),
        permalink(query, state.home, dataset)
    );
    let here = state.without_card().address(&start.site, dataset);
    let opener = Opener {
        sources: format!("{}{SOURCES}", start.site.path(page.lang)),
        address: lives.then(|| format!("{here}{}", if here.contains('?') { '&' } else { '?' })),
        act: act.clone(),
    };
    let sheet = Rc::new(Sheet {
        page: page.clone(),
        lower: lower_ones,
        table,
        list_all: {
            let all = all.setter();
            Callback::from(move |_| all.set(true))
        },
        save: save(&data, query, &page, index),
        has_details: dataset.has_details(),
        narrowed: query.is_narrowed(),
        tab,
        other_view: address(query.apply(Action::Tab(other)), state.home),
        languages: Lang::ALL
            .iter()
            .map(|lang| (*lang, in_language(*lang)))
            .collect(),
        home: start.site.path(page.lang),
        lives,
        prints,
        is_dark,
        draws,
        tells: Rc::new(Tells {
            data: data.clone(),
            query: query.clone(),
            link: link.clone(),
        }),
        csv: format!("{}data/figures.csv", start.site.path(Lang::Ar)),
        link,
        present: query.view.present,
        pictures: plan.pictures.len(),
        scene,
        moves,
        refused,
        opener,
        act,
        toggle,
        turns,
    });
    let part = |place: usize, draw: fn(&Sheet) -> Html| {
        let waits = (PICTURE + plan.at_once..OVER).contains(&place);
        html! { <Part sheet={sheet.clone()} {draw} {place} {waits} /> }
    };
    let messages = page_messages(page.lang);
    let explores = tab == Tab::Explore;
    let pages = html! {
        <nav class="pages" aria-label={messages.picture_pages}>
            for (place, other) in ["", PICTURES].into_iter().enumerate() {
                <a href={state.address(&start.site.on(other), dataset)} aria-current={(place == plan.place).then_some("page")}>
                    { messages.each_page[place] }
                </a>
            }
        </nav>
    };
    html! {
        <>
            <a class="skip" href="#main">{ messages.skip }</a>
            { part(0, masthead) }
            <main id="main" data-view={(tab == Tab::Data).then_some("data")} data-step={query.view.present.then(|| scene.step.to_string())} data-blank={scene.blank.to_string()}>
                <p class="notice" role="status" hidden={page.ignored.is_none()}>{ page.ignored.as_ref().map(rich) }</p>
                { part(1, headline_block) }
                <div class="explorer">
                    { part(2, filters) }
                    <div class={explores.then_some("pictures")} hidden={!explores}>
                        { pages }
                        { for plan.pictures.iter().enumerate().map(|(place, draw)| part(PICTURE + place, *draw)) }
                    </div>
                </div>
                { part(BELOW, figures) }
                { part(BELOW + 1, sources) }
                { part(BELOW + 2, |sheet| links(sheet.page.lang, &sheet.home, &sheet.page.others)) }
            </main>
            { part(OVER, stage_bar) }
            { part(OVER + 1, card) }
            <footer class="footer">
                <p>{ messages.footer }</p>
                <p>{ rich(&page.data_version) }</p>
            </footer>
        </>
    }
}

/// The page for the state, written anew only when what it says changes: neither typing nor a colour
/// scheme writes it.
#[hook]
fn use_page(
    data: &Data,
    state: &UseReducerHandle<State>,
    open: Option<Show>,
    props: &AppProps,
) -> Rc<Page> {
    let said = State {
        query: written_of(&state.query),
        ..(**state).clone()
    };
    let seen = (data.clone(), said, open);
    let (plan, memory) = (props.plan, props.memory.clone());
    let first = use_mut_ref(|| Some(props.first.clone()));
    let page = use_memo(seen, move |(Data(dataset), state, open)| {
        let first = first.borrow_mut().take();
        first.unwrap_or_else(|| Rc::new(written(dataset, state, *open, plan, &memory)))
    });
    (*page).clone()
}

/// What of a query the page and its pictures are written from: not what the table alone lists, nor
/// how the page is coloured and framed.
fn written_of(query: &Query) -> Query {
    Query {
        view: ViewState {
            find: String::new(),
            sort: None,
            theme: None,
            embed: None,
            ..query.view.clone()
        },
        ..query.clone()
    }
}

/// The table, written anew when the page is, and when what it lists changes.
#[hook]
fn use_table(
    data: &Data,
    state: &UseReducerHandle<State>,
    page: &Rc<Page>,
    index: Option<Shared>,
    most: usize,
) -> Rc<FigureTable> {
    let (dataset, page) = (data.0.clone(), page.clone());
    use_memo(
        ((**state).clone(), index, most),
        move |(state, index, most)| {
            let wording = Wording::new(&dataset, page.lang);
            let index = index.as_ref().map(|index| &*index.0);
            table(&wording, &state.query, &page.listed, index, *most)
        },
    )
}

/// Keeps what the table lists as a file.
fn save(data: &Data, query: &Query, page: &Rc<Page>, index: Option<Shared>) -> Callback<Flavour> {
    let (dataset, query, page) = (data.0.clone(), query.clone(), page.clone());
    Callback::from(move |flavour| {
        let wording = Wording::new(&dataset, page.lang);
        let index = index.as_ref().map(|index| &*index.0);
        let (figures, _) = found(&wording, &query, &page.listed, index);
        let export = export(&wording, &query, &figures, flavour);
        file::save(&export.name, "text/csv;charset=utf-8", &export.text);
    })
}
