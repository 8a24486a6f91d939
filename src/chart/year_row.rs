//! One row of the picture "by year". Knows no layout.

use super::row::Look;

/// One figure over its years.
#[derive(Debug, Clone, PartialEq)]
pub struct YearRow {
    /// First year.
    pub start: i16,
    /// Last year, the same as `start` for a column.
    pub end: i16,
    /// The value, not negative; none where nothing is published.
    pub value: Option<f64>,
    /// The value in words; where there is none, the reason, if it is another than `nothing`.
    pub value_words: String,
    /// The row's name, written beside a span; a column has none.
    pub label: String,
    /// The whole row in words.
    pub words: String,
    /// What the value of a column is added up from, from below; none where it is one figure.
    pub parts: Vec<f64>,
    /// How its mark looks.
    pub look: Look,
}
