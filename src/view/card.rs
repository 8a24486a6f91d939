//! The source card: everything that is known about one figure, and how to quote it.

use dataset::count::{Unit, convert};
use dataset::{Basis, Family, Figure, Key};

use super::account::{Line, line};
use super::table::standing;
use super::wording::Wording;
use crate::answer::Answer;
use crate::query::Query;
use crate::text::{self, Rich, card_messages, fill};

/// The card of one figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The figure's id.
    pub id: String,
    /// What is counted, and who.
    pub title: String,
    /// The number as published.
    pub value: Rich,
    /// What is known about it, each with its name.
    pub facts: Vec<Fact>,
    /// Other figures that belong to it, by how they do.
    pub related: Vec<(&'static str, Vec<Line>)>,
    /// The document, and the citation up to the link, which only the browser knows; none until the
    /// details have come.
    pub document: Option<(Document, String)>,
}

/// Something known about a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is.
    pub name: &'static str,
    /// What it says.
    pub words: Rich,
}

/// The document that a figure stands in.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its title, as printed.
    pub title: String,
    /// The language of its title.
    pub title_language: String,
    /// Who published it, and when.
    pub published: Rich,
    /// Where in it the figure stands.
    pub locator: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// What stands in a citation for the link to the card.
pub const LINK: &str = "{link}";

/// Writes the card of a figure.
pub fn card(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>, key: Key<Figure>) -> Card {
    let dataset = wording.dataset;
    let figure = &dataset.figures[key];
    let source = &dataset.sources[figure.source];
    Card {
        id: figure.id.clone(),
        title: wording.subject(figure),
        value: wording.qualified_value(figure),
        facts: facts(wording, query, answer, key),
        related: related(wording, key),
        document: dataset.has_details().then(|| {
            let document = Document {
                title: source.title.clone(),
                title_language: source.title_language.clone(),
                published: wording.source(figure.source),
                locator: wording.of(&figure.locator).to_owned(),
                url: source.url.clone(),
            };
            (document, citation(wording, key))
        }),
    }
}

fn facts(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>, key: Key<Figure>) -> Vec<Fact> {
    let dataset = wording.dataset;
    let figure = &dataset.figures[key];
    let (words, columns) = (card_messages(wording.lang), &wording.common.table);
    let measure = &dataset.measures[figure.measure];
    let standing = standing(answer)[key.index()].map(|reason| match reason {
        None => Rich::from(wording.page.table.counted),
        Some(reason) => {
            let (name, sentence) = wording.reason(reason);
            Rich::from(format!("{name}. {sentence}").as_str())
        }
    });
    let amount = convert(dataset, figure, query.question.currency)
        .filter(|_| figure.currency != Some(query.question.currency))
        .map(|(amount, rate)| {
            let rates = [rate.from, rate.to].into_iter().flatten();
            let rates = rates.map(|key| &dataset.exchange_rates[key]);
            let said = rates.map(|rate| {
                let converted = [
                    ("amount", wording.value(figure)),
                    ("rate", wording.number(rate.mad_per_unit)),
                    ("year", text::date(wording.lang, (rate.year, None, None))),
                    (
                        "converted",
                        wording.amount(amount, &Unit::Money(query.question.currency)),
                    ),
                ];
                fill(wording.page.remarks.converted, &converted)
            });
            said.fold(Rich::default(), |mut all, one| {
                if !all.0.is_empty() {
                    all.push_words(" ");
                }
                all.extend(one);
                all
            })
        });
    let organisation = |key| Rich::name(wording.of(&dataset.organisations[key].name));
    let population = |key| Rich::from(wording.of(&dataset.populations[key].label));
    let told = dataset.has_details();
    let note = |key| Rich::from(wording.of(&dataset.notes[key].text));
    let all = [
        (columns.period, Some(wording.period(figure.period))),
        (columns.place, Some(wording.place(figure))),
        (
            columns.programme,
            Some(Rich::name(
                wording.of(&dataset.programmes[figure.programme].name),
            )),
        ),
        (words.population, figure.population.map(population)),
        (
            words.meaning,
            told.then(|| Rich::from(wording.of(&measure.definition))),
        ),
        (words.basis, Some(Rich::from(basis(wording, figure)))),
        (words.funder, figure.funder.map(organisation)),
        (words.converted, amount),
        (columns.status, standing),
        (words.note, figure.note.filter(|_| told).map(note)),
    ];
    all.into_iter()
        .filter_map(|(name, words)| {
            Some(Fact {
                name,
                words: words?,
            })
        })
        .collect()
}

/// What the number is: for money its basis, otherwise a result or a target.
pub fn basis(wording: &Wording<'_>, figure: &Figure) -> &'static str {
    let words = card_messages(wording.lang);
    match figure.basis {
        Basis::Target => words.target,
        Basis::Result => words.result,
        basis if wording.dataset.measures[figure.measure].family == Family::Money => {
            wording.basis(basis)
        }
        _ => words.result,
    }
}

/// The figures that belong to this one, in groups that hold any.
fn related(wording: &Wording<'_>, key: Key<Figure>) -> Vec<(&'static str, Vec<Line>)> {
    let words = card_messages(wording.lang);
    let figures = &wording.dataset.figures;
    let figure = &figures[key];
    let lines = |keys: Vec<Key<Figure>>| keys.into_iter().map(|key| line(wording, key)).collect();
    let whole = figure.part.as_ref().map(|part| part.whole);
    let those = |holds: &dyn Fn(&Figure) -> bool| {
        let found = figures.iter().filter(|(_, other)| holds(other));
        found.map(|(key, _)| key).collect()
    };
    let parts = those(&|other| {
        let part = other.part.as_ref();
        part.is_some_and(|part| part.whole == key)
    });
    let groups = [
        (words.preferred, figure.instead_of.into_iter().collect()),
        (words.rivals, those(&|other| other.instead_of == Some(key))),
        (words.part_of, whole.into_iter().collect()),
        (words.parts, parts),
    ];
    groups
        .into_iter()
        .filter(|(_, keys): &(_, Vec<Key<Figure>>)| !keys.is_empty())
        .map(|(name, keys)| (name, lines(keys)))
        .collect()
}

fn citation(wording: &Wording<'_>, key: Key<Figure>) -> String {
    let dataset = wording.dataset;
    let figure = &dataset.figures[key];
    let source = &dataset.sources[figure.source];
    let parts = [
        ("figure", wording.name(key)),
        ("value", wording.qualified_value(figure)),
        ("publisher", wording.source(figure.source)),
        ("title", Rich::name(source.title.as_str())),
        ("locator", Rich::name(wording.of(&figure.locator))),
        ("version", Rich::name(dataset.version.as_str())),
        ("link", Rich::from(LINK)),
    ];
    fill(card_messages(wording.lang).cite, &parts).bare()
}
