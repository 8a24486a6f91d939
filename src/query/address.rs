//! A [`Query`] as the text after `?` in the address: one table of parameters reads and writes it.
//!
//! The address holds only what differs from the default. Whatever it holds that is unknown or
//! damaged is left out and reported, and the rest applies: a bad link never breaks the page.

use dataset::{Currency, Dataset, Key, Row, Table};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::{Column, Each, Embed, Query, Show, Sort, Theme, View, Years};
use crate::text::Lang;

/// Something in an address that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The parameter.
    pub name: String,
    /// The value, or the part of it, that was left out; empty when the whole parameter is unknown.
    pub value: String,
}

/// One parameter of the address.
struct Parameter {
    name: &'static str,
    /// Applies a value; gives the parts of it that it could not use.
    read: fn(&mut Query, &str, &Dataset) -> Vec<String>,
    /// The value, unless it is that of the default query.
    write: fn(&Query, &Query, &Dataset) -> Option<String>,
}

const PARAMETERS: &[Parameter] = &[
    Parameter {
        name: "lang",
        read: |query, text, _| one_of(text, Lang::from_code, &mut query.lang),
        write: |query, default, _| differs(query.lang, default.lang, Lang::code),
    },
    Parameter {
        name: "region",
        read: |query, text, data| {
            many_of(text, &data.regions, |key| {
                _ = query.filter.regions.insert(key)
            })
        },
        write: |query, _, data| joined(query.filter.regions.iter().copied(), &data.regions),
    },
    Parameter {
        name: "years",
        read: |query, text, _| one_of(text, |text| years(text).map(Some), &mut query.filter.years),
        write: |query, _, _| query.filter.years.map(written_years),
    },
    Parameter {
        name: "programme",
        read: |query, text, data| {
            many_of(text, &data.programmes, |key| {
                _ = query.filter.programmes.insert(key)
            })
        },
        write: |query, _, data| joined(query.filter.programmes.iter().copied(), &data.programmes),
    },
    Parameter {
        name: "show",
        read: |query, text, _| one_of(text, |text| named(SHOWS, text), &mut query.show),
        write: |query, default, _| differs(query.show, default.show, |show| name_of(SHOWS, show)),
    },
    Parameter {
        name: "currency",
        read: |query, text, _| one_of(text, |text| named(CURRENCIES, text), &mut query.currency),
        write: |query, default, _| {
            differs(query.currency, default.currency, |currency| {
                name_of(CURRENCIES, currency)
            })
        },
    },
    // Briefs and the like are pages of their own, to which `static/start.js` leads before anything
    // is drawn; what comes as far as here is a view of the explorer, or unknown.
    Parameter {
        name: "view",
        read: |query, text, _| one_of(text, |text| named(VIEWS, text), &mut query.view),
        write: |query, default, _| differs(query.view, default.view, |view| name_of(VIEWS, view)),
    },
    Parameter {
        name: "measure",
        read: |query, text, _| {
            let is_id = |text: &str| {
                let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
                (1..=60).contains(&text.len()) && text.chars().all(letters)
            };
            let id = |text: &str| is_id(text).then(|| Some(text.to_owned()));
            one_of(text, id, &mut query.measure)
        },
        write: |query, _, _| query.measure.clone(),
    },
    Parameter {
        name: "each",
        read: |query, text, _| one_of(text, |text| named(EACH, text), &mut query.each),
        write: |query, default, _| differs(query.each, default.each, |each| name_of(EACH, each)),
    },
    Parameter {
        name: "figure",
        read: |query, text, data| {
            one_of(
                text,
                |text| data.figures.find(text).map(Some),
                &mut query.figure,
            )
        },
        write: |query, _, data| query.figure.map(|key| data.figures[key].id().to_owned()),
    },
    Parameter {
        name: "find",
        read: |query, text, _| {
            query.find = text.to_owned();
            Vec::new()
        },
        write: |query, _, _| (!query.find.is_empty()).then(|| query.find.clone()),
    },
    Parameter {
        name: "sort",
        read: |query, text, _| one_of(text, |text| sort(text).map(Some), &mut query.sort),
        write: |query, _, _| query.sort.map(written_sort),
    },
    Parameter {
        name: "theme",
        read: |query, text, _| one_of(text, |text| named(THEMES, text).map(Some), &mut query.theme),
        write: |query, _, _| query.theme.map(|theme| name_of(THEMES, theme).to_owned()),
    },
    Parameter {
        name: "embed",
        read: |query, text, _| one_of(text, |text| named(EMBEDS, text).map(Some), &mut query.embed),
        write: |query, _, _| query.embed.map(|embed| name_of(EMBEDS, embed).to_owned()),
    },
    Parameter {
        name: "present",
        read: |query, text, _| {
            one_of(
                text,
                |text| (text == "1").then_some(true),
                &mut query.present,
            )
        },
        write: |query, _, _| query.present.then(|| "1".to_owned()),
    },
    // The version of the address itself, which copied links carry; there is only one so far.
    Parameter {
        name: "v",
        read: |_, text, _| {
            if text == "1" {
                Vec::new()
            } else {
                vec![text.to_owned()]
            }
        },
        write: |_, _, _| None,
    },
];

/// What can be shown, by its names in the address.
pub const SHOWS: &[(&str, Show)] = &[
    ("people", Show::People),
    ("money", Show::Money),
    ("activities", Show::Activities),
];

