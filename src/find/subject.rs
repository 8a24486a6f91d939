//! What can be found: the rows of the tables that figures point to, one after another.

use dataset::{Dataset, Figure, Row as _, Words};

/// A table whose rows have names that can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Programmes and portfolios.
    Programme,
    /// Funders, leads, implementers and partners.
    Organisation,
    /// Cities and communes.
    Place,
    /// Regions, the whole country, several countries.
    Region,
    /// What is counted.
    Measure,
    /// Who is counted.
    Population,
    /// Fields of work.
    Field,
    /// Documents.
    Source,
    /// Editors' remarks.
    Note,
}

impl Kind {
    /// Every kind, in the order of display.
    pub const ALL: [Self; 9] = [
        Self::Programme,
        Self::Organisation,
        Self::Place,
        Self::Region,
        Self::Measure,
        Self::Population,
        Self::Field,
        Self::Source,
        Self::Note,
    ];
}

/// A row that can be found: its kind, and its place in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The table.
    pub kind: Kind,
    /// The row, counted from 0.
    pub row: usize,
}

/// Where the rows of each kind begin, when those of all kinds are told one after another.
#[derive(Clone, Debug, PartialEq)]
pub struct Places([usize; Kind::ALL.len() + 1]);

impl Places {
    /// The places of a dataset's rows.
    pub fn of(dataset: &Dataset) -> Self {
        let rows = [
            dataset.programmes.len(),
            dataset.organisations.len(),
            dataset.places.len(),
            dataset.regions.len(),
            dataset.measures.len(),
            dataset.populations.len(),
            dataset.fields.len(),
            dataset.sources.len(),
            dataset.notes.len(),
        ];
        let mut places = [0; Kind::ALL.len() + 1];
        for (kind, rows) in rows.into_iter().enumerate() {
            places[kind + 1] = places[kind] + rows;
        }
        Self(places)
    }

    /// How many rows there are.
    pub fn count(&self) -> usize {
        self.0[Kind::ALL.len()]
    }

    /// The place of a row.
    pub fn at(&self, kind: Kind, row: usize) -> usize {
        self.0[kind as usize] + row
    }

    /// The row at a place.
    pub fn subject(&self, place: usize) -> Subject {
        let kind = Kind::ALL
            .into_iter()
            .rfind(|kind| self.0[*kind as usize] <= place)
            .unwrap_or(Kind::Programme);
        Subject {
            kind,
            row: place - self.0[kind as usize],
        }
    }
}

/// All that each row is called, in every language that the dataset has, kind after kind.
pub fn names(dataset: &Dataset) -> Vec<String> {
    let mut names = Names(Vec::new());
    for row in dataset.programmes.rows() {
        names.add(&row.id, &[&row.name, &row.short_name]);
    }
    for row in dataset.organisations.rows() {
        names.add(&row.id, &[&row.name, &row.short_name]);
    }
    for row in dataset.places.rows() {
        names.add(&row.id, &[&row.name]);
    }
    for row in dataset.regions.rows() {
        names.add(&row.id, &[&row.name, &row.short_name]);
    }
    for row in dataset.measures.rows() {
        names.add(row.id(), &[&row.label]);
    }
    for row in dataset.populations.rows() {
        names.add(&row.id, &[&row.label]);
    }
    for row in dataset.fields.rows() {
        names.add(&row.id, &[&row.label]);
    }
    for row in dataset.sources.rows() {
        let author = row.author.as_deref().unwrap_or_default();
        let Words { ar, fr, en } = &row.publisher;
        let words = [row.id.as_str(), &row.title, ar, fr, en, author];
        names.0.push(words.join(" "));
    }
    for row in dataset.notes.rows() {
        names.add("", &[&row.text]);
    }
    names.0
}

/// Names as they are gathered.
struct Names(Vec<String>);

impl Names {
    fn add(&mut self, id: &str, words: &[&Words]) {
        let mut called = id.to_owned();
        for Words { ar, fr, en } in words {
            for words in [ar, fr, en] {
                called.push(' ');
                called.push_str(words);
            }
        }
        self.0.push(called);
    }
}

/// The places of everything that a figure has to do with: its programme and those that this is a
/// part of, who takes part in them, and what its own row names.
pub fn subjects(dataset: &Dataset, places: &Places, figure: &Figure) -> Vec<usize> {
    let mut subjects = Vec::new();
    let mut add = |kind, row| subjects.push(places.at(kind, row));
    for programme in dataset.lineage(figure.programme) {
        add(Kind::Programme, programme.index());
        for role in dataset.roles.rows() {
            if role.programme == programme {
                add(Kind::Organisation, role.organisation.index());
            }
        }
    }
    if let Some(funder) = figure.funder {
        add(Kind::Organisation, funder.index());
    }
    for place in &figure.places {
        add(Kind::Place, place.index());
    }
    for region in &figure.regions {
        add(Kind::Region, region.index());
    }
    add(Kind::Measure, figure.measure.index());
    if let Some(population) = figure.population {
        add(Kind::Population, population.index());
    }
    if let Some(field) = figure.field.or(dataset.measures[figure.measure].field) {
        add(Kind::Field, field.index());
    }
    add(Kind::Source, figure.source.index());
    if let Some(note) = figure.note {
        add(Kind::Note, note.index());
    }
    subjects
}
