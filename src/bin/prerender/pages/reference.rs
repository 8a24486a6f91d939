//! Pages about all the data: the site itself, the documents, who works where, and what is missing.

use std::rc::Rc;

use idmaj::answer::answer;
use idmaj::query::{Query, Question};
use idmaj::text::shell::shell;
use idmaj::text::{about_messages, gaps_messages, messages};
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
    let title = wording.page.table.sources;
    Drawn {
        folder: SOURCES.to_owned(),
        lang,
        title: format!("{title} · {}", messages(lang).site.name),
        description: wording.page.table.all_documents.to_owned(),
        html: draw::<SourcesPage>(props, false),
        lives: false,
    }
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
    let title = wording.page.work.page;
    Drawn {
        folder: TIMELINE.to_owned(),
        lang,
        title: format!("{title} · {}", messages(lang).site.name),
        description: shell(lang).description.to_owned(),
        html: draw::<TimelinePage>(props, false),
        lives: false,
    }
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
    Drawn {
        folder: GAPS.to_owned(),
        lang,
        title: format!("{} · {}", words.title, messages(lang).site.name),
        description: words.lead.to_owned(),
        html: draw::<GapsPage>(props, false),
        lives: false,
    }
}
