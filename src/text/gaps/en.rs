//! What is missing, disputed or does not add up, in English.

use crate::text::Forms;
use crate::text::gaps::GapsMessages;

pub static MESSAGES: GapsMessages = GapsMessages {
    title: "What is missing, disputed, or does not add up",
    lead: "What the documents gathered here do not say matters as much as what they say. This page lists it for all the data, and changes with it.",
    missing: "Where and when nothing is published",
    missing_note: "A number: how many figures are published for that region and year, whether they count in a total or not; it leads to them. An empty place: nobody has published any in the documents gathered here, which is not zero. A figure for several years stands in each of them; a figure for the whole country stands in its own row only.",
    families: [
        "People helped",
        "People present",
        "Money",
        "Activities",
        "Shares and rates",
    ],
    region: "Region",
    undated: "no date",
    figures: Forms::two("{count} figure", "{count} figures"),
    nothing: "nothing published",
    silent: "Years without any figure at all",
    disputes: "Published more than once",
    disputes_note: "These figures stand for the same quantity. One is preferred and may count; the others are shown, and never added to it.",
    preferred: "Preferred",
    instead: "Not counted",
    same: "the same value",
    apart: "{difference} apart",
    other_unit: "in another unit or currency",
    sums: "Parts that do not make their whole",
    sums_note: "The source gives a whole and all of its parts, and the two differ. The whole counts as it is stated.",
    whole: "Stated",
    parts: "its parts make {parts}",
    less: "{difference} is in no part",
    more: "the parts make {difference} more",
    none: "None in this version of the data.",
};
