//! Columns that hold one word of a short list: the list, its words and its Rust type, written once.

/// A column's closed list of words.
pub trait Vocabulary: Sized + Copy + 'static {
    /// Every value, in the order in which the documentation names them.
    const ALL: &'static [Self];

    /// The word as it stands in the tables.
    fn word(self) -> &'static str;

    /// The value that `word` stands for, if it is in the list.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.word() == word)
    }
}

/// Defines an enum together with the words that stand for its values in the tables.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $crate::Vocabulary for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }
    };
}
pub(crate) use vocabulary;
