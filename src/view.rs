//! Floor 3: what the page says about an answer, in words, numbers, tables and pictures.
//!
//! A [`Page`] is a plain value, made by one function, [`page`]. It knows no browser: the page in a
//! browser, the prerendered one and the tests all read the same.

pub mod account;
pub mod amounts;
pub mod beside;
pub mod brief;
pub mod caption;
pub mod card;
pub mod export;
pub mod filters;
pub mod gaps;
pub mod headline;
pub mod links;
pub mod mark;
pub mod matches;
pub mod pictures;
pub mod sources;
pub mod table;
pub mod tiles;
pub mod wording;
pub mod work;

use std::rc::Rc;

use dataset::Dataset;

use crate::answer::Answer;
use crate::query::address::Ignored;
use crate::query::{Query, Show};
use crate::text::{Lang, Rich, fill, page_messages};
use account::Account;
use beside::BesideTotal;
use card::Card;
use filters::Filters;
use headline::Headline;
use links::Links;
use pictures::{Picture, Upper};
use sources::Publishers;
use table::Listed;
use wording::Wording;

/// Everything on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its language.
    pub lang: Lang,
    /// The title of the document.
    pub title: String,
    /// The sentence and the totals.
    pub headline: Headline,
    /// What stands beside the total.
    pub beside: BesideTotal,
    /// How the total that is asked about was counted.
    pub account: Option<Account>,
    /// The source card that is open.
    pub card: Option<Card>,
    /// The filters.
    pub filters: Filters,
    /// The pictures that take the total apart, in the order of display; none beside the figures
    /// themselves. The others are made by [`pictures::Lower`], once these have been drawn.
    pub pictures: Vec<Rc<Picture>>,
    /// Every figure, with its place in the total; which of them a table lists is told by
    /// [`table::table`], since typing in the search field changes nothing else.
    pub listed: Vec<Listed>,
    /// Who published the documents behind them.
    pub publishers: Publishers,
    /// What else there is.
    pub others: Vec<Links>,
    /// What the address held that was left out.
    pub ignored: Option<Rich>,
    /// Which version of the data it tells of.
    pub data_version: Rich,
}

/// Writes the page for an answer; `open` is the total whose account is asked for, and `takes_apart`
/// says whether there are pictures of the total.
pub fn page(
    dataset: &Dataset,
    query: &Query,
    answer: &Answer<'_>,
    ignored: &[Ignored],
    open: Option<Show>,
    takes_apart: bool,
) -> Page {
    let wording = Wording::new(dataset, query.view.lang);
    let headline = headline::headline(&wording, query, answer);
    Page {
        lang: query.view.lang,
        title: format!(
            "{} · {}",
            wording.common.site.name,
            headline.sentence.bare()
        ),
        beside: beside::beside(&wording, query, answer),
        account: open.map(|show| account::account(&wording, query, answer, show)),
        card: query
            .view
            .figure
            .map(|figure| card::card(&wording, query, answer, figure)),
        filters: filters::filters(&wording, query, answer),
        pictures: if takes_apart {
            let written = Upper::ALL.map(|kind| Rc::new(kind.picture(&wording, query, answer)));
            written.into()
        } else {
            Vec::new()
        },
        listed: table::listed(query, answer),
        publishers: sources::publishers(&wording, answer),
        others: links::near(&wording),
        ignored: ignored_words(query.view.lang, ignored),
        data_version: fill(
            wording.page.data_version,
            &[("version", Rich::name(dataset.version.as_str()))],
        ),
        headline,
    }
}

fn ignored_words(lang: Lang, ignored: &[Ignored]) -> Option<Rich> {
    if ignored.is_empty() {
        return None;
    }
    let names = ignored.iter().map(|left| {
        let text = if left.value.is_empty() {
            left.name.clone()
        } else {
            format!("{}={}", left.name, left.value)
        };
        Rich::name(text.chars().take(60).collect::<String>())
    });
    let names = crate::text::join_and(lang, names.collect());
    Some(fill(page_messages(lang).ignored, &[("names", names)]))
}
