//! Dates as sources print them: a year, a month or a day, and the periods between two of them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A date no more precise than its source: a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Date {
    /// The calendar year.
    pub year: i16,
    /// The month, 1 to 12, where the source gives one.
    pub month: Option<u8>,
    /// The day of the month, where the source gives one; never without a month.
    pub day: Option<u8>,
}

impl Date {
    /// A whole year.
    pub const fn year(year: i16) -> Self {
        Self {
            year,
            month: None,
            day: None,
        }
    }

    /// Reads ISO 8601 `2017`, `2017-05` or `2017-05-10`; `None` for anything else, 31 February included.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, length: usize| -> Option<i16> {
            let sound = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            sound.then(|| part.parse().ok()).flatten()
        };
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts
            .next()
            .map(|part| digits(part, 2).filter(|m| (1..=12).contains(m)));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() || month == Some(None) || day == Some(None) {
            return None;
        }
        let date = Self {
            year,
            month: month.flatten().map(|m| m as u8),
            day: day.flatten().map(|d| d as u8),
        };
        let day_exists = date
            .day
            .is_none_or(|d| (1..=days_in(year, date.month.unwrap_or(1))).contains(&d));
        day_exists.then_some(date)
    }

    /// The first day that the date covers, as days since 1 January 1970.
    pub fn first_day(self) -> i32 {
        day_number(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that the date covers, as days since 1 January 1970.
    pub fn last_day(self) -> i32 {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| days_in(self.year, month));
        day_number(self.year, month, day)
    }
}

/// ISO 8601, as precise as the date is.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// From the first day of `start` to the last day of `end`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    /// The date on which it begins.
    pub start: Date,
    /// The date on which it ends; a stock is *at* this date.
    pub end: Date,
}

impl Period {
    /// The whole years `first` to `last`.
    pub const fn years(first: i16, last: i16) -> Self {
        Self {
            start: Date::year(first),
            end: Date::year(last),
        }
    }

    /// Whether the two share a day.
    pub fn meets(self, other: Self) -> bool {
        self.start.first_day() <= other.end.last_day()
            && other.start.first_day() <= self.end.last_day()
    }

    /// Whether every day of `other` lies in this period.
    pub fn holds(self, other: Self) -> bool {
        self.start.first_day() <= other.start.first_day()
            && other.end.last_day() <= self.end.last_day()
    }

    /// Its length in days, at least 1 when start and end are in order.
    pub fn days(self) -> i32 {
        self.end.last_day() - self.start.first_day() + 1
    }

    /// The one calendar year it lies in, if it does not reach into a second.
    pub fn single_year(self) -> Option<i16> {
        (self.start.year == self.end.year).then_some(self.start.year)
    }
}

fn days_in(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar, counting years from March so that the leap
/// day comes last.
fn day_number(year: i16, month: u8, day: u8) -> i32 {
    let (month, day) = (i32::from(month), i32::from(day));
    let year = i32::from(year) - i32::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
        - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| panic!("{text} is a date"))
    }

    fn period(start: &str, end: &str) -> Period {
        Period {
            start: date(start),
            end: date(end),
        }
    }

    #[test]
    fn dates_keep_their_precision() {
        for text in ["2017", "2017-05", "2017-05-10", "2020-02-29"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in [
            "",
            "17",
            "2017-13",
            "2017-00",
            "2017-02-31",
            "2019-02-29",
            "2017-5",
            "10/05/2017",
            "2017-05-10-1",
            "٢٠١٧",
            "2017-",
        ] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn days_are_counted_by_the_calendar() {
        assert_eq!(date("1970-01-01").first_day(), 0);
        assert_eq!(date("2000-03-01").first_day(), 11_017);
        assert_eq!(period("2020", "2020").days(), 366);
        assert_eq!(period("2018-10-16", "2018-10-18").days(), 3);
    }

    #[test]
    fn periods_meet_and_hold() {
        let year = period("2017", "2017");
        assert!(year.holds(period("2017-05-10", "2017-12")));
        assert!(year.meets(period("2007", "2017-05-23")));
        assert!(!year.holds(period("2007", "2017-05-23")));
        assert!(!year.meets(period("2018", "2018")));
    }
}
