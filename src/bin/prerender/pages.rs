//! Every page of the site, by its name: the explorer in each language, briefs, and the page about it.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::thread;

use dataset::{Dataset, Words};
use idmaj::answer::Memory;
use idmaj::chart::poster;
use idmaj::content;
use idmaj::find::Index;
use idmaj::query::site::Site;
use idmaj::text::shell::shell;
use idmaj::text::{Lang, Rich, fill, messages, page_messages};
use idmaj::ui::{
    App, AppProps, BriefPage, BriefProps, Data, EXPLORE, MORE, Plan, Start, Ways, first_page,
    parted,
};
use idmaj::view::brief::brief;
use idmaj::view::links::{folder, others, subjects};
use idmaj::view::wording::Wording;
use publish::Package;
use yew::{BaseComponent, LocalServerRenderer};

use crate::assets::{Assets, hashed};
use crate::directory::{LOADS, Loads, around, loads};
use crate::frame::{Content, Frame};

mod reference;

/// One page, drawn but not framed.
#[derive(Clone)]
pub struct Drawn {
    /// Its folder within the part of the site in its language: empty for the explorer.
    pub folder: String,
    /// Its language.
    pub lang: Lang,
    /// The title of the document.
    pub title: String,
    /// What it is, for search engines.
    pub description: String,
    /// Its content.
    pub html: String,
    /// Whether the explorer takes it over.
    pub lives: bool,
}

impl Drawn {
    /// A page without scripts, whose title is followed by the name of the site.
    pub fn still(lang: Lang, folder: &str, title: &str, description: &str, html: String) -> Self {
        Self {
            folder: folder.to_owned(),
            lang,
            title: format!("{title} · {}", messages(lang).site.name),
            description: description.to_owned(),
            html,
            lives: false,
        }
    }

    /// From the page to the root of the site.
    pub fn root(&self) -> String {
        let path = format!("{}{}", Site::folder(self.lang), self.folder);
        match path.matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }
}

/// Every file to write, by its name in the site.
pub fn all(
    dataset: Dataset,
    assets: &Assets,
    address: Option<&str>,
    package: &Package,
) -> Result<Vec<(String, Vec<u8>)>, String> {
    let pages = in_every_language(&dataset)?;
    let colours = pages
        .iter()
        .map(|page| page.html.as_str())
        .collect::<String>();
    let colours = format!("{}{}", poster::stylesheet(&colours), paper(&dataset));
    let colours_name = hashed("posters", "css", colours.as_bytes());
    let briefs: Vec<&str> = pages
        .iter()
        .filter(|page| page.lang == Lang::Ar && !page.lives)
        .map(|page| page.folder.trim_end_matches('/'))
        .collect();
    let mut files = Vec::new();
    let mut contents = Vec::new();
    for lang in Lang::ALL {
        let (content, details) = content::pack(&dataset, lang);
        let mut file = |what: &str, bytes: Vec<u8>| {
            let name = hashed(&format!("{what}-{}", lang.code()), "bin", &bytes);
            files.push((name.clone(), bytes));
            name
        };
        contents.push(Content {
            lang,
            content: file("content", content),
            details: file("details", details),
        });
    }
    let names = Index::of(&dataset).written();
    let names_name = hashed("names", "txt", names.as_bytes());
    let frame = Frame {
        assets,
        names: &names_name,
        address,
        package,
        colours: &colours_name,
        briefs: briefs.join(" "),
        contents: &contents,
    };
    files.push((colours_name.clone(), colours.into_bytes()));
    files.push((names_name.clone(), names.into_bytes()));
    let mut loaded = BTreeMap::new();
    for page in &pages {
        let name = format!("{}{}index.html", Site::folder(page.lang), page.folder);
        let of_explorer = |files: Vec<String>| if page.lives { files } else { Vec::new() };
        let of_page = Loads {
            before_paint: frame.before_paint(&name),
            until_ready: of_explorer(frame.until_ready(page.lang)),
            later: of_explorer(frame.later(page.lang)),
        };
        loaded.insert(name.clone(), of_page);
        files.push((name, frame.fill(page).into_bytes()));
    }
    files.push((LOADS.to_owned(), loads(&loaded)?.into_bytes()));
    let around = around(address, &pages).into_iter();
    files.extend(around.map(|(name, text)| (name, text.into_bytes())));
    Ok(files)
}

/// What the workbook opens with: what the site is, and how its numbers are to be taken.
pub fn introduction() -> Vec<Words> {
    let in_three = |of: fn(Lang) -> &'static str| {
        let [ar, fr, en] = Lang::ALL.map(|lang| of(lang).to_owned());
        Words { ar, fr, en }
    };
    vec![
        in_three(|lang| shell(lang).description),
        in_three(|lang| page_messages(lang).footer),
    ]
}