const VIEWS: &[(&str, View)] = &[("explore", View::Explore), ("data", View::Data)];

const THEMES: &[(&str, Theme)] = &[("light", Theme::Light), ("dark", Theme::Dark)];

/// The currencies into which money can be converted, by their names in the address.
pub const CURRENCIES: &[(&str, Currency)] = &[
    ("MAD", Currency::MAD),
    ("USD", Currency::USD),
    ("EUR", Currency::EUR),
];

const EACH: &[(&str, Each)] = &[
    ("years", Each::Years),
    ("series", Each::Series),
    ("fields", Each::Fields),
];

const EMBEDS: &[(&str, Embed)] = &[
    ("full", Embed::Full),
    ("compact", Embed::Compact),
    ("clean", Embed::Clean),
];

const COLUMNS: &[(&str, Column)] = &[
    ("figure", Column::Figure),
    ("value", Column::Value),
    ("period", Column::Period),
    ("place", Column::Place),
    ("programme", Column::Programme),
    ("status", Column::Status),
    ("source", Column::Source),
];

/// Characters that would end a value or not survive in an address; commas stay readable.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'=')
    .add(b'`');

/// Reads what follows `?`, with or without it, in the address of a page that is in `home`.
pub fn parse(search: &str, home: Lang, dataset: &Dataset) -> (Query, Vec<Ignored>) {
    let (mut query, mut ignored) = (Query::in_lang(home), Vec::new());
    for pair in search
        .trim_start_matches('?')
        .split('&')
        .filter(|pair| !pair.is_empty())
    {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value));
        match PARAMETERS.iter().find(|parameter| parameter.name == name) {
            None => ignored.push(Ignored {
                name,
                value: String::new(),
            }),
            Some(parameter) => {
                let unused = (parameter.read)(&mut query, &value, dataset);
                ignored.extend(unused.into_iter().map(|value| Ignored {
                    name: name.clone(),
                    value,
                }));
            }
        }
    }
    (query, ignored)
}

/// Writes what differs from the default, without `?`, for the address of a page that is in `home`;
/// empty for that page's own query.
pub fn format(query: &Query, home: Lang, dataset: &Dataset) -> String {
    let default = Query::in_lang(home);
    let written = PARAMETERS.iter().filter_map(|parameter| {
        let value = (parameter.write)(query, &default, dataset)?;
        Some(format!(
            "{}={}",
            parameter.name,
            utf8_percent_encode(&value, ESCAPED)
        ))
    });
    written.collect::<Vec<_>>().join("&")
}

/// A link to keep: the address of the query with the version of addresses in it.
pub fn permalink(query: &Query, home: Lang, dataset: &Dataset) -> String {
    let address = format(query, home, dataset);
    if address.is_empty() {
        "v=1".to_owned()
    } else {
        format!("{address}&v=1")
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " "))
        .decode_utf8_lossy()
        .into_owned()
}

fn one_of<T>(text: &str, read: impl Fn(&str) -> Option<T>, place: &mut T) -> Vec<String> {
    match read(text) {
        Some(value) => {
            *place = value;
            Vec::new()
        }
        None => vec![text.to_owned()],
    }
}

fn many_of<T: Row>(text: &str, table: &Table<T>, mut add: impl FnMut(Key<T>)) -> Vec<String> {
    let mut unused = Vec::new();
    for id in text.split(',').filter(|id| !id.is_empty()) {
        match table.find(id) {
            Some(key) => add(key),
            None => unused.push(id.to_owned()),
        }
    }
    unused
}

fn joined<T: Row>(keys: impl Iterator<Item = Key<T>>, table: &Table<T>) -> Option<String> {
    let ids: Vec<_> = keys.map(|key| table[key].id()).collect();
    (!ids.is_empty()).then(|| ids.join(","))
}

fn differs<T: PartialEq>(
    value: T,
    default: T,
    write: impl Fn(T) -> &'static str,
) -> Option<String> {
    (value != default).then(|| write(value).to_owned())
}

fn named<T: Copy>(names: &[(&str, T)], text: &str) -> Option<T> {
    names
        .iter()
        .find(|(name, _)| *name == text)
        .map(|(_, value)| *value)
}

fn name_of<T: Copy + PartialEq>(names: &[(&'static str, T)], value: T) -> &'static str {
    names
        .iter()
        .find(|(_, named)| *named == value)
        .map_or("", |(name, _)| name)
}

fn years(text: &str) -> Option<Years> {
    let year = |text: &str| -> Option<i16> {
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    };
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    Some(Years::between(year(first)?, year(last)?))
}

/// Years as they stand in an address.
pub fn written_years(years: Years) -> String {
    if years.first == years.last {
        years.first.to_string()
    } else {
        format!("{}-{}", years.first, years.last)
    }
}

fn sort(text: &str) -> Option<Sort> {
    let (column, order) = text.split_once(',').unwrap_or((text, "asc"));
    let descending = match order {
        "asc" => false,
        "desc" => true,
        _ => return None,
    };
    Some(Sort {
        column: named(COLUMNS, column)?,
        descending,
    })
}

fn written_sort(sort: Sort) -> String {
    let order = if sort.descending { "desc" } else { "asc" };
    format!("{},{order}", name_of(COLUMNS, sort.column))
}
