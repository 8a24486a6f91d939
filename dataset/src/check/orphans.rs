//! Rows that nothing points to are either forgotten or in the wrong package.

use std::collections::HashSet;

use crate::read::{Draft, InSheet, Problem, Problems};
use crate::{Figure, Key, Table};

/// A package without figures says nothing, and nothing else in it can be used.
pub fn there_are_figures(draft: &Draft, problems: &mut Problems) {
    let figures = &draft.dataset.figures;
    if figures.is_empty() && draft.is_complete(figures) {
        problems.push(Problem::of_file(
            Figure::FILE,
            "rows",
            "the table has no rows",
            "Put the rows back below the header line.",
        ));
    }
}

/// Every measure, population, field, organisation, programme, place, source and note is used by
/// some row.
pub fn every_row_is_used(draft: &Draft, problems: &mut Problems) {
    let data = &draft.dataset;
    // A row that could not be read may have been the one that used another.
    let complete = draft.is_complete(&data.figures)
        && draft.is_complete(&data.milestones)
        && draft.is_complete(&data.measures)
        && draft.is_complete(&data.programmes)
        && draft.is_complete(&data.roles)
        && draft.is_complete(&data.exchange_rates)
        && draft.is_complete(&data.region_context);
    if !complete || data.figures.is_empty() {
        return;
    }
    let (figures, milestones) = (&data.figures, &data.milestones);
    // A role with a document of its own says that a programme is there, even without a number.
    let told_roles = || data.roles.rows().filter(|row| row.source.is_some());
    unused(
        draft,
        &data.programmes,
        "programme_id",
        figures
            .rows()
            .map(|row| row.programme)
            .chain(milestones.rows().map(|row| row.programme))
            .chain(told_roles().map(|row| row.programme))
            .chain(data.programmes.rows().filter_map(|row| row.parent)),
        problems,
    );
    unused(
        draft,
        &data.measures,
        "measure_id",
        figures
            .rows()
            .map(|row| row.measure)
            .chain(data.measures.rows().filter_map(|row| row.instead_of)),
        problems,
    );
    unused(
        draft,
        &data.populations,
        "population_id",
        figures.rows().filter_map(|row| row.population),
        problems,
    );
    unused(
        draft,
        &data.fields,
        "field_id",
        figures
            .rows()
            .filter_map(|row| row.field)
            .chain(data.measures.rows().filter_map(|row| row.field)),
        problems,
    );
    unused(
        draft,
        &data.organisations,
        "organisation_id",
        data.roles
            .rows()
            .map(|row| row.organisation)
            .chain(figures.rows().filter_map(|row| row.funder)),
        problems,
    );
    unused(
        draft,
        &data.places,
        "place_id",
        figures
            .rows()
            .flat_map(|row| row.places.clone())
            .chain(milestones.rows().filter_map(|row| row.place))
            .chain(data.roles.rows().flat_map(|row| row.places.clone())),
        problems,
    );
    unused(
        draft,
        &data.notes,
        "note_id",
        figures.rows().filter_map(|row| row.note),
        problems,
    );
    let cited = figures
        .rows()
        .map(|row| row.source)
        .chain(milestones.rows().map(|row| row.source))
        .chain(data.roles.rows().filter_map(|row| row.source));
    let context = data
        .exchange_rates
        .rows()
        .map(|row| row.source)
        .chain(data.region_context.rows().map(|row| row.source));
    unused(
        draft,
        &data.sources,
        "source_id",
        cited.chain(context),
        problems,
    );
}

fn unused<T: InSheet>(
    draft: &Draft,
    table: &Table<T>,
    column: &str,
    used: impl Iterator<Item = Key<T>>,
    problems: &mut Problems,
) {
    let used: HashSet<_> = used.collect();
    for key in table.keys().filter(|key| !used.contains(key)) {
        problems.push(draft.problem(
            key,
            column,
            "orphan",
            "no row uses it",
            "Delete the row, or write its id where it belongs.",
        ));
    }
}
