//! Floor 1: the answer to a question, in figures and sums, before a word of it is written.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use dataset::count::{
    Along, Beside, Breakdown, Nothing, Ranking, Reason, Selection, Sum, Total, Unit, breakdown,
    ranking, select, total,
};
use dataset::{Dataset, Figure, Key, Programme, Region, count};

use crate::query::{Filter, Question, Show};

/// Everything that the page says about a question.
#[derive(Clone, Debug)]
pub struct Answer<'d> {
    /// The figures of the selection.
    pub selection: Selection<'d>,
    counted: Rc<Counted>,
}

/// What was counted for a question: totals at once, the rest when it is first asked for.
#[derive(Debug)]
struct Counted {
    question: Question,
    shown: Vec<Key<Figure>>,
    context: Vec<(Key<Figure>, Reason)>,
    others: Vec<Key<Figure>>,
    people: Total,
    money: Total,
    activities: Total,
    unit: Option<Unit>,
    by_year: OnceCell<Option<Breakdown>>,
    by_field: OnceCell<Option<Breakdown>>,
    by_region: OnceCell<Ranking<Region>>,
    by_programme: OnceCell<Ranking<Programme>>,
    beside: OnceCell<Vec<Beside>>,
}

/// Remembers the last answer about one dataset, which is the same with its details and without: how
/// an answer is shown may change, and nothing is counted again.
#[derive(Debug, Default)]
pub struct Memory {
    last: RefCell<Option<Rc<Counted>>>,
}

impl Memory {
    /// Answers a question, from memory where it is the last one.
    pub fn answer<'d>(&self, dataset: &'d Dataset, question: &Question) -> Answer<'d> {
        let last = self.last.borrow().clone();
        let last = last.filter(|last| last.question == *question);
        let answer = match last {
            Some(counted) => Answer {
                selection: Selection {
                    dataset,
                    filter: question.filter.clone(),
                    shown: counted.shown.clone(),
                    context: counted.context.clone(),
                    others: counted.others.clone(),
                },
                counted,
            },
            None => answer(dataset, question),
        };
        self.last.replace(Some(answer.counted.clone()));
        answer
    }
}

/// Answers a question.
pub fn answer<'d>(dataset: &'d Dataset, question: &Question) -> Answer<'d> {
    #[cfg(test)]
    tests::COUNTED.with(|counted| counted.set(counted.get() + 1));
    let selection = select(dataset, &question.filter);
    let count = |show| total(&selection, show, question.currency);
    let activities = count(Show::Activities);
    let counted = Counted {
        people: count(Show::People),
        money: count(Show::Money),
        unit: pictured_unit(dataset, question, &activities),
        activities,
        shown: selection.shown.clone(),
        context: selection.context.clone(),
        others: selection.others.clone(),
        question: question.clone(),
        by_year: OnceCell::new(),
        by_field: OnceCell::new(),
        by_region: OnceCell::new(),
        by_programme: OnceCell::new(),
        beside: OnceCell::new(),
    };
    Answer {
        selection,
        counted: Rc::new(counted),
    }
}

/// The unit of the pictures. Activities of different units are never added, so it is the one with
/// most figures that count: in the selection, or where nothing does, in all regions.
pub(crate) fn pictured_unit(
    dataset: &Dataset,
    question: &Question,
    activities: &Total,
) -> Option<Unit> {
    let most = |total: &Total| {
        let most = total.sums.iter().rev().max_by_key(|sum| sum.figures);
        most.map(|sum| sum.unit.clone())
    };
    match question.show {
        Show::People => Some(Unit::People),
        Show::Money => Some(Unit::Money(question.currency)),
        Show::Activities => most(activities).or_else(|| {
            let everywhere = Filter {
                regions: BTreeSet::new(),
                ..question.filter.clone()
            };
            let selection = select(dataset, &everywhere);
            most(&total(&selection, question.show, question.currency))
        }),
    }
}

