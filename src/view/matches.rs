//! What the words to find were found in, kind by kind, each with the way to it.

use dataset::{Key, RegionKind, Row};

use super::account::anchor;
use super::brief::Subject as Brief;
use super::links::folder;
use super::wording::Wording;
use crate::find::{Kind, Subject};

/// Most names of a kind; the words then want to be narrowed, and the rest is only counted.
const MOST: usize = 6;

/// The rows of one kind that hold the words.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// What they are.
    pub kind: &'static str,
    /// What they are called, in the language of the page.
    pub names: Vec<Name>,
    /// How many more there are.
    pub more: usize,
}

/// Something that holds the words.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// What it is called.
    pub words: String,
    /// Where more is told of it.
    pub way: Option<Way>,
}

/// Where more is told of something.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// In the folder of a brief.
    Brief(String),
    /// At a place of the same page.
    Document(String),
}

/// Names what words were found in. Remarks are read beside their figures.
pub fn matches(wording: &Wording<'_>, subjects: &[Subject]) -> Vec<Match> {
    let mut matches: Vec<(Kind, Match)> = Vec::new();
    for Subject { kind, row } in subjects {
        if matches.last().is_none_or(|(last, _)| last != kind) {
            let mut kinds = wording.page.table.kinds.split('|');
            let kind_words = kinds.nth(*kind as usize).unwrap_or_default();
            matches.push((
                *kind,
                Match {
                    kind: kind_words,
                    names: Vec::new(),
                    more: 0,
                },
            ));
        }
        if let Some((_, of_kind)) = matches.last_mut() {
            if *kind != Kind::Note && of_kind.names.len() < MOST {
                of_kind.names.push(name(wording, *kind, *row));
            } else {
                of_kind.more += 1;
            }
        }
    }
    matches.into_iter().map(|(_, found)| found).collect()
}

fn name(wording: &Wording<'_>, kind: Kind, row: usize) -> Name {
    let dataset = wording.dataset;
    let (words, way) = match kind {
        Kind::Programme => {
            let key = Key::at(row);
            let way = Way::Brief(folder(dataset, Brief::Programme(key)));
            (wording.of(&dataset.programmes[key].short_name), Some(way))
        }
        Kind::Region => {
            let key = Key::at(row);
            let region = &dataset.regions[key];
            let has_brief = region.kind() != RegionKind::SeveralCountries;
            let way = has_brief.then(|| Way::Brief(folder(dataset, Brief::Region(key))));
            (wording.of(&region.short_name), way)
        }
        Kind::Organisation => (
            wording.of(&dataset.organisations[Key::at(row)].short_name),
            None,
        ),
        Kind::Place => (wording.of(&dataset.places[Key::at(row)].name), None),
        Kind::Measure => (wording.of(&dataset.measures[Key::at(row)].label), None),
        Kind::Population => (wording.of(&dataset.populations[Key::at(row)].label), None),
        Kind::Field => (wording.of(&dataset.fields[Key::at(row)].label), None),
        Kind::Note => (wording.of(&dataset.notes[Key::at(row)].text), None),
        Kind::Source => {
            let source = &dataset.sources[Key::at(row)];
            let way = Way::Document(anchor(source.id()));
            (source.title.as_str(), Some(way))
        }
    };
    Name {
        words: words.to_owned(),
        way,
    }
}
