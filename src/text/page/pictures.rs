//! The words around the pictures.

use serde::{Deserialize, Serialize};

use crate::text::Forms;

/// Words of the pictures.
#[derive(Debug, Serialize, Deserialize)]
pub struct PictureMessages {
    /// The title by year: `{what}`.
    pub by_year: &'static str,
    /// The title by region: `{what}`.
    pub by_region: &'static str,
    /// What the pictures are of: people, money. No names.
    pub people: &'static str,
    /// Money converted: `{currency}`.
    pub money: &'static str,
    /// Under the title by year. No names.
    pub by_year_note: &'static str,
    /// Under the title by region. No names.
    pub by_region_note: &'static str,
    /// The picture has nothing to draw. No names.
    pub nothing: &'static str,
    /// The sentence by year: `{count} {first} {last} {largest} {value}`.
    pub years_sentence: &'static str,
    /// The sentence by year when there is one year only: `{largest} {value}`.
    pub year_sentence: &'static str,
    /// The sentence by region: `{largest} {value} {without}`.
    pub regions_sentence: &'static str,
    /// Regions without a figure, counted: `{count}`.
    pub regions_without: Forms,
    /// The title by programme: `{what}`.
    pub by_programme: &'static str,
    /// Under the title by programme. No names.
    pub by_programme_note: &'static str,
    /// The title by field: `{what}`.
    pub by_field: &'static str,
    /// Under the title by field. No names.
    pub by_field_note: &'static str,
    /// The sentence of both: `{largest} {value}`.
    pub largest_sentence: &'static str,
    /// The first column by field. No names.
    pub field: &'static str,
    /// Every region has a figure. No names.
    pub all_regions_have: &'static str,
    /// Opens the twin table. No names.
    pub as_table: &'static str,
    /// Several regions in one figure: `{regions}`.
    pub together: &'static str,
    /// Whose the boundaries on the map are. No names.
    pub map_credit: &'static str,
    /// What the map does not say. No names.
    pub map_remark: &'static str,
    /// Introduces the documents that the numbers come from. No names.
    pub sources: &'static str,
    /// The value column of the twin table. No names.
    pub value: &'static str,
    /// The year column of the twin table. No names.
    pub years: &'static str,
    /// Says of a row that choosing it narrows the selection: `{name}`.
    pub choose: &'static str,
    /// What cannot be dated. No names.
    pub undated: &'static str,
    /// What no published part explains. No names.
    pub not_split: &'static str,
}
