//! What is missing, disputed or does not add up, in English.

use crate::text::Forms;
use crate::text::gaps::GapsMessages;

pub static MESSAGES: GapsMessages = GapsMessages {
    title: "What is missing, disputed, or does not add up",
    lead: "What the documents gathered here do not say matters as much as what they say. This page lists it for all the data, and changes with them.",
    missing: "Where and when nothing was found",
    missing_note: "A number: how many figures were found for that region and year, in a total or not; it leads to them. An empty cell: none was found in the documents gathered here, which does not mean zero. A figure for several years appears in each of them; a national figure appears in its own row only.",
    families: [
        "People helped",
        "People present",
        "Money",
        "Activities",
        "Percentages and rates",
    ],
    region: "Region",
    undated: "no date",
    figures: Forms::two("{count} figure", "{count} figures"),
    nothing: "no figure found",
    silent: "Years without any figure",
    disputes: "Published more than once",
    disputes_note: "These figures are for the same quantity. One of them is used and may be in a total; the others are shown, and never added to it.",
    preferred: "Used",
    instead: "Not used",
    same: "the same value",
    apart: "difference of {difference}",
    other_unit: "in another unit or currency",
    sums: "Parts that do not add up to the whole",
    sums_note: "The source gives a total and all of its parts, and the two differ. The stated total is used.",
    whole: "Stated",
    parts: "its parts add up to {parts}",
    less: "{difference} is in no part",
    more: "the parts add up to {difference} more",
    none: "None in this version of the data.",
};
