//! Measures that may not be added over every dimension (rule 5).

use crate::set_of;

use crate::{Dimension, Figure, Key, Measure};

use super::select::Selection;

/// The first dimension along which counted figures of one measure differ although the measure may
/// not be added over it, for every such measure.
pub fn not_addable(
    selection: &Selection<'_>,
    counted: &[Key<Figure>],
) -> Vec<(Key<Measure>, Dimension)> {
    let measures = counted.iter().map(|key| selection.figure(*key).measure);
    let measures = set_of(measures);
    let barred = |measure: Key<Measure>| {
        let figures: Vec<_> = counted
            .iter()
            .map(|key| selection.figure(*key))
            .filter(|figure| figure.measure == measure)
            .collect();
        let allowed = &selection.dataset.measures[measure].adds_over;
        differing(&figures)
            .into_iter()
            .find(|dimension| !allowed.contains(dimension))
    };
    measures
        .into_iter()
        .filter_map(|measure| Some((measure, barred(measure)?)))
        .collect()
}

/// The dimensions along which figures differ.
fn differing(figures: &[&Figure]) -> Vec<Dimension> {
    let differ = |differ: fn(&Figure, &Figure) -> bool| {
        figures.windows(2).any(|pair| differ(pair[0], pair[1]))
    };
    let differs = [
        (
            Dimension::Years,
            differ(|one, other| one.period != other.period),
        ),
        (
            Dimension::Regions,
            differ(|one, other| one.regions != other.regions),
        ),
        (
            Dimension::Programmes,
            differ(|one, other| one.programme != other.programme),
        ),
    ];
    differs
        .into_iter()
        .filter(|(_, differs)| *differs)
        .map(|(dimension, _)| dimension)
        .collect()
}
