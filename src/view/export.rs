//! The figures listed as a file: one for programs, one for a spreadsheet in the reader's language.

mod sheet;

use dataset::{Key, Row, Table, Vocabulary};

use self::sheet::Sheet;
use super::card::basis;
use super::table::{Listed, status};
use super::wording::Wording;
use crate::query::{Query, address};
use crate::text::{Lang, plain};
use dataset::count::Reason;

/// For whom a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// Programs: commas, decimal points, ids as in the tables of the data.
    Machines,
    /// Spreadsheets, which take the separators of the reader's language and show words.
    Spreadsheet,
}

/// A file to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Its name, which says what was chosen and from which version of the data.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// The names of the columns for programs; for readers they stand in the words of the page.
pub const COLUMNS: &str = "id|programme|measure|population|value|currency|qualifier|basis|\
                           period_start|period_end|regions|places|status|source_title|publisher|\
                           published|locator|link|note";

/// Longest name of a file without what stands at its end: some systems take no more than 143 bytes.
const LONGEST: usize = 90;

/// Writes the figures, in the order given, as comma-separated values (RFC 4180).
pub fn export(
    wording: &Wording<'_>,
    query: &Query,
    figures: &[Listed],
    flavour: Flavour,
) -> Export {
    let mut sheet = Sheet::new(wording.lang, flavour);
    let names = match flavour {
        Flavour::Machines => COLUMNS,
        Flavour::Spreadsheet => wording.page.table.export_columns,
    };
    for name in names.split('|') {
        sheet.words(name);
    }
    sheet.end();
    for listed in figures {
        line(&mut sheet, wording, flavour, *listed);
    }
    Export {
        name: name(wording, query, flavour),
        text: sheet.text,
    }
}

fn line(sheet: &mut Sheet, wording: &Wording<'_>, flavour: Flavour, (key, reason): Listed) {
    let dataset = wording.dataset;
    let figure = &dataset.figures[key];
    let source = &dataset.sources[figure.source];
    let for_programs = flavour == Flavour::Machines;
    let programme = &dataset.programmes[figure.programme];
    let measure = &dataset.measures[figure.measure];
    sheet.words(&figure.id);
    if for_programs {
        let population = figure.population.map(|key| dataset.populations[key].id());
        sheet.words(&programme.id);
        sheet.words(&measure.id);
        sheet.words(population.unwrap_or_default());
    } else {
        let population = figure.population.map(|key| &dataset.populations[key].label);
        sheet.words(wording.of(&programme.name));
        sheet.words(wording.of(&measure.label));
        sheet.words(population.map_or("", |label| wording.of(label)));
    }
    sheet.number(&plain(figure.value.micro()));
    sheet.words(
        figure
            .currency
            .as_ref()
            .map_or("", |currency| currency.code()),
    );
    if for_programs {
        sheet.words(figure.qualifier.word());
        sheet.words(figure.basis.word());
    } else {
        sheet.words(wording.certainty(figure.qualifier));
        sheet.words(basis(wording, figure));
    }
    let period = figure.period;
    sheet.words(&period.map_or_else(String::new, |period| period.start.to_string()));
    sheet.words(&period.map_or_else(String::new, |period| period.end.to_string()));
    let either = |id, words| if for_programs { id } else { wording.of(words) };
    sheet.words(&joined(&dataset.regions, &figure.regions, |row| {
        either(&row.id, &row.short_name)
    }));
    sheet.words(&joined(&dataset.places, &figure.places, |row| {
        either(&row.id, &row.name)
    }));
    sheet.words(if for_programs {
        code(reason)
    } else {
        status(wording, reason)
    });
    sheet.words(&source.title);
    sheet.words(wording.of(&source.publisher));
    sheet.words(
        &source
            .published
            .map_or_else(String::new, |date| date.to_string()),
    );
    sheet.words(wording.of(&figure.locator));
    sheet.words(source.url.as_deref().unwrap_or_default());
    sheet.words(
        figure
            .note
            .map_or("", |note| wording.of(&dataset.notes[note].text)),
    );
    sheet.end();
}

/// Several rows in one cell, as the tables of the data join them: no name holds a semicolon.
fn joined<'d, T>(table: &'d Table<T>, keys: &[Key<T>], name: impl Fn(&'d T) -> &'d str) -> String
where
    T: Row,
{
    let mut names = String::new();
    for key in keys {
        if !names.is_empty() {
            names.push(';');
        }
        names.push_str(name(&table[*key]));
    }
    names
}

/// A status as programs tell it apart, whatever the language.
fn code(reason: Option<Reason>) -> &'static str {
    match reason {
        None => "counts",
        Some(Reason::Preferred(_)) => "another_is_preferred",
        Some(Reason::TargetOrRequirement) => "target_or_requirement",
        Some(Reason::ShareRateOrChange) => "share_rate_or_change",
        Some(Reason::Stock) => "stock",
        Some(Reason::PresenceOrOutOfScope) => "presence_or_out_of_scope",
        Some(Reason::NotHeadline) => "not_headline",
        Some(Reason::SeveralCountries) => "several_countries",
        Some(Reason::WholeCountry) => "whole_country",
        Some(Reason::JointRegions) => "joint_regions",
        Some(Reason::WiderYears) => "wider_years",
        Some(Reason::NotBrokenDown) => "not_broken_down",
        Some(Reason::NoDate) => "no_date",
        Some(Reason::NotAddable(_)) => "not_addable",
        Some(Reason::Inside(_)) => "inside_another",
        Some(Reason::NoExchangeRate) => "no_exchange_rate",
    }
}

/// `idmaj_2026.1_MA-02_2017-2021_avrr.csv`: the version of the data, then what was chosen.
fn name(wording: &Wording<'_>, query: &Query, flavour: Flavour) -> String {
    let (dataset, filter) = (wording.dataset, &query.question.filter);
    let mut parts = vec!["idmaj".to_owned(), dataset.version.clone()];
    parts.extend(
        filter
            .regions
            .iter()
            .map(|key| dataset.regions[*key].id.clone()),
    );
    parts.extend(filter.years.map(address::written_years));
    parts.extend(
        filter
            .programmes
            .iter()
            .map(|key| dataset.programmes[*key].id.clone()),
    );
    parts.extend(query.view.find.split_whitespace().map(str::to_owned));
    let safe = |letter: char| {
        let may_stand = letter.is_ascii_alphanumeric()
            || matches!(letter, '.' | '-' | '_' | 'À'..='ÿ' | '\u{620}'..='\u{64a}');
        if may_stand { letter } else { '-' }
    };
    let mut name = String::new();
    for letter in parts.join("_").chars().map(safe) {
        if name.len() + letter.len_utf8() <= LONGEST {
            name.push(letter);
        }
    }
    let end = match flavour {
        Flavour::Machines => "",
        Flavour::Spreadsheet => match wording.lang {
            Lang::Ar => "_ar",
            Lang::Fr => "_fr",
            Lang::En => "_en",
        },
    };
    format!("{name}{end}.csv")
}

#[cfg(test)]
mod tests;
