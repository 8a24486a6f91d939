//! "How is this counted?": what counts in a total, what does not and why, and what must be known.

use std::collections::{BTreeMap, BTreeSet};

use dataset::audit::{Reconciliation, reconciliations};
use dataset::{Decimal, Figure, Key, Source};

use super::wording::Wording;
use crate::answer::Answer;
use crate::query::{Query, Show};
use crate::text::{self, Rich, fill, join_and};
use dataset::count::{Gap, Reason, Total, Unit, convert};

/// The account of one total.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The total it is of.
    pub show: Show,
    /// The total's name.
    pub title: &'static str,
    /// What must be known to read the total rightly.
    pub remarks: Vec<Rich>,
    /// The figures that count.
    pub counted: Vec<Line>,
    /// The figures that do not, by reason, in the order of the rules.
    pub left_out: Vec<Group>,
}

/// Figures left out for one reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The reason and how many.
    pub title: Rich,
    /// The reason in a sentence.
    pub sentence: &'static str,
    /// The figures.
    pub lines: Vec<Line>,
}

/// One figure of an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The figure.
    pub key: Key<Figure>,
    /// Its id.
    pub id: String,
    /// What, by whom, when.
    pub name: Rich,
    /// As published.
    pub value: Rich,
    /// What it is inside of, or what is preferred to it.
    pub inside: Option<Rich>,
    /// The document.
    pub source: SourceLink,
}

/// A document by name, and where on the page it is described.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLink {
    /// The id of its entry on the page.
    pub anchor: String,
    /// Who published it and when.
    pub words: Rich,
}

/// The link to a source's entry.
pub fn source_link(wording: &Wording<'_>, key: Key<Source>) -> SourceLink {
    SourceLink {
        anchor: anchor(&wording.dataset.sources[key].id),
        words: wording.source(key),
    }
}

/// The id of a source's entry on the page.
pub fn anchor(source_id: &str) -> String {
    format!("source-{source_id}")
}

/// Writes the account of a total.
pub fn account(wording: &Wording<'_>, query: &Query, answer: &Answer<'_>, show: Show) -> Account {
    let total = answer.total(show);
    let mut by_reason: BTreeMap<u8, (Reason, Vec<Line>)> = BTreeMap::new();
    for left in &total.left_out {
        let mut line = line(wording, left.figure);
        line.inside = match left.reason {
            Reason::Inside(other) => Some((wording.page.inside_of, other)),
            Reason::Preferred(other) => Some((wording.page.replaced_by, other)),
            _ => None,
        }
        .map(|(words, other)| fill(words, &[("figure", wording.name(other))]));
        by_reason
            .entry(rank(left.reason))
            .or_insert_with(|| (left.reason, Vec::new()))
            .1
            .push(line);
    }
    Account {
        show,
        title: wording.show(show),
        remarks: remarks(wording, query, total),
        counted: total
            .counted
            .iter()
            .map(|key| line(wording, *key))
            .collect(),
        left_out: by_reason
            .into_values()
            .map(|(reason, lines)| group(wording, reason, lines))
            .collect(),
    }
}

/// The place of a reason among the reasons, whatever figure it names.
fn rank(reason: Reason) -> u8 {
    match reason {
        Reason::Preferred(_) => 0,
        Reason::TargetOrRequirement => 1,
        Reason::ShareRateOrChange => 2,
        Reason::Stock => 3,
        Reason::PresenceOrOutOfScope => 4,
        Reason::NotHeadline => 5,
        Reason::SeveralCountries => 6,
        Reason::WholeCountry => 7,
        Reason::JointRegions => 8,
        Reason::WiderYears => 9,
        Reason::NotBrokenDown => 10,
        Reason::NoDate => 11,
        Reason::NotAddable(_) => 12,
        Reason::Inside(_) => 13,
        Reason::NoExchangeRate => 14,
    }
}

fn group(wording: &Wording<'_>, reason: Reason, lines: Vec<Line>) -> Group {
    let (name, sentence) = wording.reason(reason);
    let count = wording.number(Decimal::from_micro(lines.len() as i64 * 1_000_000));
    let title = fill(
        wording.page.reason_count,
        &[("reason", Rich::from(name)), ("count", count)],
    );
    Group {
        title,
        sentence,
        lines,
    }
}

/// A figure in a list.
pub fn line(wording: &Wording<'_>, key: Key<Figure>) -> Line {
    let figure = &wording.dataset.figures[key];
    Line {
        key,
        id: figure.id.clone(),
        name: wording.name(key),
        value: wording.qualified_value(figure),
        inside: None,
        source: source_link(wording, figure.source),
    }
}

