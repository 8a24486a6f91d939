//! Ids that may have been meant by one that is not there.

/// How alike an id must be to be suggested, from 0 to 1.
const ALIKE: f64 = 0.5;

/// The ids that are most like `id`, the likeliest first; of equally likely ones the first given.
pub fn nearest<'i>(id: &str, ids: impl Iterator<Item = &'i str>) -> Vec<&'i str> {
    let likeness = |other: &str| {
        if !id.is_empty() && other.contains(id) {
            // A piece of an id was remembered.
            1.0
        } else {
            strsim::normalized_damerau_levenshtein(id, other)
        }
    };
    let mut likely: Vec<(f64, &str)> = ids
        .map(|other| (likeness(other), other))
        .filter(|(likeness, _)| *likeness > ALIKE)
        .collect();
    likely.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    likely.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_stands_first() {
        let ids = ["amappe-livelihoods", "iom-morocco", "iom-romania"];
        assert_eq!(nearest("iom-moroco", ids.into_iter())[0], "iom-morocco");
        assert_eq!(
            nearest("iom", ids.into_iter()),
            ["iom-morocco", "iom-romania"]
        );
        assert!(nearest("unhcr-cash", ids.into_iter()).is_empty());
    }
}
