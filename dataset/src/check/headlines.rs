//! Headlines of one programme must leave no doubt which of them counts.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::read::{Draft, Problems};
use crate::{Family, Figure, Key, Period};

/// A figure that can count, and when.
#[derive(Clone, Copy)]
struct Headline<'a> {
    key: Key<Figure>,
    figure: &'a Figure,
    period: Period,
}

/// Two headlines of one programme, family and basis whose regions meet may lie one inside the
/// other, but neither cross nor cover the same regions and period. Money of two funders is
/// different money and may do both.
///
/// Each row is reported once, however many others it conflicts with, and no pair of rows is looked
/// at but those beside each other in the order of their periods.
pub fn headlines_do_not_compete_within_a_programme(draft: &Draft, problems: &mut Problems) {
    for group in groups(draft).flat_map(by_funder) {
        let mut conflicts = BTreeMap::new();
        twins(&group, &mut conflicts);
        let regions: BTreeSet<_> = group.iter().flat_map(|one| &one.figure.regions).collect();
        for region in regions {
            // The whole country meets every region.
            let here = group.iter().filter(|one| {
                let mut own = one.figure.regions.iter();
                own.any(|own| own == region || draft.dataset.is_whole_country(*own))
            });
            crossings(here, &mut conflicts);
        }
        for (key, (figure, other, message)) in conflicts {
            let remedy = format!(
                "Set headline to false for one of the two, or make {} or {} a part or a repetition (instead_of) of the other.",
                figure.id, other.id
            );
            problems.push(draft.problem(key, "headline", "headline", message, remedy));
        }
    }
}

/// For the row that is reported: itself, the other and what they have between them.
type Conflicts<'a> = BTreeMap<Key<Figure>, (&'a Figure, &'a Figure, String)>;

/// The dated headlines of each programme, family (for activities: measure) and basis, in the order
/// of their starts, longer before shorter.
fn groups(draft: &Draft) -> impl Iterator<Item = Vec<Headline<'_>>> {
    let dataset = &draft.dataset;
    let mut groups: BTreeMap<_, Vec<Headline<'_>>> = BTreeMap::new();
    for (key, figure) in dataset.figures.iter() {
        let (Some(measure), Some(period)) = (dataset.measures.get(figure.measure), figure.period)
        else {
            continue;
        };
        if dataset.bar(figure).is_some() {
            continue;
        }
        let own_measure = (measure.family == Family::Activity).then_some(figure.measure);
        let group = (figure.programme, measure.family, figure.basis, own_measure);
        groups.entry(group).or_default().push(Headline {
            key,
            figure,
            period,
        });
    }
    groups.into_values().map(|mut group| {
        group.sort_by_key(|one| {
            let (first, last) = days(one.period);
            (first, -last, one.key)
        });
        group
    })
}

/// What may be one funder's, for each of them: the headlines that name it or nobody.
fn by_funder(group: Vec<Headline<'_>>) -> Vec<Vec<Headline<'_>>> {
    let funders: BTreeSet<_> = group.iter().filter_map(|one| one.figure.funder).collect();
    if funders.len() < 2 {
        return vec![group];
    }
    let may_be = |funder| {
        let own = group.iter().filter(move |one| {
            let named = one.figure.funder;
            named.is_none_or(|named| named == funder)
        });
        own.copied().collect()
    };
    funders.into_iter().map(may_be).collect()
}

/// Headlines for the very same regions and days.
fn twins<'a>(group: &[Headline<'a>], conflicts: &mut Conflicts<'a>) {
    let mut seen = HashMap::new();
    for one in group {
        let regions = one.figure.regions.as_slice();
        let first = seen.entry((regions, days(one.period))).or_insert(*one);
        if first.key != one.key {
            let other = first.figure;
            let message = format!("{} is a headline for the same regions and period", other.id);
            conflicts.insert(one.key, (one.figure, other, message));
        }
    }
}

/// Among headlines that all meet each other's regions, those whose period crosses another's.
fn crossings<'a, 'b>(
    headlines: impl Iterator<Item = &'b Headline<'a>>,
    conflicts: &mut Conflicts<'a>,
) where
    'a: 'b,
{
    // Periods that hold the day where we are, each inside the one before it. What crosses any of
    // them crosses the last.
    let mut open: Vec<&Headline<'a>> = Vec::new();
    for one in headlines {
        let (first, last) = days(one.period);
        while open.pop_if(|outer| days(outer.period).1 < first).is_some() {}
        match open.last() {
            Some(outer) if days(outer.period).1 < last => {
                let message = format!(
                    "its period crosses that of the headline {}",
                    outer.figure.id
                );
                conflicts
                    .entry(one.key)
                    .or_insert((one.figure, outer.figure, message));
            }
            _ => open.push(one),
        }
    }
}

/// The first and last day of a period.
fn days(period: Period) -> (i32, i32) {
    (period.start.first_day(), period.end.last_day())
}
