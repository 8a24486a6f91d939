//! Sorting for the browser: one sort over places, shared by every type of item.
//!
//! The standard library's sort is built anew for every type it meets, and even one of it weighs
//! 2 KB after brotli; lists here have a few hundred rows.

use std::cmp::Ordering;

/// The items in order; those that are equal keep theirs.
pub fn sorted<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = order(items.len(), &|one, other| {
        compare(&items[one], &items[other])
    });
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|place| slots[place].take())
        .collect()
}

/// The items in the order of their keys; those with equal keys keep theirs.
pub fn sorted_by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    sorted(items, |one, other| key(one).cmp(&key(other)))
}

/// The places `0..count` in order. What stands in order already is one run, so that lists laid end
/// to end cost one comparison an item; runs are then merged two by two.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut ends: Vec<usize> = (1..count)
        .filter(|place| compare(*place, place - 1) == Ordering::Less)
        .collect();
    ends.push(count);
    while ends.len() > 1 {
        let (mut merged, mut merged_ends) = (Vec::with_capacity(count), Vec::new());
        for pair in ends.chunks(2) {
            let (middle, end) = (pair[0], pair[pair.len() - 1]);
            merge(
                &places[merged.len()..middle],
                &places[middle..end],
                &mut merged,
                compare,
            );
            merged_ends.push(end);
        }
        (places, ends) = (merged, merged_ends);
    }
    places
}

/// Adds two runs as one; of equal places that of the left comes first.
fn merge(
    mut left: &[usize],
    mut right: &[usize],
    all: &mut Vec<usize>,
    compare: &dyn Fn(usize, usize) -> Ordering,
) {
    while let ([one, others @ ..], [other, rest @ ..]) = (left, right) {
        if compare(*other, *one) == Ordering::Less {
            all.push(*other);
            right = rest;
        } else {
            all.push(*one);
            left = others;
        }
    }
    all.extend_from_slice(left);
    all.extend_from_slice(right);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        let found = sorted_by_key(items, |item| item.0);
        assert_eq!(found, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn any_list_ends_in_order() {
        for count in 0..40_u32 {
            for step in [1, 3, 7, 11, 38] {
                let items: Vec<u32> = (0..count).map(|item| item * step % 13).collect();
                let mut wanted = items.clone();
                wanted.sort();
                assert_eq!(sorted_by_key(items, |item| *item), wanted);
            }
        }
    }
}
