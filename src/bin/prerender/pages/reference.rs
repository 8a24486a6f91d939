//! Pages about all the data: the site itself, the documents, who works where, and what is missing.

use std::rc::Rc;

use idmaj::answer::answer;
use idmaj::query::{Query, Question};
use idmaj::text::shell::shell;
use idmaj::text::{about_messages, gaps_messages};
use idmaj::ui::{
    AboutPage, AboutProps, GapsPage, GapsProps, SourcesPage, SourcesProps, TimelinePage,
    TimelineProps,
};
use idmaj::view::brief::events;
use idmaj::view::gaps::gaps;
use idmaj::view::links::{ABOUT, GAPS, SOURCES, TIMELINE};
use idmaj::view::sources::sources;
use idmaj::view::wording::Wording;
use idmaj::view::work::work;

use super::{Drawn, draw, ways};

/// What the site is, and how to read it.
pub fn about(wording: &Wording<'_>) -> Drawn {
    let lang = wording.lang;
    let props = AboutProps {
        lang,
        ways: ways(wording, ABOUT),
    };
    Drawn {
        folder: ABOUT.to_owned(),
        lang,
        title: about_messages(lang).title.to_owned(),
        description: shell(lang).description.to_owned(),
        html: draw::<AboutPage>(props, false),
        lives: false,
    }
}

/// All documents, with what each contributed.
pub fn documents(wording: &Wording<'_>) -> Drawn {
    let lang = wording.lang;
    let everything = answer(wording.dataset, &Question::default());
    let props = SourcesProps {
        lang,
        sources: sources(wording, &everything),
        ways: ways(wording, SOURCES),
    };
    let words = &wording.page.table;
    let html = draw::<SourcesPage>(props, false);
    Drawn::still(lang, SOURCES, words.sources, words.all_documents, html)
}

/// Who works where, and all dated events.
pub fn timeline(wording: &Wording<'_>) -> Drawn {
    let lang = wording.lang;
    let query = Query::in_lang(lang);
    let everything = answer(wording.dataset, &query.question);
    let props = TimelineProps {
        lang,
        work: work(wording, &query, &everything),
        events: events(wording, |_| true),
        ways: ways(wording, TIMELINE),
    };
    let html = draw::<TimelinePage>(props, false);
    let title = wording.page.work.page;
    Drawn::still(lang, TIMELINE, title, shell(lang).description, html)
}

/// What is missing, disputed or does not add up.
pub fn missing(wording: &Wording<'_>) -> Drawn {
    let lang = wording.lang;
    let words = gaps_messages(lang);
    let props = GapsProps {
        lang,
        gaps: Rc::new(gaps(wording)),
        ways: ways(wording, GAPS),
    };
    let html = draw::<GapsPage>(props, false);
    Drawn::still(lang, GAPS, words.title, words.lead, html)
}
