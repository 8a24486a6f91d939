//! Sentences with gaps: `{name}` is filled in, `**…**` is emphasis.

use std::collections::BTreeSet;

use super::Lang;
use super::rich::{Piece, Rich};

/// Fills the gaps of a template. A gap without a value keeps its name, so that a mistake is seen.
pub fn fill(template: &str, values: &[(&str, Rich)]) -> Rich {
    let mut filled = Rich::default();
    for (place, stretch) in template.split("**").enumerate() {
        let words = fill_stretch(stretch, values);
        // Every second stretch stands between two marks.
        if place % 2 == 1 {
            filled.0.push(Piece::Strong(words));
        } else {
            filled.extend(words);
        }
    }
    filled
}

/// The names of a template's gaps.
pub fn names(template: &str) -> BTreeSet<&str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// Joins a list as the language does: "a, b and c".
pub fn join_and(lang: Lang, items: Vec<Rich>) -> Rich {
    let (comma, and) = match lang {
        // The Arabic "and" is written together with the word that follows it.
        Lang::Ar => ("، ", " و"),
        Lang::Fr => (", ", " et "),
        Lang::En => (", ", " and "),
    };
    let last = items.len().saturating_sub(1);
    let mut joined = Rich::default();
    for (place, item) in items.into_iter().enumerate() {
        if place > 0 {
            joined.push_words(if place == last { and } else { comma });
        }
        joined.extend(item);
    }
    joined
}

fn fill_stretch(stretch: &str, values: &[(&str, Rich)]) -> Rich {
    let mut filled = Rich::default();
    let mut rest = stretch;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_words(before);
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => filled.extend(value.clone()),
            None => filled.push_words(name),
        }
        rest = after;
    }
    filled.push_words(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Rich {
        Rich::data(text.to_owned(), text.to_owned())
    }

    #[test]
    fn gaps_are_filled_and_emphasis_kept() {
        let filled = fill(
            "In {place}: **{count} people**.",
            &[("place", Rich::name("Agadir")), ("count", number("3"))],
        );
        assert_eq!(
            filled.plain(),
            "In \u{2068}Agadir\u{2069}: \u{2068}3\u{2069} people."
        );
        assert!(
            filled
                .0
                .iter()
                .any(|piece| matches!(piece, Piece::Strong(_)))
        );
    }

    #[test]
    fn a_missing_value_is_seen() {
        assert_eq!(fill("{count} people", &[]).plain(), "count people");
        assert_eq!(
            names("{a} of {b}, {a}").into_iter().collect::<Vec<_>>(),
            ["a", "b"]
        );
    }

    #[test]
    fn lists_end_as_the_language_does() {
        let list = |lang| join_and(lang, ["a", "b", "c"].map(Rich::from).into()).plain();
        assert_eq!(Lang::ALL.map(list), ["a، b وc", "a, b et c", "a, b and c"]);
        assert_eq!(join_and(Lang::Fr, vec![Rich::from("a")]).plain(), "a");
    }
}
