//! Cells that hold a number or a currency.

use super::super::currencies;
use super::Cells;
use crate::{Currency, Decimal};

impl Cells<'_> {
    /// A number. A decimal comma is refused everywhere: `1,234` would be two numbers, by country.
    pub fn number(&mut self, column: &str) -> Option<Decimal> {
        let number = Decimal::parse(self.cell(column));
        number.or_else(|| {
            self.refuse(
                column,
                "number",
                "not a number",
                "Write digits 0-9 with a decimal point, without spaces or thousands separators, such as 12770000 or 53.7.",
            )
        })
    }

    /// A number of people, things or money. One point before three digits, as in `12.770`, is
    /// refused: in many countries it groups thousands, and nobody could see which was meant.
    pub fn amount(&mut self, column: &str) -> Option<Decimal> {
        let number = self.number(column)?;
        let digits = self.cell(column).trim_start_matches('-');
        let grouped = digits.split_once('.').is_some_and(|(whole, rest)| {
            rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0')
        });
        if grouped {
            return self.refuse(
                column,
                "number",
                "the point may be a decimal point or group thousands",
                "Write thousands without a point, such as 12770, and decimals with another zero, such as 12.7700.",
            );
        }
        Some(number)
    }

    /// The same where it may be missing.
    pub fn optional_amount(&mut self, column: &str) -> Option<Option<Decimal>> {
        self.unless_empty(column, |row| row.amount(column))
    }

    /// A currency.
    pub fn currency(&mut self, column: &str) -> Option<Currency> {
        let code = self.cell(column);
        let currency = Currency::parse(code).filter(|_| currencies::is_known(code));
        currency.or_else(|| {
            self.refuse(
                column,
                "currency",
                "not the code of a currency",
                "Write the three capital letters of ISO 4217, such as MAD.",
            )
        })
    }

    /// A currency that may be missing.
    pub fn optional_currency(&mut self, column: &str) -> Option<Option<Currency>> {
        self.unless_empty(column, |row| row.currency(column))
    }
}
