//! Pictures under a hand, in English.

use crate::text::Forms;
use crate::text::mark::{LegendMessages, MarkMessages};

pub static MESSAGES: MarkMessages = MarkMessages {
    role: "chart",
    keys: "Arrow keys go from mark to mark, Enter chooses, O opens the source, T shows the same as a table, Escape leaves.",
    brush_keys: "Shift with an arrow key chooses a range of years.",
    place: "{place} of {count}",
    open: "Open the source",
    figures: Forms::two("{count} figure", "{count} figures added up"),
    more: Forms::two("{count} more", "{count} more"),
    narrow: "Narrow to {name}",
    widen: "Reset",
    range: "{years}. Enter chooses these years, Escape does not.",
    save: "Save chart",
    legend: LegendMessages {
        other: "everything else",
        at_least: "open end: at least",
        about: "soft edge: about",
        at_most: "closed end: at most",
        programmes: "Programmes: {programmes}",
    },
};
