//! The parameters of an address: how each is read and written, and the names of what can be chosen.

use dataset::{Currency, Dataset, Key, Row, Table};

use crate::query::{Column, Each, Embed, Query, Show, Sort, Tab, Theme, Years};
use crate::text::Lang;

/// One parameter of the address.
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Applies a value; gives the parts of it that it could not use.
    pub read: fn(&mut Query, &str, &Dataset) -> Vec<String>,
    /// The value, unless it is that of the default query.
    pub write: fn(&Query, &Query, &Dataset) -> Option<String>,
}

/// Every parameter, in the order in which an address is written.
pub const PARAMETERS: &[Parameter] = &[
    Parameter {
        name: "lang",
        read: |query, text, _| one_of(text, Lang::from_code, &mut query.view.lang),
        write: |query, default, _| differs(query.view.lang, default.view.lang, Lang::code),
    },
    Parameter {
        name: "region",
        read: |query, text, data| {
            many_of(text, &data.regions, |key| {
                _ = query.question.filter.regions.insert(key)
            })
        },
        write: |query, _, data| {
            joined(query.question.filter.regions.iter().copied(), &data.regions)
        },
    },
    Parameter {
        name: "years",
        read: |query, text, _| {
            one_of(
                text,
                |text| years(text).map(Some),
                &mut query.question.filter.years,
            )
        },
        write: |query, _, _| query.question.filter.years.map(written_years),
    },
    Parameter {
        name: "programme",
        read: |query, text, data| {
            many_of(text, &data.programmes, |key| {
                _ = query.question.filter.programmes.insert(key)
            })
        },
        write: |query, _, data| {
            joined(
                query.question.filter.programmes.iter().copied(),
                &data.programmes,
            )
        },
    },
    Parameter {
        name: "show",
        read: |query, text, _| one_of(text, |text| named(SHOWS, text), &mut query.question.show),
        write: |query, default, _| {
            differs(query.question.show, default.question.show, |show| {
                name_of(SHOWS, show)
            })
        },
    },
    Parameter {
        name: "currency",
        read: |query, text, _| {
            one_of(
                text,
                |text| named(CURRENCIES, text),
                &mut query.question.currency,
            )
        },
        write: |query, default, _| {
            differs(
                query.question.currency,
                default.question.currency,
                |currency| name_of(CURRENCIES, currency),
            )
        },
    },
    // Briefs and the like are pages of their own, to which `static/start.js` leads before anything
    // is drawn; what comes as far as here is a view of the explorer, or unknown.
    Parameter {
        name: "view",
        read: |query, text, _| one_of(text, |text| named(VIEWS, text), &mut query.view.tab),
        write: |query, default, _| {
            differs(query.view.tab, default.view.tab, |view| {
                name_of(VIEWS, view)
            })
        },
    },
    Parameter {
        name: "measure",
        read: |query, text, _| {
            let is_id = |text: &str| {
                let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
                (1..=60).contains(&text.len()) && text.chars().all(letters)
            };
            let id = |text: &str| is_id(text).then(|| Some(text.to_owned()));
            one_of(text, id, &mut query.question.measure)
        },
        write: |query, _, _| query.question.measure.clone(),
    },
    Parameter {
        name: "each",
        read: |query, text, _| one_of(text, |text| named(EACH, text), &mut query.question.each),
        write: |query, default, _| {
            differs(query.question.each, default.question.each, |each| {
                name_of(EACH, each)
            })
        },
    },
    Parameter {
        name: "figure",
        read: |query, text, data| {
            one_of(
                text,
                |text| data.figures.find(text).map(Some),
                &mut query.view.figure,
            )
        },
        write: |query, _, data| {
            query
                .view
                .figure
                .map(|key| data.figures[key].id().to_owned())
        },
    },
    Parameter {
        name: "find",
        read: |query, text, _| {
            query.view.find = text.to_owned();
            Vec::new()
        },
        write: |query, _, _| (!query.view.find.is_empty()).then(|| query.view.find.clone()),
    },
    Parameter {
        name: "sort",
        read: |query, text, _| one_of(text, |text| sort(text).map(Some), &mut query.view.sort),
        write: |query, _, _| query.view.sort.map(written_sort),
    },
    Parameter {
        name: "theme",
        read: |query, text, _| {
            one_of(
                text,
                |text| named(THEMES, text).map(Some),
                &mut query.view.theme,
            )
        },
        write: |query, _, _| {
            query
                .view
                .theme
                .map(|theme| name_of(THEMES, theme).to_owned())
        },
    },
    Parameter {
        name: "embed",
        read: |query, text, _| {
            one_of(
                text,
                |text| named(EMBEDS, text).map(Some),
                &mut query.view.embed,
            )
        },
        write: |query, _, _| {
            query
                .view
                .embed
                .map(|embed| name_of(EMBEDS, embed).to_owned())
        },
    },
    Parameter {
        name: "present",
        read: |query, text, _| {
            one_of(
                text,
                |text| (text == "1").then_some(true),
                &mut query.view.present,
            )
        },
        write: |query, _, _| query.view.present.then(|| "1".to_owned()),
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

const VIEWS: &[(&str, Tab)] = &[("explore", Tab::Explore), ("data", Tab::Data)];

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
