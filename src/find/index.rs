//! Folded names of everything that can be found, and the figures that have to do with what was.

use dataset::{Dataset, Figure, Key, Words};

use super::subject::{Places, Subject, names, subjects};
use crate::text::{fold, plain};

/// What can be found, ready to be searched.
#[derive(Clone, Debug, PartialEq)]
pub struct Index {
    places: Places,
    /// The folded names of each row.
    names: Vec<String>,
    /// What only a figure itself says: its id, number, years and place in the document.
    own: Vec<String>,
    /// The places of what each figure has to do with.
    subjects: Vec<Vec<usize>>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The places, among those searched, of the figures in which every word was found.
    pub places: Vec<usize>,
    /// What the words were found in, each once, kind after kind.
    pub subjects: Vec<Subject>,
}

impl Index {
    /// What can be found in the languages that the dataset has.
    pub fn of(dataset: &Dataset) -> Self {
        let mut names = names(dataset);
        for name in &mut names {
            *name = fold(name).replace('\n', " ");
        }
        Self::with_names(dataset, names)
    }

    /// The folded names as a file: a line a row.
    pub fn written(&self) -> String {
        self.names.join("\n")
    }

    /// Reads what [`Index::written`] made from another copy of the dataset; `None` when it was
    /// made from other tables.
    pub fn read(text: &str, dataset: &Dataset) -> Option<Self> {
        let mut names = Vec::new();
        names.extend(text.split('\n').map(str::to_owned));
        let index = Self::with_names(dataset, names);
        (index.names.len() == index.places.count()).then_some(index)
    }

    fn with_names(dataset: &Dataset, names: Vec<String>) -> Self {
        let places = Places::of(dataset);
        let (mut own_words, mut all_subjects) = (Vec::new(), Vec::new());
        for figure in dataset.figures.rows() {
            own_words.push(own(figure));
            all_subjects.push(subjects(dataset, &places, figure));
        }
        Self {
            places,
            names,
            own: own_words,
            subjects: all_subjects,
        }
    }

    /// Finds the figures in which every word stands, in itself or in what it has to do with. Each
    /// figure comes with words that stand in no table, such as its status, folded.
    pub fn find(&self, words: &str, figures: &[(Key<Figure>, &str)]) -> Found {
        let words = fold(words);
        let mut stands = vec![true; figures.len()];
        let mut met = vec![false; self.names.len()];
        // Which rows hold any of the words; whether they are told depends on the figures.
        let mut holds_any = met.clone();
        for word in words.split_whitespace() {
            let mut holds = Vec::with_capacity(self.names.len());
            holds.extend(self.names.iter().map(|name| name.contains(word)));
            for (any, holds) in holds_any.iter_mut().zip(&holds) {
                *any |= holds;
            }
            for (stands, (key, also)) in stands.iter_mut().zip(figures) {
                *stands &= self.subjects[key.index()].iter().any(|place| holds[*place])
                    || self.own[key.index()].contains(word)
                    || also.contains(word);
            }
        }
        let mut found = Found::default();
        for (place, (key, _)) in figures.iter().enumerate() {
            if stands[place] {
                found.places.push(place);
                for subject in &self.subjects[key.index()] {
                    met[*subject] = holds_any[*subject];
                }
            }
        }
        let met = met.iter().enumerate().filter(|(_, met)| **met);
        found
            .subjects
            .extend(met.map(|(place, _)| self.places.subject(place)));
        found
    }
}

fn own(figure: &Figure) -> String {
    let value = plain(figure.value.micro());
    let Words { ar, fr, en } = &figure.locator;
    let mut own = [figure.id.as_str(), &value, ar, fr, en].join(" ");
    if let Some(period) = figure.period {
        for year in period.start.year..=period.end.year {
            own.push(' ');
            own.push_str(&year.to_string());
        }
    }
    fold(&own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::Kind;

    fn dataset() -> Dataset {
        crate::published::dataset().expect("data/ is sound")
    }

    /// The ids of the figures found, and what the words were found in.
    fn find(index: &Index, dataset: &Dataset, words: &str) -> (Vec<String>, Vec<Subject>) {
        let all: Vec<_> = dataset.figures.keys().map(|key| (key, "")).collect();
        let found = index.find(words, &all);
        let ids = found.places.iter().map(|place| all[*place].0);
        let ids = ids.map(|key| dataset.figures[key].id.clone()).collect();
        (ids, found.subjects)
    }

    #[test]
    fn every_name_of_every_table_finds_its_figures_in_every_language() {
        let dataset = dataset();
        let index = Index::of(&dataset);
        let place = dataset.places.rows().next().expect("there is a place");
        for words in [&place.name.ar, &place.name.fr, &place.name.en] {
            let (ids, subjects) = find(&index, &dataset, words);
            assert!(!ids.is_empty(), "{words}");
            assert!(
                subjects.iter().any(|subject| subject.kind == Kind::Place),
                "{words}"
            );
        }
        for (words, kind) in [
            ("وكالة", Kind::Organisation),
            ("oriental", Kind::Region),
            ("HCR", Kind::Organisation),
            ("طنجه", Kind::Region),
        ] {
            let (ids, subjects) = find(&index, &dataset, words);
            assert!(!ids.is_empty(), "{words}");
            assert!(
                subjects.iter().any(|subject| subject.kind == kind),
                "{words}: {subjects:?}"
            );
        }
    }

    #[test]
    fn several_words_must_all_stand_somewhere() {
        let dataset = dataset();
        let index = Index::of(&dataset);
        let count = |words| find(&index, &dataset, words).0.len();
        assert!(count("oriental 2019") > 0);
        assert!(count("oriental 2019") <= count("oriental").min(count("2019")));
        assert_eq!(count("oriental xyzzy"), 0);
        assert_eq!(
            count("  "),
            dataset.figures.len(),
            "no word leaves nothing out"
        );
    }

    #[test]
    fn what_it_was_found_in_belongs_to_a_figure_that_was_found() {
        let dataset = dataset();
        let index = Index::of(&dataset);
        let (ids, subjects) = find(&index, &dataset, "xyzzy");
        assert_eq!((ids, subjects), (Vec::new(), Vec::new()));
        let one = find(&index, &dataset, "ministry-grants-2017").1;
        assert_eq!(one, Vec::new(), "an id is nobody's name");
    }

    #[test]
    fn the_file_reads_as_it_was_written_and_other_tables_refuse_it() {
        let dataset = dataset();
        let index = Index::of(&dataset);
        let text = index.written();
        assert_eq!(Index::read(&text, &dataset).as_ref(), Some(&index));
        assert_eq!(Index::read(&format!("{text}\nmore"), &dataset), None);
        assert_eq!(Index::read("", &dataset), None);
        let one = dataset.clone().with_words(|words| Words {
            ar: words.ar,
            ..Words::default()
        });
        let index = Index::read(&text, &one).expect("the same tables in one language");
        assert!(
            !find(&index, &one, "tetouan").0.is_empty(),
            "found in another language"
        );
    }
}
