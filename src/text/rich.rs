//! Words that carry meaning: which of them are numbers, dates and names.

use super::bidi::isolate;

/// Words with meaning, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rich(pub Vec<Piece>);

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Plain words.
    Words(String),
    /// Words that matter most.
    Strong(Rich),
    /// A number: as programs read it, and as people do.
    Data {
        /// A plain decimal.
        value: String,
        /// The number as written in the language of the page.
        text: String,
        /// The currency of an amount.
        currency: Option<String>,
    },
    /// A date or a period: in ISO 8601, and as people read it.
    Time {
        /// ISO 8601; of a period, its start.
        datetime: String,
        /// The date as written in the language of the page.
        text: String,
    },
    /// A name in any script, which must not be turned round by what stands around it.
    Name(String),
}

impl Rich {
    /// A number.
    pub fn data(value: String, text: String) -> Self {
        Self(vec![Piece::Data {
            value,
            text,
            currency: None,
        }])
    }

    /// An amount of money.
    pub fn money(value: String, text: String, currency: &str) -> Self {
        Self(vec![Piece::Data {
            value,
            text,
            currency: Some(currency.to_owned()),
        }])
    }

    /// A date.
    pub fn time(datetime: String, text: String) -> Self {
        Self(vec![Piece::Time { datetime, text }])
    }

    /// A name.
    pub fn name(name: impl Into<String>) -> Self {
        Self(vec![Piece::Name(name.into())])
    }

    /// Adds plain words.
    pub fn push_words(&mut self, words: &str) {
        if let Some(Piece::Words(last)) = self.0.last_mut() {
            last.push_str(words);
        } else if !words.is_empty() {
            self.0.push(Piece::Words(words.to_owned()));
        }
    }

    /// Adds other words with meaning.
    pub fn extend(&mut self, other: Self) {
        for piece in other.0 {
            match piece {
                Piece::Words(words) => self.push_words(&words),
                piece => self.0.push(piece),
            }
        }
    }

    /// The same as a sentence: its first word with a capital where it is no number or name, and a
    /// full stop.
    pub fn sentence(mut self) -> Self {
        if let Some(first) = self.first_words() {
            let capital = first.chars().next().map(capital);
            let rest = first.chars().skip(1);
            *first = capital.into_iter().chain(rest).collect();
        }
        self.push_words(".");
        self
    }

    /// The plain words that it begins with.
    fn first_words(&mut self) -> Option<&mut String> {
        match self.0.first_mut()? {
            Piece::Words(words) => Some(words),
            Piece::Strong(words) => words.first_words(),
            Piece::Data { .. } | Piece::Time { .. } | Piece::Name(_) => None,
        }
    }

    /// The words alone, numbers and names isolated, for what is painted or spoken.
    pub fn plain(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Strong(words) => words.plain(),
            Piece::Data { text, .. } | Piece::Time { text, .. } | Piece::Name(text) => {
                isolate(text)
            }
        };
        self.0.iter().map(text).collect()
    }

    /// The words alone, with nothing between them, for places that show isolates as boxes.
    pub fn bare(&self) -> String {
        self.plain()
            .chars()
            .filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}'))
            .collect()
    }
}

/// A letter of our languages as a capital. The standard library knows every alphabet there is, in a
/// table that weighs in the browser.
fn capital(letter: char) -> char {
    match letter {
        'à'..='ö' | 'ø'..='þ' => char::from_u32(u32::from(letter) - 0x20).unwrap_or(letter),
        letter => letter.to_ascii_uppercase(),
    }
}

impl From<&str> for Rich {
    fn from(words: &str) -> Self {
        let mut rich = Self::default();
        rich.push_words(words);
        rich
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_with_a_capital_where_it_begins_with_a_word() {
        let strong = |words: &str| Rich(vec![Piece::Strong(Rich::from(words))]);
        assert_eq!(Rich::from("à Agadir").sentence().bare(), "À Agadir.");
        assert_eq!(strong("about it").sentence().bare(), "About it.");
        assert_eq!(Rich::from("حوالي").sentence().bare(), "حوالي.");
        assert_eq!(Rich::name("mAKE").sentence().bare(), "mAKE.");
        assert_eq!(Rich::data("2".into(), "2".into()).sentence().bare(), "2.");
    }
}
