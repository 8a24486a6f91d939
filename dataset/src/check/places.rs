//! Cities lie in Morocco, and in the regions of the rows that name them.

use crate::read::{Draft, InSheet, Problems};
use crate::{Decimal, Key, Place, Region, RegionKind};

/// A figure's places lie in the regions it names.
pub fn places_of_figures_lie_in_their_regions(draft: &Draft, problems: &mut Problems) {
    for (key, figure) in draft.dataset.figures.iter() {
        for place in &figure.places {
            lies_in(draft, (key, "place_ids"), *place, &figure.regions, problems);
        }
    }
}

/// A milestone's place lies in the regions it names, if it names any.
pub fn places_of_milestones_lie_in_their_regions(draft: &Draft, problems: &mut Problems) {
    for (key, milestone) in draft.dataset.milestones.iter() {
        if let Some(place) = milestone.place.filter(|_| !milestone.regions.is_empty()) {
            lies_in(
                draft,
                (key, "place_id"),
                place,
                &milestone.regions,
                problems,
            );
        }
    }
}

/// An organisation's places in a programme lie in the regions of the role.
pub fn places_of_roles_lie_in_their_regions(draft: &Draft, problems: &mut Problems) {
    for (key, role) in draft.dataset.roles.iter() {
        for place in &role.places {
            lies_in(draft, (key, "place_ids"), *place, &role.regions, problems);
        }
    }
}

fn lies_in<T: InSheet>(
    draft: &Draft,
    (row, column): (Key<T>, &str),
    place: Key<Place>,
    regions: &[Key<Region>],
    problems: &mut Problems,
) {
    let Some(place) = draft.dataset.places.get(place) else {
        return;
    };
    if !draft.dataset.regions_hold(regions, &[place.region]) {
        problems.push(draft.problem(
            row,
            column,
            "place",
            format!("{} does not lie in the regions of the row", place.id),
            "Mend the regions or the place; places.csv says where each lies.",
        ));
    }
}

/// Places of the country's regions lie between its southernmost and northernmost points, so that
/// exchanged or mistyped coordinates are seen.
pub fn places_lie_in_the_country(draft: &Draft, problems: &mut Problems) {
    let degrees = |whole: i64| Decimal::from_micro(whole * 1_000_000);
    for (key, place) in draft.dataset.places.iter() {
        let abroad = draft
            .dataset
            .regions
            .get(place.region)
            .is_none_or(|region| region.kind() == RegionKind::SeveralCountries);
        let bounds = [("lat", place.lat, (20, 36)), ("lon", place.lon, (-18, 0))];
        for (column, found, (least, most)) in bounds {
            if !abroad && !(degrees(least)..=degrees(most)).contains(&found) {
                problems.push(draft.problem(
                    key,
                    column,
                    "coordinates",
                    "the place does not lie in Morocco",
                    "Write degrees north in lat and degrees east, below zero, in lon.",
                ));
            }
        }
    }
}
