//! What a figure's number can be, given what it counts.

use super::figures;
use crate::read::{Draft, Problems};
use crate::{Counting, Decimal, Family};

const HUNDRED: Decimal = Decimal::from_micro(100_000_000);
/// Millionths of a person, and of a hundredth of a coin.
const UNIT: i64 = 1_000_000;
const CENT: i64 = UNIT / 100;

/// A share is a part of a hundred.
pub fn shares_lie_between_0_and_100(draft: &Draft, problems: &mut Problems) {
    for (key, figure, measure) in figures(draft) {
        let is_share = measure.unit == "percent" && measure.counting == Counting::Share;
        if is_share && !(Decimal::ZERO..=HUNDRED).contains(&figure.value) {
            problems.push(draft.problem(
                key,
                "value",
                "share",
                "a share outside 0 to 100",
                "Write the percentage, such as 53.7.",
            ));
        }
    }
}

/// Only a difference can be below zero.
pub fn only_changes_are_negative(draft: &Draft, problems: &mut Problems) {
    for (key, figure, measure) in figures(draft) {
        if figure.value < Decimal::ZERO && measure.counting != Counting::Change {
            problems.push(draft.problem(
                key,
                "value",
                "negative",
                "a count below zero",
                "Mend the number, or choose a measure of change.",
            ));
        }
    }
}

/// People and things are whole, and money has no more than two decimals: a finer number is another
/// one whose decimal point was lost or put in.
pub fn numbers_are_no_finer_than_what_they_count(draft: &Draft, problems: &mut Problems) {
    for (key, figure, measure) in figures(draft) {
        let (finest, message) = match measure.family {
            Family::People | Family::Presence | Family::Activity => (UNIT, "a count with decimals"),
            Family::Money => (CENT, "an amount with more than two decimals"),
            Family::Rate => continue,
        };
        if figure.value.micro() % finest != 0 {
            problems.push(draft.problem(
                key,
                "value",
                "whole",
                message,
                "Mend the number, or choose a measure of the family rate.",
            ));
        }
    }
}
