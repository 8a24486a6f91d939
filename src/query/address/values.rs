//! The values of parameters: the names of what can be chosen, and how lists, years and orders are
//! written.

use dataset::{Currency, Key, Row, Table};

use crate::query::{Column, Each, Embed, Show, Sort, Tab, Theme, Years};

/// What can be shown, by its names in the address.
pub const SHOWS: &[(&str, Show)] = &[
    ("people", Show::People),
    ("money", Show::Money),
    ("activities", Show::Activities),
];

/// The views of the explorer.
pub const VIEWS: &[(&str, Tab)] = &[("explore", Tab::Explore), ("data", Tab::Data)];

/// Colour schemes.
pub const THEMES: &[(&str, Theme)] = &[("light", Theme::Light), ("dark", Theme::Dark)];

/// The currencies into which money can be converted, by their names in the address.
pub const CURRENCIES: &[(&str, Currency)] = &[
    ("MAD", Currency::MAD),
    ("USD", Currency::USD),
    ("EUR", Currency::EUR),
];

/// What stands in each region's small picture.
pub const EACH: &[(&str, Each)] = &[
    ("years", Each::Years),
    ("series", Each::Series),
    ("fields", Each::Fields),
];

/// What of the page is shown inside another page.
pub const EMBEDS: &[(&str, Embed)] = &[
    ("full", Embed::Full),
    ("compact", Embed::Compact),
    ("clean", Embed::Clean),
];

/// The columns of the table of figures.
pub const COLUMNS: &[(&str, Column)] = &[
    ("figure", Column::Figure),
    ("value", Column::Value),
    ("period", Column::Period),
    ("place", Column::Place),
    ("programme", Column::Programme),
    ("status", Column::Status),
    ("source", Column::Source),
];

/// Reads one value into its place; gives it back where it is unknown.
pub fn one_of<T>(text: &str, read: impl Fn(&str) -> Option<T>, place: &mut T) -> Vec<String> {
    match read(text) {
        Some(value) => {
            *place = value;
            Vec::new()
        }
        None => vec![text.to_owned()],
    }
}

/// Gives each word of a list to `add`; gives back those that it does not know.
pub fn each_of(text: &str, mut add: impl FnMut(&str) -> Option<()>) -> Vec<String> {
    let words = text.split(',').filter(|word| !word.is_empty());
    let unused = words.filter(|word| add(word).is_none());
    unused.map(str::to_owned).collect()
}

/// Reads the ids of rows; gives back those that no row has.
pub fn many_of<T: Row>(text: &str, table: &Table<T>, mut add: impl FnMut(Key<T>)) -> Vec<String> {
    each_of(text, |id| table.find(id).map(&mut add))
}

/// A list as it stands in an address; `None` for an empty one.
pub fn with_commas<'t>(words: impl Iterator<Item = &'t str>) -> Option<String> {
    let words: Vec<_> = words.collect();
    (!words.is_empty()).then(|| words.join(","))
}

/// The ids of rows as they stand in an address.
pub fn joined<T: Row>(keys: impl Iterator<Item = Key<T>>, table: &Table<T>) -> Option<String> {
    with_commas(keys.map(|key| table[key].id()))
}

/// The word for a value, unless it is the default.
pub fn differs<T: PartialEq>(
    value: T,
    default: T,
    write: impl Fn(T) -> &'static str,
) -> Option<String> {
    (value != default).then(|| write(value).to_owned())
}

/// The value of a name.
pub fn named<T: Copy>(names: &[(&str, T)], text: &str) -> Option<T> {
    names
        .iter()
        .find(|(name, _)| *name == text)
        .map(|(_, value)| *value)
}

/// The name of a value.
pub fn name_of<T: Copy + PartialEq>(names: &[(&'static str, T)], value: T) -> &'static str {
    names
        .iter()
        .find(|(_, named)| *named == value)
        .map_or("", |(name, _)| name)
}

/// Reads one year or two.
pub fn years(text: &str) -> Option<Years> {
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

/// Reads a column and an order.
pub fn sort(text: &str) -> Option<Sort> {
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

/// A column and an order as they stand in an address.
pub fn written_sort(sort: Sort) -> String {
    let order = if sort.descending { "desc" } else { "asc" };
    format!("{},{order}", name_of(COLUMNS, sort.column))
}
