//! The documents behind the page: all of them with what each contributed, and for the explorer who
//! published those of the selection.

use dataset::Arrange;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use dataset::{Key, Reliability, Source};

use super::account::anchor;
use super::wording::Wording;
use crate::answer::Answer;
use crate::text::{Rich, fill, join_and};

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

/// The documents of the selection in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Publishers {
    /// How many documents of each kind there are; none where there is none.
    pub sentence: Option<Rich>,
    /// Who published most of the figures: the name, how many, and the entry of the first document.
    pub most: Vec<(String, Rich, String)>,
}

/// How many publishers are named.
const NAMED: usize = 12;

/// Writes who published the documents of the selection.
pub fn publishers(wording: &Wording<'_>, answer: &Answer<'_>) -> Publishers {
    let dataset = wording.dataset;
    let mut given: BTreeMap<Key<Source>, usize> = BTreeMap::new();
    for key in answer.figures() {
        *given.entry(dataset.figures[key].source).or_default() += 1;
    }
    let mut of_kind = [0; 3];
    let mut most: Vec<(&str, usize, Key<Source>)> = Vec::new();
    for (key, figures) in &given {
        let source = &dataset.sources[*key];
        of_kind[place(source.reliability)] += 1;
        let publisher = wording.of(&source.publisher);
        match most.iter_mut().find(|(name, ..)| *name == publisher) {
            Some((_, all, _)) => *all += figures,
            None => most.push((publisher, *figures, *key)),
        }
    }
    let words = &wording.page.table;
    let sentence = || {
        let kinds = of_kind.into_iter().zip(&words.documents_of_kind);
        let kinds = kinds.filter(|(count, _)| *count > 0);
        let kinds = kinds.map(|(count, forms)| wording.count(forms, count));
        let parts = [
            ("documents", wording.count(&words.documents, given.len())),
            ("kinds", join_and(wording.lang, kinds.collect())),
        ];
        fill(words.documents_sentence, &parts)
    };
    most.arrange_by_key(|(_, figures, _)| Reverse(*figures));
    Publishers {
        sentence: (!given.is_empty()).then(sentence),
        most: most
            .into_iter()
            .take(NAMED)
            .map(|(name, figures, first)| {
                let count = wording.count(&words.source_figures, figures);
                (name.to_owned(), count, anchor(&dataset.sources[first].id))
            })
            .collect(),
    }
}

/// The place of a reliability among the words for it.
fn place(reliability: Reliability) -> usize {
    match reliability {
        Reliability::Primary => 0,
        Reliability::Press => 1,
        Reliability::Secondary => 2,
    }
}

/// The documents of the selection, then those of the exchange rates, then those that tell of events
/// and of who works where.
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
            reliability: wording.page.table.reliability[place(source.reliability)],
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
    let mut told = BTreeSet::new();
    told.extend(dataset.milestones.rows().map(|event| event.source));
    told.extend(dataset.roles.rows().filter_map(|role| role.source));
    let told = dataset
        .sources
        .keys()
        .filter(|key| told.contains(key) && !of_rates(*key) && given(*key) == 0);
    let told = told.map(|key| row(key, Rich::from(wording.page.table.events_only)));
    cited.chain(rates).chain(told).collect()
}
