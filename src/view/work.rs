//! Who does what where: programmes against regions.

use dataset::set_of;
use std::collections::BTreeSet;

use dataset::count::{Filter, listed_under, select, total};
use dataset::{Key, Milestone, Programme, Region, RegionKind, Role, Row as _};

use super::amounts::Origin;
use super::brief::Subject;
use super::links::folder;
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::Query;
use crate::text::Rich;

/// Programmes against regions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    /// The regions: their briefs' folders and names.
    pub regions: Vec<(String, String)>,
    /// The programmes.
    pub rows: Vec<WorkRow>,
}

/// One programme.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkRow {
    /// Its id.
    pub id: String,
    /// The folder of its brief.
    pub folder: String,
    /// Its name.
    pub name: String,
    /// What it does in each region.
    pub cells: Vec<Cell>,
}

/// What a programme does in a region.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing is published of it.
    Silent,
    /// It works there.
    Works,
    /// It works there, and says how much.
    Counts(Rich),
}

/// Writes who does what where, for the programmes and regions of the selection.
pub fn work(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Work {
    let dataset = wording.dataset;
    let mut seen: BTreeSet<(Key<Programme>, Key<Region>)> = BTreeSet::new();
    for key in &answer.selection.shown {
        let figure = &dataset.figures[*key];
        seen.extend(
            figure
                .regions
                .iter()
                .map(|region| (figure.programme, *region)),
        );
    }
    for event in dataset
        .milestones
        .rows()
        .filter(|event| is_asked_for(wording, query, event))
    {
        seen.extend(
            event
                .regions
                .iter()
                .map(|region| (event.programme, *region)),
        );
    }
    for role in dataset
        .roles
        .rows()
        .filter(|role| is_at_work(wording, query, role))
    {
        seen.extend(role.regions.iter().map(|region| (role.programme, *region)));
    }
    let is_column = |key: &Key<Region>| {
        let region = &dataset.regions[*key];
        let is_chosen =
            query.question.filter.regions.is_empty() || query.question.filter.regions.contains(key);
        region.kind() != RegionKind::SeveralCountries
            && is_chosen
            && (region.focus || seen.iter().any(|(_, other)| other == key))
    };
    let regions: Vec<Key<Region>> = dataset.regions.keys().filter(is_column).collect();
    let programmes = set_of(seen.iter().map(|(programme, _)| *programme));
    let row = |programme: Key<Programme>| {
        let cell = |region: &Key<Region>| {
            if seen.contains(&(programme, *region)) {
                count(wording, query, answer, programme, *region).map_or(Cell::Works, Cell::Counts)
            } else {
                Cell::Silent
            }
        };
        WorkRow {
            id: dataset.programmes[programme].id().to_owned(),
            folder: folder(dataset, Subject::Programme(programme)),
            name: wording
                .of(&dataset.programmes[programme].short_name)
                .to_owned(),
            cells: regions.iter().map(cell).collect(),
        }
    };
    let heading = |region: &Key<Region>| {
        let name = wording.of(&dataset.regions[*region].short_name);
        (folder(dataset, Subject::Region(*region)), name.to_owned())
    };
    Work {
        rows: programmes.into_iter().map(row).collect(),
        regions: regions.iter().map(heading).collect(),
    }
}

/// What a programme counts in a region by itself, where it has published anything for that region.
fn count(
    wording: &Wording<'_>,
    query: &Query,
    answer: &Answer<'_>,
    programme: Key<Programme>,
    region: Key<Region>,
) -> Option<Rich> {
    let dataset = wording.dataset;
    let speaks = answer.selection.shown.iter().any(|key| {
        let figure = &dataset.figures[*key];
        figure.programme == programme
            && figure.regions[..] == [region]
            && listed_under(dataset, figure) == query.question.show
            && dataset.bar(figure).is_none()
    });
    if !speaks {
        return None;
    }
    let filter = Filter {
        regions: set_of([region]),
        programmes: set_of([programme]),
        years: query.question.filter.years,
        ..Filter::default()
    };
    let own = total(
        &select(dataset, &filter),
        query.question.show,
        query.question.currency,
    );
    let origin = Origin::of(&own, query.question.currency);
    let sum = answer.pictured(&own).ok()?;
    Some(wording.rounded(sum, origin))
}

/// Whether an organisation is at work in the chosen regions, years and programmes. One whose dates
/// nobody tells works as long as its programme; where no date is known, under no choice of years.
fn is_at_work(wording: &Wording<'_>, query: &Query, role: &Role) -> bool {
    let filter = &query.question.filter;
    let dataset = wording.dataset;
    let programme = &dataset.programmes[role.programme];
    let (start, end) = match (role.start, role.end) {
        (None, None) => (programme.start, programme.end),
        life => life,
    };
    let in_years = filter.years.is_none_or(|years| {
        (start.is_some() || end.is_some())
            && start.is_none_or(|start| start.year <= years.last)
            && end.is_none_or(|end| end.year >= years.first)
    });
    let in_regions = filter.regions.is_empty()
        || role
            .regions
            .iter()
            .any(|region| filter.regions.contains(region));
    let in_programmes = filter.programmes.is_empty()
        || dataset
            .lineage(role.programme)
            .any(|programme| filter.programmes.contains(&programme));
    in_years && in_regions && in_programmes
}

/// Whether an event belongs to the chosen regions, years and programmes.
pub fn is_asked_for(wording: &Wording<'_>, query: &Query, event: &Milestone) -> bool {
    let filter = &query.question.filter;
    let dataset = wording.dataset;
    let in_years = filter
        .years
        .is_none_or(|years| years.period().meets(event.period));
    let in_regions = filter.regions.is_empty()
        || event
            .regions
            .iter()
            .any(|region| filter.regions.contains(region));
    let in_programmes = filter.programmes.is_empty()
        || dataset
            .lineage(event.programme)
            .any(|programme| filter.programmes.contains(&programme));
    in_years && in_regions && in_programmes
}
