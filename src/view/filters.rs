//! The three filters as choices with their words, each telling what it would show.

use std::rc::Rc;

use dataset::{Key, Programme};

use super::amounts::Origin;
use super::headline::span;
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::address::{CURRENCIES, SHOWS};
use crate::query::{Action, Query, Years};
use crate::text::Rich;
use dataset::count::{Nothing, Sum};

/// Everything that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Filters {
    /// People, money or activities.
    pub shows: Vec<Choice>,
    /// Currencies.
    pub currencies: Vec<Choice>,
    /// The programme regions, which come first.
    pub focus_regions: Rc<Vec<Choice>>,
    /// The other regions and the whole country.
    pub other_regions: Rc<Vec<Choice>>,
    /// Every year that can be chosen, in order.
    pub years: Vec<i16>,
    /// The chosen years.
    pub chosen_years: Option<Years>,
    /// Programmes, children after their parents.
    pub programmes: Rc<Vec<Choice>>,
    /// How many of the filters are set.
    pub set: usize,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What choosing it does.
    pub action: Action,
    /// Its id in the address.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it would show by itself, or why that is nothing.
    pub count: Option<Rich>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// How deep it stands under others.
    pub depth: usize,
}

impl Choice {
    fn new(action: Action, id: &str, label: &str, chosen: bool) -> Self {
        Self {
            action,
            id: id.to_owned(),
            label: label.to_owned(),
            count: None,
            chosen,
            depth: 0,
        }
    }
}

/// Writes the filters.
pub fn filters(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>) -> Filters {
    let dataset = wording.dataset;
    let (first, last) = span(wording);
    let filter = &query.question.filter;
    let regions: Vec<_> = answer
        .by_region()
        .iter()
        .map(|row| {
            let region = &dataset.regions[row.key];
            let chosen = filter.regions.contains(&row.key);
            let mut choice = Choice::new(
                Action::ToggleRegion(row.key),
                &region.id,
                wording.of(&region.short_name),
                chosen,
            );
            let origin = Origin::of(&row.total, query.question.currency);
            choice.count = Some(own_count(wording, origin, answer.pictured(&row.total)));
            (region.focus, choice)
        })
        .collect();
    let (focus, other): (Vec<_>, Vec<_>) = regions.into_iter().partition(|(focus, _)| *focus);
    let choices = |regions: Vec<(bool, Choice)>| {
        let choices: Vec<_> = regions.into_iter().map(|(_, choice)| choice).collect();
        Rc::new(choices)
    };
    Filters {
        shows: SHOWS
            .iter()
            .map(|(id, show)| {
                Choice::new(
                    Action::Show(*show),
                    id,
                    wording.show(*show),
                    query.question.show == *show,
                )
            })
            .collect(),
        currencies: CURRENCIES
            .iter()
            .map(|(code, currency)| {
                Choice::new(
                    Action::Currency(*currency),
                    code,
                    code,
                    query.question.currency == *currency,
                )
            })
            .collect(),
        focus_regions: choices(focus),
        other_regions: choices(other),
        years: (first..=last).collect(),
        chosen_years: filter.years,
        programmes: Rc::new(programmes(wording, query)),
        set: usize::from(!filter.regions.is_empty())
            + usize::from(filter.years.is_some())
            + usize::from(!filter.programmes.is_empty())
            + usize::from(!filter.organisations.is_empty())
            + usize::from(!filter.fields.is_empty())
            + usize::from(!filter.groups.is_empty())
            + usize::from(!filter.places.is_empty()),
    }
}

fn own_count(wording: &Wording<'_>, origin: Origin, sum: Result<&Sum, Nothing>) -> Rich {
    match sum {
        Ok(sum) => wording.rounded(sum, origin),
        Err(nothing) => Rich::from(wording.nothing(nothing)),
    }
}

/// Programmes in the order of the dataset, each followed by those that are part of it.
fn programmes(wording: &Wording<'_>, query: &Query) -> Vec<Choice> {
    let mut list = Vec::new();
    let roots = wording
        .dataset
        .programmes
        .iter()
        .filter(|(_, programme)| programme.parent.is_none());
    for (root, _) in roots {
        add_programme(wording, query, root, 0, &mut list);
    }
    list
}

fn add_programme(
    wording: &Wording<'_>,
    query: &Query,
    key: Key<Programme>,
    depth: usize,
    list: &mut Vec<Choice>,
) {
    let programmes = &wording.dataset.programmes;
    let programme = &programmes[key];
    let chosen = query.question.filter.programmes.contains(&key);
    let choice = Choice::new(
        Action::ToggleProgramme(key),
        &programme.id,
        wording.of(&programme.short_name),
        chosen,
    );
    list.push(Choice { depth, ..choice });
    for (child, _) in programmes
        .iter()
        .filter(|(_, child)| child.parent == Some(key))
    {
        add_programme(wording, query, child, depth + 1, list);
    }
}
