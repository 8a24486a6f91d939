//! Why figures are not in a total, and why a total may have no sum (rules 1 to 5, 10 and 13).

use crate::{Bar, Dimension, Figure, Key};

/// Why a figure is not part of a total: the first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A preferred figure exists for the same quantity.
    Preferred(Key<Figure>),
    /// It was planned or asked for.
    TargetOrRequirement,
    /// It is a share, a rate or a change.
    ShareRateOrChange,
    /// It is a stock.
    Stock,
    /// It counts who is there, or people whom these programmes are not for.
    PresenceOrOutOfScope,
    /// It is a detail of another number.
    NotHeadline,
    /// It is for several countries together.
    SeveralCountries,
    /// It is for the whole country, and regions are chosen.
    WholeCountry,
    /// It is for several regions together, of which only some are chosen.
    JointRegions,
    /// Its period reaches outside the chosen years: it is neither cut nor added.
    WiderYears,
    /// It may hold some of the chosen fields, groups or places: nobody says how much.
    NotBrokenDown,
    /// It has no date, and years are chosen.
    NoDate,
    /// Its measure may not be added over this dimension.
    NotAddable(Dimension),
    /// It is inside a figure that counts.
    Inside(Key<Figure>),
    /// No exchange rate is known; it is left out of the converted total only.
    NoExchangeRate,
}

impl Reason {
    /// The reason as programs tell it apart, in every file and answer.
    pub fn word(self) -> &'static str {
        match self {
            Self::Preferred(_) => "another_is_preferred",
            Self::TargetOrRequirement => "target_or_requirement",
            Self::ShareRateOrChange => "share_rate_or_change",
            Self::Stock => "stock",
            Self::PresenceOrOutOfScope => "presence_or_out_of_scope",
            Self::NotHeadline => "not_headline",
            Self::SeveralCountries => "several_countries",
            Self::WholeCountry => "whole_country",
            Self::JointRegions => "joint_regions",
            Self::WiderYears => "wider_years",
            Self::NotBrokenDown => "not_broken_down",
            Self::NoDate => "no_date",
            Self::NotAddable(_) => "not_addable",
            Self::Inside(_) => "inside_another",
            Self::NoExchangeRate => "no_exchange_rate",
        }
    }

    /// The figure that counts instead, where that is the reason.
    pub fn figure(self) -> Option<Key<Figure>> {
        match self {
            Self::Preferred(figure) | Self::Inside(figure) => Some(figure),
            _ => None,
        }
    }
}

impl From<Bar> for Reason {
    fn from(bar: Bar) -> Self {
        match bar {
            Bar::Preferred(figure) => Self::Preferred(figure),
            Bar::TargetOrRequirement => Self::TargetOrRequirement,
            Bar::ShareRateOrChange => Self::ShareRateOrChange,
            Bar::Stock => Self::Stock,
            Bar::PresenceOrOutOfScope => Self::PresenceOrOutOfScope,
            Bar::NotHeadline => Self::NotHeadline,
        }
    }
}

/// A figure that a total leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The figure.
    pub figure: Key<Figure>,
    /// The one reason.
    pub reason: Reason,
}

/// Why there is no sum (rule 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// No figure of this kind was found for the selection, nor for more than it.
    NotFound,
    /// Figures were found for more than the selection: other regions or years besides.
    Wider,
    /// Figures of the selection are published, but none that may be added.
    NotAddable,
}
