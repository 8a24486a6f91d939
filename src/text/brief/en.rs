//! The briefs in English.

use crate::text::Forms;
use crate::text::brief::BriefMessages;

pub static MESSAGES: BriefMessages = BriefMessages {
    region: "Region",
    country: "Country",
    programme: "Programme",
    explore: "Explore and filter these figures",
    population: "{count} inhabitants in {year}",
    foreigners: "{foreigners} foreign residents in {year} among {count} inhabitants: {rate} per 1,000",
    programmes: "Who works here",
    actors: "Who takes part",
    roles: ["Funded by", "Led by", "Carried out by", "With"],
    over_years: "Over the years",
    milestones: "Events",
    figures: "Every published figure",
    unknown: "What is not known",
    silent_years: "Nothing is published for {years}.",
    national: Forms::two(
        "{count} figure is published for the whole country only; nobody has said how much of it is for this region.",
        "{count} figures are published for the whole country only; nobody has said how much of them is for this region.",
    ),
    joint: Forms::two(
        "{count} figure is published for several regions together and is not split between them.",
        "{count} figures are published for several regions together and are not split between them.",
    ),
    silent_programmes: "These programmes work here without a published figure for the region: {programmes}.",
    no_funder: "Who pays for it is not named in the documents gathered here.",
    no_dates: "The documents gathered here do not say when it {what}.",
    began: "began",
    ended: "ended",
    part_of: "Part of {programme}.",
    parts: "Its parts: {programmes}.",
    regions: "Works in {regions}.",
    range: "{first} to {last}",
};
