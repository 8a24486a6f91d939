//! Ids that may have been meant by one that no figure has.

use dataset::Dataset;

/// Most ids that are suggested.
const MOST: usize = 3;
/// How alike an id must be to be suggested, from 0 to 1: more than half of it.
const ALIKE: f64 = 0.5;

/// The ids that are most like `id`, the likeliest first.
pub fn nearest(dataset: &Dataset, id: &str) -> Vec<String> {
    let likeness = |other: &str| {
        if !id.is_empty() && other.contains(id) {
            // A piece of an id was remembered.
            1.0
        } else {
            strsim::normalized_damerau_levenshtein(id, other)
        }
    };
    let ids = dataset.figures.rows().map(|figure| figure.id.as_str());
    let mut likely: Vec<_> = ids
        .map(|other| (likeness(other), other))
        .filter(|(likeness, _)| *likeness > ALIKE)
        .collect();
    likely.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    likely.truncate(MOST);
    likely.into_iter().map(|(_, id)| id.to_owned()).collect()
}