fn remarks(wording: &Wording<'_>, query: &Query, total: &Total) -> Vec<Rich> {
    let page = &wording.page.remarks;
    let figures = &wording.dataset.figures;
    let mut remarks = Vec::new();
    if total.show == Show::People && total.programmes.len() > 1 {
        remarks.push(Rich::from(page.several_programmes));
    }
    for (basis, sums) in &total.bases {
        let amounts = join_and(
            wording.lang,
            sums.iter().map(|sum| wording.sum(sum)).collect(),
        );
        let name = wording.basis(*basis);
        remarks.push(fill(
            page.basis,
            &[("basis", Rich::from(name)), ("amount", amounts)],
        ));
    }
    if total.show == Show::Money {
        remarks.extend(conversions(wording, query, total));
    }
    for key in &total.unconverted {
        remarks.push(fill(
            page.unconverted,
            &[("amount", wording.qualified_value(&figures[*key]))],
        ));
    }
    let named = |template, key: Key<Figure>| fill(template, &[("figure", wording.name(key))]);
    remarks.extend(
        total
            .partly_inside
            .iter()
            .map(|key| named(page.partly_inside, *key)),
    );
    remarks.extend(total.gaps.iter().map(|gap| gap_words(wording, gap)));
    let is_listed = |found: &&Reconciliation| {
        let left_out = || total.left_out.iter().any(|left| left.figure == found.whole);
        total.counted.contains(&found.whole) || left_out()
    };
    let apart = reconciliations(wording.dataset);
    let apart = apart.iter().filter(is_listed);
    remarks.extend(apart.map(|found| does_not_close(wording, found)));
    for key in &total.beside {
        let figure = &figures[*key];
        let date = figure
            .period
            .map_or_else(Rich::default, |period| wording.on_date(period.end));
        let parts = [
            ("figure", wording.name(*key)),
            ("value", wording.qualified_value(figure)),
            ("date", date),
        ];
        remarks.push(fill(page.beside, &parts));
    }
    remarks
}

/// How each foreign amount became the currency asked for, and where the rates come from.
fn conversions(wording: &Wording<'_>, query: &Query, total: &Total) -> Vec<Rich> {
    let dataset = wording.dataset;
    let mut words = Vec::new();
    let mut sources = BTreeSet::new();
    for figure in total.counted.iter().map(|key| &dataset.figures[*key]) {
        let Some((amount, rate)) = convert(dataset, figure, query.question.currency) else {
            continue;
        };
        for key in [rate.from, rate.to].into_iter().flatten() {
            let rate = &dataset.exchange_rates[key];
            sources.insert(rate.source);
            let converted = wording.amount(amount, &Unit::Money(query.question.currency));
            words.push(fill(
                wording.page.remarks.converted,
                &[
                    ("amount", wording.value(figure)),
                    ("rate", wording.number(rate.mad_per_unit)),
                    ("year", text::date(wording.lang, (rate.year, None, None))),
                    ("converted", converted),
                ],
            ));
        }
    }
    if !sources.is_empty() {
        let names = sources.into_iter().map(|key| wording.source(key)).collect();
        words.push(fill(
            wording.page.remarks.rate_source,
            &[("source", join_and(wording.lang, names))],
        ));
    }
    words
}

fn gap_words(wording: &Wording<'_>, gap: &Gap) -> Rich {
    let years = gap
        .years
        .iter()
        .map(|year| text::date(wording.lang, (*year, None, None)));
    let measure = wording.of(&wording.dataset.measures[gap.measure].label);
    let parts = [
        ("programme", wording.programme(gap.programme)),
        ("measure", Rich::from(measure)),
        ("years", join_and(wording.lang, years.collect())),
    ];
    fill(wording.page.remarks.gap, &parts)
}

/// Says of a whole how far its closing parts are from making it.
fn does_not_close(wording: &Wording<'_>, found: &Reconciliation) -> Rich {
    let figure = &wording.dataset.figures[found.whole];
    let unit = figure.currency.map_or(Unit::People, Unit::Money);
    let words = [
        ("figure", wording.name(found.whole)),
        ("whole", wording.value(figure)),
        ("parts", wording.amount(found.added, &unit)),
        ("difference", wording.amount(found.difference(), &unit)),
    ];
    fill(wording.page.remarks.does_not_close, &words)
}
