//! Cells that hold a year, a date or one end of a period.

use std::ops::RangeInclusive;

use super::Cells;
use crate::{Date, Period};

/// Years that a document of this package can speak of; others are slips of the keyboard.
const YEARS: RangeInclusive<i16> = 1900..=2100;

impl Cells<'_> {
    /// A calendar year.
    pub fn year(&mut self, column: &str) -> Option<i16> {
        let date = Date::parse(self.cell(column))
            .filter(|date| date.month.is_none() && YEARS.contains(&date.year));
        date.map(|date| date.year).or_else(|| {
            self.refuse(
                column,
                "date",
                "not a year",
                "Write four digits, such as 2021.",
            )
        })
    }

    /// A date.
    pub fn date(&mut self, column: &str) -> Option<Date> {
        let Some(date) = Date::parse(self.cell(column)) else {
            return self.refuse(
                column,
                "date",
                "not a date of the calendar",
                "Write 2017, 2017-05 or 2017-05-10.",
            );
        };
        if !YEARS.contains(&date.year) {
            return self.refuse(
                column,
                "date",
                "before 1900 or after 2100",
                "Mend the year.",
            );
        }
        Some(date)
    }

    /// A date that may be missing.
    pub fn optional_date(&mut self, column: &str) -> Option<Option<Date>> {
        self.unless_empty(column, |row| row.date(column))
    }

    /// When a document was published; `undated` is written out, so that nobody just forgot it.
    pub fn date_or_undated(&mut self, column: &str) -> Option<Option<Date>> {
        match self.cell(column) {
            "undated" => Some(None),
            "" => self.refuse(
                column,
                "required",
                "the cell is empty",
                "Write the printed date, or undated where there is none.",
            ),
            _ => self.date(column).map(Some),
        }
    }

    /// Two dates, either of which may be missing, in order.
    pub fn life(&mut self, start: &str, end: &str) -> Option<(Option<Date>, Option<Date>)> {
        let (first, last) = (self.optional_date(start), self.optional_date(end));
        let (first, last) = (first?, last?);
        let reversed = first
            .zip(last)
            .is_some_and(|(first, last)| first.first_day() > last.last_day());
        if reversed {
            return self.refuse(
                end,
                "period",
                "the period ends before it starts",
                "Exchange the two dates, or mend the wrong one.",
            );
        }
        Some((first, last))
    }

    /// A period; both ends or neither, in order.
    pub fn optional_period(&mut self, start: &str, end: &str) -> Option<Option<Period>> {
        match self.life(start, end)? {
            (None, None) => Some(None),
            (Some(_), None) => self.refuse(
                end,
                "period",
                "the period has a start and no end",
                "Write the end; for one day, month or year repeat the start.",
            ),
            (None, Some(_)) => self.refuse(
                start,
                "period",
                "the period has an end and no start",
                "Write the start; for one day, month or year repeat the end.",
            ),
            (Some(start), Some(end)) => Some(Some(Period { start, end })),
        }
    }

    /// A period that must be there.
    pub fn period(&mut self, start: &str, end: &str) -> Option<Period> {
        let period = self.optional_period(start, end)?;
        period.or_else(|| {
            self.refuse(
                start,
                "required",
                "the cell is empty",
                "Write when it happened.",
            )
        })
    }
}
