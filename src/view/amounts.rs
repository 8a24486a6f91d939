//! Totals as a reader takes them in: rounded where they are approximate or converted, with the exact
//! sum behind them.

use dataset::count::{Sum, Total, Unit};
use dataset::{Currency, Figure, Key, Qualifier};

use super::wording::Wording;
use crate::text::{self, Rich};

/// Where a sum comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Added up as published.
    Published,
    /// Converted from other currencies.
    Converted,
}

impl Origin {
    /// Of what a total adds up in the currency asked for.
    pub fn of(total: &Total, currency: Currency) -> Self {
        let is_foreign = |sum: &Sum| match sum.unit {
            Unit::Money(own) => own != currency,
            Unit::People | Unit::Activity(_) => false,
        };
        Self::when(total.sums.iter().any(is_foreign))
    }

    /// Of a sum of some figures.
    pub fn of_figures(wording: &Wording<'_>, unit: &Unit, figures: &[Key<Figure>]) -> Self {
        let Unit::Money(currency) = unit else {
            return Self::Published;
        };
        let own = |key: &Key<Figure>| wording.dataset.figures[*key].currency;
        Self::when(figures.iter().any(|key| own(key) != Some(*currency)))
    }

    fn when(converted: bool) -> Self {
        if converted {
            Self::Converted
        } else {
            Self::Published
        }
    }
}

/// A sum as it is shown.
pub struct Shown {
    /// The value, in millionths.
    pub micro: i64,
    /// Whether it is not the exact sum.
    pub is_rounded: bool,
}

/// The value that is shown for a sum: an approximate or a converted one is rounded.
pub fn shown(sum: &Sum, origin: Origin) -> Shown {
    let exact = sum.value.micro();
    if sum.qualifier != Qualifier::About && origin == Origin::Published {
        return Shown {
            micro: exact,
            is_rounded: false,
        };
    }
    let micro = match sum.unit {
        Unit::Money(_) => text::coarse_money(exact),
        Unit::People | Unit::Activity(_) => text::three_digits(exact),
    };
    Shown {
        micro,
        is_rounded: true,
    }
}

impl Wording<'_> {
    /// A total in words, without the noun of what is counted: "about 167,000", "about 1.9 billion
    /// dirhams", "751". The exact sum is its value for programs.
    pub fn rounded(&self, sum: &Sum, origin: Origin) -> Rich {
        let shown = shown(sum, origin);
        let amount = match &sum.unit {
            Unit::Money(currency) => {
                let cents = text::plain(text::rounded(sum.value.micro(), 2));
                let code = currency.code();
                let words = if shown.is_rounded {
                    text::large_money(self.lang, shown.micro, code)
                } else {
                    text::money(self.lang, shown.micro, code)
                };
                Rich::money(cents, words, code)
            }
            Unit::People | Unit::Activity(_) => Rich::data(
                text::plain(sum.value.micro()),
                text::number(self.lang, shown.micro),
            ),
        };
        self.around(sum, &shown, amount)
    }

    /// People helped, with the noun in the case that the words before the number ask for.
    pub fn people_helped(&self, sum: &Sum) -> Rich {
        let words = &self.page.headline;
        let shown = shown(sum, Origin::Published);
        let forms = match sum.qualifier {
            Qualifier::Exact => &words.people,
            Qualifier::About | Qualifier::AtLeast | Qualifier::AtMost => &words.people_about,
        };
        let number = Rich::data(
            text::plain(sum.value.micro()),
            text::number(self.lang, shown.micro),
        );
        let form = forms.pick(self.lang, shown.micro);
        self.around(sum, &shown, text::fill(form, &[("count", number)]))
    }

    /// How sure a sum is, in words that stand over it: a rounded one is never exact.
    pub fn lead(&self, sum: &Sum, origin: Origin) -> &'static str {
        let words = &self.common.qualifiers;
        match (shown(sum, origin).is_rounded, sum.qualifier) {
            (false, qualifier) => self.certainty(qualifier),
            (true, Qualifier::AtLeast) => words.at_least_about,
            (true, _) => words.about,
        }
    }

    fn around(&self, sum: &Sum, shown: &Shown, amount: Rich) -> Rich {
        if !shown.is_rounded {
            return self.qualified(sum.qualifier, amount);
        }
        let about = self.qualified(Qualifier::About, amount);
        match sum.qualifier {
            Qualifier::AtLeast => self.qualified(Qualifier::AtLeast, about),
            Qualifier::Exact | Qualifier::About | Qualifier::AtMost => about,
        }
    }
}
