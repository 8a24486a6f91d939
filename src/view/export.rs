//! The figures listed as a file: one for programs, one for a spreadsheet in the reader's language.

mod sheet;

use std::collections::BTreeSet;

use dataset::{Currency, Key, Organisation, Row, Table, Vocabulary};

use self::sheet::Sheet;
use super::card::basis;
use super::table::{Listed, status};
use super::wording::Wording;
use crate::query::{Query, address};
use crate::text::{Lang, plain};
use dataset::count::convert;

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
pub const COLUMNS: &str = "id|programme|measure|field|population|group|in_scope|value|currency|\
                           qualifier|basis|period_start|period_end|regions|places|funder|\
                           implementers|counts|reason|counted|unit|source_title|publisher|\
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
        line(&mut sheet, wording, query, *listed);
    }
    Export {
        name: name(wording, query, flavour),
        text: sheet.text,
    }
}

fn line<'d>(sheet: &mut Sheet, wording: &Wording<'d>, query: &Query, (key, reason): Listed) {
    let dataset = wording.dataset;
    let figure = &dataset.figures[key];
    let source = &dataset.sources[figure.source];
    let for_programs = sheet.flavour == Flavour::Machines;
    let either = |id, words| if for_programs { id } else { wording.of(words) };
    let programme = &dataset.programmes[figure.programme];
    let measure = &dataset.measures[figure.measure];
    let field = figure
        .field
        .or(measure.field)
        .map(|key| &dataset.fields[key]);
    let population = figure.population.map(|key| &dataset.populations[key]);
    let currency = |currency: Option<Currency>| {
        currency.map_or(String::new(), |currency| currency.code().to_owned())
    };
    sheet.words(&figure.id);
    sheet.words(either(&programme.id, &programme.name));
    sheet.words(either(&measure.id, &measure.label));
    sheet.words(field.map_or("", |field| either(&field.id, &field.label)));
    sheet.words(population.map_or("", |people| either(&people.id, &people.label)));
    sheet.words(population.map_or("", |people| people.group.word()));
    sheet.truth(population.is_none_or(|people| people.in_scope));
    sheet.number(&plain(figure.value.micro()));
    sheet.words(&currency(figure.currency));
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
    sheet.words(&joined(&dataset.regions, &figure.regions, |row| {
        either(&row.id, &row.short_name)
    }));
    sheet.words(&joined(&dataset.places, &figure.places, |row| {
        either(&row.id, &row.name)
    }));
    let organisation = |row: &'d Organisation| {
        if for_programs {
            row.id.as_str()
        } else {
            wording.of(&row.short_name)
        }
    };
    let funder = figure.funder.map(|key| &dataset.organisations[key]);
    sheet.words(funder.map_or("", organisation));
    let implementers = dataset.implementers(figure.programme);
    sheet.words(&joined(&dataset.organisations, &implementers, organisation));
    sheet.truth(reason.is_none());
    sheet.words(match reason {
        _ if !for_programs => status(wording, reason),
        Some(reason) => reason.word(),
        None => "",
    });
    let wanted = query.question.currency;
    let counted = match figure.currency {
        _ if reason.is_some() => None,
        Some(_) => convert(dataset, figure, wanted).map(|(amount, _)| amount),
        None => Some(figure.value),
    };
    sheet.number(&counted.map_or(String::new(), |amount| plain(amount.micro())));
    sheet.words(if figure.currency.is_some() {
        wanted.code()
    } else {
        &measure.unit
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

fn ids<T: Row>(table: &Table<T>, keys: &BTreeSet<Key<T>>) -> Vec<String> {
    keys.iter().map(|key| table[*key].id().to_owned()).collect()
}

/// `idmaj_2026.1_MA-02_2017-2021_avrr.csv`: the version of the data, then what was chosen.
fn name(wording: &Wording<'_>, query: &Query, flavour: Flavour) -> String {
    let (dataset, filter) = (wording.dataset, &query.question.filter);
    let mut parts = vec!["idmaj".to_owned(), dataset.version.clone()];
    parts.extend(ids(&dataset.regions, &filter.regions));
    parts.extend(filter.years.map(address::written_years));
    parts.extend(ids(&dataset.programmes, &filter.programmes));
    let slices = [
        ids(&dataset.organisations, &filter.organisations),
        ids(&dataset.fields, &filter.fields),
        filter
            .groups
            .iter()
            .map(|group| group.word().to_owned())
            .collect(),
        ids(&dataset.places, &filter.places),
    ];
    parts.extend(slices.into_iter().flatten());
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
