//! What must hold for any package and any selection, on generated ones.

mod generated;

use std::collections::{BTreeMap, BTreeSet};

use dataset::audit::understated;
use dataset::count::{
    Along, Reason, Selection, Slot, Sum, Total, Unit, breakdown, ranking, select, total,
};
use dataset::{
    Currency, Dataset, Decimal, Figure, Key, Place, PopulationGroup, Programme, Region, RegionKind,
    Vocabulary,
};
use generated::{filters, packages, regions, reordered};
use idmaj::query::{Filter, Show, Years};
use proptest::prelude::*;

/// Every total of a selection.
fn totals(selection: &Selection<'_>) -> Vec<Total> {
    Show::ALL
        .iter()
        .map(|show| total(selection, *show, Currency::MAD))
        .collect()
}

fn id(dataset: &Dataset, key: Key<Figure>) -> String {
    dataset.figures[key].id.clone()
}

/// What counts, why the rest does not, and the sums.
type Told = (
    BTreeSet<String>,
    BTreeMap<String, String>,
    BTreeMap<Unit, (Decimal, String)>,
);

/// A total told by ids, so that the order of rows cannot show.
fn by_ids(dataset: &Dataset, total: &Total) -> Told {
    let reason = |reason: Reason| match reason {
        Reason::Inside(other) => format!("inside {}", id(dataset, other)),
        Reason::Preferred(other) => format!("preferred {}", id(dataset, other)),
        reason => format!("{reason:?}"),
    };
    let sum = |sum: &Sum| {
        (
            sum.unit.clone(),
            (sum.value, format!("{:?} {}", sum.qualifier, sum.figures)),
        )
    };
    (
        total.counted.iter().map(|key| id(dataset, *key)).collect(),
        total
            .left_out
            .iter()
            .map(|left| (id(dataset, left.figure), reason(left.reason)))
            .collect(),
        total.sums.iter().chain(&total.converted).map(sum).collect(),
    )
}

/// Whether two figures may count the same, told anew from rule 2 and not through the engine.
fn compete(dataset: &Dataset, one: &Figure, other: &Figure) -> bool {
    let ancestors = |figure: &Figure| -> Vec<usize> {
        let mut line = vec![figure.programme];
        while let Some(parent) = dataset.programmes[line[line.len() - 1]].parent {
            line.push(parent);
        }
        line.iter().map(|key| key.index()).collect()
    };
    let regions = |figure: &Figure| -> BTreeSet<String> {
        let ids: BTreeSet<_> = figure
            .regions
            .iter()
            .map(|key| dataset.regions[*key].id.clone())
            .collect();
        if ids.contains("MA") {
            dataset
                .regions
                .rows()
                .map(|region| region.id.clone())
                .collect()
        } else {
            ids
        }
    };
    let days = |figure: &Figure| {
        figure.period.map_or(i32::MIN..=i32::MAX, |period| {
            period.start.first_day()..=period.end.last_day()
        })
    };
    let (first, second) = (
        &dataset.measures[one.measure],
        &dataset.measures[other.measure],
    );
    let alike = first.family == second.family
        && (first.unit == "person" || first.unit == "money" || one.measure == other.measure);
    let related = ancestors(one).contains(&other.programme.index())
        || ancestors(other).contains(&one.programme.index());
    let meet = days(one).start() <= days(other).end() && days(other).start() <= days(one).end();
    let one_purse = one.funder.is_none() || other.funder.is_none() || one.funder == other.funder;
    alike && related && meet && one_purse && !regions(one).is_disjoint(&regions(other))
}

/// A filter that lets through no more than `wide`.
fn narrowed(wide: &Filter, by: &Filter) -> Filter {
    fn narrower<T: Ord + Copy>(wide: &BTreeSet<T>, by: &BTreeSet<T>) -> BTreeSet<T> {
        if wide.is_empty() {
            return by.clone();
        }
        let both: BTreeSet<T> = wide
            .iter()
            .filter(|item| by.contains(item))
            .copied()
            .collect();
        if both.is_empty() { wide.clone() } else { both }
    }
    let years = match (wide.years, by.years) {
        (None, years) => years,
        (Some(wide), Some(by)) if wide.first <= by.first && by.last <= wide.last => Some(by),
        (wide, _) => wide,
    };
    Filter {
        regions: narrower(&wide.regions, &by.regions),
        programmes: narrower(&wide.programmes, &by.programmes),
        years,
        organisations: narrower(&wide.organisations, &by.organisations),
        fields: narrower(&wide.fields, &by.fields),
        groups: narrower(&wide.groups, &by.groups),
        places: narrower(&wide.places, &by.places),
    }
}

/// 400 packages a property in every test run; `PROPTEST_CASES=10000 cargo test --release --test
/// properties` looks at more.
fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES");
    let cases = asked.ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: cases.unwrap_or(400),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// What counts of each kind.
