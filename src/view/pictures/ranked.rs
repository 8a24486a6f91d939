//! Rows beside each other with their own counts, drawn as bars and listed in the twin table.

use dataset::Arrange;
use dataset::count::{Nothing, Sum};
use std::cmp::Reverse;

use dataset::{Figure, Key};

use super::{PictureRow, certainty, emphasis, said_value, short_value};
use crate::chart::ranking::{Ranking as Chart, RankingRow};
use crate::chart::row::Look;
use crate::chart::scene::Ink;
use crate::query::Action;
use crate::text::{Direction, Rich, fill};
use crate::view::wording::Wording;

/// A row, and what it says in the unit of the pictures.
#[derive(Clone)]
pub struct Row {
    /// Its whole name.
    pub name: String,
    /// Its name beside a bar.
    pub short_name: String,
    /// Its count, or why it has none.
    pub sum: Result<Sum, Nothing>,
    /// The figures that its count is added up from.
    pub figures: Vec<Key<Figure>>,
    /// Whether it is what is chosen.
    pub chosen: bool,
    /// Its colour.
    pub ink: Ink,
    /// Whether a gap sets it apart from those before.
    pub apart: bool,
    /// What choosing it does.
    pub action: Option<Action>,
}

impl Row {
    /// Its count in words, or why it has none.
    pub fn value(&self, wording: &Wording<'_>) -> Rich {
        match &self.sum {
            Ok(sum) => said_value(wording, sum, &self.figures),
            Err(why) => Rich::from(wording.nothing(*why)),
        }
    }

    /// Its bar.
    pub fn bar(&self, wording: &Wording<'_>) -> RankingRow {
        let sum = self.sum.as_ref();
        RankingRow {
            label: self.short_name.clone(),
            // What is left of a whole is less than nothing where its parts add up to more.
            value: sum
                .ok()
                .map(|sum| sum.value.to_f64())
                .filter(|value| *value >= 0.0),
            value_words: match sum {
                Ok(sum) => short_value(wording, sum, &self.figures),
                Err(why) => wording.nothing(*why).to_owned(),
            },
            words: format!(
                "{}: {}",
                Rich::name(self.name.as_str()).plain(),
                self.value(wording).plain()
            ),
            look: Look {
                certainty: sum.map(|sum| certainty(sum.qualifier)).unwrap_or_default(),
                emphasis: emphasis(self.chosen),
                ..Look::plain(self.ink)
            },
            apart: self.apart,
        }
    }
}

/// The bars of some rows.
pub fn chart(wording: &Wording<'_>, rows: &[Row]) -> Chart {
    Chart {
        rows: rows.iter().map(|row| row.bar(wording)).collect(),
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: wording.page.pictures.nothing.to_owned(),
        width: 0.0,
    }
}

/// The rows of the twin table.
pub fn listed(wording: &Wording<'_>, rows: &[Row]) -> Vec<PictureRow> {
    let row = |row: &Row| PictureRow {
        label: Rich::name(row.name.as_str()),
        value: row.value(wording),
        figures: row.figures.clone(),
        action: row.action.clone(),
        chosen: row.chosen,
    };
    rows.iter().map(row).collect()
}

/// The row with the largest count, the first of equals.
pub fn largest<'r>(rows: impl Iterator<Item = &'r Row>) -> Option<&'r Row> {
    let counted = rows.filter_map(|row| Some((row, row.sum.as_ref().ok()?.value)));
    let mut largest: Option<(&Row, _)> = None;
    for (row, value) in counted {
        if largest.is_none_or(|(_, most)| value > most) {
            largest = Some((row, value));
        }
    }
    largest.map(|(row, _)| row)
}

/// The rows with the largest count first.
pub fn largest_first(mut rows: Vec<Row>) -> Vec<Row> {
    rows.arrange_by_key(|row| Reverse(row.sum.as_ref().ok().map(|sum| sum.value)));
    rows
}

/// The sentence that names the largest; another where nothing counts.
pub fn sentence(wording: &Wording<'_>, largest: Option<&Row>, none: &'static str) -> Rich {
    let Some(largest) = largest else {
        return Rich::from(none);
    };
    let parts = [
        ("largest", Rich::name(largest.name.as_str())),
        ("value", largest.value(wording)),
    ];
    fill(wording.page.pictures.largest_sentence, &parts)
}

/// The figures behind some rows.
pub fn figures_of(rows: &[Row]) -> impl Iterator<Item = Key<Figure>> {
    rows.iter().flat_map(|row| row.figures.iter().copied())
}
