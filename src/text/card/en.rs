//! The source card in English.

use crate::text::card::CardMessages;

pub static MESSAGES: CardMessages = CardMessages {
    meaning: "What is counted",
    population: "Who is counted",
    basis: "What the number is",
    result: "a result",
    target: "a target",
    funder: "Funded by",
    note: "Our note",
    part_of: "Part of",
    parts: "Its published parts",
    preferred: "Preferred to it",
    rivals: "Other figures for the same quantity",
    converted: "Converted",
    document: "Document",
    locator: "Where in it",
    citation: "To cite it",
    copy: "Copy the citation",
    waiting: "The document and the remark are on their way…",
    refused: "The document and the remark could not be loaded. Check the connection, then open this card again.",
    cite: "{figure}: {value}. {publisher}, “{title}”, {locator}. Through Idmaj, data version {version}, {link}",
};
