//! Shared words in English.

use super::{
    Bases, Columns, Currencies, CurrencyWords, FilterWords, Messages, Nones, Qualifiers,
    ReasonWords, Reasons, Shows, Site, Themes,
};
use crate::text::Forms;

const fn reason(name: &'static str, sentence: &'static str) -> ReasonWords {
    ReasonWords { name, sentence }
}

const fn currency(name: &'static str, amount: &'static str) -> CurrencyWords {
    CurrencyWords {
        name,
        amount: Forms::two(amount, amount),
        of: name,
    }
}

pub static MESSAGES: Messages = Messages {
    site: Site {
        name: "Idmaj",
        tagline: "Programmes for migrants, refugees and returnees in Morocco, in figures",
    },
    show: Shows {
        people: "People",
        money: "Money",
        activities: "Activities",
    },
    themes: Themes {
        light: "Light mode",
        dark: "Dark mode",
    },
    filters: FilterWords {
        region: "Region",
        years: "Years",
        programme: "Programme",
        clear_all: "Clear all",
        copy_link: "Copy link",
        copied: "Link copied",
    },
    qualifiers: Qualifiers {
        at_least: "at least",
        at_least_value: "at least {value}",
        about: "about",
        about_value: "about {value}",
        at_least_about: "at least about",
        at_most: "at most",
        at_most_value: "at most {value}",
    },
    bases: Bases {
        budget: "Budgets",
        grant: "Grants",
        contribution: "Contributions",
        expenditure: "Expenditure",
        requirement: "Requirements",
    },
    none: Nones {
        found: "no figure found",
        addable: "published, not in the total",
    },
    reasons: Reasons {
        preferred: reason(
            "Another figure is used instead",
            "The same quantity is published more than once. One of the figures is used, and a note says why.",
        ),
        target: reason(
            "A target, not a result",
            "It was planned or asked for. A plan is never counted as a result.",
        ),
        share: reason(
            "A percentage, a rate or a change",
            "Percentages, amounts per person and differences are never added.",
        ),
        stock: reason(
            "Number on a given date",
            "It says how many there were on one date. Numbers on different dates are never added.",
        ),
        presence: reason(
            "Not people helped by these programmes",
            "It counts people who are present, or people whom these programmes do not serve.",
        ),
        not_headline: reason(
            "A detail of another figure",
            "It describes one part or aspect of a figure that is shown for the same programme and period.",
        ),
        several_countries: reason(
            "Several countries together",
            "The source does not say how much of it is for Morocco.",
        ),
        whole_country: reason(
            "For the whole country",
            "The source does not say how much of it is for the chosen regions.",
        ),
        joint_regions: reason(
            "For several regions together",
            "The source gives one figure for several regions, and only some of them are chosen.",
        ),
        wider_years: reason(
            "For more years than chosen",
            "The source gives one figure for a period that goes beyond the chosen years. It is neither divided nor added.",
        ),
        not_broken_down: reason(
            "Not broken down by field, group or place",
            "The source gives one number and does not say how much of it belongs to what is chosen.",
        ),
        no_date: reason(
            "No date",
            "The source gives no date, so we cannot tell whether it falls in the chosen years.",
        ),
        not_addable: reason(
            "Cannot be added up",
            "The same people or associations may appear in several figures, so the figures are shown side by side.",
        ),
        inside: reason(
            "Already included in a larger figure",
            "A larger figure may already count the same people, money or activities.",
        ),
        no_exchange_rate: reason(
            "No exchange rate",
            "No average rate is known for its year. It is missing from the converted total only.",
        ),
    },
    currencies: Currencies {
        mad: currency("dirhams", "MAD\u{a0}{count}"),
        usd: currency("US dollars", "USD\u{a0}{count}"),
        eur: currency("euros", "EUR\u{a0}{count}"),
        chf: currency("Swiss francs", "{count}\u{a0}Swiss francs"),
        nok: currency("Norwegian kroner", "{count}\u{a0}Norwegian kroner"),
        million: Forms::two(
            "{count}\u{a0}million {currency}",
            "{count}\u{a0}million {currency}",
        ),
        billion: Forms::two(
            "{count}\u{a0}billion {currency}",
            "{count}\u{a0}billion {currency}",
        ),
    },
    table: Columns {
        figure: "Indicator",
        value: "Value",
        period: "Period",
        place: "Place",
        programme: "Programme",
        status: "Counted?",
        source: "Source",
    },
};
