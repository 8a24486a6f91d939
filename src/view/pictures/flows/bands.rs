//! The ways of money as bars with bands between them, and as rows of the twin table.

use dataset::Arrange;
use dataset::set_of;
use std::cmp::Reverse;

use dataset::count::Sum;
use dataset::{Figure, Key};

use super::routes::Route;
use crate::chart::flows::{Flow, FlowColumn, FlowStop, Flows as Chart};
use crate::chart::row::Look;
use crate::chart::scene::Ink;
use crate::query::{Action, Query};
use crate::text::{Direction, Rich, fill};
use crate::view::pictures::{PictureRow, certainty, emphasis, ink_of, said_value, short_value};
use crate::view::wording::Wording;

/// One end of a way among the bars of its column, with what runs through it.
struct Stop<T> {
    end: Option<T>,
    sum: Sum,
    figures: Vec<Key<Figure>>,
}

/// The bar of an end.
fn bar<T>(wording: &Wording<'_>, stop: &Stop<T>, label: &str, ink: Ink) -> FlowStop {
    FlowStop {
        label: label.to_owned(),
        value_words: short_value(wording, &stop.sum, &stop.figures),
        ink,
    }
}

/// The bars of a column whose colours mean nothing.
fn named<T>(wording: &Wording<'_>, stops: &[Stop<T>], names: &[String]) -> Vec<FlowStop> {
    let pairs = stops.iter().zip(names);
    pairs
        .map(|(stop, name)| bar(wording, stop, name, Ink::Other))
        .collect()
}

/// Draws the ways, and lists them: those of one funder follow each other.
pub fn bands(
    wording: &Wording<'_>,
    query: &Query,
    mut routes: Vec<Route>,
) -> (Chart, Vec<PictureRow>) {
    let scene = wording.scene();
    let dataset = wording.dataset;
    let funders = stops(&routes, |route| route.funder);
    let place = |route: &Route| funders.iter().position(|stop| stop.end == route.funder);
    routes.arrange_by_key(place);
    let programmes = last_without_end(in_order(&routes, |route| route.programme));
    let mut places = in_order(&routes, |route| route.place);
    places.arrange_by_key(|stop| {
        let region = |key: Key<_>| (!dataset.regions[key].focus, key);
        stop.end.map_or((true, true, None), |key| {
            let (is_country, key) = region(key);
            (false, is_country, Some(key))
        })
    });
    let funder_names: Vec<String> = funders
        .iter()
        .map(|stop| funders_of(wording, &stop.figures))
        .collect();
    let programme_names: Vec<String> = programmes
        .iter()
        .map(|stop| programmes_of(wording, &stop.figures))
        .collect();
    let place_names: Vec<&str> = places
        .iter()
        .map(|stop| match stop.end {
            Some(key) => wording.of(&dataset.regions[key].short_name),
            None => scene.flows_elsewhere,
        })
        .collect();
    let ink = |route: &Route| {
        route
            .place
            .map_or(Ink::Other, |region| ink_of(wording, region))
    };
    let mut rows = Vec::new();
    let mut flows = Vec::new();
    for route in &routes {
        let at = |found: Option<usize>| found.unwrap_or_default();
        let funder = at(funders.iter().position(|stop| stop.end == route.funder));
        let programme = at(programmes
            .iter()
            .position(|stop| stop.end == route.programme));
        let place = at(places.iter().position(|stop| stop.end == route.place));
        let (from, to) = (
            funders_of(wording, &route.figures),
            programmes_of(wording, &route.figures),
        );
        let way = [
            ("funder", Rich::name(from.as_str())),
            ("programme", Rich::name(to.as_str())),
            ("place", Rich::name(place_names[place])),
        ];
        let label = fill(scene.flow_whole, &way);
        let value = said_value(wording, &route.sum, &route.figures);
        let chosen = matches!(route.figures.as_slice(), [key] if query.view.figure == Some(*key));
        flows.push(Flow {
            stops: vec![funder, programme, place],
            value: route.sum.value.to_f64(),
            value_words: short_value(wording, &route.sum, &route.figures),
            label: label.plain(),
            words: format!("{}: {}", label.plain(), value.plain()),
            look: Look {
                certainty: certainty(route.sum.qualifier),
                emphasis: emphasis(chosen),
                ..Look::plain(ink(route))
            },
        });
        rows.push(PictureRow {
            label,
            value,
            action: match (route.figures.as_slice(), route.programme) {
                ([key], _) => Some(Action::Figure(Some(*key))),
                (_, programme) => programme.map(Action::ToggleProgramme),
            },
            figures: route.figures.clone(),
            chosen,
        });
    }
    let column = |label: &str, stops: Vec<FlowStop>| FlowColumn {
        label: label.to_owned(),
        stops,
    };
    let ends = places.iter().zip(&place_names).map(|(place, name)| {
        let ink = place
            .end
            .map_or(Ink::Other, |region| ink_of(wording, region));
        bar(wording, place, name, ink)
    });
    let chart = Chart {
        columns: vec![
            column(scene.flows_funders, named(wording, &funders, &funder_names)),
            column(
                wording.common.filters.programme,
                named(wording, &programmes, &programme_names),
            ),
            column(scene.flows_places, ends.collect()),
        ],
        flows,
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: scene.flows_nothing.to_owned(),
        width: 0.0,
    };
    (chart, rows)
}

