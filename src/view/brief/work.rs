//! Programmes at work in a region, and who takes part in them.

use std::collections::BTreeSet;

use dataset::{Key, Organisation, Period, Programme, Region, RoleKind};

use crate::text::{Rich, brief_messages, fill};
use crate::view::wording::Wording;

/// A programme at work in a region.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it runs.
    pub period: Option<Rich>,
    /// What it is.
    pub summary: String,
    /// Who takes part.
    pub actors: Vec<Actors>,
}

/// Organisations that do the same in a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Actors {
    /// What they do.
    pub role: &'static str,
    /// Their names.
    pub names: Rich,
}

/// The programmes that a figure, an event or an organisation's role places in a region.
pub fn at_work(wording: &Wording<'_>, region: Key<Region>) -> BTreeSet<Key<Programme>> {
    let dataset = wording.dataset;
    let figures = dataset.figures.rows();
    let figures = figures.filter(|figure| figure.regions.contains(&region));
    let events = dataset.milestones.rows();
    let events = events.filter(|event| event.regions.contains(&region));
    let roles = dataset.roles.rows();
    let roles = roles.filter(|role| role.regions.contains(&region));
    let mut programmes = BTreeSet::new();
    programmes.extend(figures.map(|figure| figure.programme));
    programmes.extend(events.map(|event| event.programme));
    programmes.extend(roles.map(|role| role.programme));
    programmes
}

/// What a brief says of each programme.
pub fn works(wording: &Wording<'_>, programmes: &BTreeSet<Key<Programme>>) -> Vec<Work> {
    let work = |key: &Key<Programme>| {
        let programme = &wording.dataset.programmes[*key];
        Work {
            id: programme.id.clone(),
            name: wording.of(&programme.name).to_owned(),
            period: life(wording, programme),
            summary: wording.of(&programme.summary).to_owned(),
            actors: actors(wording, *key),
        }
    };
    programmes.iter().map(work).collect()
}

/// From when to when a programme runs, as far as that is published.
fn life(wording: &Wording<'_>, programme: &Programme) -> Option<Rich> {
    let scene = wording.scene();
    let open = |words, date| fill(words, &[("date", wording.date(date))]);
    match (programme.start, programme.end) {
        (None, None) => None,
        (Some(start), None) => Some(open(scene.since, start)),
        (None, Some(end)) => Some(open(scene.until, end)),
        (Some(start), Some(end)) => Some(wording.period(Some(Period { start, end }))),
    }
}

/// Who takes part in a programme, by what they do.
pub fn actors(wording: &Wording<'_>, programme: Key<Programme>) -> Vec<Actors> {
    const ROLES: [RoleKind; 4] = [
        RoleKind::Funder,
        RoleKind::Lead,
        RoleKind::Implementer,
        RoleKind::Partner,
    ];
    let name =
        |key: Key<Organisation>| Rich::name(wording.of(&wording.dataset.organisations[key].name));
    let words = brief_messages(wording.lang).roles;
    let groups = ROLES.into_iter().zip(words).map(|(kind, role)| {
        let roles = wording.dataset.roles.rows();
        let those = roles.filter(|role| role.programme == programme && role.kind == kind);
        let names: Vec<_> = those.map(|role| name(role.organisation)).collect();
        (role, names)
    });
    groups
        .filter(|(_, names)| !names.is_empty())
        .map(|(role, names)| Actors {
            role,
            names: crate::text::join_and(wording.lang, names),
        })
        .collect()
}
