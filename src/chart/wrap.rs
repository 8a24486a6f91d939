//! Writing that goes on in the next line: all of it, or as much of a name as two lines hold.

use super::label::shorten;
use super::ruler::Ruler;

/// From one line of a row's name to the next, in CSS pixels.
pub(super) const LINE: f64 = 16.0;

/// A name in a room, in two lines where one is too short for it; only what the second cannot hold
/// is left out, with an ellipsis. Never empty.
pub(super) fn two_lines(
    name: &str,
    room: f64,
    size: f64,
    bold: bool,
    ruler: &dyn Ruler,
) -> Vec<String> {
    if ruler.width(name, size, bold) <= room {
        return vec![name.to_owned()];
    }
    let lines = wrap(name, room, size, bold, ruler);
    match lines.as_slice() {
        // Where a word is wider than the room, two halves of it would be harder to read than one.
        [first, ..] if !name.contains(&format!("{first} ")) => {
            vec![shorten(name, room, size, bold, ruler)]
        }
        [first, rest @ ..] => {
            // A dot between two parts ends a line, but does not begin one.
            let rest = rest.join(" ");
            let rest = shorten(rest.trim_start_matches("· "), room, size, bold, ruler);
            vec![first.clone(), rest]
        }
        [] => vec![String::new()],
    }
}

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
    fn a_name_takes_a_second_line_before_it_is_shortened() {
        let two = |name, room| two_lines(name, room, 10.0, false, &Estimate);
        assert_eq!(two("Souss-Massa", 100.0), ["Souss-Massa"]);
        assert_eq!(
            two("Retour volontaire et réintégration", 120.0),
            ["Retour volontaire et", "réintégration"]
        );
        assert_eq!(
            two("Part des retours · 2018 · migrants", 100.0),
            ["Part des retours ·", "2018 · migrants"]
        );
        let long = two("Oriental, Souss-Massa, Fès-Meknès et Casablanca", 80.0);
        assert_eq!(long.len(), 2);
        assert!(long[1].ends_with('…'), "{long:?}");
        assert_eq!(two("Casablanca", 40.0), ["Casabl…"]);
        assert_eq!(two("", 40.0), [""]);
    }

    #[test]
    fn a_number_stays_whole() {
        let lines = wrap("plus de 25\u{202f}217", 50.0, 10.0, false, &Estimate);
        assert_eq!(lines, ["plus de", "25\u{202f}217"]);
    }
}
