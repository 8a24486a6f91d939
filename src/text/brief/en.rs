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
    programmes: "Who is active here",
    actors: "Who takes part",
    roles: [
        "Funded by",
        "Led by",
        "Implemented by",
        "In partnership with",
    ],
    over_years: "Over the years",
    milestones: "Events",
    figures: "All published figures",
    unknown: "What is not known",
    silent_years: "No figure was found for {years}.",
    national: Forms::two(
        "{count} figure is for the whole country; the share of this region is not given.",
        "{count} figures are for the whole country; the share of this region is not given.",
    ),
    joint: Forms::two(
        "{count} figure is for several regions together; the share of each is not given.",
        "{count} figures are for several regions together; the share of each is not given.",
    ),
    silent_programmes: "These programmes are active here, but no figure for the region was found: {programmes}.",
    no_funder: "The documents gathered here do not name who funds it.",
    no_dates: "The documents gathered here do not give its {what}.",
    began: "start date",
    ended: "end date",
    part_of: "Part of {programme}.",
    parts: "Programmes inside it: {programmes}.",
    regions: "Active in: {regions}.",
};
