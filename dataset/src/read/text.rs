//! What any cell must be, whatever its column: clean text, as somebody wrote it.

use std::borrow::Cow;

use super::alphabet;

/// Longest cell, in bytes: the whole package travels to every visitor.
const LONGEST: usize = 8_000;

/// What is wrong with a cell: the rule, a message and a remedy.
pub type Spoilt = (&'static str, &'static str, &'static str);

/// The text of a cell without spaces around it, and what is wrong with it.
pub fn clean(cell: &[u8]) -> (String, Option<Spoilt>) {
    let text = String::from_utf8_lossy(cell);
    let lost = matches!(text, Cow::Owned(_));
    let fault = if lost {
        Some((
            "utf-8",
            "the text is not UTF-8",
            "Save the file again as CSV, UTF-8.",
        ))
    } else {
        fault(&text)
    };
    (text.trim().to_owned(), fault)
}

fn fault(text: &str) -> Option<Spoilt> {
    if text.len() > LONGEST {
        Some((
            "long",
            "the cell holds more than 8000 bytes of text",
            "Shorten it; look for a quote that was never closed.",
        ))
    } else if alphabet::is_mistaken(text) {
        Some((
            "utf-8",
            "the file was opened in another alphabet than UTF-8 and saved so",
            "Go back to the last good file, open it as UTF-8, and do your changes again.",
        ))
    } else if text.chars().any(char::is_control) {
        Some((
            "control",
            "the cell holds a tab or other control character",
            "Delete it; a cell is one line of text.",
        ))
    } else if text.contains('\u{fffd}') {
        Some((
            "utf-8",
            "a character was lost and stands as �",
            "Write it again, and save the file as CSV, UTF-8.",
        ))
    } else if text.chars().any(is_invisible) {
        Some((
            "invisible",
            "the cell holds a character that nobody can see, such as a byte order mark",
            "Clear the cell and type its text again.",
        ))
    } else if text.trim() != text {
        Some((
            "spaces",
            "there are spaces around the value",
            "Delete them; a cell without a value is empty.",
        ))
    } else if text.starts_with('#') {
        Some((
            "spreadsheet",
            "a spreadsheet wrote its own error instead of a value",
            "Write the value itself, and make the column wide enough before saving.",
        ))
    } else {
        None
    }
}

/// Marks that join or turn text without showing; those that direct Arabic and Latin text are fine.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(cell: &[u8]) -> Option<&'static str> {
        clean(cell).1.map(|(rule, _, _)| rule)
    }

    #[test]
    fn text_as_people_write_it_is_clean() {
        for text in [
            "",
            "53.7",
            "« près de 2\u{a0}300 »",
            "\u{200f}2.M\u{200e} ma",
            "a # b",
        ] {
            assert_eq!(clean(text.as_bytes()), (text.to_owned(), None));
        }
    }

    #[test]
    fn what_machines_leave_behind_is_told() {
        assert_eq!(rule(b"R\xe9gion"), Some("utf-8"));
        assert_eq!(rule("R\u{fffd}gion".as_bytes()), Some("utf-8"));
        assert_eq!(rule("RÃ©gion".as_bytes()), Some("utf-8"));
        assert_eq!(rule(b"a\0b"), Some("control"));
        assert_eq!(rule("a\u{85}b".as_bytes()), Some("control"));
        assert_eq!(rule("\u{feff}a".as_bytes()), Some("invisible"));
        assert_eq!(rule("751\u{a0}".as_bytes()), Some("spaces"));
        assert_eq!(rule(b"  "), Some("spaces"));
        assert_eq!(rule(b"#REF!"), Some("spreadsheet"));
        assert_eq!(rule(&[b'a'; LONGEST + 1]), Some("long"));
    }
}
