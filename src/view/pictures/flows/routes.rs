//! The ways that money takes: counted amounts on one way added up, small ones together.

use dataset::Arrange;
use dataset::count::{Sum, Unit, convert};
use std::cmp::Reverse;

use dataset::{Figure, Key, Organisation, Programme, Region};

use crate::query::Query;
use crate::view::wording::Wording;

/// How many ways are drawn by themselves.
const LARGEST: usize = 8;

/// Money from one funder to one programme in one place.
#[derive(Clone)]
pub struct Route {
    /// Who gave it; none where several others did.
    pub funder: Option<Key<Organisation>>,
    /// For what; none where it is for several others.
    pub programme: Option<Key<Programme>>,
    /// Where: one region, or the whole country; none elsewhere, or where it is for several.
    pub place: Option<Key<Region>>,
    /// How much.
    pub sum: Sum,
    /// The amounts.
    pub figures: Vec<Key<Figure>>,
}

impl Route {
    fn has_ends_of(&self, other: &Self) -> bool {
        self.funder == other.funder
            && self.programme == other.programme
            && self.place == other.place
    }
}

/// The ways of amounts that may be added, the largest first; what is left when the largest have
/// been taken goes together, as far as it is of funders that are drawn by themselves.
pub fn routes(wording: &Wording<'_>, query: &Query, amounts: &[Key<Figure>]) -> Vec<Route> {
    let dataset = wording.dataset;
    let mut all = Vec::new();
    for key in amounts {
        let figure = &dataset.figures[*key];
        let Some((amount, _)) = convert(dataset, figure, query.question.currency) else {
            continue;
        };
        let mut sum = Sum::of(Unit::Money(query.question.currency));
        sum.add(amount, figure.qualifier);
        let place = match figure.regions.as_slice() {
            [region] if is_named(wording, *region) => Some(*region),
            _ => None,
        };
        all.push(Route {
            funder: figure.funder,
            programme: Some(figure.programme),
            place,
            sum,
            figures: vec![*key],
        });
    }
    let all = largest_first(together(all));
    let (large, small) = all.split_at(all.len().min(LARGEST));
    if small.len() < 2 {
        return all;
    }
    let mut small = small.to_vec();
    for route in &mut small {
        if !large.iter().any(|other| other.funder == route.funder) {
            route.funder = None;
        }
        route.programme = None;
    }
    let mut routes = large.to_vec();
    routes.extend(largest_first(together(small)));
    routes
}

/// Whether a region has a bar of its own: the programme regions and the whole country.
fn is_named(wording: &Wording<'_>, region: Key<Region>) -> bool {
    wording.dataset.regions[region].focus || wording.dataset.is_whole_country(region)
}

/// Those with the same ends added up.
fn together(routes: Vec<Route>) -> Vec<Route> {
    let mut sums: Vec<Route> = Vec::new();
    for route in routes {
        match sums.iter_mut().find(|known| known.has_ends_of(&route)) {
            None => sums.push(route),
            Some(known) => {
                known.sum.add(route.sum.value, route.sum.qualifier);
                known.figures.extend(route.figures);
            }
        }
    }
    sums
}

fn largest_first(mut routes: Vec<Route>) -> Vec<Route> {
    routes.arrange_by_key(|route| Reverse(route.sum.value));
    routes
}
