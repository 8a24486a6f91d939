//! Small packages and selections drawn by chance: few programmes, regions and years, so that
//! figures meet, compete and repeat each other often.

use std::collections::BTreeSet;

use dataset::map::Map;
use dataset::{
    Basis, Counting, Currency, Dataset, Date, Decimal, Dimension, ExchangeRate, Family, Field,
    Figure, Key, Measure, Note, Organisation, OrganisationKind, Part, PartKind, Period, Place,
    Population, PopulationGroup, Programme, ProgrammeKind, Qualifier, Region, Reliability, Role,
    RoleKind, Source, SourceKind, Table, Vocabulary, Words,
};
use idmaj::query::{Filter, Years};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const REGIONS: [&str; 5] = ["MA-02", "MA-09", "MA-01", "MA", "INT"];
const YEARS: std::ops::RangeInclusive<i16> = 2015..=2021;
/// Programmes: a root, its child, its grandchild, and one apart.
const PARENTS: [Option<usize>; 4] = [None, Some(0), Some(1), None];
const MEASURES: usize = 6;
/// Who is counted: migrants, people whom the programmes are not for, refugees, several of these.
const GROUPS: [PopulationGroup; 4] = [
    PopulationGroup::Migrants,
    PopulationGroup::Migrants,
    PopulationGroup::Refugees,
    PopulationGroup::Mixed,
];
const FIELDS: [&str; 2] = ["health", "education"];
/// Places: two in the first region, one in the second.
const PLACES: [usize; 3] = [0, 0, 1];
/// Who has a role in which programme.
const ROLES: [(usize, usize); 3] = [(0, 0), (1, 1), (1, 3)];

/// Packages with up to a dozen figures.
pub fn packages() -> impl Strategy<Value = Dataset> {
    vec(figures(), 0..12).prop_map(|mut figures| {
        for (place, figure) in figures.iter_mut().enumerate() {
            figure.id = format!("figure-{place:02}");
        }
        let wholes: Vec<_> = figures.clone();
        for (place, figure) in figures.iter_mut().enumerate() {
            // A part points to an earlier figure of its own unit, so that there is no circle.
            let fits = |part: &Part| {
                let whole = &wholes[part.whole.index() % place.max(1)];
                place > 0 && unit(whole) == unit(figure) && whole.currency == figure.currency
            };
            figure.part = figure.part.clone().filter(fits).map(|part| Part {
                whole: Key::at(part.whole.index() % place),
                ..part
            });
            figure.instead_of = figure
                .instead_of
                .filter(|_| place > 0)
                .map(|key| Key::at(key.index() % place));
        }
        dataset(figures)
    })
}

/// A package and another order for its rows.
pub fn reordered() -> impl Strategy<Value = (Dataset, Vec<usize>)> {
    packages().prop_flat_map(|dataset| {
        let order: Vec<usize> = (0..dataset.figures.len()).collect();
        (Just(dataset), Just(order).prop_shuffle())
    })
}

/// The same package with its figures in another order: `order[new place]` is the old place.
pub fn with_order(dataset: &Dataset, order: &[usize]) -> Dataset {
    let moved = |key: Key<Figure>| {
        Key::at(
            order
                .iter()
                .position(|old| *old == key.index())
                .expect("an order names every row"),
        )
    };
    let figures = order.iter().map(|old| {
        let mut figure = dataset.figures[Key::at(*old)].clone();
        figure.part = figure.part.map(|part| Part {
            whole: moved(part.whole),
            ..part
        });
        figure.instead_of = figure.instead_of.map(moved);
        Some(figure)
    });
    Dataset {
        figures: figures.collect(),
        ..dataset.clone()
    }
}

/// Some regions.
pub fn regions(how_many: std::ops::Range<usize>) -> impl Strategy<Value = BTreeSet<Key<Region>>> {
    let regions = btree_set(0..REGIONS.len(), how_many);
    regions.prop_map(|regions| regions.into_iter().map(Key::at).collect())
}

/// Some of the first keys of a table.
fn keys<T>(rows: usize) -> impl Strategy<Value = BTreeSet<Key<T>>> {
    let chosen = prop_oneof![
        3 => Just(BTreeSet::new()),
        1 => btree_set(0..rows, 0..3),
    ];
    chosen.prop_map(|places| places.into_iter().map(Key::at).collect())
}

/// Selections of up to two regions, a range of years and up to two programmes, organisations,
/// fields, groups and places.
pub fn filters() -> impl Strategy<Value = Filter> {
    let programmes = btree_set(0..PARENTS.len(), 0..3);
    let years =
        proptest::option::of((YEARS, YEARS).prop_map(|(one, other)| Years::between(one, other)));
    let groups = keys::<Population>(GROUPS.len());
    let slices = (keys(2), keys(FIELDS.len()), groups, keys(PLACES.len()));
    (regions(0..3), programmes, years, slices).prop_map(|(regions, programmes, years, slices)| {
        let (organisations, fields, groups, places) = slices;
        Filter {
            regions,
            programmes: programmes.into_iter().map(Key::at).collect(),
            years,
            organisations,
            fields,
            groups: groups.iter().map(|key| GROUPS[key.index()]).collect(),
            places,
        }
    })
}

fn unit(figure: &Figure) -> usize {
    [0, 0, 1, 2, 3, 0][figure.measure.index()]
}

