//! What a brief must say that it does not know.

use std::collections::BTreeSet;

use dataset::count::{Nothing, Reason};
use dataset::{Figure, Key, RoleKind};

use super::Subject;
use super::work::at_work;
use crate::answer::Answer;
use crate::query::Show;
use crate::text::{Rich, brief_messages, fill, join_and};
use crate::view::headline::span;
use crate::view::wording::Wording;

/// Writes what nobody has published.
pub fn unknown(wording: &Wording<'_>, subject: Subject, answer: &Answer<'_>) -> Vec<Rich> {
    let mut said = silent_totals(wording, answer);
    said.extend(silent_years(wording, subject, answer));
    match subject {
        Subject::Region(_) => said.extend(of_region(wording, subject, answer)),
        Subject::Programme(_) => said.extend(of_programme(wording, subject)),
    }
    said
}

/// The kinds of totals without a figure, or without one that may be added.
fn silent_totals(wording: &Wording<'_>, answer: &Answer<'_>) -> Vec<Rich> {
    let words = &wording.page.headline;
    let kinds = Show::ALL.into_iter().enumerate();
    let silent = kinds.filter_map(|(place, show)| match answer.total(show).nothing? {
        // That others are told of together with it is said of each of them.
        Nothing::NotFound | Nothing::Wider => Some(words.none_found[place]),
        Nothing::NotAddable => Some(words.none_addable[place]),
    });
    let said = |words| fill(words, &[("scope", Rich::default())]).sentence();
    silent.map(said).collect()
}

/// The years without any figure, among those for which anything at all is published.
fn silent_years(wording: &Wording<'_>, subject: Subject, answer: &Answer<'_>) -> Option<Rich> {
    let (mut first, mut last) = span(wording);
    // Of a programme nothing can be published before it began, nor of years after it ended.
    if let Subject::Programme(key) = subject {
        let programme = &wording.dataset.programmes[key];
        first = programme.start.map_or(first, |date| first.max(date.year));
        last = programme.end.map_or(last, |date| last.min(date.year));
    }
    let mut told = BTreeSet::new();
    for key in &answer.selection.shown {
        if let Some(period) = wording.dataset.figures[*key].period {
            told.extend(period.start.year..=period.end.year);
        }
    }
    let silent: Vec<_> = (first..=last).filter(|year| !told.contains(year)).collect();
    let template = brief_messages(wording.lang).silent_years;
    let has_any = !silent.is_empty();
    has_any.then(|| fill(template, &[("years", wording.years(silent.into_iter()))]))
}

/// What is told of more than this region, and who is silent about it.
fn of_region(wording: &Wording<'_>, subject: Subject, answer: &Answer<'_>) -> Vec<Rich> {
    let words = brief_messages(wording.lang);
    let count = |reason: fn(&Reason) -> bool| {
        let context = answer.selection.context.iter();
        context.filter(|(_, why)| reason(why)).count()
    };
    let joint = count(|why| matches!(why, Reason::JointRegions));
    let national = count(|why| matches!(why, Reason::WholeCountry));
    let mut said = Vec::new();
    if joint > 0 {
        said.push(wording.count(&words.joint, joint));
    }
    if national > 0 {
        said.push(wording.count(&words.national, national));
    }
    if let Subject::Region(region) = subject {
        let figures = &wording.dataset.figures;
        let speaks = |key: &Key<Figure>| figures[*key].programme;
        let mut speaking = BTreeSet::new();
        speaking.extend(answer.selection.shown.iter().map(speaks));
        let silent: Vec<_> = at_work(wording, region)
            .into_iter()
            .filter(|programme| !speaking.contains(programme))
            .map(|programme| wording.programme(programme))
            .collect();
        if !silent.is_empty() {
            let names = join_and(wording.lang, silent);
            said.push(fill(words.silent_programmes, &[("programmes", names)]));
        }
    }
    said
}

/// What the documents do not say of a programme itself.
fn of_programme(wording: &Wording<'_>, subject: Subject) -> Vec<Rich> {
    let Subject::Programme(key) = subject else {
        return Vec::new();
    };
    let words = brief_messages(wording.lang);
    let programme = &wording.dataset.programmes[key];
    let mut said = Vec::new();
    let mut roles = wording.dataset.roles.rows();
    if !roles.any(|role| role.programme == key && role.kind == RoleKind::Funder) {
        said.push(Rich::from(words.no_funder));
    }
    for (date, what) in [(programme.start, words.began), (programme.end, words.ended)] {
        if date.is_none() {
            said.push(fill(words.no_dates, &[("what", Rich::from(what))]));
        }
    }
    said
}
