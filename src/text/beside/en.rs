//! What stands beside a total in English.

use crate::text::Forms;
use crate::text::beside::BesideMessages;

pub static MESSAGES: BesideMessages = BesideMessages {
    title: "Shown beside the total, not in it",
    relations: [
        "Several regions together",
        "For more years",
        "Not broken down",
        "Nationwide",
        "On a given date",
        "Planned or asked for",
    ],
    because: "{why}:",
    active: "Programmes active here",
    more_programmes: Forms::two("{count} more programme", "{count} more programmes"),
    line: "{value} – {what}, {where}, {when}, {programme}",
    instead: "Nearest figure: {line}.",
    use_this: "Choose this",
    nearest: "Go to the nearest choice that has a total",
    together_only: "no figure for this alone",
};
