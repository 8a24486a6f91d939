//! How wide a line of writing is, without asking a browser.

use super::widths::{ARABIC, LAM_ALEF, NEVER_JOINS_BACK, NEVER_JOINS_ON, UNKNOWN, UPRIGHT};

/// Measures writing; the layout asks nothing else about fonts.
pub trait Ruler {
    /// The width of `text` in CSS pixels at a font size of `size` CSS pixels.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// A ruler made of a table: within 3 % of Noto Sans and Noto Sans Arabic as a browser sets them.
///
/// Good enough to lay out a poster or a test natively; the browser measures
/// with the fonts it really has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Estimate;

impl Ruler for Estimate {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let mut letters = text.chars().filter(|c| !is_weightless(*c)).peekable();
        let (mut thousandths, mut is_joined) = (0, false);
        while let Some(letter) = letters.next() {
            let before = is_joined && joins_back(letter);
            if letter == 'ل' && letters.next_if(|next| "اأإآٱ".contains(*next)).is_some() {
                thousandths += u32::from(LAM_ALEF[usize::from(bold)][usize::from(before)]);
                is_joined = false;
                continue;
            }
            is_joined = is_arabic(letter) && !NEVER_JOINS_ON.contains(letter);
            let after = is_joined && letters.peek().is_some_and(|next| joins_back(*next));
            thousandths += u32::from(advance(letter, bold, (before, after)));
        }
        f64::from(thousandths) * size / 1000.0
    }
}

/// Whether a letter is written from right to left in Arabic script.
pub(super) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// The width of a letter that joins the one before it, the one after it, both or none.
fn advance(letter: char, bold: bool, (before, after): (bool, bool)) -> u16 {
    let form = match (before, after) {
        (false, false) => 0,
        (false, true) => 1,
        (true, true) => 2,
        (true, false) => 3,
    };
    let pick = |regular, heavy| if bold { heavy } else { regular };
    let arabic = ARABIC.iter().find(|(_, _, group)| group.contains(letter));
    let upright = || UPRIGHT.iter().find(|(_, _, group)| group.contains(letter));
    arabic
        .map(|(regular, heavy, _)| pick(regular[form], heavy[form]))
        .or_else(|| upright().map(|(regular, heavy, _)| pick(*regular, *heavy)))
        .unwrap_or(UNKNOWN)
}

fn joins_back(letter: char) -> bool {
    is_arabic(letter) && !NEVER_JOINS_BACK.contains(letter)
}

/// Vowel signs, joiners and the marks that steer direction take no room.
fn is_weightless(letter: char) -> bool {
    matches!(letter, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{0300}'..='\u{036F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Labels of the pages with their widths in a browser at 100 px, which `e2e/tests/widths.spec.ts`
    /// holds against the browser.
    const MEASURED: &str = include_str!("../../tests/fixtures/widths.tsv");

    #[test]
    fn labels_are_as_wide_as_in_a_browser_within_three_per_cent() {
        let mut wrong = Vec::new();
        for line in MEASURED.lines().skip(1) {
            let mut cells = line.split('\t');
            let label = cells.next().expect("a line begins with its label");
            for (bold, cell) in [false, true].into_iter().zip(cells) {
                let expect: f64 = cell.parse().expect("a width is a number");
                let off = (Estimate.width(label, 100.0, bold) - expect) / expect;
                if off.abs() > 0.03 {
                    wrong.push(format!("{label}, bold {bold}: {off:+.3}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn marks_of_direction_take_no_room() {
        let plain = Estimate.width("751", 14.0, true);
        assert_eq!(Estimate.width("\u{2066}751\u{2069}", 14.0, true), plain);
    }
}
