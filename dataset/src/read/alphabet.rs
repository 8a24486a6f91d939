//! Tells text that a program read in another alphabet than it was written in: `Ã©` for `é`.
//!
//! A spreadsheet that opens UTF-8 as Western European text shows each letter as two or three signs,
//! and saves those. Every sign is a sound one, so that only how they follow each other gives it away.

use encoding_rs::WINDOWS_1252;

/// Whether some letters of a text are the bytes of another letter, of those that Arabic, French and
/// English are written with.
pub fn is_mistaken(text: &str) -> bool {
    // Most text is plain, and is read a hundred thousand times.
    if text.is_ascii() {
        return false;
    }
    let bytes: Vec<u8> = text.chars().map(byte).collect();
    (0..bytes.len()).any(|place| letter(&bytes[place..]).is_some_and(is_ours))
}

/// The byte that a character was read from, by Windows-1252; an `a` where there is none, which ends
/// a letter. What Windows-1252 has no sign for is kept as it is by those who read by Latin-1.
fn byte(character: char) -> u8 {
    if let Ok(low) = u8::try_from(character) {
        return low;
    }
    let mut letters = [0; 4];
    match WINDOWS_1252.encode(character.encode_utf8(&mut letters)) {
        (bytes, _, false) => bytes.first().copied().unwrap_or(b'a'),
        _ => b'a',
    }
}

/// The letter that bytes begin with, if it is one of several bytes.
fn letter(bytes: &[u8]) -> Option<char> {
    let length = match bytes.first()? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => return None,
    };
    let letter = std::str::from_utf8(bytes.get(..length)?).ok()?;
    letter.chars().next()
}

/// Letters and marks of the three languages. Others are left out, since capitals before a French
/// mark, as in `MARCHÉ :`, may look like one of them.
fn is_ours(letter: char) -> bool {
    matches!(letter,
        '\u{a0}' | '«' | '»' | '°' | 'À'..='ÿ' | 'Œ' | 'œ' | '،' | '؛' | '؟' | 'ء'..='ي' | '\u{2010}'..='\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Western European programs make of text in UTF-8.
    fn mistaken(text: &str) -> String {
        WINDOWS_1252
            .decode_without_bom_handling(text.as_bytes())
            .0
            .into_owned()
    }

    #[test]
    fn another_alphabet_gives_itself_away() {
        for text in [
            "Région",
            "L’Oriental",
            "« près »",
            "الجهة",
            "cœur",
            "N°\u{a0}2",
            "à",
        ] {
            assert!(is_mistaken(&mistaken(text)), "{text}");
            let latin: String = text.bytes().map(char::from).collect();
            assert!(is_mistaken(&latin), "{text} as Latin-1");
        }
    }

    #[test]
    fn sound_text_does_not() {
        for text in [
            "Oriental",
            "Tanger-Tétouan-Al Hoceïma",
            "« près de 2\u{a0}300 »",
            "MARCHÉ\u{a0}: «\u{a0}CAFÉ\u{a0}», OÙ\u{a0}?",
            "L’œuvre, à 10 € – déjà",
            "الجهة «وجدة»، 53.7\u{a0}%",
            "“Making Migration Work”…",
        ] {
            assert!(!is_mistaken(text), "{text}");
        }
    }
}
