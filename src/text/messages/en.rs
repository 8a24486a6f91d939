//! Shared words in English.

use super::{
    Bases, Columns, Currencies, FilterWords, Messages, Nones, Qualifiers, ReasonWords, Reasons,
    Shows, Site, Themes,
};

const fn reason(name: &'static str, sentence: &'static str) -> ReasonWords {
    ReasonWords { name, sentence }
}

pub static MESSAGES: Messages = Messages {
    site: Site {
        name: "Idmaj",
        tagline: "Migration programmes in Morocco, in figures",
    },
    show: Shows {
        people: "People",
        money: "Money",
        activities: "Activities",
    },
    themes: Themes {
        light: "Light page",
        dark: "Dark page",
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
        addable: "published, but cannot be added",
    },
    reasons: Reasons {
        preferred: reason(
            "Another figure is preferred",
            "The same quantity is published more than once; one figure is preferred, and a note says why.",
        ),
        target: reason(
            "A target, not a result",
            "It was planned or asked for; what was planned is never counted as done.",
        ),
        share: reason(
            "A share, a rate or a change",
            "Parts of a hundred, amounts per head and differences are never added.",
        ),
        stock: reason(
            "A stock",
            "It tells how many there were at one date; dates are never added to each other.",
        ),
        presence: reason(
            "Not people helped by these programmes",
            "It counts people who are there, or people whom these programmes are not for.",
        ),
        not_headline: reason(
            "A detail of another number",
            "It describes a part or a side of a number that is shown for the same programme and period.",
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
            "The source gives one number for several regions, and only some of them are chosen.",
        ),
        wider_years: reason(
            "For more years",
            "The source gives one number for a period that reaches outside the chosen years: it is neither cut nor added.",
        ),
        not_broken_down: reason(
            "Not broken down by field, group or place",
            "The source gives one number and does not say how much of it belongs to what is chosen.",
        ),
        no_date: reason(
            "Without a date",
            "The source gives no date, so it cannot be said to lie in the chosen years.",
        ),
        not_addable: reason(
            "May not be added up",
            "The same ones may be counted again from one figure to the next, so the figures stand side by side.",
        ),
        inside: reason(
            "Inside a figure that counts",
            "A larger figure may already count the same people, money or activities.",
        ),
        no_exchange_rate: reason(
            "No exchange rate",
            "No average rate is known for its year, so it is left out of the converted total only.",
        ),
    },
    currencies: Currencies {
        mad: "dirhams",
        usd: "US dollars",
        eur: "euros",
    },
    table: Columns {
        figure: "What is counted",
        value: "Value",
        period: "Period",
        place: "Place",
        programme: "Programme",
        status: "In the total",
        source: "Source",
    },
};