fn counted(dataset: &Dataset, filter: &Filter) -> BTreeSet<Key<Figure>> {
    let totals = totals(&select(dataset, filter));
    totals.into_iter().flat_map(|total| total.counted).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn row_order_does_not_matter((dataset, order) in reordered(), filter in filters()) {
        let other = generated::with_order(&dataset, &order);
        let (one, two) = (select(&dataset, &filter), select(&other, &filter));
        for (one, two) in totals(&one).iter().zip(&totals(&two)) {
            prop_assert_eq!(by_ids(&dataset, one), by_ids(&other, two));
        }
    }

    #[test]
    fn competing_figures_never_both_count(dataset in packages(), filter in filters()) {
        for total in totals(&select(&dataset, &filter)) {
            for (place, one) in total.counted.iter().enumerate() {
                for other in &total.counted[place + 1..] {
                    let (one, other) = (&dataset.figures[*one], &dataset.figures[*other]);
                    prop_assert!(!compete(&dataset, one, other), "{} and {}", one.id, other.id);
                }
            }
        }
    }

    #[test]
    fn every_figure_counts_or_has_one_reason(dataset in packages(), filter in filters()) {
        let selection = select(&dataset, &filter);
        let mut told = Vec::new();
        for total in totals(&selection) {
            told.extend(total.counted.iter().copied());
            told.extend(total.left_out.iter().map(|left| left.figure));
        }
        told.sort();
        let mut listed = selection.shown.to_vec();
        listed.extend(selection.context.iter().map(|(key, _)| *key));
        listed.sort();
        prop_assert_eq!(told, listed);
    }

    #[test]
    fn a_breakdown_adds_up_to_its_total(dataset in packages(), filter in filters()) {
        let selection = select(&dataset, &filter);
        for total in totals(&selection) {
            let sums = if total.show == Show::Money { total.converted.iter().collect() } else { total.sums.iter().collect::<Vec<_>>() };
            for sum in sums {
                for along in [Along::Field, Along::Group, Along::Place, Along::Region, Along::Year] {
                    let pieces = breakdown(&selection, &total, &sum.unit, along).pieces;
                    prop_assert_eq!(pieces.iter().map(|piece| piece.value).sum::<Decimal>(), sum.value, "{:?}", along);
                }
            }
        }
    }

    #[test]
    fn a_ranked_row_counts_what_it_would_if_chosen_alone(dataset in packages(), filter in filters()) {
        let own = |filter: Filter, show| total(&select(&dataset, &filter), show, Currency::MAD);
        for show in Show::ALL {
            let regions = ranking::<Region>(&dataset, &filter, show, Currency::MAD);
            let rows = dataset.regions.iter().filter(|(_, region)| region.kind() != RegionKind::SeveralCountries);
            prop_assert!(regions.iter().map(|row| row.key).eq(rows.map(|(key, _)| key)));
            for row in regions {
                let alone = Filter { regions: BTreeSet::from([row.key]), ..filter.clone() };
                prop_assert_eq!(row.total, own(alone, show));
            }
            let programmes = ranking::<Programme>(&dataset, &filter, show, Currency::MAD);
            prop_assert!(programmes.iter().map(|row| row.key).eq(dataset.programmes.keys()));
            for row in programmes {
                let alone = Filter { programmes: BTreeSet::from([row.key]), ..filter.clone() };
                prop_assert_eq!(row.total, own(alone, show));
            }
        }
    }

    #[test]
    fn none_never_becomes_zero(dataset in packages(), filter in filters()) {
        for total in totals(&select(&dataset, &filter)) {
            prop_assert_eq!(total.counted.is_empty(), total.sums.is_empty());
            prop_assert_eq!(total.counted.is_empty(), total.nothing.is_some());
            prop_assert!(total.sums.iter().chain(&total.converted).all(|sum| sum.figures > 0));
        }
    }

    #[test]
    fn narrowing_never_adds_to_what_is_shown(dataset in packages(), wide in filters(), by in filters()) {
        let shown = |filter: &Filter| -> BTreeSet<_> { select(&dataset, filter).shown.into_iter().collect() };
        let narrow = narrowed(&wide, &by);
        prop_assert!(shown(&narrow).is_subset(&shown(&wide)), "{:?} within {:?}", narrow, wide);
    }

    #[test]
    fn no_figure_counts_in_two_choices_of_years_that_share_none(dataset in packages(), filter in filters(), cut in 2014..2022i16) {
        let years = |first, last| Filter { years: Some(Years { first, last }), ..filter.clone() };
        let (before, after) = (counted(&dataset, &years(2010, cut)), counted(&dataset, &years(cut + 1, 2030)));
        prop_assert!(before.is_disjoint(&after));
    }

    #[test]
    fn no_figure_counts_in_two_choices_of_regions_that_share_none(dataset in packages(), filter in filters(), one in regions(1..3), other in regions(1..3)) {
        prop_assume!(one.is_disjoint(&other));
        let of = |regions| counted(&dataset, &Filter { regions, ..filter.clone() });
        prop_assert!(of(one).is_disjoint(&of(other)));
    }

    #[test]
    fn what_makes_two_spans_add_up_to_more_than_both_together_is_named(dataset in packages(), filter in filters(), cut in 2014..2022i16) {
        // A slice can miss what a figure that is not broken down stands for: it is context, not a sum.
        let filter = filter.whole();
        let people = |first, last| {
            let selection = select(&dataset, &Filter { years: Some(Years { first, last }), ..filter.clone() });
            let total = total(&selection, Show::People, Currency::MAD);
            let sum = total.sums.first().map_or(Decimal::ZERO, |sum| sum.value);
            (sum, total.left_out.iter().any(|left| matches!(left.reason, Reason::NotAddable(_))), understated(&selection, &total))
        };
        let ((before, ..), (after, ..), (both, some_do_not_add, named)) = (people(2010, cut), people(cut + 1, 2030), people(2010, 2030));
        prop_assert!(before + after <= both || some_do_not_add || !named.is_empty(), "{before:?} + {after:?} > {both:?}");
    }

    #[test]
    fn a_filter_shows_the_slice_of_that_name_in_the_breakdown_without_it(dataset in packages(), filter in filters()) {
        let filter = filter.whole();
        let whole = select(&dataset, &filter);
        for (along, slot, slice) in slices(&dataset, &filter) {
            let sliced = select(&dataset, &slice);
            let lies_in = |one: &Slot| match (one, &slot) {
                (Slot::Places(places), Slot::Places(chosen)) => places.iter().all(|place| chosen.contains(place)),
                (one, slot) => one == slot,
            };
            for show in Show::ALL {
                let all = total(&whole, show, Currency::MAD);
                let taken = total(&sliced, show, Currency::MAD);
                let units: Vec<_> = all.sums.iter().map(|sum| sum.unit.clone()).collect();
                let pieces = units.iter().flat_map(|unit| breakdown(&whole, &all, unit, along).pieces);
                let pieces = pieces.filter(|piece| lies_in(&piece.slot) && sliced.shown.contains(&piece.figure));
                let expected: BTreeSet<_> = pieces.map(|piece| piece.figure).collect();
                let counted: BTreeSet<_> = taken.counted.iter().copied().collect();
                let without_rate = |key: &&Key<Figure>| !taken.unconverted.contains(key);
                prop_assert_eq!(counted.iter().filter(without_rate).collect::<Vec<_>>(), expected.iter().filter(without_rate).collect::<Vec<_>>(), "{:?}", slot);
            }
        }
    }

    #[test]
    fn money_is_its_givers_and_help_is_those_who_act(dataset in packages(), filter in filters()) {
        for organisation in dataset.organisations.keys() {
            let own = Filter { organisations: BTreeSet::from([organisation]), ..filter.clone() };
            let acts = |programme| dataset.roles.rows().any(|role| role.organisation == organisation && role.programme == programme);
            for key in counted(&dataset, &own) {
                let figure = &dataset.figures[key];
                let is_own = match (figure.funder, figure.currency) {
                    (Some(funder), _) => funder == organisation,
                    (None, Some(_)) => acts(figure.programme),
                    (None, None) => dataset.lineage(figure.programme).any(acts),
                };
                prop_assert!(is_own, "{}", figure.id);
            }
        }
    }
}

/// Each field, group and place by itself: the dimension, where its pieces stand, the filter.
fn slices(dataset: &Dataset, filter: &Filter) -> Vec<(Along, Slot, Filter)> {
    let fields = dataset.fields.keys().map(|field| {
        let fields = BTreeSet::from([field]);
        let filter = Filter {
            fields,
            ..filter.clone()
        };
        (Along::Field, Slot::Field(field), filter)
    });
    let groups = PopulationGroup::ALL.iter().map(|group| {
        let groups = BTreeSet::from([*group]);
        let filter = Filter {
            groups,
            ..filter.clone()
        };
        (Along::Group, Slot::Group(*group), filter)
    });
    let place = |chosen: Vec<Key<Place>>| {
        let places = chosen.iter().copied().collect();
        let filter = Filter {
            places,
            ..filter.clone()
        };
        (Along::Place, Slot::Places(chosen), filter)
    };
    let places = dataset.places.keys().map(|key| place(vec![key]));
    let all = place(dataset.places.keys().collect());
    fields.chain(groups).chain(places).chain([all]).collect()
}
