//! Which programmes are at work in a choice of regions and years, with or without numbers.

use std::collections::BTreeSet;

use crate::{Basis, Dataset, Date, Key, Programme, Region};

use super::filter::{Filter, Years};

/// Something that places a programme somewhere, and when, as far as that is known.
struct Evidence<'d> {
    programme: Key<Programme>,
    regions: &'d [Key<Region>],
    start: Option<Date>,
    end: Option<Date>,
}

/// The programmes that a role or a figure places in the chosen regions, and in the chosen
/// years; where the programme's whole life is known, it is at work there as long as it lives.
pub fn active(dataset: &Dataset, filter: &Filter) -> BTreeSet<Key<Programme>> {
    let chosen = |programme: &Key<Programme>| {
        let mut lineage = dataset.lineage(*programme);
        filter.programmes.is_empty() || lineage.any(|key| filter.programmes.contains(&key))
    };
    let there = |evidence: &Evidence<'_>| {
        let mut regions = evidence.regions.iter();
        filter.regions.is_empty() || regions.any(|region| filter.regions.contains(region))
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
    let found = evidence(dataset).filter(|one| there(one) && then(one));
    let mut active = BTreeSet::new();
    active.extend(found.map(|one| one.programme).filter(chosen));
    active
}

fn evidence(dataset: &Dataset) -> impl Iterator<Item = Evidence<'_>> {
    let roles = dataset.roles.rows().map(|role| {
        // One whose dates nobody tells works as long as its programme.
        let programme = &dataset.programmes[role.programme];
        let (start, end) = match (role.start, role.end) {
            (None, None) => (programme.start, programme.end),
            life => life,
        };
        Evidence {
            programme: role.programme,
            regions: &role.regions,
            start,
            end,
        }
    });
    let figures = dataset.figures.rows();
    let done = figures.filter(|figure| figure.basis != Basis::Target);
    let figures = done.map(|figure| Evidence {
        programme: figure.programme,
        regions: &figure.regions,
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
