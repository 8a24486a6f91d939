//! What is read only when somebody asks about one figure: taken out of a dataset, so that a page
//! begins with less, and put back when it is wanted.

use serde::{Deserialize, Serialize};

use crate::{Dataset, Milestone, Table, Words};

/// What was taken out.
#[derive(Debug, Serialize, Deserialize)]
pub struct Details {
    /// Words in an order that [`Dataset::restore`] knows.
    words: Vec<String>,
    /// What happened when.
    milestones: Table<Milestone>,
}

impl Dataset {
    /// Takes the details out.
    pub fn take_details(&mut self) -> Details {
        let words = self.details_mut().into_iter().map(std::mem::take).collect();
        let milestones = std::mem::replace(&mut self.milestones, Table::from_iter([]));
        Details { words, milestones }
    }

    /// Puts back what [`take_details`](Self::take_details) took out of an equal dataset; false, and
    /// nothing is changed, when it was taken out of another.
    #[must_use]
    pub fn restore(&mut self, details: Details) -> bool {
        let places = self.details_mut();
        let fits = places.len() == details.words.len();
        if fits {
            for (place, detail) in places.into_iter().zip(details.words) {
                *place = detail;
            }
            self.milestones = details.milestones;
        }
        fits
    }

    /// Whether they are there. Every document has a title.
    pub fn has_details(&self) -> bool {
        self.sources.rows().any(|source| !source.title.is_empty())
    }

    /// Where the details stand: what the card of a figure says and no total, list or picture does.
    fn details_mut(&mut self) -> Vec<&mut String> {
        let mut places = Vec::new();
        for measure in self.measures.rows_mut() {
            places.push(&mut measure.id);
            push(&mut places, &mut measure.definition);
        }
        for population in self.populations.rows_mut() {
            places.push(&mut population.id);
        }
        for organisation in self.organisations.rows_mut() {
            push(&mut places, &mut organisation.name);
            push(&mut places, &mut organisation.short_name);
            places.extend(organisation.url.as_mut());
        }
        for note in self.notes.rows_mut() {
            places.push(&mut note.id);
            push(&mut places, &mut note.text);
        }
        for source in self.sources.rows_mut() {
            places.push(&mut source.title);
            places.extend(source.author.as_mut());
            places.extend(source.url.as_mut());
        }
        for figure in self.figures.rows_mut() {
            push(&mut places, &mut figure.locator);
        }
        places
    }

    /// Leaves out what only pages of their own say: summaries, inhabitants.
    #[must_use]
    pub fn for_the_explorer(mut self) -> Self {
        for programme in self.programmes.rows_mut() {
            programme.summary = Words::default();
        }
        for role in self.roles.rows_mut() {
            (role.source, role.locator) = (None, Words::default());
        }
        self.region_context = Table::from_iter([]);
        self
    }
}

fn push<'d>(places: &mut Vec<&'d mut String>, words: &'d mut Words) {
    places.extend([&mut words.ar, &mut words.fr, &mut words.en]);
}

#[cfg(all(test, feature = "read"))]
mod tests {
    use std::path::Path;

    #[test]
    fn details_go_out_and_come_back() {
        let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/seed");
        let whole = crate::read::folder(&seed).expect("the frozen package is sound");
        let mut dataset = whole.clone();
        let details = dataset.take_details();
        assert!(dataset.sources.rows().all(|source| source.title.is_empty()));
        assert!(whole.has_details() && !dataset.has_details());
        let mut other = whole.clone();
        other.notes = crate::Table::from_iter([]);
        let of_another = other.take_details();
        assert!(!dataset.restore(of_another), "of another dataset");
        assert!(dataset.milestones.rows().next().is_none());
        assert!(dataset.restore(details));
        assert_eq!(dataset, whole);
    }
}
