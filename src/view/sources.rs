//! The documents behind the page, with what each contributed to the selection.

use dataset::{Key, Reliability, Source};

use super::account::anchor;
use super::wording::Wording;
use crate::answer::Answer;
use crate::text::{Rich, fill};

/// A document.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceRow {
    /// The id of its entry on the page.
    pub anchor: String,
    /// Its title, as printed.
    pub title: String,
    /// The language of its title.
    pub title_language: String,
    /// Who published it, and when.
    pub published: Rich,
    /// How near it stands to the facts.
    pub reliability: &'static str,
    /// How many figures of the selection it gives.
    pub figures: Rich,
    /// When it was last read.
    pub accessed: Rich,
    /// Where it can be read.
    pub url: Option<String>,
}

/// The documents of the selection, then those of the exchange rates.
pub fn sources(wording: &Wording<'_>, answer: &Answer<'_>) -> Vec<SourceRow> {
    let dataset = wording.dataset;
    let given = |key: Key<Source>| {
        answer
            .figures()
            .filter(|figure| dataset.figures[*figure].source == key)
            .count()
    };
    let of_rates = |key: Key<Source>| dataset.exchange_rates.rows().any(|rate| rate.source == key);
    let row = |key: Key<Source>, figures: Rich| {
        let source = &dataset.sources[key];
        SourceRow {
            anchor: anchor(&source.id),
            title: source.title.clone(),
            title_language: source.title_language.clone(),
            published: wording.source(key),
            reliability: wording.page.table.reliability[match source.reliability {
                Reliability::Primary => 0,
                Reliability::Press => 1,
                Reliability::Secondary => 2,
            }],
            figures,
            accessed: fill(
                wording.page.table.accessed,
                &[("date", wording.date(source.accessed))],
            ),
            url: source.url.clone(),
        }
    };
    let cited = dataset
        .sources
        .keys()
        .map(|key| (key, given(key)))
        .filter(|(_, count)| *count > 0);
    let cited = cited.map(|(key, count)| {
        row(
            key,
            wording.count(&wording.page.table.source_figures, count),
        )
    });
    let rates = dataset
        .sources
        .keys()
        .filter(|key| of_rates(*key) && given(*key) == 0);
    let rates = rates.map(|key| row(key, Rich::from(wording.page.table.rates_only)));
    cited.chain(rates).collect()
}
