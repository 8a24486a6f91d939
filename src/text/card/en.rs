//! The source card in English.

use crate::text::card::CardMessages;

pub static MESSAGES: CardMessages = CardMessages {
    meaning: "Indicator",
    population: "Group",
    basis: "Kind of figure",
    result: "a result",
    target: "a target",
    funder: "Funded by",
    note: "Our note",
    part_of: "Part of",
    parts: "Its published parts",
    preferred: "Figure used instead",
    rivals: "Other figures for the same quantity",
    converted: "Converted",
    document: "Document",
    locator: "Location",
    citation: "Cite as",
    copy: "Copy the citation",
    waiting: "Loading…",
    refused: "The document and the note could not be loaded. Check the connection, then open this card again.",
    cite: "{figure}: {value}. {publisher}, “{title}”, {locator}. Via Idmaj, data version {version}, {link}",
};
