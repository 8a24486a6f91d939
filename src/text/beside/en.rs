//! What stands beside a total in English.

use crate::text::Forms;
use crate::text::beside::BesideMessages;

pub static MESSAGES: BesideMessages = BesideMessages {
    title: "Beside the total, not in it",
    relations: [
        "Several regions together",
        "More years",
        "Not broken down",
        "Whole country",
        "On a date",
        "Planned or asked for",
    ],
    active: "Programmes at work",
    more_programmes: Forms::two("{count} more programme", "{count} more programmes"),
    line: "{value}: {what}, {where}, {when}, {programme}",
    instead: "Beside it: {line}.",
    use_this: "Use this",
    nearest: "Go to the nearest choice that has a total",
    none_alone: "No number for {what} alone.",
    together_only: "no figure for this alone",
};
