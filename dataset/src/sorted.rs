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

/// The places `0..count` in order, merged from runs of one, two, four … places.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut run = 1;
    while run < count {
        places = places
            .chunks(2 * run)
            .flat_map(|chunk| {
                let (left, right) = chunk.split_at(run.min(chunk.len()));
                merged(left, right, compare)
            })
            .collect();
        run *= 2;
    }
    places
}

/// Two runs as one; of equal places that of the left comes first.
fn merged(
    left: &[usize],
    right: &[usize],
    compare: &dyn Fn(usize, usize) -> Ordering,
) -> Vec<usize> {
    let mut all = Vec::with_capacity(left.len() + right.len());
    let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
    while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
        let side = if compare(**other, **one) == Ordering::Less {
            &mut right
        } else {
            &mut left
        };
        all.extend(side.next());
    }
    all.extend(left.chain(right));
    all
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
}
