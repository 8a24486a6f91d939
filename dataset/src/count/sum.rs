//! Sums that carry their unit and how sure they are (rule 7).

use crate::{Currency, Decimal, Qualifier};

/// What a sum is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// People.
    People,
    /// Money in a currency.
    Money(Currency),
    /// An activity's unit: `project`, `card`, …
    Activity(String),
}

/// Figures added up.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// What it is of.
    pub unit: Unit,
    /// How much.
    pub value: Decimal,
    /// How sure it is.
    pub qualifier: Qualifier,
    /// How many figures were added.
    pub figures: usize,
}

impl Sum {
    /// Nothing added yet.
    pub fn of(unit: Unit) -> Self {
        Self {
            unit,
            value: Decimal::ZERO,
            qualifier: Qualifier::Exact,
            figures: 0,
        }
    }

    /// Adds one figure's value.
    pub fn add(&mut self, value: Decimal, qualifier: Qualifier) {
        self.value = self.value + value;
        self.qualifier = both(self.qualifier, qualifier);
        self.figures += 1;
    }

    /// The same sum, known to miss something.
    #[must_use]
    pub fn incomplete(mut self) -> Self {
        self.qualifier = both(self.qualifier, Qualifier::AtLeast);
        self
    }
}

/// How sure a sum of two is.
pub fn both(one: Qualifier, other: Qualifier) -> Qualifier {
    use Qualifier::{About, AtLeast, AtMost, Exact};
    match (one, other) {
        (Exact, sure) | (sure, Exact) => sure,
        (AtLeast, AtLeast) => AtLeast,
        (AtMost, AtMost) => AtMost,
        (About, _) | (_, About) | (AtLeast, AtMost) | (AtMost, AtLeast) => About,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Qualifier::{About, AtLeast, AtMost, Exact};

    #[test]
    fn qualifiers_travel() {
        assert_eq!(both(Exact, AtLeast), AtLeast);
        assert_eq!(both(AtLeast, About), About);
        assert_eq!(both(AtMost, AtLeast), About);
        assert_eq!(both(AtMost, AtMost), AtMost);
    }

    #[test]
    fn the_order_of_adding_does_not_matter() {
        for one in [Exact, AtLeast, About, AtMost] {
            for two in [Exact, AtLeast, About, AtMost] {
                assert_eq!(both(one, two), both(two, one));
                for three in [Exact, AtLeast, About, AtMost] {
                    assert_eq!(both(both(one, two), three), both(one, both(two, three)));
                }
            }
        }
    }
}
