//! What deserves a look though no rule is broken: one doubt a function, told as warnings.

use std::collections::BTreeSet;

use super::figures;
use crate::count::convert;
use crate::read::{Draft, Problems};
use crate::{Basis, Counting, Currency, Decimal, Family, Words};

/// A budget is of a span: with nothing but the day on which it was announced it stands beside single
/// years at best.
pub fn budgets_have_a_life(draft: &Draft, doubts: &mut Problems) {
    for (key, figure, _) in figures(draft) {
        let is_day = figure
            .period
            .is_none_or(|period| period.start == period.end && period.start.month.is_some());
        if figure.basis != Basis::Budget || !is_day || !figure.headline {
            continue;
        }
        let programme = draft.dataset.programmes.get(figure.programme);
        let has_life = programme.is_some_and(|one| one.start.is_some() && one.end.is_some());
        let (message, remedy) = if has_life {
            (
                "a budget dated by its document, although its programme's life is known",
                "Write the programme's start and end.",
            )
        } else {
            (
                "a budget without a life",
                "Look for the years that it is for, and write them here or in programmes.csv.",
            )
        };
        doubts.push(draft.problem(key, "period_start", "budget", message, remedy));
    }
}

/// A stock is for one date.
pub fn stocks_are_for_a_date(draft: &Draft, doubts: &mut Problems) {
    for (key, figure, measure) in figures(draft) {
        let is_range = figure
            .period
            .is_some_and(|period| period.start != period.end);
        if measure.counting == Counting::Stock && is_range {
            let message = "a stock over a range, which counts as that of its last day";
            let remedy = "Write the day that was counted twice, or choose a measure of a flow.";
            doubts.push(draft.problem(key, "period_start", "stock", message, remedy));
        }
    }
}

/// A share is of a hundred.
pub fn shares_are_of_a_hundred(draft: &Draft, doubts: &mut Problems) {
    let one = Decimal::from_micro(1_000_000);
    for (key, figure, measure) in figures(draft) {
        let is_fraction = figure.value > Decimal::ZERO && figure.value < one;
        if measure.unit == "percent" && measure.counting == Counting::Share && is_fraction {
            let message = "less than one in a hundred: is it a fraction of one?";
            let remedy = "Write 58 for 58 %, not 0.58.";
            doubts.push(draft.problem(key, "value", "share", message, remedy));
        }
    }
}

/// An amount of a year without a rate is in no converted total; each year and currency once.
pub fn years_have_rates(draft: &Draft, doubts: &mut Problems) {
    let dataset = &draft.dataset;
    let mut told = BTreeSet::new();
    for (key, figure, measure) in figures(draft) {
        let Some((currency, period)) = figure.currency.zip(figure.period) else {
            continue;
        };
        let counts = measure.family == Family::Money && dataset.bar(figure).is_none();
        let year = period.start.year;
        let has_rate = convert(dataset, figure, Currency::MAD).is_some();
        if counts && !has_rate && told.insert((currency, year)) {
            doubts.push(draft.problem(
                key,
                "period_start",
                "rate",
                format!("no rate of {} for {year}", currency.code()),
                "Add the published average of that year to exchange_rates.csv, with its source.",
            ));
        }
    }
}

/// A publisher is written in one way.
pub fn publishers_are_spelled_alike(draft: &Draft, doubts: &mut Problems) {
    let mut known: Vec<&Words> = Vec::new();
    for (key, source) in draft.dataset.sources.iter() {
        let publisher = &source.publisher;
        if known.contains(&publisher) {
            continue;
        }
        let own = in_each(publisher);
        let is_alike = |other: &&&Words| {
            let mut pairs = own.iter().zip(in_each(other));
            pairs.any(|((_, one), (_, other))| {
                !letters(one).is_empty() && letters(one) == letters(other)
            })
        };
        if let Some(other) = known.iter().find(is_alike) {
            let mut pairs = own.iter().zip(in_each(other));
            let differing = pairs.find(|((_, one), (_, other))| one != other);
            if let Some(((language, _), (_, other))) = differing {
                doubts.push(draft.problem(
                    key,
                    &format!("publisher_{language}"),
                    "publisher",
                    format!("elsewhere \"{other}\""),
                    "Spell a publisher in one way in all rows, or tell two apart in every language.",
                ));
            }
        }
        known.push(publisher);
    }
}

/// A document is read after it was published.
pub fn documents_are_read_after_they_were_published(draft: &Draft, doubts: &mut Problems) {
    for (key, source) in draft.dataset.sources.iter() {
        let is_later = source
            .published
            .is_some_and(|published| published.first_day() > source.accessed.last_day());
        if is_later {
            let message = "dated after it was read";
            let remedy = "Mend one of the two dates.";
            doubts.push(draft.problem(key, "published", "read", message, remedy));
        }
    }
}

/// That something was not published is a statement, and needs a source as any figure does: an event
/// or a role, since a summary names none.
pub fn what_was_not_published_has_a_source(draft: &Draft, doubts: &mut Problems) {
    const SAID: [&[&str]; 3] = [
        &["لم ينشر", "لم تنشر", "لم يُنشر", "لم تُنشر", "غير منشور"],
        &["non publié", "pas publié", "pas été publié"],
        &["not published", "unpublished", "not been published"],
    ];
    let dataset = &draft.dataset;
    for (key, programme) in dataset.programmes.iter() {
        let has_event = dataset.milestones.rows().any(|row| row.programme == key);
        let mut roles = dataset.roles.rows();
        let has_role = roles.any(|row| row.programme == key && row.source.is_some());
        if has_event || has_role {
            continue;
        }
        for ((language, summary), phrases) in in_each(&programme.summary).iter().zip(SAID) {
            let summary = summary.to_lowercase();
            if phrases.iter().any(|phrase| summary.contains(phrase)) {
                doubts.push(draft.problem(
                    key,
                    &format!("summary_{language}"),
                    "absence",
                    "says that something was not published, without a source",
                    "Write that it was not found, or tell the document that says so as a milestone.",
                ));
            }
        }
    }
}

/// Words in each language, after its code.
fn in_each(words: &Words) -> [(&'static str, &str); 3] {
    [("ar", &words.ar), ("fr", &words.fr), ("en", &words.en)]
}

/// The letters and digits of a name, without their case.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
