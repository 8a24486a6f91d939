//! Writing that has to fit: sizes of the three ranks, and shortening. Never changes the order of words.

use super::ruler::Ruler;

/// Size of a value, the first thing to be read, in CSS pixels.
pub(super) const VALUE: f64 = 14.0;
/// Size of a row's name.
pub(super) const NAME: f64 = 13.5;
/// Size of the writing along an axis.
pub(super) const AXIS: f64 = 12.0;

/// The text, or as many of its first words as fit in `room`, with an ellipsis.
///
/// When not even one word fits it is cut between letters; when nothing fits
/// the answer is empty and the caller draws no text.
pub(super) fn shorten(text: &str, room: f64, size: f64, bold: bool, ruler: &dyn Ruler) -> String {
    let fits = |text: &str| ruler.width(text, size, bold) <= room;
    if fits(text) {
        return text.to_owned();
    }
    let mut ends: Vec<usize> = text
        .match_indices(char::is_whitespace)
        .map(|m| m.0)
        .collect();
    let first_word = ends.first().copied().unwrap_or(text.len());
    // Letters of the first word come last in the queue, which is read from its end.
    let letters = text[..first_word].char_indices().skip(2).map(|(i, _)| i);
    ends.splice(0..0, letters);
    ends.into_iter()
        .rev()
        .map(|end| format!("{}…", text[..end].trim_end_matches(joins)))
        .find(|short| fits(short))
        .unwrap_or_default()
}

/// Whether a sign only joins what stands before it with what follows.
fn joins(letter: char) -> bool {
    letter.is_ascii_punctuation() || letter.is_whitespace() || "·–—،؛؟«»“”‘’…".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::super::ruler::Estimate;
    use super::*;

    fn check(text: &str, room: f64, expect: &str) {
        assert_eq!(shorten(text, room, 10.0, false, &Estimate), expect);
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        check("Souss-Massa", 100.0, "Souss-Massa");
    }

    #[test]
    fn whole_words_go_first() {
        check("Souss-Massa · aucun chiffre", 80.0, "Souss-Massa…");
        check("طنجة تطوان الحسيمة", 70.0, "طنجة تطوان…");
    }

    #[test]
    fn a_single_long_word_is_cut_and_nothing_stays_nothing() {
        check("Casablanca", 40.0, "Casabl…");
        check("Casablanca", 5.0, "");
    }
}
