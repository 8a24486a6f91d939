//! The dataset for one reader: words in the other two languages are left out, so that a page in one
//! language does not carry three.

use crate::table::Table;
use crate::{
    Dataset, Field, Figure, Measure, Milestone, Note, Organisation, Place, Population, Programme,
    Region, Role, Source, Words,
};

/// A row that holds words in three languages.
trait Worded {
    /// Every group of three.
    fn words(&mut self) -> Vec<&mut Words>;
}

macro_rules! worded {
    ($($row:ident: $($field:ident),+;)+) => {
        $(impl Worded for $row {
            fn words(&mut self) -> Vec<&mut Words> {
                vec![$(&mut self.$field),+]
            }
        })+
    };
}

worded! {
    Figure: locator;
    Measure: label, definition;
    Programme: name, short_name, summary;
    Organisation: name, short_name;
    Role: locator;
    Field: label;
    Population: label;
    Region: name, short_name;
    Place: name;
    Source: publisher;
    Milestone: label, locator;
    Note: text;
}

impl Dataset {
    /// The same dataset with the words that `keep` picks; the others are empty.
    #[must_use]
    pub fn with_words(mut self, keep: fn(Words) -> Words) -> Self {
        each(&mut self.figures, keep);
        each(&mut self.measures, keep);
        each(&mut self.programmes, keep);
        each(&mut self.organisations, keep);
        each(&mut self.roles, keep);
        each(&mut self.fields, keep);
        each(&mut self.populations, keep);
        each(&mut self.regions, keep);
        each(&mut self.places, keep);
        each(&mut self.sources, keep);
        each(&mut self.milestones, keep);
        each(&mut self.notes, keep);
        self
    }
}

fn each<T: Worded>(table: &mut Table<T>, keep: fn(Words) -> Words) {
    for row in table.rows_mut() {
        for words in row.words() {
            *words = keep(std::mem::take(words));
        }
    }
}
