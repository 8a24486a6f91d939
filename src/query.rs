//! Floor 1: everything a visitor can choose, as one plain value, and how each action changes it.
//!
//! Knows the dataset's keys and nothing of totals, words or browsers. The address bar holds a
//! [`Query`] as text: see [`address`].

pub mod address;
pub mod site;
mod view_state;

use std::collections::BTreeSet;

use dataset::{Currency, Figure, Key, Programme, Region};

pub use dataset::count::{Filter, Show, Years};
pub use view_state::{Column, Embed, Sort, Tab, Theme, ViewState};

use crate::text::Lang;

/// All that a visitor can choose: what is asked, and how it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// What is asked.
    pub question: Question,
    /// How it is shown.
    pub view: ViewState,
}

/// What is asked. What is counted depends on this alone, and is remembered by it.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Which figures are asked for.
    pub filter: Filter,
    /// Which total the pictures show.
    pub show: Show,
    /// The currency into which money is converted.
    pub currency: Currency,
    /// The id of the measure shown over time; `None` is the one with most to show, and so is one
    /// that the picture does not know: ids of measures come with the details.
    pub measure: Option<String>,
    /// What stands in each region's small picture.
    pub each: Each,
}

/// What stands in each region's small picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Each {
    /// Its years.
    #[default]
    Years,
    /// One measure over time.
    Series,
    /// Its fields of work.
    Fields,
}

/// Something a visitor does that changes the query.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Shows another total.
    Show(Show),
    /// Converts money into another currency.
    Currency(Currency),
    /// Chooses a colour scheme; `None` follows the system.
    Theme(Option<Theme>),
    /// Adds a region to the choice, or takes it out.
    ToggleRegion(Key<Region>),
    /// Narrows to these years, or widens again when they are the choice already.
    ToggleYears(Years),
    /// Chooses years; `None` is all.
    Years(Option<Years>),
    /// Adds a programme to the choice, or takes it out.
    ToggleProgramme(Key<Programme>),
    /// Takes back every region.
    AllRegions,
    /// Takes back every programme.
    AllProgrammes,
    /// Takes back the three filters and the words to find.
    ClearAll,
    /// Goes from pictures to the figures themselves, or back.
    Tab(Tab),
    /// Finds words in the table.
    Find(String),
    /// Shows a measure over time; `None` is the one with most to show.
    Measure(Option<String>),
    /// Shows something else in each region's small picture.
    Each(Each),
    /// Opens the source card of a figure; `None` closes it.
    Figure(Option<Key<Figure>>),
    /// Fills a projector, or goes back.
    Present(bool),
    /// Sorts by a column; again, the other way round; a third time, not at all.
    Sort(Column),
    /// Goes to another query altogether: back, forward, a link.
    Go(Box<Query>),
}

impl Default for Question {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            show: Show::default(),
            currency: Currency::MAD,
            measure: None,
            each: Each::default(),
        }
    }
}

impl Query {
    /// What the page in a language shows by itself.
    pub fn in_lang(lang: Lang) -> Self {
        Self::default().with_lang(lang)
    }

    /// The same in a language.
    #[must_use]
    pub fn with_lang(mut self, lang: Lang) -> Self {
        self.view.lang = lang;
        self
    }

    /// The query after `action`; equal to this one when nothing changes.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let Self {
            mut question,
            mut view,
        } = self.clone();
        let filter = &mut question.filter;
        match action {
            Action::Show(show) => question.show = show,
            Action::Currency(currency) => question.currency = currency,
            Action::ToggleRegion(region) => toggle(&mut filter.regions, region),
            Action::ToggleProgramme(programme) => toggle(&mut filter.programmes, programme),
            Action::ToggleYears(years) => {
                filter.years = (filter.years != Some(years)).then_some(years);
            }
            Action::Years(years) => filter.years = years,
            Action::AllRegions => filter.regions.clear(),
            Action::AllProgrammes => filter.programmes.clear(),
            Action::ClearAll => {
                *filter = Filter::default();
                view.find.clear();
            }
            Action::Measure(measure) => question.measure = measure,
            Action::Each(each) => question.each = each,
            Action::Theme(theme) => view.theme = theme,
            Action::Tab(tab) => view.tab = tab,
            Action::Find(words) => view.find = words,
            Action::Figure(figure) => view.figure = figure,
            Action::Present(present) => view.present = present,
            Action::Sort(column) => view.sort = next_sort(view.sort, column),
            Action::Go(query) => return *query,
        }
        Self { question, view }
    }

    /// Whether the page shows the figures themselves; a projector is for pictures.
    pub fn shows_data(&self) -> bool {
        self.view.tab == Tab::Data && !self.view.present
    }

    /// Whether a filter or a search is set that [`Action::ClearAll`] would take back.
    pub fn is_narrowed(&self) -> bool {
        self.question.filter != Filter::default() || !self.view.find.is_empty()
    }
}

fn toggle<T: Ord>(chosen: &mut BTreeSet<T>, item: T) {
    if !chosen.remove(&item) {
        chosen.insert(item);
    }
}

fn next_sort(sort: Option<Sort>, column: Column) -> Option<Sort> {
    match sort.filter(|sort| sort.column == column) {
        None => Some(Sort {
            column,
            descending: false,
        }),
        Some(sort) if !sort.descending => Some(Sort {
            descending: true,
            ..sort
        }),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_clicked_twice_narrows_and_widens_again() {
        let query = Query::default();
        let narrow = Action::ToggleYears(Years::between(2018, 2017));
        let narrowed = query.apply(narrow.clone());
        assert_eq!(
            narrowed.question.filter.years,
            Some(Years {
                first: 2017,
                last: 2018
            })
        );
        assert_eq!(narrowed.apply(narrow), query);
    }

    #[test]
    fn clear_all_keeps_how_one_reads() {
        let region = Key::at(0);
        let query = Query::default()
            .apply(Action::Show(Show::Money))
            .apply(Action::Currency(Currency::EUR));
        let narrowed = query
            .apply(Action::ToggleRegion(region))
            .apply(Action::Find("754".into()));
        assert!(narrowed.is_narrowed());
        assert_eq!(narrowed.apply(Action::ClearAll), query);
    }

    #[test]
    fn a_column_header_goes_up_down_and_back() {
        let click = || Action::Sort(Column::Value);
        let (up, down) = (
            Query::default().apply(click()),
            Query::default().apply(click()).apply(click()),
        );
        assert_eq!(
            up.view.sort,
            Some(Sort {
                column: Column::Value,
                descending: false
            })
        );
        assert_eq!(
            down.view.sort,
            Some(Sort {
                column: Column::Value,
                descending: true
            })
        );
        assert_eq!(down.apply(click()), Query::default());
    }
}
