//! What a part must have in common with its whole.

use crate::read::{Draft, Problems};
use crate::{Figure, Key, Measure};

/// A part is never larger than the whole it is a part of.
pub fn parts_are_not_larger_than_their_wholes(draft: &Draft, problems: &mut Problems) {
    for (key, part, whole) in parts(draft) {
        let comparable = unit(draft, part) == unit(draft, whole) && part.currency == whole.currency;
        if comparable && part.value > whole.value {
            let message = format!("larger than the whole, {}", whole.id);
            problems.push(draft.problem(
                key,
                "value",
                "part",
                message,
                "Mend one of the two numbers, or empty part_of.",
            ));
        }
    }
}

/// A part counts in the unit of its whole; a `closing` part also in its currency.
pub fn parts_are_of_their_wholes_kind(draft: &Draft, problems: &mut Problems) {
    for (key, part, whole) in parts(draft) {
        if unit(draft, part) != unit(draft, whole) {
            let message = format!("counted in another unit than the whole, {}", whole.id);
            problems.push(draft.problem(
                key,
                "part_of",
                "part",
                message,
                "Choose a measure of the same unit, or empty part_of.",
            ));
        } else if part.currency != whole.currency {
            let message = format!("in another currency than the whole, {}", whole.id);
            problems.push(draft.problem(
                key,
                "currency",
                "part",
                message,
                "Write the part in the currency of its whole, or empty part_of.",
            ));
        }
    }
}

fn parts(draft: &Draft) -> impl Iterator<Item = (Key<Figure>, &Figure, &Figure)> {
    let figures = &draft.dataset.figures;
    figures
        .iter()
        .filter_map(|(key, part)| Some((key, part, figures.get(part.part.as_ref()?.whole)?)))
}

fn unit<'a>(draft: &'a Draft, figure: &Figure) -> Option<&'a str> {
    draft
        .dataset
        .measures
        .get(figure.measure)
        .map(|measure: &Measure| measure.unit.as_str())
}
