//! Which programmes are at work in a choice of regions and years, with or without numbers.

use std::collections::BTreeSet;

use crate::{Basis, Dataset, Date, Key, Place, Programme, Region, set_of};

use super::filter::{Filter, Years};
use super::select::Sieve;

/// Something that places a programme somewhere, and when, as far as that is known.
struct Evidence<'d> {
    programme: Key<Programme>,
    regions: &'d [Key<Region>],
    places: &'d [Key<Place>],
    start: Option<Date>,
    end: Option<Date>,
}

/// The programmes that a role or a figure places in the chosen regions, cities and years; where the
/// programme's whole life is known, it is at work there as long as it lives. With fields or groups
/// chosen, those that have a figure of one; with organisations, those where one has a role or gave
/// money.
pub fn active(dataset: &Dataset, filter: &Filter) -> BTreeSet<Key<Programme>> {
    let chosen = |programme: &Key<Programme>| {
        let mut lineage = dataset.lineage(*programme);
        filter.programmes.is_empty() || lineage.any(|key| filter.programmes.contains(&key))
    };
    let there = |evidence: &Evidence<'_>| {
        let (mut regions, mut places) = (evidence.regions.iter(), evidence.places.iter());
        (filter.regions.is_empty() || regions.any(|region| filter.regions.contains(region)))
            && (filter.places.is_empty() || places.any(|place| filter.places.contains(place)))
    };
    let then = |evidence: &Evidence<'_>| {
        let programme = &dataset.programmes[evidence.programme];
        filter.years.is_none_or(|years| {
            meets(years, evidence.start, evidence.end)
                || programme.start.is_some()
                    && programme.end.is_some()
                    && meets(years, programme.start, programme.end)
        })
    };
    let found = evidence(dataset, filter);
    let found = found.filter(|one| there(one) && then(one));
    set_of(found.map(|one| one.programme).filter(chosen))
}

/// What tells of a programme at work for a chosen organisation, field and group.
fn evidence<'d>(
    dataset: &'d Dataset,
    filter: &Filter,
) -> impl Iterator<Item = Evidence<'d>> + use<'d> {
    let anywhere = Filter {
        places: BTreeSet::new(),
        ..filter.clone()
    };
    let sieve = Sieve::of(dataset, &anywhere);
    let done = dataset.figures.iter();
    let done = done.filter(|(_, figure)| figure.basis != Basis::Target);
    let figures: Vec<_> = done
        .filter(|(key, _)| sieve.lets_through(dataset, &anywhere, *key))
        .map(|(_, figure)| figure)
        .collect();
    let is_any_field = filter.fields.is_empty() && filter.groups.is_empty();
    let has_figure = set_of(figures.iter().map(|figure| figure.programme));
    let organisations = filter.organisations.clone();
    let roles = dataset.roles.rows().filter(move |role| {
        (organisations.is_empty() || organisations.contains(&role.organisation))
            && (is_any_field || has_figure.contains(&role.programme))
    });
    let roles = roles.map(|role| {
        // One whose dates nobody tells works as long as its programme.
        let programme = &dataset.programmes[role.programme];
        let (start, end) = match (role.start, role.end) {
            (None, None) => (programme.start, programme.end),
            life => life,
        };
        Evidence {
            programme: role.programme,
            regions: &role.regions,
            places: &role.places,
            start,
            end,
        }
    });
    let figures = figures.into_iter().map(|figure| Evidence {
        programme: figure.programme,
        regions: &figure.regions,
        places: &figure.places,
        start: figure.period.map(|period| period.start),
        end: figure.period.map(|period| period.end),
    });
    roles.chain(figures)
}

/// Whether what runs between two dates, of which one may be unknown, meets some years.
fn meets(years: Years, start: Option<Date>, end: Option<Date>) -> bool {
    (start.is_some() || end.is_some())
        && start.is_none_or(|start| start.year <= years.last)
        && end.is_none_or(|end| end.year >= years.first)
}
