//! A [`Query`] as the text after `?` in the address: one table of parameters reads and writes it.
//!
//! The address holds only what differs from the default. Whatever it holds that is unknown or
//! damaged is left out and reported, and the rest applies: a bad link never breaks the page.

mod parameters;
mod values;

use dataset::Dataset;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::Query;
use crate::text::Lang;
use parameters::PARAMETERS;
pub use values::{CURRENCIES, SHOWS, written_years};

/// Something in an address that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The parameter.
    pub name: String,
    /// The value, or the part of it, that was left out; empty when the whole parameter is unknown.
    pub value: String,
}

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
