//! Floor 1: everything a visitor can choose, as one plain value, and how each action changes it.
//!
//! Knows the dataset's keys and nothing of totals, words or browsers. The address bar holds a
//! [`Query`] as text: see [`address`].

pub mod address;
pub mod site;

use std::collections::BTreeSet;

use dataset::{Currency, Figure, Key, Programme, Region};

pub use dataset::count::{Filter, Show, Years};

use crate::text::Lang;

/// All that a visitor can choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Which figures are asked for.
    pub filter: Filter,
    /// Which total the pictures show.
    pub show: Show,
    /// The currency into which money is converted.
    pub currency: Currency,
    /// The language of the page.
    pub lang: Lang,
    /// Light or dark; `None` follows the system.
    pub theme: Option<Theme>,
    /// Whether the page shows pictures, or the figures themselves.
    pub view: View,
    /// Words to find in the table of figures.
    pub find: String,
    /// The order of the table; `None` is the dataset's own.
    pub sort: Option<Sort>,
    /// The id of the measure shown over time; `None` is the one with most to show, and so is one
    /// that the picture does not know: ids of measures come with the details.
    pub measure: Option<String>,
    /// What stands in each region's small picture.
    pub each: Each,
    /// The figure whose source card is open.
    pub figure: Option<Key<Figure>>,
    /// Whether the page fills a projector, one picture at a time.
    pub present: bool,
    /// What of the page is shown inside another page.
    pub embed: Option<Embed>,
}

/// What the page is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Totals and pictures, with the figures below.
    #[default]
    Explore,
    /// The figures themselves, beside the filters.
    Data,
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

/// What of the page is shown inside another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Embed {
    /// Everything but the site's own head and foot.
    Full,
    /// The totals and the pictures.
    Compact,
    /// The pictures alone.
    Clean,
}

/// A colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// The order of the table of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column sorted by.
    pub column: Column,
    /// Whether the largest or last comes first.
    pub descending: bool,
}

/// A column of the table of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// What is counted.
    Figure,
    /// The number.
    Value,
    /// When.
    Period,
    /// Where.
    Place,
    /// By which programme.
    Programme,
    /// Whether it counts, and if not why.
    Status,
    /// Who says so.
    Source,
}

impl Column {
    /// Every column, in the order of display.
    pub const ALL: [Self; 7] = [
        Self::Figure,
        Self::Value,
        Self::Period,
        Self::Place,
        Self::Programme,
        Self::Status,
        Self::Source,
    ];
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
    View(View),
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

impl Default for Query {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            show: Show::default(),
            currency: Currency::MAD,
            lang: Lang::default(),
            theme: None,
            view: View::default(),
            find: String::new(),
            sort: None,
            measure: None,
            each: Each::default(),
            figure: None,
            present: false,
            embed: None,
        }
    }
}

impl Query {
    /// What the page in a language shows by itself.
    pub fn in_lang(lang: Lang) -> Self {
        Self {
            lang,
            ..Self::default()
        }
    }

    /// The query after `action`; equal to this one when nothing changes.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Show(show) => next.show = show,
            Action::Currency(currency) => next.currency = currency,
            Action::Theme(theme) => next.theme = theme,
            Action::ToggleRegion(region) => toggle(&mut next.filter.regions, region),
            Action::ToggleProgramme(programme) => toggle(&mut next.filter.programmes, programme),
            Action::ToggleYears(years) => {
                next.filter.years = (self.filter.years != Some(years)).then_some(years);
            }
            Action::Years(years) => next.filter.years = years,
            Action::AllRegions => next.filter.regions.clear(),
            Action::AllProgrammes => next.filter.programmes.clear(),
            Action::ClearAll => {
                next.filter = Filter::default();
                next.find.clear();
            }
            Action::View(view) => next.view = view,
            Action::Find(words) => next.find = words,
            Action::Measure(measure) => next.measure = measure,
            Action::Each(each) => next.each = each,
            Action::Figure(figure) => next.figure = figure,
            Action::Present(present) => next.present = present,
            Action::Sort(column) => next.sort = next_sort(self.sort, column),
            Action::Go(query) => next = *query,
        }
        next
    }

    /// Whether the page shows the figures themselves; a projector is for pictures.
    pub fn shows_data(&self) -> bool {
        self.view == View::Data && !self.present
    }

    /// Whether a filter or a search is set that [`Action::ClearAll`] would take back.
    pub fn is_narrowed(&self) -> bool {
        self.filter != Filter::default() || !self.find.is_empty()
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
            narrowed.filter.years,
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
        let query = Query {
            show: Show::Money,
            currency: Currency::EUR,
            ..Query::default()
        };
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
            up.sort,
            Some(Sort {
                column: Column::Value,
                descending: false
            })
        );
        assert_eq!(
            down.sort,
            Some(Sort {
                column: Column::Value,
                descending: true
            })
        );
        assert_eq!(down.apply(click()), Query::default());
    }
}
