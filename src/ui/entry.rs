//! Where the explorer begins in a browser: with the content it is given, taking the prerendered page
//! over or drawing another.

use std::rc::Rc;

use dataset::Dataset;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::Renderer;

use super::app::{App, AppProps, Data, first_page};
use super::plan::Plan;
use super::state::Start;
use crate::answer::Memory;
use crate::content;
use crate::query::site::Site;
use crate::text::{Lang, lexicon, scene};
use crate::web::{address_bar, document, scheme};

/// Begins the page that stands in the document.
pub fn enter() {
    // A panic is a bug; what was drawn stays readable, and a line above it says what happened.
    yew::set_custom_panic_hook(Box::new(|panic| say_broken(&panic.to_string())));
    let Some(root) = gloo::utils::document().get_element_by_id("app") else {
        return;
    };
    let plan = Plan::of(root.get_attribute("data-page").as_deref());
    let (lang, dataset) = match given() {
        Ok(given) => given,
        Err(particulars) => return say_broken(&particulars),
    };
    if !plan.needs_details {
        return begin(plan, root, lang, dataset);
    }
    document::details(move |bytes| {
        let whole = bytes.and_then(|bytes| content::with_details(&dataset, bytes.leak()));
        match whole {
            Some((dataset, words)) => {
                scene::give(words);
                begin(plan, root, lang, dataset);
            }
            None => say_broken("the details could not be loaded"),
        }
    });
}

/// Begins with all that there is to begin with.
fn begin(plan: &'static Plan, root: Element, lang: Lang, dataset: Dataset) {
    let home = root.get_attribute("data-home");
    let home = home
        .as_deref()
        .and_then(Lang::from_code)
        .unwrap_or_default();
    let search = address_bar::search();
    // The prerendered page answers its own address only. Any other is drawn anew in its place.
    let prerendered = search.is_empty() && root.has_child_nodes();
    let start = Start {
        site: Site::with_page(&address_bar::path(), home, plan.folder),
        origin: address_bar::origin(),
        home,
        search,
        lang,
        is_dark: scheme::is_dark(),
        prerendered,
    };
    // To unpack the content was one turn of the browser's; the first answer is another, and the page
    // that it is told on a third.
    in_a_turn(move || {
        let memory = Rc::new(Memory::default());
        let first = first_page(&dataset, &start, plan, &memory);
        let data = Data(Rc::new(dataset));
        let props = AppProps {
            data,
            start,
            plan,
            first: Rc::new(first),
            memory,
        };
        in_a_turn(move || {
            let app = Renderer::<App>::with_root_and_props(root, props);
            if prerendered {
                app.hydrate();
            } else {
                app.render();
            }
        });
    });
}

fn in_a_turn(work: impl FnOnce() + 'static) {
    Timeout::new(0, work).forget();
}

/// What `static/start.js` has loaded beside the code.
fn given() -> Result<(Lang, Dataset), String> {
    let bytes = document::content().ok_or("the page gave the explorer no content")?;
    let (lang, dataset, words) =
        content::open(bytes.leak()).ok_or("the content is damaged, or of another version")?;
    lexicon::give(words);
    Ok((lang, dataset))
}

/// Says that the page cannot go on, and rests what nothing answers any more; a line that is on the
/// page already then shows itself.
fn say_broken(particulars: &str) {
    document::report(particulars);
    document::rest();
    document::set_state("broken");
}
