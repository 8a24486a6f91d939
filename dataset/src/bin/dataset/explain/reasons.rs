//! The one reason for which a figure does not count, in words and by name.

use dataset::count::Reason;
use dataset::{Dataset, Figure, Key, Vocabulary};

/// The reason as the end of "does not count: …". A figure may be only partly inside one that counts.
pub fn words(dataset: &Dataset, reason: Reason, partly_inside: bool) -> String {
    match reason {
        Reason::Preferred(figure) => format!(
            "{} is preferred for the same quantity",
            dataset.figures[figure].id
        ),
        Reason::TargetOrRequirement => "it was planned or asked for".to_owned(),
        Reason::ShareRateOrChange => {
            "a share, a rate or a change, which are never added".to_owned()
        }
        Reason::Stock => "a stock, which tells how many there were at one date".to_owned(),
        Reason::PresenceOrOutOfScope => {
            "people who are there, or whom these programmes are not for".to_owned()
        }
        Reason::NotHeadline => "not a headline, but a detail of another number".to_owned(),
        Reason::SeveralCountries => "for several countries together".to_owned(),
        Reason::WholeCountry => "for the whole country, while regions are chosen".to_owned(),
        Reason::JointRegions => {
            "for several regions together, not all of which are chosen".to_owned()
        }
        Reason::WiderYears => "its period reaches outside the chosen years".to_owned(),
        Reason::NotBrokenDown => "not broken down by the chosen field, group or place".to_owned(),
        Reason::NoDate => "it has no date, while years are chosen".to_owned(),
        Reason::NotAddable(dimension) => {
            format!("its measure may not be added over {}", dimension.word())
        }
        Reason::Inside(figure) if partly_inside => format!(
            "partly inside {}, which counts; the total reads \"at least\"",
            dataset.figures[figure].id
        ),
        Reason::Inside(figure) => {
            format!("inside {}, which counts", dataset.figures[figure].id)
        }
        Reason::NoExchangeRate => "no exchange rate is known for its year".to_owned(),
    }
}

/// The figure that counts instead, where that is the reason.
pub fn figure(reason: Reason) -> Option<Key<Figure>> {
    match reason {
        Reason::Preferred(figure) | Reason::Inside(figure) => Some(figure),
        _ => None,
    }
}

/// The reason as a program tells it from others.
pub fn name(reason: Reason) -> &'static str {
    match reason {
        Reason::Preferred(_) => "preferred",
        Reason::TargetOrRequirement => "target_or_requirement",
        Reason::ShareRateOrChange => "share_rate_or_change",
        Reason::Stock => "stock",
        Reason::PresenceOrOutOfScope => "presence_or_out_of_scope",
        Reason::NotHeadline => "not_headline",
        Reason::SeveralCountries => "several_countries",
        Reason::WholeCountry => "whole_country",
        Reason::JointRegions => "joint_regions",
        Reason::WiderYears => "wider_years",
        Reason::NotBrokenDown => "not_broken_down",
        Reason::NoDate => "no_date",
        Reason::NotAddable(_) => "not_addable",
        Reason::Inside(_) => "inside",
        Reason::NoExchangeRate => "no_exchange_rate",
    }
}
