//! Rules that a single figure keeps with the rows it points to.

use super::figures;
use crate::read::{Draft, Problems};
use crate::{Basis, Family};

/// Money names its currency, and nothing else does.
pub fn currency_is_for_money_only(draft: &Draft, problems: &mut Problems) {
    for (key, figure, measure) in figures(draft) {
        match (measure.family, figure.currency) {
            (Family::Money, None) => problems.push(draft.problem(
                key,
                "currency",
                "currency",
                "money without a currency",
                "Write the currency as published, such as MAD.",
            )),
            (Family::People | Family::Presence | Family::Activity, Some(_)) => {
                problems.push(draft.problem(
                    key,
                    "currency",
                    "currency",
                    "the measure counts no money",
                    "Empty the cell, or choose a measure of money.",
                ));
            }
            _ => {}
        }
    }
}

/// Money is a budget, a grant, a contribution, an expenditure or a requirement; the rest are
/// results or targets.
pub fn basis_suits_its_family(draft: &Draft, problems: &mut Problems) {
    for (key, figure, measure) in figures(draft) {
        let (of_money, rate) = (
            measure.family == Family::Money,
            measure.family == Family::Rate,
        );
        if !rate && of_money != figure.basis.is_money() {
            let remedy = if of_money {
                "Write budget, grant, contribution, expenditure or requirement."
            } else {
                "Write result or target."
            };
            problems.push(draft.problem(
                key,
                "basis",
                "basis",
                "the basis does not suit the measure",
                remedy,
            ));
        }
    }
}

/// A result lies in its programme's life, or a note says why it does not.
pub fn periods_lie_in_their_programmes_life(draft: &Draft, problems: &mut Problems) {
    for (key, figure, _) in figures(draft) {
        let Some(programme) = draft.dataset.programmes.get(figure.programme) else {
            continue;
        };
        let Some(period) = figure
            .period
            .filter(|_| figure.note.is_none() && figure.basis != Basis::Target)
        else {
            continue;
        };
        let early = programme.start.is_some_and(|start| {
            period.end.last_day() < start.first_day() || period.start.year < start.year
        });
        let late = programme.end.is_some_and(|end| {
            period.start.first_day() > end.last_day() || period.end.year > end.year
        });
        let remedy = "Mend the dates here or in programmes.csv, or say in a note why they differ.";
        for (outside, column) in [(early, "period_start"), (late, "period_end")] {
            if outside {
                problems.push(draft.problem(
                    key,
                    column,
                    "life",
                    format!("outside the life of {}", programme.id),
                    remedy,
                ));
            }
        }
    }
}
