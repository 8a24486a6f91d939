//! The map, time, parts and programmes in English.

use crate::text::Forms;
use crate::text::scene::SceneMessages;

pub static MESSAGES: SceneMessages = SceneMessages {
    together: "{regions} together",
    map_credit: "Region boundaries © OpenStreetMap contributors (ODbL)",
    map_remark: "Boundaries and names are shown for statistics only and imply no opinion on the legal status of any territory.",
    series: "{what}, over time",
    series_title: "Over time",
    series_note: "Figures as they were published. A year without one is never bridged; where sources disagree, a stroke reaches from the lowest to the highest.",
    series_choice: "Shown over time",
    series_claims: "{value} (also published: {others})",
    series_sentence: "Highest: {largest}, {value}. Latest: {latest}, {now}.",
    series_gaps: Forms::two(
        "{count} year in between has no figure.",
        "{count} years in between have no figure.",
    ),
    series_more: Forms::two(
        "{count} more line is not drawn.",
        "{count} more lines are not drawn.",
    ),
    series_nothing: "Nothing in this selection is published for several years.",
    parts: "{what}: its parts",
    parts_title: "A whole and its parts",
    parts_note: "Parts that make the whole follow each other; the others begin at zero inside its frame and are not added.",
    parts_heading: "Part",
    parts_whole: "The whole",
    parts_sentence: "The whole: {whole}. Largest part: {part}, {value}.",
    parts_close: "Some of the parts make the whole.",
    parts_leave: "What the parts leave of the whole is framed with dashes.",
    parts_open: "The published parts do not make the whole, or hold the same people more than once.",
    parts_nothing: "Nothing in this selection is published with its parts.",
    timeline: "Programmes and events",
    timeline_note: "A bar runs from the first published date of a programme to the last; dashes where one of them is not published. A diamond is a dated event.",
    timeline_sentence: "{programmes}, {events}.",
    timeline_programmes: Forms::two(
        "{count} programme with a date",
        "{count} programmes with dates",
    ),
    timeline_events: Forms::two("{count} dated event", "{count} dated events"),
    timeline_more: Forms::two(
        "{count} more programme, of which less is published, is not drawn.",
        "{count} more programmes, of which less is published, are not drawn.",
    ),
    timeline_nothing: "No date is published in this selection.",
    flows: "Who pays for what, in {currency}",
    flows_note: "Every published amount that names its funder. They are not added: one may hold another.",
    flows_heading: "From whom, for what",
    flows_sentence: "{count}. Largest: {largest}, {value}.",
    flows_count: Forms::two(
        "{count} amount with its funder",
        "{count} amounts with their funders",
    ),
    flows_nothing: "No amount in this selection names its funder.",
    flow: "{funder} → {programme} → {place}, {period}",
    flow_silent: "{funder} → {programme}",
    flow_nothing: "no published amount",
    since: "since {date}",
    until: "until {date}",
};
