//! The brief of a region or a programme: one page, in words and numbers, with what is not known.

mod unknown;
mod work;

use dataset::Arrange;
use std::collections::BTreeSet;
use std::rc::Rc;

use dataset::count::Reason;
use dataset::{Decimal, Key, Milestone, Programme, Region, RegionContext, RegionKind};

use super::account::anchor;
use super::pictures::{Picture, Upper};
use super::sources::{SourceRow, sources};
use super::table::{FigureTable, listed, table};
use super::tiles::{Tile, tiles};
use super::wording::Wording;
use crate::answer::{Answer, answer};
use crate::query::{Action, Query, Show};
use crate::text::{Rich, brief_messages, fill};
pub use work::{Actors, Work};
use work::{actors, at_work, works};

/// Whose brief it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A region, or the whole country.
    Region(Key<Region>),
    /// A programme with its parts.
    Programme(Key<Programme>),
}

/// A brief.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// What kind of thing it is about.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// The answer in one sentence.
    pub sentence: Rich,
    /// What a programme is, or how many people live in a region.
    pub lead: Vec<Said>,
    /// Its totals.
    pub totals: Vec<Tile>,
    /// The programmes of a region.
    pub programmes: Vec<Work>,
    /// Those who take part in a programme, by what they do.
    pub actors: Vec<Actors>,
    /// People and money over the years, where any may be added.
    pub pictures: Vec<Rc<Picture>>,
    /// Dated events, in order.
    pub milestones: Vec<Event>,
    /// Every figure of the selection.
    pub table: FigureTable,
    /// What nobody has published.
    pub unknown: Vec<Rich>,
    /// The documents.
    pub sources: Vec<SourceRow>,
    /// Its selection in the explorer, as what follows `?`.
    pub search: String,
}

/// A sentence, and the document that it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The sentence.
    pub words: Rich,
    /// Who published the document, when, and where it can be read; none for what needs none.
    pub source: Option<(Rich, Option<String>)>,
}

impl From<Rich> for Said {
    fn from(words: Rich) -> Self {
        Self {
            words,
            source: None,
        }
    }
}

/// A dated event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When.
    pub date: Rich,
    /// What happened.
    pub label: String,
    /// In which programme.
    pub programme: Rich,
    /// Who says so.
    pub source: Rich,
}

/// Writes a brief.
pub fn brief(wording: &Wording<'_>, subject: Subject) -> Brief {
    let dataset = wording.dataset;
    let query = selection(wording, subject);
    let found = answer(dataset, &query.question);
    let words = brief_messages(wording.lang);
    let (kind, name, lead) = match subject {
        Subject::Region(key) => {
            let region = &dataset.regions[key];
            let kind = match region.kind() {
                RegionKind::Region => words.region,
                RegionKind::WholeCountry | RegionKind::SeveralCountries => words.country,
            };
            (kind, wording.of(&region.name), people_living(wording, key))
        }
        Subject::Programme(key) => {
            let programme = &dataset.programmes[key];
            let lead = place_among_programmes(wording, key);
            let lead = lead.into_iter().map(Said::from).collect();
            (words.programme, wording.of(&programme.name), lead)
        }
    };
    let (programmes, actors) = match subject {
        Subject::Region(key) => (works(wording, &at_work(wording, key)), Vec::new()),
        Subject::Programme(key) => (Vec::new(), actors(wording, key)),
    };
    let milestones = events(wording, |event| belongs(wording, event, subject));
    let table = own_figures(wording, &query, &found);
    let sources = cited(wording, subject, &table, sources(wording, &found));
    Brief {
        kind,
        name: name.to_owned(),
        sentence: super::headline::headline(wording, &query, &found).sentence,
        lead,
        totals: tiles(wording, &query, &found),
        programmes,
        actors,
        pictures: over_years(wording, &query),
        unknown: unknown::unknown(wording, subject, &found),
        milestones,
        table,
        sources,
        search: crate::query::address::format(&query, wording.lang, dataset),
    }
}

fn selection(wording: &Wording<'_>, subject: Subject) -> Query {
    let mut query = Query::in_lang(wording.lang);
    match subject {
        Subject::Region(key) => _ = query.question.filter.regions.insert(key),
        Subject::Programme(key) => _ = query.question.filter.programmes.insert(key),
    }
    query
}

/// The figures that are told of the subject itself, alone or together with others. Those for the
/// whole country are not: what is not known says how many they are.
fn own_figures(wording: &Wording<'_>, query: &Query, found: &Answer<'_>) -> FigureTable {
    let mut own = BTreeSet::new();
    own.extend(found.selection.shown.iter().copied());
    let joint = found.selection.context.iter();
    let joint = joint.filter(|(_, why)| *why == Reason::JointRegions);
    own.extend(joint.map(|(key, _)| *key));
    let mut listed = listed(query, found);
    listed.retain(|(key, _)| own.contains(key));
    table(wording, query, &listed, None, listed.len())
}

