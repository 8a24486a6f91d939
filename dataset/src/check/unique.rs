//! Rows without an id of their own are known by several columns, and stand once all the same.

use std::collections::HashSet;
use std::hash::Hash;

use crate::Table;
use crate::read::{Draft, InSheet, Problems};

/// An organisation has a role in a programme once.
pub fn roles_stand_once(draft: &Draft, problems: &mut Problems) {
    let known_by = |role: &crate::Role| (role.programme, role.organisation, role.kind);
    once(draft, &draft.dataset.roles, "role", known_by, problems);
}

/// A currency has one rate a year.
pub fn rates_stand_once(draft: &Draft, problems: &mut Problems) {
    let known_by = |rate: &crate::ExchangeRate| (rate.year, rate.currency);
    let rates = &draft.dataset.exchange_rates;
    once(draft, rates, "currency", known_by, problems);
}

/// A region has one number of inhabitants a year.
pub fn inhabitants_stand_once(draft: &Draft, problems: &mut Problems) {
    let known_by = |region: &crate::RegionContext| (region.region, region.year);
    let context = &draft.dataset.region_context;
    once(draft, context, "year", known_by, problems);
}

fn once<T: InSheet, K: Eq + Hash>(
    draft: &Draft,
    table: &Table<T>,
    column: &str,
    known_by: impl Fn(&T) -> K,
    problems: &mut Problems,
) {
    let mut seen = HashSet::new();
    for (key, row) in table.iter() {
        if !seen.insert(known_by(row)) {
            problems.push(draft.problem(
                key,
                column,
                "unique",
                "an earlier row says the same or another thing of this",
                "Keep one of the two rows.",
            ));
        }
    }
}
