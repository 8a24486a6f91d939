//! How wide a line of writing is, without asking a browser.

use super::widths::{ARABIC, NEVER_JOINS_ON, UNKNOWN, UPRIGHT};

/// Measures writing; the layout asks nothing else about fonts.
pub trait Ruler {
    /// The width of `text` in CSS pixels at a font size of `size` CSS pixels.
    fn width(&self, text: &str, size: f64, bold: bool) -> f64;
}

/// A ruler made of a table: within about 10 % of Noto Sans and Noto Sans Arabic.
///
/// Good enough to lay out a poster or a test natively; the browser measures
/// with the fonts it really has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Estimate;

impl Ruler for Estimate {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let mut letters = text.chars().filter(|c| !is_weightless(*c)).peekable();
        let mut thousandths = 0.0;
        while let Some(letter) = letters.next() {
            let joined = is_arabic(letter)
                && !NEVER_JOINS_ON.contains(letter)
                && letters
                    .peek()
                    .is_some_and(|next| is_arabic(*next) && !"ء،؛؟".contains(*next));
            thousandths += advance(letter, joined) * weight(letter, bold);
        }
        thousandths * size / 1000.0
    }
}

/// Whether a letter is written from right to left in Arabic script.
pub(super) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn advance(letter: char, joined: bool) -> f64 {
    let arabic = ARABIC
        .iter()
        .find(|(_, _, group)| group.contains(letter))
        .map(|(inside, end, _)| if joined { *inside } else { *end });
    let upright = || UPRIGHT.iter().find(|(_, group)| group.contains(letter));
    let thousandths = arabic.or_else(|| upright().map(|(width, _)| *width));
    f64::from(thousandths.unwrap_or(UNKNOWN))
}

/// Bold letters are wider; figures are drawn to one width in both weights.
fn weight(letter: char, bold: bool) -> f64 {
    if bold && is_arabic(letter) {
        1.11
    } else if bold && (letter.is_ascii_alphabetic() || letter >= 'À') {
        1.06
    } else {
        1.0
    }
}

/// Vowel signs, joiners and the marks that steer direction take no room.
fn is_weightless(letter: char) -> bool {
    matches!(letter, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{0300}'..='\u{036F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `measured` are the widths a browser gives at 100 px, regular and bold.
    fn check(text: &str, measured: [f64; 2]) {
        for (bold, expect) in [(false, measured[0]), (true, measured[1])] {
            let found = Estimate.width(text, 100.0, bold);
            let off = (found - expect) / expect;
            assert!(
                off.abs() < 0.1,
                "{text}: {found:.0} for {expect} ({off:+.2})"
            );
        }
    }

    #[test]
    fn latin_names() {
        check("Tanger-Tétouan-Al Hoceïma", [1296.0, 1375.0]);
        check("Souss-Massa · aucun chiffre publié", [1617.0, 1710.0]);
        check("Casablanca-Settat", [840.0, 903.0]);
        check("Dakhla-Oued Ed-Dahab", [1100.0, 1154.0]);
        check("whole country", [670.0, 719.0]);
    }

    #[test]
    fn arabic_names() {
        check("طنجة تطوان الحسيمة", [849.0, 934.0]);
        check("سوس ماسة", [481.0, 551.0]);
        check("لم يُنشر أي رقم", [583.0, 659.0]);
        check("الدار البيضاء سطات", [780.0, 855.0]);
        check("مجموع التراب الوطني", [844.0, 919.0]);
        check("بني ملال خنيفرة", [625.0, 686.0]);
        check("العيون الساقية الحمراء", [875.0, 971.0]);
    }

    #[test]
    fn numbers() {
        check("2\u{202f}639", [245.0, 245.0]);
        check("plus de 12\u{202f}000", [669.0, 686.0]);
        check("أكثر من 12\u{202f}000", [622.0, 652.0]);
        check("8\u{202f}891\u{202f}000 MAD", [687.0, 697.0]);
        check("2025", [229.0, 229.0]);
    }

    #[test]
    fn marks_of_direction_take_no_room() {
        let plain = Estimate.width("751", 14.0, true);
        assert_eq!(Estimate.width("\u{2066}751\u{2069}", 14.0, true), plain);
    }
}