fn figures() -> impl Strategy<Value = Figure> {
    let what = (
        0..PARENTS.len(),
        0..MEASURES,
        proptest::option::of(0..GROUPS.len()),
        1..5000i64,
    );
    let place = prop_oneof![
        3 => (0..3usize).prop_map(|region| vec![region]),
        2 => Just(vec![3]),
        1 => Just(vec![0, 1]),
        1 => Just(vec![4]),
    ];
    let when = proptest::option::weighted(
        0.9,
        (YEARS, 0..3i16).prop_map(|(start, length)| Period::years(start, start + length)),
    );
    let how = (
        select(Qualifier::ALL),
        select(Basis::ALL),
        proptest::bool::weighted(0.8),
        proptest::option::weighted(0.5, 0..FIELDS.len()),
        proptest::option::weighted(0.4, 0..2usize),
        prop_oneof![
            2 => Just(Vec::new()),
            2 => (0..PLACES.len()).prop_map(|place| vec![place]),
            1 => Just(vec![0, 1]),
        ],
        select(&["field", "group", "place", "status", "period"][..]),
    );
    let links = (
        proptest::option::weighted(0.3, (any::<Index>(), select(PartKind::ALL))),
        proptest::option::weighted(0.1, any::<Index>()),
    );
    (what, place, when, how, links).prop_map(|(what, place, period, how, links)| {
        let (programme, measure, population, value) = what;
        let (qualifier, basis, headline, field, funder, places, by) = how;
        let is_money = measure == 2;
        let key = |index: Index| Key::at(index.index(64));
        Figure {
            id: String::new(),
            programme: Key::at(programme),
            measure: Key::at(measure),
            population: population.map(Key::at),
            regions: place.into_iter().map(Key::at).collect(),
            places: places.into_iter().map(Key::at).collect(),
            period,
            value: Decimal::from_micro(value * 1_000_000),
            currency: is_money.then_some(if field.is_some() {
                Currency::USD
            } else {
                Currency::MAD
            }),
            qualifier,
            basis: if is_money == basis.is_money() {
                basis
            } else if is_money {
                Basis::Grant
            } else {
                Basis::Result
            },
            field: field.map(Key::at),
            funder: funder.filter(|_| is_money).map(Key::at),
            headline,
            part: links.0.map(|(whole, kind)| Part {
                whole: key(whole),
                kind,
                by: by.into(),
            }),
            instead_of: links.1.map(key),
            source: Key::at(0),
            locator: words("page 1"),
            note: None,
        }
    })
}

fn words(text: &str) -> Words {
    Words {
        ar: text.into(),
        fr: text.into(),
        en: text.into(),
    }
}

fn table<T>(rows: impl IntoIterator<Item = T>) -> Table<T> {
    rows.into_iter().map(Some).collect()
}

fn measure(
    id: &str,
    family: Family,
    unit: &str,
    counting: Counting,
    adds_over: &[Dimension],
) -> Measure {
    Measure {
        id: id.into(),
        family,
        unit: unit.into(),
        counting,
        adds_over: adds_over.into(),
        field: None,
        instead_of: None,
        label: words(id),
        definition: words(id),
    }
}

fn dataset(figures: Vec<Figure>) -> Dataset {
    let all = Dimension::ALL;
    Dataset {
        version: "0.0.0".into(),
        map: Map::default(),
        figures: table(figures),
        measures: table([
            measure("helped", Family::People, "person", Counting::Flow, all),
            measure(
                "enrolled",
                Family::People,
                "person",
                Counting::Flow,
                &[Dimension::Regions],
            ),
            measure("money", Family::Money, "money", Counting::Flow, all),
            measure("projects", Family::Activity, "project", Counting::Flow, all),
            measure(
                "associations",
                Family::Activity,
                "association",
                Counting::Flow,
                &[],
            ),
            measure("refugees", Family::Presence, "person", Counting::Stock, &[]),
        ]),
        programmes: table(PARENTS.iter().enumerate().map(|(place, parent)| Programme {
            id: format!("programme-{place}"),
            parent: parent.map(Key::at),
            kind: ProgrammeKind::Programme,
            start: None,
            end: None,
            name: words("programme"),
            short_name: words("programme"),
            summary: words("programme"),
        })),
        organisations: table(["one", "other"].map(|id| Organisation {
            id: id.into(),
            kind: OrganisationKind::Donor,
            name: words(id),
            short_name: words(id),
            url: None,
        })),
        roles: table(ROLES.map(|(organisation, programme)| Role {
            programme: Key::at(programme),
            organisation: Key::at(organisation),
            kind: RoleKind::Lead,
            regions: Vec::new(),
            places: Vec::new(),
            start: None,
            end: None,
            source: None,
            locator: words(""),
        })),
        fields: table(FIELDS.map(|id| Field {
            id: id.into(),
            label: words(id),
        })),
        populations: table(GROUPS.iter().enumerate().map(|(place, group)| Population {
            id: format!("population-{place}"),
            group: *group,
            in_scope: place != 1,
            label: words("people"),
        })),
        regions: table(REGIONS.map(|id| Region {
            id: id.into(),
            name: words(id),
            short_name: words(id),
            focus: id.len() > 3,
        })),
        places: table(PLACES.iter().enumerate().map(|(place, region)| Place {
            id: format!("place-{place}"),
            region: Key::at(*region),
            name: words("place"),
            lat: Decimal::ZERO,
            lon: Decimal::ZERO,
        })),
        sources: table([Source {
            id: "report".into(),
            kind: SourceKind::Report,
            title: "Report".into(),
            title_language: "en".into(),
            publisher: words("Publisher"),
            author: None,
            published: None,
            url: None,
            accessed: Date::year(2026),
            reliability: Reliability::Primary,
        }]),
        milestones: table([]),
        notes: table(Vec::<Note>::new()),
        // Some years have no rate, as in the real table.
        exchange_rates: table((2015..2020).map(|year| ExchangeRate {
            year,
            currency: Currency::USD,
            mad_per_unit: Decimal::from_micro(9_123_456 + i64::from(year)),
            source: Key::at(0),
        })),
        region_context: table([]),
    }
}
