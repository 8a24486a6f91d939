//! "Programmes and events": when each programme of the selection ran, and what happened in it.

use dataset::Arrange;
use dataset::count::Selection;
use std::cmp::Reverse;

use dataset::{Date, Key, Milestone, Period, Programme};

use super::series::{elapsed, end_of};
use super::{Picture, PictureRow, emphasis, named_sources};
use crate::chart::drawing::Drawing;
use crate::chart::row::Look;
use crate::chart::scene::Ink;
use crate::chart::timeline::{Lane, Timeline as Chart};
use crate::query::{Action, Query};
use crate::text::{Direction, Rich, fill};
use crate::view::headline::span;
use crate::view::wording::Wording;
use crate::view::work::is_asked_for;

/// How many programmes are drawn: those of which most is published.
const LANES: usize = 16;

/// A programme and its events in order.
struct Told<'d> {
    key: Key<Programme>,
    programme: &'d Programme,
    events: Vec<&'d Milestone>,
}

/// Writes the picture.
pub fn picture(wording: &Wording<'_>, query: &Query, selection: &Selection<'_>) -> Picture {
    let scene = wording.scene();
    let (told, more) = told(wording, query, selection);
    let lanes: Vec<(Lane, Vec<PictureRow>)> =
        told.iter().map(|one| lane(wording, query, one)).collect();
    let events: usize = told.iter().map(|one| one.events.len()).sum();
    let mut sentence = if told.is_empty() {
        Rich::from(scene.timeline_nothing)
    } else {
        let programmes = wording.count(&scene.timeline_programmes, told.len());
        let events = wording.count(&scene.timeline_events, events);
        let parts = [("programmes", programmes), ("events", events)];
        fill(scene.timeline_sentence, &parts)
    };
    if more > 0 {
        sentence.push_words(" ");
        sentence.extend(wording.count(&scene.timeline_more, more));
    }
    let events = told.iter().flat_map(|one| &one.events);
    let sources = named_sources(wording, events.map(|event| event.source));
    let (first, last) = span(wording);
    let (lanes, rows): (Vec<Lane>, Vec<Vec<PictureRow>>) = lanes.into_iter().unzip();
    let chart = Chart {
        lanes,
        first,
        last,
        chosen: query
            .question
            .filter
            .years
            .map(|years| (years.first, years.last)),
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: scene.timeline_nothing.to_owned(),
        zoom: 1.0,
        width: 0.0,
    };
    Picture {
        title: Rich::from(scene.timeline),
        note: scene.timeline_note,
        sentence,
        heading: scene.timeline,
        sources,
        rows: rows.into_iter().flatten().collect(),
        ..Picture::of("timeline", Drawing::Timeline(chart))
    }
}

/// The programmes of the selection of which a date is known, in the order in which they began, and
/// how many more there are than are drawn.
fn told<'d>(
    wording: &Wording<'d>,
    query: &Query,
    selection: &Selection<'_>,
) -> (Vec<Told<'d>>, usize) {
    let dataset = wording.dataset;
    let asked = || {
        dataset
            .milestones
            .rows()
            .filter(|event| is_asked_for(wording, query, event))
    };
    let mut programmes = selection.programmes();
    programmes.extend(asked().map(|event| event.programme));
    let one = |key: Key<Programme>| {
        let mut events: Vec<_> = asked().filter(|event| event.programme == key).collect();
        events.arrange_by_key(|event| event.period.start.first_day());
        Told {
            key,
            programme: &dataset.programmes[key],
            events,
        }
    };
    let told = programmes.into_iter().map(one);
    let mut told: Vec<Told<'d>> = told.filter(|one| began(one).is_some()).collect();
    let weight = |one: &Told<'_>| {
        let shown = selection.shown.iter();
        let figures = shown.filter(|key| dataset.figures[**key].programme == one.key);
        one.events.len() + figures.count()
    };
    told.arrange_by_key(|one| Reverse(weight(one)));
    let more = told.len().saturating_sub(LANES);
    told.truncate(LANES);
    told.arrange_by_key(|one| began(one).map(Date::first_day));
    (told, more)
}

/// The first date that is known of a programme.
fn began(told: &Told<'_>) -> Option<Date> {
    let first_event = told.events.first().map(|event| event.period.start);
    told.programme.start.or(first_event).or(told.programme.end)
}

fn lane(wording: &Wording<'_>, query: &Query, told: &Told<'_>) -> (Lane, Vec<PictureRow>) {
    let Told {
        key,
        programme,
        events,
    } = told;
    let chosen = query.question.filter.programmes.contains(key);
    let name = wording.of(&programme.short_name);
    let years = years(wording, programme);
    let mut rows = vec![PictureRow {
        label: Rich::name(wording.of(&programme.name)),
        value: years.clone(),
        figures: Vec::new(),
        action: Some(Action::ToggleProgramme(*key)),
        chosen,
    }];
    let mut drawn = Vec::new();
    for event in events {
        let date = wording.period(Some(event.period));
        let label = wording.of(&event.label);
        drawn.push((
            elapsed(event.period.start),
            format!("{}: {label}", date.plain()),
        ));
        rows.push(PictureRow {
            label: Rich::from(label),
            value: date,
            figures: Vec::new(),
            action: None,
            chosen: false,
        });
    }
    let lane = Lane {
        label: name.to_owned(),
        words: format!("{}: {}", rows[0].label.plain(), years.plain()),
        look: Look {
            emphasis: emphasis(chosen),
            ..Look::plain(Ink::Other)
        },
        start: programme.start.map(elapsed),
        end: programme.end.map(end_of),
        events: drawn,
    };
    (lane, rows)
}

/// When a programme ran, as far as that is published.
fn years(wording: &Wording<'_>, programme: &Programme) -> Rich {
    let scene = wording.scene();
    match (programme.start, programme.end) {
        (Some(start), Some(end)) => wording.period(Some(Period { start, end })),
        (Some(start), None) => fill(scene.since, &[("date", wording.date(start))]),
        (None, Some(end)) => fill(scene.until, &[("date", wording.date(end))]),
        (None, None) => Rich::from(wording.page.pictures.undated),
    }
}