impl Answer<'_> {
    /// The total of a kind.
    pub fn total(&self, show: Show) -> &Total {
        match show {
            Show::People => &self.counted.people,
            Show::Money => &self.counted.money,
            Show::Activities => &self.counted.activities,
        }
    }

    /// The unit that the pictures show; `None` when no activity counts anywhere.
    pub fn unit(&self) -> Option<&Unit> {
        self.counted.unit.as_ref()
    }

    /// The total that the pictures show, by year.
    pub fn by_year(&self) -> Option<&Breakdown> {
        let by_year = &self.counted.by_year;
        by_year.get_or_init(|| self.along(Along::Year)).as_ref()
    }

    /// The same, by field of work.
    pub fn by_field(&self) -> Option<&Breakdown> {
        let by_field = &self.counted.by_field;
        by_field.get_or_init(|| self.along(Along::Field)).as_ref()
    }

    /// The same total for each region alone.
    pub fn by_region(&self) -> &Ranking<Region> {
        let Question {
            filter,
            show,
            currency,
            ..
        } = &self.counted.question;
        let count = || ranking(self.selection.dataset, filter, *show, *currency);
        self.counted.by_region.get_or_init(count)
    }

    /// The same total for each programme alone.
    pub fn by_programme(&self) -> &Ranking<Programme> {
        let Question {
            filter,
            show,
            currency,
            ..
        } = &self.counted.question;
        let count = || ranking(self.selection.dataset, filter, *show, *currency);
        self.counted.by_programme.get_or_init(count)
    }

    /// What stands beside the total that the pictures show.
    pub fn beside(&self) -> &[Beside] {
        let total = self.total(self.counted.question.show);
        let write = || count::beside(&self.selection, total);
        self.counted.beside.get_or_init(write)
    }

    /// The nearest choice that has such a total, where this one has none.
    pub fn nearest(&self) -> Option<Filter> {
        let Question {
            filter,
            show,
            currency,
            ..
        } = &self.counted.question;
        self.total(*show).nothing?;
        count::nearest(
            self.selection.dataset,
            filter,
            self.beside(),
            *show,
            *currency,
        )
    }

    /// What a region's own total says in the unit of the pictures.
    ///
    /// # Errors
    /// When nothing of that unit counts.
    pub fn pictured<'t>(&self, total: &'t Total) -> Result<&'t Sum, Nothing> {
        let unit = self.unit().ok_or(Nothing::NotFound)?;
        total.sum_of(unit)
    }

    /// Every figure that the table lists: those shown, then those that are context.
    pub fn figures(&self) -> impl Iterator<Item = Key<Figure>> + '_ {
        let context = self.selection.context.iter().map(|(key, _)| *key);
        self.selection.shown.iter().copied().chain(context)
    }

    fn along(&self, dimension: Along) -> Option<Breakdown> {
        let total = self.total(self.counted.question.show);
        let unit = self.unit()?;
        Some(breakdown(&self.selection, total, unit, dimension))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::ptr;

    use super::*;
    use crate::query::{Action, Column, Query, Tab, Theme};

    thread_local! {
        pub(super) static COUNTED: Cell<usize> = const { Cell::new(0) };
    }

    #[test]
    fn how_it_is_shown_counts_nothing_again() {
        let dataset = crate::published::dataset().expect("data/ is sound");
        let memory = Memory::default();
        let mut query = Query::default();
        let mut counts = |action| {
            let before = COUNTED.get();
            query = query.apply(action);
            memory.answer(&dataset, &query.question);
            COUNTED.get() - before
        };
        let region = dataset.regions.keys().next().expect("there are regions");
        let figure = dataset.figures.keys().next();
        assert_eq!(counts(Action::ToggleRegion(region)), 1);
        for action in [
            Action::Theme(Some(Theme::Dark)),
            Action::Tab(Tab::Data),
            Action::Sort(Column::Value),
            Action::Find("Oujda".to_owned()),
            Action::Figure(figure),
            Action::Figure(None),
            Action::Tab(Tab::Explore),
            Action::Present(true),
        ] {
            assert_eq!(counts(action.clone()), 0, "{action:?}");
        }
        assert_eq!(counts(Action::Show(Show::Money)), 1);
    }

    #[test]
    fn a_breakdown_is_counted_when_it_is_first_asked_for() {
        let dataset = crate::published::dataset().expect("data/ is sound");
        let memory = Memory::default();
        let question = Question::default();
        let first = memory.answer(&dataset, &question);
        assert!(first.counted.by_year.get().is_none());
        let by_year = first.by_year().expect("people are counted by year");
        let again = memory.answer(&dataset, &question);
        let remembered = again.by_year().expect("the same");
        assert!(ptr::eq(by_year, remembered));
    }
}