/// Draws each language in a thread of its own.
fn in_every_language(dataset: &Dataset) -> Result<Vec<Drawn>, String> {
    thread::scope(|scope| {
        let drawing = Lang::ALL.map(|lang| {
            let own = dataset.clone();
            scope.spawn(move || in_language(&Rc::new(own), lang))
        });
        let drawn = drawing.into_iter().map(|thread| {
            let pages = thread.join();
            pages.map_err(|_| "a page could not be drawn: see above".to_owned())
        });
        drawn
            .collect::<Result<Vec<_>, _>>()
            .map(|pages| pages.concat())
    })
}

fn in_language(dataset: &Rc<Dataset>, lang: Lang) -> Vec<Drawn> {
    let wording = Wording::new(dataset, lang);
    let mut pages = vec![
        explorer(dataset, lang, &EXPLORE),
        explorer(dataset, lang, &MORE),
        reference::about(&wording),
        reference::documents(&wording),
        reference::missing(&wording),
        reference::timeline(&wording),
    ];
    for subject in subjects(dataset) {
        let folder = folder(dataset, subject);
        let written = Rc::new(brief(&wording, subject));
        let props = BriefProps {
            lang,
            brief: written.clone(),
            ways: ways(&wording, &folder),
        };
        let description = written.sentence.bare();
        let html = draw::<BriefPage>(props, false);
        pages.push(Drawn::still(
            lang,
            &folder,
            &written.name,
            &description,
            html,
        ));
    }
    pages
}

/// The ways from a page in a folder, relative to it.
fn ways(wording: &Wording<'_>, folder: &str) -> Ways {
    let home = "../".repeat(folder.matches('/').count());
    let up = if wording.lang == Lang::Ar { "" } else { "../" };
    let at = |other| format!("{home}{up}{}{folder}", Site::folder(other));
    Ways {
        languages: Lang::ALL.map(|other| (other, at(other))).into(),
        others: others(wording),
        home,
    }
}

/// The explorer as HTML that the browser can take over.
fn explorer(dataset: &Rc<Dataset>, lang: Lang, plan: &'static Plan) -> Drawn {
    let depth = Site::folder(lang).matches('/').count() + plan.folder.matches('/').count();
    let root = if depth == 0 {
        "./".to_owned()
    } else {
        "../".repeat(depth)
    };
    let start = Start {
        site: Site::at(&root, plan.folder),
        origin: String::new(),
        home: lang,
        search: String::new(),
        lang,
        is_dark: false,
        prerendered: true,
    };
    let memory = Rc::new(Memory::default());
    let first = Rc::new(first_page(dataset, &start, plan, &memory));
    let data = Data(dataset.clone());
    let title = first.title.clone();
    Drawn {
        folder: plan.folder.to_owned(),
        lang,
        title: match plan.folder {
            "" => title,
            _ => format!(
                "{} · {}",
                page_messages(lang).each_page[plan.place],
                messages(lang).site.name
            ),
        },
        description: shell(lang).description.to_owned(),
        html: parted(&draw::<App>(
            AppProps {
                data,
                start,
                plan,
                first,
                memory,
            },
            true,
        )),
        lives: true,
    }
}

fn draw<C: BaseComponent>(props: C::Properties, hydratable: bool) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(hydratable);
    // A runtime without clocks and sockets asks the system for nothing that could be refused.
    runtime.map_or_else(
        |_| String::new(),
        |runtime| tokio::task::LocalSet::new().block_on(&runtime, renderer.render()),
    )
}

/// The foot of each page on paper: what it is taken from, the version and date of the data, and
/// which page of how many it is.
fn paper(dataset: &Dataset) -> String {
    let sources = dataset.sources.rows();
    let read = sources
        .map(|source| source.accessed)
        .max_by_key(|date| date.last_day());
    let of = |lang: Lang| {
        let wording = Wording::new(dataset, lang);
        let version = fill(
            wording.page.data_version,
            &[("version", Rich::name(dataset.version.as_str()))],
        );
        let date = read.map_or_else(Rich::default, |date| wording.date(date));
        let words = format!(
            "{} · {} · {}",
            messages(lang).site.name,
            version.bare(),
            date.bare()
        );
        let code = lang.code();
        format!(
            "@page {code}{{@bottom-center{{content:\"{words} · \" counter(page) \"/\" counter(pages);\
             font:8pt system-ui,sans-serif}}}}\n:root:lang({code}){{page:{code}}}\n"
        )
    };
    Lang::ALL.map(of).concat()
}