/// The documents that the brief's figures, events and actors stand in.
fn cited(
    wording: &Wording<'_>,
    subject: Subject,
    table: &FigureTable,
    sources: Vec<SourceRow>,
) -> Vec<SourceRow> {
    let dataset = wording.dataset;
    let of_events = dataset
        .milestones
        .rows()
        .filter(|event| belongs(wording, event, subject));
    let of_events = of_events.map(|event| anchor(&dataset.sources[event.source].id));
    let mut cited = BTreeSet::new();
    cited.extend(table.rows.iter().map(|row| row.source.anchor.clone()));
    cited.extend(of_events);
    let roles = dataset.roles.rows().filter(|role| match subject {
        Subject::Region(region) => role.regions.contains(&region),
        Subject::Programme(programme) => dataset.is_within(role.programme, programme),
    });
    let of_roles = roles.filter_map(|role| role.source);
    cited.extend(of_roles.map(|source| anchor(&dataset.sources[source].id)));
    let sources = sources.into_iter();
    sources
        .filter(|source| cited.contains(&source.anchor))
        .collect()
}

/// The inhabitants of a region at each census, and how many of a thousand are foreign residents where
/// that many are published. It tells who lives there, and nothing of who is helped.
fn people_living(wording: &Wording<'_>, region: Key<Region>) -> Vec<Said> {
    let words = brief_messages(wording.lang);
    let census = wording.dataset.region_context.rows();
    let census = census.filter(|context| context.region == region);
    let said = |context: &RegionContext| {
        let mut parts = vec![
            ("count", wording.number(context.population)),
            (
                "year",
                crate::text::date(wording.lang, (context.year, None, None)),
            ),
        ];
        let foreigners = context.foreign_residents;
        let told = foreigners.and_then(|count| Some((count, of_a_thousand(count, context)?)));
        let words = match told {
            Some((foreigners, rate)) => {
                parts.push(("foreigners", wording.number(foreigners)));
                parts.push(("rate", wording.number(rate)));
                fill(words.foreigners, &parts)
            }
            None => fill(words.population, &parts),
        };
        let url = wording.dataset.sources[context.source].url.clone();
        Said {
            words,
            source: Some((wording.source(context.source), url)),
        }
    };
    census.map(said).collect()
}

/// How many of a thousand inhabitants so many are, to one decimal; none where nobody lives.
fn of_a_thousand(count: Decimal, context: &RegionContext) -> Option<Decimal> {
    const ONE: i128 = 1_000_000;
    let inhabitants = i128::from(context.population.micro());
    let rate = (i128::from(count.micro()) * 1_000 * ONE).checked_div(inhabitants)?;
    let rate = i64::try_from(rate).ok()?;
    Some(Decimal::from_micro(crate::text::rounded(rate, 1)))
}

/// What a programme is, what it belongs to, its parts and where it works.
fn place_among_programmes(wording: &Wording<'_>, key: Key<Programme>) -> Vec<Rich> {
    let dataset = wording.dataset;
    let words = brief_messages(wording.lang);
    let programme = &dataset.programmes[key];
    let mut said = vec![Rich::from(wording.of(&programme.summary))];
    if let Some(parent) = programme.parent {
        said.push(fill(
            words.part_of,
            &[("programme", wording.programme(parent))],
        ));
    }
    let parts: Vec<_> = dataset
        .programmes
        .iter()
        .filter(|(_, part)| part.parent == Some(key))
        .map(|(part, _)| wording.programme(part))
        .collect();
    if !parts.is_empty() {
        let parts = crate::text::join_and(wording.lang, parts);
        said.push(fill(words.parts, &[("programmes", parts)]));
    }
    let regions: Vec<_> = dataset
        .regions
        .iter()
        .filter(|(region, row)| {
            row.kind() == RegionKind::Region && at_work(wording, *region).contains(&key)
        })
        .map(|(_, region)| Rich::name(wording.of(&region.short_name)))
        .collect();
    if !regions.is_empty() {
        let regions = crate::text::join_and(wording.lang, regions);
        said.push(fill(words.regions, &[("regions", regions)]));
    }
    said
}

/// The pictures by year of what can be added: people, then money. Nothing in them can be chosen.
fn over_years(wording: &Wording<'_>, query: &Query) -> Vec<Rc<Picture>> {
    let of = |(show, id)| {
        let query = query.apply(Action::Show(show));
        let found: Answer<'_> = answer(wording.dataset, &query.question);
        found.total(show).nothing.is_none().then(|| {
            let picture = Upper::Year.picture(wording, &query, &found);
            Rc::new(Picture {
                id,
                ..picture.still()
            })
        })
    };
    [
        (Show::People, "people-by-year"),
        (Show::Money, "money-by-year"),
    ]
    .into_iter()
    .filter_map(of)
    .collect()
}

/// Some events, in the order of their dates.
pub fn events(wording: &Wording<'_>, which: impl Fn(&Milestone) -> bool) -> Vec<Event> {
    let events = wording.dataset.milestones.rows();
    let mut events: Vec<_> = events.filter(|event| which(event)).collect();
    events.arrange_by_key(|event| event.period.start.first_day());
    let event = |event: &Milestone| Event {
        date: wording.period(Some(event.period)),
        label: wording.of(&event.label).to_owned(),
        programme: wording.programme(event.programme),
        source: wording.source(event.source),
    };
    events.into_iter().map(event).collect()
}

/// Whether an event is told of a subject.
fn belongs(wording: &Wording<'_>, event: &Milestone, subject: Subject) -> bool {
    match subject {
        Subject::Region(region) => event.regions.contains(&region),
        Subject::Programme(programme) => wording.dataset.is_within(event.programme, programme),
    }
}
