//! Regions against years: how many figures are published, one table a kind of figure.

use dataset::audit::{Cell, Coverage};
use dataset::count::{Show, Years};
use dataset::{Family, Key, Region, Vocabulary};

use crate::query::{Query, Tab, address};
use crate::text::{Rich, gaps_messages};
use crate::view::brief::Subject;
use crate::view::links::folder;
use crate::view::wording::Wording;

/// A table of one kind of figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// Its place on the page.
    pub id: &'static str,
    /// What is counted.
    pub family: &'static str,
    /// Its columns: the years; last, where there are any, figures without a date.
    pub columns: Vec<Option<i16>>,
    /// The regions, the three of the programme first.
    pub rows: Vec<GapRow>,
}

/// A region.
#[derive(Clone, Debug, PartialEq)]
pub struct GapRow {
    /// Its name.
    pub name: String,
    /// The folder of its brief.
    pub folder: String,
    /// A place for each column.
    pub cells: Vec<GapCell>,
}

/// A region in a year.
#[derive(Clone, Debug, PartialEq)]
pub struct GapCell {
    /// How many figures there are.
    pub count: usize,
    /// The same in words.
    pub words: Rich,
    /// What follows `?` in the address of the explorer that lists them.
    pub search: String,
}

/// Writes a table for each kind of figure of which there are any.
pub fn matrices(wording: &Wording<'_>, coverage: &Coverage) -> Vec<Matrix> {
    let names = gaps_messages(wording.lang).families;
    let families = Family::ALL.iter().copied().zip(names);
    families
        .filter(|(family, _)| coverage.cells.keys().any(|cell| cell.family == *family))
        .map(|(family, name)| matrix(wording, coverage, family, name))
        .collect()
}

fn matrix(
    wording: &Wording<'_>,
    coverage: &Coverage,
    family: Family,
    name: &'static str,
) -> Matrix {
    let years = coverage.years.map(|years| years.first..=years.last);
    let mut columns: Vec<_> = years.into_iter().flatten().map(Some).collect();
    let is_undated = |cell: &Cell| cell.family == family && cell.year.is_none();
    if coverage.cells.keys().any(is_undated) {
        columns.push(None);
    }
    let row = |region: Key<Region>| GapRow {
        name: wording
            .of(&wording.dataset.regions[region].short_name)
            .to_owned(),
        folder: folder(wording.dataset, Subject::Region(region)),
        cells: columns
            .iter()
            .map(|year| {
                cell(
                    wording,
                    coverage,
                    Cell {
                        region,
                        year: *year,
                        family,
                    },
                )
            })
            .collect(),
    };
    Matrix {
        id: family.word(),
        family: name,
        rows: wording.regions().map(row).collect(),
        columns,
    }
}

fn cell(wording: &Wording<'_>, coverage: &Coverage, cell: Cell) -> GapCell {
    let count = coverage.figures(cell);
    let mut query = Query::in_lang(wording.lang);
    query.view.tab = Tab::Data;
    query.question.show = match cell.family {
        Family::Money => Show::Money,
        Family::Activity => Show::Activities,
        Family::People | Family::Presence | Family::Rate => Show::People,
    };
    query.question.filter.regions.insert(cell.region);
    query.question.filter.years = cell.year.map(|year| Years {
        first: year,
        last: year,
    });
    GapCell {
        count,
        words: wording.count(&gaps_messages(wording.lang).figures, count),
        search: address::format(&query, wording.lang, wording.dataset),
    }
}
