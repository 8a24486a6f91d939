//! Writing that goes on in the next line. Loses no letter.

use super::ruler::Ruler;

/// The lines of a text in a room; a word that is wider than it goes on in the next line too.
pub(super) fn wrap(text: &str, room: f64, size: f64, bold: bool, ruler: &dyn Ruler) -> Vec<String> {
    let fits = |line: &str| ruler.width(line, size, bold) <= room;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    // Where a line may not break stands another kind of space.
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            let longer = format!("{line}{letter}");
            if fits(&longer) || line.is_empty() {
                line = longer;
            } else {
                lines.push(std::mem::replace(&mut line, letter.to_string()));
            }
        }
    }
    lines.extend((!line.is_empty()).then_some(line));
    lines
}

#[cfg(test)]
mod tests {
    use super::super::ruler::Estimate;
    use super::*;

    fn check(text: &str, room: f64) {
        let lines = wrap(text, room, 10.0, false, &Estimate);
        for line in &lines {
            assert!(
                Estimate.width(line, 10.0, false) <= room,
                "{line} is too wide"
            );
        }
        let letters = |text: &str| text.replace(' ', "");
        assert_eq!(letters(&lines.concat()), letters(text));
    }

    #[test]
    fn no_letter_is_lost_and_no_line_too_wide() {
        for room in [60.0, 120.0, 400.0] {
            check("Tanger-Tétouan-Al Hoceïma, de 2019 à 2023", room);
            check("طنجة تطوان الحسيمة من 2019 إلى 2023", room);
            check(
                "https://example.org/idmaj/?region=MA-01,MA-02&years=2019-2023",
                room,
            );
        }
        assert_eq!(wrap("", 60.0, 10.0, false, &Estimate), Vec::<String>::new());
    }

    #[test]
    fn a_number_stays_whole() {
        let lines = wrap("plus de 25\u{202f}217", 50.0, 10.0, false, &Estimate);
        assert_eq!(lines, ["plus de", "25\u{202f}217"]);
    }
}