/// For what some amounts are: the one programme, or how many.
fn programmes_of(wording: &Wording<'_>, figures: &[Key<Figure>]) -> String {
    let dataset = wording.dataset;
    let programmes = figures.iter().map(|key| dataset.figures[*key].programme);
    let all = set_of(programmes);
    match (all.first(), all.len()) {
        (Some(key), 1) => wording.of(&dataset.programmes[*key].short_name).to_owned(),
        (_, count) => {
            let count = wording.count(&wording.scene().flows_other_programmes, count);
            count.plain()
        }
    }
}

/// Who gave some amounts: the one funder, or how many.
fn funders_of(wording: &Wording<'_>, figures: &[Key<Figure>]) -> String {
    let dataset = wording.dataset;
    let funders = figures
        .iter()
        .filter_map(|key| dataset.figures[*key].funder);
    let all = set_of(funders);
    match (all.first(), all.len()) {
        (Some(key), 1) => wording
            .of(&dataset.organisations[*key].short_name)
            .to_owned(),
        (_, count) => wording
            .count(&wording.scene().flows_other_funders, count)
            .plain(),
    }
}

/// The ends of ways in the order in which they come, each with all that runs through it.
fn in_order<T: PartialEq>(routes: &[Route], end: impl Fn(&Route) -> Option<T>) -> Vec<Stop<T>> {
    let mut stops: Vec<Stop<T>> = Vec::new();
    for route in routes {
        let here = end(route);
        let known = stops.iter().position(|stop| stop.end == here);
        let place = known.unwrap_or_else(|| {
            stops.push(Stop {
                end: here,
                sum: Sum::of(route.sum.unit.clone()),
                figures: Vec::new(),
            });
            stops.len() - 1
        });
        stops[place].sum.add(route.sum.value, route.sum.qualifier);
        stops[place].figures.extend(&route.figures);
    }
    stops
}

/// The same, the largest first, and several others last.
fn stops<T: PartialEq>(routes: &[Route], end: impl Fn(&Route) -> Option<T>) -> Vec<Stop<T>> {
    let mut stops = in_order(routes, end);
    stops.arrange_by_key(|stop| Reverse(stop.sum.value));
    last_without_end(stops)
}

fn last_without_end<T>(mut stops: Vec<Stop<T>>) -> Vec<Stop<T>> {
    stops.arrange_by_key(|stop| stop.end.is_none());
    stops
}
