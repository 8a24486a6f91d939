//! Values as bytes, and back, by `serde` and `postcard`: what travels beside the code in the browser.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Bytes that this version of the crate cannot open.
#[derive(Debug)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the bytes are damaged or of another version: load them again")
    }
}

impl std::error::Error for Damaged {}

/// A value's bytes; equal values give equal bytes.
pub fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("memory is never full, and every list knows its length")
}

/// The value that [`encode`] made the bytes from.
///
/// # Errors
/// When the bytes are damaged, cut short, too long, or of another version.
pub fn decode<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Result<T, Damaged> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Row = (String, i64, Vec<i16>, Option<[u8; 2]>, bool, f64);

    fn row() -> Row {
        let years = vec![2005, -1, i16::MAX];
        (
            "جهة الشرق".to_owned(),
            i64::MIN,
            years,
            Some([7, 255]),
            true,
            -0.1,
        )
    }

    #[test]
    fn damage_is_refused_wherever_it_is() {
        let mut bytes = encode(&row());
        assert_eq!(decode::<Row>(&bytes).ok(), Some(row()));
        for end in 0..bytes.len() {
            assert!(decode::<Row>(&bytes[..end]).is_err(), "cut at {end}");
        }
        bytes.push(0);
        assert!(decode::<Row>(&bytes).is_err(), "longer than it was");
        let lists: [u8; 5] = [0xff, 0xff, 0xff, 0xff, 0x0f];
        assert!(decode::<Vec<String>>(&lists).is_err(), "more than there is");
    }
}
