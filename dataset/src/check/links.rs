//! Rows that point to rows of their own table must not run in circles.

use crate::read::{Draft, InSheet, Problems};
use crate::{Key, Row, Table};

/// No programme is part of itself.
pub fn programmes_are_not_their_own_parents(draft: &Draft, problems: &mut Problems) {
    circles(
        draft,
        &draft.dataset.programmes,
        "parent_id",
        |row| row.parent,
        problems,
    );
}

/// No figure is part of itself.
pub fn figures_are_not_their_own_wholes(draft: &Draft, problems: &mut Problems) {
    circles(
        draft,
        &draft.dataset.figures,
        "part_of",
        |row| row.part.as_ref().map(|part| part.whole),
        problems,
    );
}

/// No figure is preferred to itself.
pub fn preferred_figures_do_not_run_in_circles(draft: &Draft, problems: &mut Problems) {
    circles(
        draft,
        &draft.dataset.figures,
        "instead_of",
        |row| row.instead_of,
        problems,
    );
}

/// No measure is preferred to itself.
pub fn preferred_measures_do_not_run_in_circles(draft: &Draft, problems: &mut Problems) {
    circles(
        draft,
        &draft.dataset.measures,
        "instead_of",
        |row| row.instead_of,
        problems,
    );
}

/// Most ids of a circle that are told.
const SHOWN: usize = 8;

/// How far a row is from being known to be sound.
#[derive(Clone, Copy, PartialEq)]
enum Seen {
    Never,
    OnThisWalk,
    Before,
}

/// Follows each row once; a walk that meets itself has found a circle.
fn circles<T: Row + InSheet>(
    draft: &Draft,
    table: &Table<T>,
    column: &str,
    next: impl Fn(&T) -> Option<Key<T>>,
    problems: &mut Problems,
) {
    let mut seen = vec![Seen::Never; table.len()];
    for start in table.keys() {
        let mut walk = Vec::new();
        let mut at = Some(start);
        while let Some(key) = at.filter(|key| seen[key.index()] == Seen::Never) {
            seen[key.index()] = Seen::OnThisWalk;
            walk.push(key);
            at = table.get(key).and_then(&next);
        }
        if let Some(key) = at.filter(|key| seen[key.index()] == Seen::OnThisWalk) {
            let circle = walk.iter().skip_while(|step| **step != key).chain([&key]);
            let mut ids: Vec<_> = circle
                .filter_map(|step| table.get(*step).map(Row::id))
                .collect();
            if ids.len() > SHOWN {
                ids.splice(SHOWN - 2..ids.len() - 1, ["…"]);
            }
            let message = format!("a circle: {}", ids.join(" → "));
            problems.push(draft.problem(
                key,
                column,
                "circle",
                message,
                "Empty this cell in one of these rows.",
            ));
        }
        for key in walk {
            seen[key.index()] = Seen::Before;
        }
    }
}
