//! What stands around a picture that is taken away: what it shows of what, its signs, its sources.

use dataset::Qualifier;

use super::headline::{also_chosen, place, time};
use super::pictures::{Picture, certainty, ink_of};
use super::wording::Wording;
use crate::chart::row::Certainty;
use crate::chart::scene::Ink;
use crate::chart::sheet::Around;
use crate::query::Query;
use crate::text::{Direction, Rich, fill, join_and, mark_messages};

/// Writes it; `link` leads back to the view.
pub fn caption(wording: &Wording<'_>, query: &Query, picture: &Picture, link: &str) -> Around {
    let site = &wording.common.site;
    let credit = picture.credit.iter();
    let credit = credit.map(|credit| format!("{} · {}", credit.words, credit.remark));
    Around {
        title: picture.title.plain(),
        lines: vec![selection(wording, query), picture.note.to_owned()],
        inks: inks(wording),
        ends: ends(wording, picture),
        foot: [sources(wording, picture)]
            .into_iter()
            .chain(credit)
            .chain([
                data(wording),
                format!("{} · {}", site.name, site.tagline),
                link.to_owned(),
            ])
            .collect(),
        mirrored: wording.lang.direction() == Direction::Rtl,
    }
}

/// The documents that give most, and how many more there are; nothing where there are none.
fn sources(wording: &Wording<'_>, picture: &Picture) -> String {
    let named = picture.sources.named.iter().map(|source| &source.words);
    let mut words = String::new();
    for source in named.chain(&picture.sources.more) {
        words.push_str(if words.is_empty() {
            wording.page.pictures.sources
        } else {
            " ·"
        });
        words.push(' ');
        words.push_str(&source.plain());
    }
    words
}

/// What is chosen: where, when, which programmes, and what else.
fn selection(wording: &Wording<'_>, query: &Query) -> String {
    let mut words = place(wording, query);
    words.push_words(wording.page.table.comma);
    words.extend(time(wording, query));
    let chosen = query.question.filter.programmes.iter();
    let programmes: Vec<_> = chosen.map(|key| wording.programme(*key)).collect();
    if !programmes.is_empty() {
        let programmes = [("programmes", join_and(wording.lang, programmes))];
        let template = mark_messages(wording.lang).legend.programmes;
        words.push_words(" · ");
        words.extend(fill(template, &programmes));
    }
    let also = also_chosen(wording, query);
    if !also.is_empty() {
        words.push_words(" · ");
        words.extend(join_and(wording.lang, also));
    }
    words.plain()
}

/// Which version of the data it is, and when the last of its documents was read.
fn data(wording: &Wording<'_>) -> String {
    let version = [("version", Rich::name(wording.dataset.version.as_str()))];
    let mut words = fill(wording.page.data_version, &version);
    let read = wording.dataset.sources.rows().map(|source| source.accessed);
    if let Some(date) = read.max_by_key(|date| (date.year, date.month, date.day)) {
        words.push_words(" · ");
        let date = [("date", wording.date(date))];
        words.extend(fill(wording.page.table.accessed, &date));
    }
    words.plain()
}

/// The colour of each region that has one, and of all the rest.
fn inks(wording: &Wording<'_>) -> Vec<(Ink, String)> {
    let regions = wording.regions().map(|key| {
        let name = wording.of(&wording.dataset.regions[key].name);
        (ink_of(wording, key), Rich::name(name).plain())
    });
    let other = mark_messages(wording.lang).legend.other;
    regions
        .filter(|(ink, _)| *ink != Ink::Other)
        .chain([(Ink::Other, other.to_owned())])
        .collect()
}

/// How the rows say that they are not exact.
fn ends(wording: &Wording<'_>, picture: &Picture) -> Vec<(Certainty, String)> {
    let legend = &mark_messages(wording.lang).legend;
    let all = [
        (Qualifier::AtLeast, legend.at_least),
        (Qualifier::About, legend.about),
        (Qualifier::AtMost, legend.at_most),
    ];
    let is_said = |qualifier: Qualifier| {
        let words = wording.certainty(qualifier);
        let mut values = picture.rows.iter().map(|row| row.value.bare());
        values.any(|value| value.contains(words))
    };
    all.into_iter()
        .filter(|(qualifier, _)| is_said(*qualifier))
        .map(|(qualifier, words)| (certainty(qualifier), words.to_owned()))
        .collect()
}
