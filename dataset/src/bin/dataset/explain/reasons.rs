//! The one reason for which a figure does not count, in words.

use dataset::count::Reason;
use dataset::{Dataset, Vocabulary};

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
