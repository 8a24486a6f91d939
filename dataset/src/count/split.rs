//! What a figure is split into along a dimension, and where each piece belongs (rule 11).

use crate::{Bar, Dataset, Field, Figure, Key, PartKind, Place, PopulationGroup, Region};

/// A dimension along which figures are split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Fields of work.
    Field,
    /// Groups of people.
    Group,
    /// Cities and communes.
    Place,
    /// Regions.
    Region,
    /// Calendar years.
    Year,
}

/// Where a piece of a total belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// One field.
    Field(Key<Field>),
    /// One group of people; several of them, not split, are one of its values.
    Group(PopulationGroup),
    /// One place, or several together.
    Places(Vec<Key<Place>>),
    /// One region, or several together.
    Regions(Vec<Key<Region>>),
    /// One calendar year.
    Year(i16),
    /// Several years together, or no date: drawn as they are, never cut.
    Span(Key<Figure>),
    /// What no published part explains.
    NotSplit,
}

impl Along {
    /// The words of the column `part_by` that split along it, the preferred one first.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Field => &["field"],
            Self::Group => &["group", "population", "status"],
            Self::Place => &["place"],
            Self::Region => &["region", "place"],
            Self::Year => &["period"],
        }
    }

    /// Where a figure by itself belongs; `None` where nobody says so.
    pub(super) fn slot(self, dataset: &Dataset, figure: &Figure) -> Option<Slot> {
        match self {
            Self::Field => {
                let of_measure = || dataset.measures[figure.measure].field;
                figure.field.or_else(of_measure).map(Slot::Field)
            }
            Self::Group => {
                let population = figure.population?;
                Some(Slot::Group(dataset.populations[population].group))
            }
            Self::Place => {
                let places = &figure.places;
                (!places.is_empty()).then(|| Slot::Places(places.clone()))
            }
            Self::Region => Some(Slot::Regions(figure.regions.clone())),
            Self::Year => figure.period?.single_year().map(Slot::Year),
        }
    }

    /// Whether parts that are only some of a whole stand in for it: where it says nothing itself.
    /// Regions and years keep the whole, which is drawn as it is.
    fn takes_some(self, dataset: &Dataset, whole: &Figure) -> bool {
        match self.slot(dataset, whole) {
            None => self != Self::Year,
            Some(Slot::Group(group)) => group == PopulationGroup::Mixed,
            Some(Slot::Places(places)) => places.len() > 1,
            Some(_) => false,
        }
    }
}

/// The published parts that stand in for figures along one dimension: the closing ones, and some of
/// a whole that says nothing itself.
pub(super) struct Splits {
    /// The dimension.
    pub along: Along,
    /// Wholes and their parts, in the order of the dataset.
    parts: Vec<Part>,
}

struct Part {
    whole: Key<Figure>,
    part: Key<Figure>,
    /// Of several ways in which a whole is divided the first is taken.
    way: (PartKind, usize),
}

impl Splits {
    /// Every split of the dataset along a dimension.
    pub fn along(dataset: &Dataset, along: Along) -> Self {
        let mut parts = Vec::new();
        for (key, figure) in dataset.figures.iter() {
            let Some(part) = &figure.part else { continue };
            let mut names = along.names().iter();
            let Some(name) = names.position(|name| *name == part.by) else {
                continue;
            };
            let stands_in = match part.kind {
                PartKind::Closing => true,
                PartKind::Some => along.takes_some(dataset, &dataset.figures[part.whole]),
                PartKind::Overlapping => false,
            };
            let is_detail = matches!(dataset.bar(figure), None | Some(Bar::NotHeadline));
            if stands_in && is_detail && along.slot(dataset, figure).is_some() {
                parts.push(Part {
                    whole: part.whole,
                    part: key,
                    way: (part.kind, name),
                });
            }
        }
        Self { along, parts }
    }

    /// The parts that stand in for a figure; none where it stands for itself.
    pub fn of(&self, whole: Key<Figure>) -> impl Iterator<Item = Key<Figure>> + '_ {
        let way = self.way(whole);
        let parts = self.parts.iter();
        let parts = parts.filter(move |part| part.whole == whole && Some(part.way) == way);
        parts.map(|part| part.part)
    }

    /// Whether parts stand in for a figure, and of what kind.
    pub fn kind(&self, whole: Key<Figure>) -> Option<PartKind> {
        self.way(whole).map(|(kind, _)| kind)
    }

    /// What stands in for a figure in the end; the figure itself where it is not split.
    pub fn leaves(&self, whole: Key<Figure>, leaves: &mut Vec<Key<Figure>>) {
        if self.kind(whole).is_none() {
            leaves.push(whole);
        }
        for part in self.of(whole) {
            self.leaves(part, leaves);
        }
    }

    fn way(&self, whole: Key<Figure>) -> Option<(PartKind, usize)> {
        let own = self.parts.iter().filter(|part| part.whole == whole);
        own.map(|part| part.way).min()
    }
}
