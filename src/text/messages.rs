//! Words that every view shares, in three languages; a missing one does not compile.
//!
//! `{value}` stands for a number.

#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;

use super::lexicon::lexicon;
use super::{Forms, Lang};
use serde::{Deserialize, Serialize};

/// Words that every view shares.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Messages {
    /// The site.
    pub site: Site,
    /// What can be shown.
    pub show: Shows,
    /// Colour schemes.
    pub themes: Themes,
    /// The filters.
    pub filters: FilterWords,
    /// How sure a number is.
    pub qualifiers: Qualifiers,
    /// What money is: by the word of the column `basis`.
    pub bases: Bases,
    /// What stands where there is no number.
    pub none: Nones,
    /// Why a figure is not added.
    pub reasons: Reasons,
    /// Currencies.
    pub currencies: Currencies,
    /// Columns of the table of figures.
    pub table: Columns,
}

/// The site.
#[derive(Debug, Serialize, Deserialize)]
pub struct Site {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub tagline: &'static str,
}

/// What can be shown.
#[derive(Debug, Serialize, Deserialize)]
pub struct Shows {
    /// People helped.
    pub people: &'static str,
    /// Money.
    pub money: &'static str,
    /// Activities.
    pub activities: &'static str,
}

/// Colour schemes, as what a button turns to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Themes {
    /// Dark words on light paper.
    pub light: &'static str,
    /// Light words on a dark ground.
    pub dark: &'static str,
}

/// Words of the filters.
#[derive(Debug, Serialize, Deserialize)]
pub struct FilterWords {
    /// Regions.
    pub region: &'static str,
    /// Years.
    pub years: &'static str,
    /// Programmes.
    pub programme: &'static str,
    /// Takes everything back.
    pub clear_all: &'static str,
    /// Copies a link to the view.
    pub copy_link: &'static str,
    /// The link was copied.
    pub copied: &'static str,
}

/// How sure a number is: alone, and around `{value}`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Qualifiers {
    /// At least.
    pub at_least: &'static str,
    /// At least, around the number.
    pub at_least_value: &'static str,
    /// About.
    pub about: &'static str,
    /// About, around the number.
    pub about_value: &'static str,
    /// Alone, of what is also rounded: at least about.
    pub at_least_about: &'static str,
    /// At most.
    pub at_most: &'static str,
    /// At most, around the number.
    pub at_most_value: &'static str,
}

/// What money is.
#[derive(Debug, Serialize, Deserialize)]
pub struct Bases {
    /// Set aside.
    pub budget: &'static str,
    /// Awarded.
    pub grant: &'static str,
    /// Given towards.
    pub contribution: &'static str,
    /// Spent.
    pub expenditure: &'static str,
    /// Asked for.
    pub requirement: &'static str,
}

/// What stands where there is no number.
#[derive(Debug, Serialize, Deserialize)]
pub struct Nones {
    /// No figure was found.
    pub found: &'static str,
    /// Something is, but it may not be added.
    pub addable: &'static str,
}

/// Why a figure is not added: a short name, and one plain sentence.
#[derive(Debug, Serialize, Deserialize)]
pub struct ReasonWords {
    /// The short name.
    pub name: &'static str,
    /// The sentence.
    pub sentence: &'static str,
}

/// The reasons of the counting rules, in their order.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Reasons {
    /// A preferred figure exists.
    pub preferred: ReasonWords,
    /// A target or a requirement.
    pub target: ReasonWords,
    /// A share, a rate or a change.
    pub share: ReasonWords,
    /// A number on a date.
    pub stock: ReasonWords,
    /// Presence, or out of scope.
    pub presence: ReasonWords,
    /// A detail of another number.
    pub not_headline: ReasonWords,
    /// For several countries together.
    pub several_countries: ReasonWords,
    /// For the whole country.
    pub whole_country: ReasonWords,
    /// For several regions together.
    pub joint_regions: ReasonWords,
    /// Its period reaches outside the chosen years.
    pub wider_years: ReasonWords,
    /// Not broken down by the chosen field, group or place.
    pub not_broken_down: ReasonWords,
    /// Without a date.
    pub no_date: ReasonWords,
    /// May not be added.
    pub not_addable: ReasonWords,
    /// Inside another figure.
    pub inside: ReasonWords,
    /// Without an exchange rate.
    pub no_exchange_rate: ReasonWords,
}

/// Currencies, and how large amounts of them are written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Currencies {
    /// Moroccan dirhams.
    pub mad: CurrencyWords,
    /// United States dollars.
    pub usd: CurrencyWords,
    /// Euros.
    pub eur: CurrencyWords,
    /// Swiss francs.
    pub chf: CurrencyWords,
    /// Norwegian kroner.
    pub nok: CurrencyWords,
    /// Millions, after a word that governs them: `{count} {currency}`.
    pub million: Forms,
    /// Billions, likewise: `{count} {currency}`.
    pub billion: Forms,
}

/// How amounts in a currency are written.
#[derive(Debug, Serialize, Deserialize)]
pub struct CurrencyWords {
    /// Its name, as in a title.
    pub name: &'static str,
    /// An amount: `{count}`.
    pub amount: Forms,
    /// As it follows millions and billions.
    pub of: &'static str,
}

/// Columns of the table of figures.
#[derive(Debug, Serialize, Deserialize)]
pub struct Columns {
    /// What is counted.
    pub figure: &'static str,
    /// The number.
    pub value: &'static str,
    /// When.
    pub period: &'static str,
    /// Where.
    pub place: &'static str,
    /// By which programme.
    pub programme: &'static str,
    /// Whether it counts.
    pub status: &'static str,
    /// Who says so.
    pub source: &'static str,
}

/// The words of a language.
pub fn messages(lang: Lang) -> &'static Messages {
    lexicon(lang).common
}

/// The words of a language, as they were written.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn written(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
