//! Which form of a noun follows a number, by the rules of each language.

use super::Lang;
use serde::{Deserialize, Serialize};

/// A noun with its number in every form that a language has; `{count}` stands for the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forms {
    /// For none.
    pub zero: &'static str,
    /// For one.
    pub one: &'static str,
    /// For two.
    pub two: &'static str,
    /// For a few.
    pub few: &'static str,
    /// For many.
    pub many: &'static str,
    /// For any other number.
    pub other: &'static str,
}

impl Forms {
    /// A language with a singular and a plural, such as English.
    pub const fn two(one: &'static str, other: &'static str) -> Self {
        Self::three(one, other, other)
    }

    /// A language that also has a form for millions, such as French: "1 000 000 de personnes".
    pub const fn three(one: &'static str, many: &'static str, other: &'static str) -> Self {
        Self {
            zero: other,
            one,
            two: other,
            few: other,
            many,
            other,
        }
    }

    /// A language with six forms: Arabic.
    pub const fn six(
        zero: &'static str,
        one: &'static str,
        two: &'static str,
        few: &'static str,
        many: &'static str,
        other: &'static str,
    ) -> Self {
        Self {
            zero,
            one,
            two,
            few,
            many,
            other,
        }
    }

    /// Every form, for tests that look at all of them.
    pub const fn all(&self) -> [&'static str; 6] {
        [
            self.zero, self.one, self.two, self.few, self.many, self.other,
        ]
    }

    /// The form for a number in millionths.
    pub fn pick(&self, lang: Lang, micro: i64) -> &'static str {
        const ONE: u64 = 1_000_000;
        let micro = micro.unsigned_abs();
        let (whole, is_whole) = (micro / ONE, micro.is_multiple_of(ONE));
        match lang {
            Lang::Ar if !is_whole => self.other,
            Lang::Ar => match (whole, whole % 100) {
                (0, _) => self.zero,
                (1, _) => self.one,
                (2, _) => self.two,
                (_, 3..=10) => self.few,
                (_, 11..=99) => self.many,
                _ => self.other,
            },
            Lang::Fr if whole < 2 => self.one,
            Lang::Fr if is_whole && whole.is_multiple_of(ONE) => self.many,
            Lang::En if is_whole && whole == 1 => self.one,
            Lang::Fr | Lang::En => self.other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use fixed_decimal::Decimal;
    use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

    const NAMES: Forms = Forms::six("zero", "one", "two", "few", "many", "other");

    /// The form that the Unicode project's own library picks.
    fn expected(lang: Lang, number: &str) -> &'static str {
        let locale: icu_locale_core::Locale = lang.code().parse().expect("a language code");
        let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default())
            .expect("the three languages have rules");
        let decimal: Decimal = number.parse().expect("a plain decimal");
        match rules.category_for(&decimal) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    fn check(micro: i64) {
        for lang in Lang::ALL {
            let number = crate::text::plain(micro);
            assert_eq!(
                NAMES.pick(lang, micro),
                expected(lang, &number),
                "{number} in {lang:?}"
            );
        }
    }

    #[test]
    fn every_form_is_the_one_of_unicodes_own_rules() {
        (0..=1_200).map(|count| count * 1_000_000).for_each(check);
        [25_817, 1_000_000, 2_000_000, 1_000_001, 123_674_145]
            .map(|count| count * 1_000_000)
            .into_iter()
            .for_each(check);
        [500_000, 1_500_000, 53_700_000, 1_000_000_500_000]
            .into_iter()
            .for_each(check);
    }

    #[test]
    fn arabic_has_six_forms() {
        let forms = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111]
            .map(|count| NAMES.pick(Lang::Ar, count * 1_000_000));
        let expected = [
            "zero", "one", "two", "few", "few", "many", "many", "other", "other", "few", "many",
        ];
        assert_eq!(forms, expected);
    }
}
