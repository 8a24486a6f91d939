//! Floor 1: everything a visitor can choose, as one plain value, and how each action changes it.
//!
//! Knows the dataset's keys and nothing of totals, words or browsers. The address bar holds a
//! [`Query`] as text: see [`address`].

pub mod address;
pub mod site;
mod view_state;

use std::collections::BTreeSet;

use dataset::{
    Currency, Field, Figure, Key, Organisation, Place, PopulationGroup, Programme, Region,
};

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
    /// Adds an organisation to the choice, or takes it out.
    ToggleOrganisation(Key<Organisation>),
    /// Adds a field of work to the choice, or takes it out.
    ToggleField(Key<Field>),
    /// Adds a group of people to the choice, or takes it out.
    ToggleGroup(PopulationGroup),
    /// Adds a place to the choice, or takes it out.
    TogglePlace(Key<Place>),
    /// Takes back every region.
    AllRegions,
    /// Takes back every programme.
    AllProgrammes,
    /// Takes back every organisation.
    AllOrganisations,
    /// Takes back every field of work.
    AllFields,
    /// Takes back every group of people.
    AllGroups,
    /// Takes back every place.
    AllPlaces,
    /// Takes back the filters and the words to find.
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
            Action::ToggleOrganisation(key) => toggle(&mut filter.organisations, key),
            Action::ToggleField(field) => toggle(&mut filter.fields, field),
            Action::ToggleGroup(group) => toggle(&mut filter.groups, group),
            Action::TogglePlace(place) => toggle(&mut filter.places, place),
            Action::ToggleYears(years) => {
                filter.years = (filter.years != Some(years)).then_some(years);
            }
            Action::Years(years) => filter.years = years,
            Action::AllRegions => filter.regions.clear(),
            Action::AllProgrammes => filter.programmes.clear(),
            Action::AllOrganisations => filter.organisations.clear(),
            Action::AllFields => filter.fields.clear(),
            Action::AllGroups => filter.groups.clear(),
            Action::AllPlaces => filter.places.clear(),
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
    fn whatever_is_chosen_twice_is_taken_out_again() {
        let query = Query::default();
        for (toggle, all) in [
            (Action::ToggleRegion(Key::at(0)), Action::AllRegions),
            (Action::ToggleProgramme(Key::at(0)), Action::AllProgrammes),
            (
                Action::ToggleOrganisation(Key::at(0)),
                Action::AllOrganisations,
            ),
            (Action::ToggleField(Key::at(0)), Action::AllFields),
            (
                Action::ToggleGroup(PopulationGroup::Refugees),
                Action::AllGroups,
            ),
            (Action::TogglePlace(Key::at(0)), Action::AllPlaces),
        ] {
            let chosen = query.apply(toggle.clone());
            assert!(chosen.is_narrowed(), "{toggle:?}");
            assert_eq!(chosen.apply(toggle), query);
            assert_eq!(chosen.apply(all), query);
            assert_eq!(chosen.apply(Action::ClearAll), query);
        }
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
