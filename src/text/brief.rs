//! The words of the briefs of regions and programmes, in three languages; a missing one does not compile.

mod ar;
mod en;
mod fr;

use super::{Forms, Lang};

/// The words of the briefs.
#[derive(Debug)]
pub struct BriefMessages {
    /// Stands over a region's name. No names.
    pub region: &'static str,
    /// Stands over the name of the whole country. No names.
    pub country: &'static str,
    /// Stands over a programme's name. No names.
    pub programme: &'static str,
    /// The way to the explorer with the same selection. No names.
    pub explore: &'static str,
    /// People living in a region: `{count} {year}`.
    pub population: &'static str,
    /// Foreign residents among them, and how many that is of a thousand: `{foreigners} {year} {count} {rate}`.
    pub foreigners: &'static str,
    /// Heading: programmes that work here. No names.
    pub programmes: &'static str,
    /// Heading: who takes part in a programme. No names.
    pub actors: &'static str,
    /// What an organisation does: funder, lead, implementer, partner. No names.
    pub roles: [&'static str; 4],
    /// Heading: figures over the years. No names.
    pub over_years: &'static str,
    /// Heading: dated events. No names.
    pub milestones: &'static str,
    /// Heading: the figures. No names.
    pub figures: &'static str,
    /// Heading: what is not known. No names.
    pub unknown: &'static str,
    /// Years for which nothing is published: `{years}`.
    pub silent_years: &'static str,
    /// Figures for the whole country, which are not split: `{count}`.
    pub national: Forms,
    /// Figures for several regions together, which are not split: `{count}`.
    pub joint: Forms,
    /// Programmes here without any published figure: `{programmes}`.
    pub silent_programmes: &'static str,
    /// No organisation is named as the one who pays. No names.
    pub no_funder: &'static str,
    /// No date of start or end: `{what}`.
    pub no_dates: &'static str,
    /// That it began, for `no_dates`. No names.
    pub began: &'static str,
    /// That it ended, for `no_dates`. No names.
    pub ended: &'static str,
    /// The programme it is a part of: `{programme}`.
    pub part_of: &'static str,
    /// The programmes that are parts of it: `{programmes}`.
    pub parts: &'static str,
    /// Where it works: `{regions}`.
    pub regions: &'static str,
}

/// The words of a language. Briefs are drawn natively, so the browser is never given them.
pub fn brief_messages(lang: Lang) -> &'static BriefMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
