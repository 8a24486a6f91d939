//! The regions table, and cells that name several regions.

use crate::read::{Draft, InSheet, Problem, Problems};
use crate::{Key, Region, RegionKind};

/// `MA` and `INT` hold regions already, so they are never joined to others.
pub fn whole_country_and_several_countries_stand_alone(draft: &Draft, problems: &mut Problems) {
    for (key, figure) in draft.dataset.figures.iter() {
        stand_alone(draft, key, &figure.regions, problems);
    }
    for (key, milestone) in draft.dataset.milestones.iter() {
        stand_alone(draft, key, &milestone.regions, problems);
    }
    for (key, role) in draft.dataset.roles.iter() {
        stand_alone(draft, key, &role.regions, problems);
    }
}

fn stand_alone<T: InSheet>(
    draft: &Draft,
    row: Key<T>,
    regions: &[Key<Region>],
    problems: &mut Problems,
) {
    let stands_for_many = |key: &Key<Region>| {
        let region = draft.dataset.regions.get(*key);
        region.is_some_and(|region| region.kind() != RegionKind::Region)
    };
    if regions.len() > 1 && regions.iter().any(stands_for_many) {
        problems.push(draft.problem(
            row,
            "region_ids",
            "region",
            "MA or INT together with others",
            "Write MA or INT alone, or the regions without it.",
        ));
    }
}

/// The 12 regions of 2015, the whole country and "several countries" are all there.
pub fn every_region_is_there(draft: &Draft, problems: &mut Problems) {
    let regions = &draft.dataset.regions;
    let expected = (1..=12)
        .map(|number| format!("MA-{number:02}"))
        .chain(["MA".to_owned(), "INT".to_owned()]);
    let expected: Vec<String> = expected.collect();
    for (key, _) in regions
        .iter()
        .filter(|(_, region)| !expected.contains(&region.id))
    {
        problems.push(draft.problem(
            key,
            "region_id",
            "region",
            "not a region of 2015",
            "Write MA-01 to MA-12, MA or INT.",
        ));
    }
    if !draft.is_complete(regions) {
        return;
    }
    for id in expected.iter().filter(|id| regions.find(id).is_none()) {
        problems.push(Problem::of_file(
            Region::FILE,
            "region",
            format!("{id} is missing from the table"),
            "Put its row back.",
        ));
    }
}
