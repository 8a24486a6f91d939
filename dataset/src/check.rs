//! What must hold between the rows of a package: one rule a function, all of them run.
//!
//! Rules about single cells (numbers, dates, ids, keys, words of a list) are held where the cells
//! are read; a row that broke one is left out here, so that one mistake is reported once.

mod context;
mod doubts;
mod figures;
mod headlines;
mod links;
mod orphans;
mod parts;
mod places;
mod range;
mod regions;
mod unique;
mod values;
pub mod words;

use crate::read::{Draft, Problems};
use crate::{Figure, Key, Measure};

/// A rule: looks at the whole draft and reports every row that breaks it.
type Rule = fn(&Draft, &mut Problems);

const RULES: &[Rule] = &[
    context::rates_are_above_zero,
    context::foreign_residents_are_inhabitants,
    figures::currency_is_for_money_only,
    figures::basis_suits_its_family,
    figures::periods_lie_in_their_programmes_life,
    headlines::headlines_do_not_compete_within_a_programme,
    links::programmes_are_not_their_own_parents,
    links::figures_are_not_their_own_wholes,
    links::preferred_figures_do_not_run_in_circles,
    links::preferred_measures_do_not_run_in_circles,
    orphans::there_are_figures,
    orphans::every_row_is_used,
    parts::parts_are_not_larger_than_their_wholes,
    parts::parts_are_of_their_wholes_kind,
    places::places_of_figures_lie_in_their_regions,
    places::places_of_milestones_lie_in_their_regions,
    places::places_of_roles_lie_in_their_regions,
    places::places_lie_in_the_country,
    range::everything_adds_up_within_the_range,
    regions::whole_country_and_several_countries_stand_alone,
    regions::every_region_is_there,
    unique::roles_stand_once,
    unique::rates_stand_once,
    unique::inhabitants_stand_once,
    values::shares_lie_between_0_and_100,
    values::only_changes_are_negative,
    values::numbers_are_no_finer_than_what_they_count,
];

/// Runs every rule.
pub fn all(draft: &Draft, problems: &mut Problems) {
    for rule in RULES {
        rule(draft, problems);
    }
}

const DOUBTS: &[Rule] = &[
    doubts::budgets_have_a_life,
    doubts::stocks_are_for_a_date,
    doubts::shares_are_of_a_hundred,
    doubts::years_have_rates,
    doubts::publishers_are_spelled_alike,
    doubts::documents_are_read_after_they_were_published,
    doubts::what_was_not_published_has_a_source,
    words::words_are_of_their_language,
];

/// What deserves a look in a package that keeps every rule.
pub fn doubts(draft: &Draft) -> Problems {
    let mut doubts = Problems::default();
    for doubt in DOUBTS {
        doubt(draft, &mut doubts);
    }
    doubts.sorted()
}

/// The figures whose measure could be read, with it.
fn figures(draft: &Draft) -> impl Iterator<Item = (Key<Figure>, &Figure, &Measure)> {
    let dataset = &draft.dataset;
    dataset
        .figures
        .iter()
        .filter_map(|(key, figure)| Some((key, figure, dataset.measures.get(figure.measure)?)))
}
