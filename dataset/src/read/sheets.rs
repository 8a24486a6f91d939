//! The sheets of a package by the type of their rows.

use super::cells::Cells;
use super::columns;
use super::ids::Ids;
use super::problem::Problems;
use super::sheet::Sheet;
use crate::{
    ExchangeRate, Field, Figure, Measure, Milestone, Note, Organisation, Place, Population,
    Programme, Region, RegionContext, Role, Source,
};

/// The sheet in which rows of a type stand.
pub trait InSheet {
    /// The name of the file.
    const FILE: &'static str;
}

macro_rules! in_sheet {
    ($($row:ty: $spec:ident),+ $(,)?) => {
        $(impl InSheet for $row {
            const FILE: &'static str = columns::$spec.file;
        })+
    };
}
in_sheet! {
    Figure: FIGURES, Measure: MEASURES, Programme: PROGRAMMES, Organisation: ORGANISATIONS,
    Role: ROLES, Field: FIELDS, Population: POPULATIONS, Region: REGIONS, Place: PLACES,
    Source: SOURCES, Milestone: MILESTONES, Note: NOTES, ExchangeRate: EXCHANGE_RATES,
    RegionContext: REGION_CONTEXT,
}

/// The sheets by the type of their rows.
pub struct Sheets<'a>(pub &'a [Sheet]);

impl<'a> Sheets<'a> {
    /// The sheet in which rows of `T` stand.
    pub fn of<T: InSheet>(&self) -> &'a Sheet {
        let found = self.0.iter().find(|sheet| sheet.file == T::FILE);
        found.expect("a sheet is read for every table of the package")
    }

    /// The ids of the table of `T`.
    pub fn ids<T: InSheet>(&self, column: &str, problems: &mut Problems) -> Ids<T> {
        Ids::collect(self.of::<T>(), column, problems)
    }

    /// The rows of the table of `T`.
    pub fn rows<T: InSheet>(
        &self,
        problems: &mut Problems,
        read_row: impl FnMut(&mut Cells<'_>) -> Option<T>,
    ) -> crate::Table<T> {
        Cells::each(self.of::<T>(), problems, read_row)
    }
}
