//! Bytes as lines, and a line as cells: quotes stand around whole cells or not at all.

use std::borrow::Cow;

/// Why a line cannot be split into cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A quoted cell goes on beyond the end of the line.
    Open,
    /// A quote stands inside a cell, where nobody can say what it closes.
    Stray,
}

/// The lines of a file with their numbers, whether they end as on Windows, Unix or old Macs.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    let mut rest = bytes;
    let next = move || {
        let last = rest.len().checked_sub(1)?;
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let (line, after) = rest.split_at(end.unwrap_or(last + 1));
        rest = after
            .strip_prefix(b"\r\n")
            .or_else(|| after.get(1..))
            .unwrap_or_default();
        Some(line)
    };
    (1..).zip(std::iter::from_fn(next))
}

/// The cells of a line; with a fault, those before the one that holds it.
pub fn split(line: &[u8], separator: u8) -> (Vec<Cow<'_, [u8]>>, Option<Fault>) {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, after) = match cell(rest, separator) {
            Ok(found) => found,
            Err(fault) => return (cells, Some(fault)),
        };
        cells.push(cell);
        match after {
            Some(after) => rest = after,
            None => return (cells, None),
        }
    }
}

/// The first cell, and what follows its separator if it has one.
type First<'a> = (Cow<'a, [u8]>, Option<&'a [u8]>);

fn cell(line: &[u8], separator: u8) -> Result<First<'_>, Fault> {
    if let Some(inside) = line.strip_prefix(b"\"") {
        return quoted(inside, separator);
    }
    let end = line.iter().position(|byte| *byte == separator);
    let cell = &line[..end.unwrap_or(line.len())];
    if cell.contains(&b'"') {
        return Err(Fault::Stray);
    }
    Ok((Cow::Borrowed(cell), end.map(|end| &line[end + 1..])))
}

/// A cell after its opening quote; two quotes inside it stand for one.
fn quoted(inside: &[u8], separator: u8) -> Result<First<'_>, Fault> {
    let mut text = Cow::Borrowed(&inside[..0]);
    let mut rest = inside;
    loop {
        let quote = rest.iter().position(|byte| *byte == b'"');
        let quote = quote.ok_or(Fault::Open)?;
        let (piece, after) = (&rest[..quote], &rest[quote + 1..]);
        if text.is_empty() {
            text = Cow::Borrowed(piece);
        } else {
            text.to_mut().extend_from_slice(piece);
        }
        match after.split_first() {
            None => return Ok((text, None)),
            Some((b'"', after)) => {
                text.to_mut().push(b'"');
                rest = after;
            }
            Some((byte, after)) if *byte == separator => return Ok((text, Some(after))),
            Some(_) => return Err(Fault::Stray),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, cells: &[&str], fault: Option<Fault>) {
        let (found, why) = split(line.as_bytes(), b',');
        let found: Vec<_> = found
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).into_owned())
            .collect();
        assert_eq!(
            (found, why),
            (cells.iter().map(|c| c.to_string()).collect(), fault),
            "{line}"
        );
    }

    #[test]
    fn cells_are_split_at_separators_outside_quotes() {
        check("", &[""], None);
        check("a,,b,", &["a", "", "b", ""], None);
        check("\"a,b\",c;d", &["a,b", "c;d"], None);
        check(
            "\"\",\"\"\"\",\"a \"\"b\"\" c\"",
            &["", "\"", "a \"b\" c"],
            None,
        );
    }

    #[test]
    fn quotes_around_a_part_of_a_cell_are_faults() {
        check("a,b \"c\",d", &["a"], Some(Fault::Stray));
        check("a,\"b\"c,d", &["a"], Some(Fault::Stray));
        check("a,\"b,c", &["a"], Some(Fault::Open));
        check("\"a\"\"", &[], Some(Fault::Open));
    }

    #[test]
    fn every_kind_of_line_end_ends_a_line() {
        let found: Vec<_> = lines(b"a\nb\r\nc\r\rd").collect();
        let expected: [(u64, &[u8]); 5] = [(1, b"a"), (2, b"b"), (3, b"c"), (4, b""), (5, b"d")];
        assert_eq!(found, expected);
        assert_eq!(lines(b"").count(), 0);
        assert_eq!(lines(b"a\r\n").count(), 1);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig {
            failure_persistence: None,
            ..Default::default()
        })]

        /// What is not refused is read as any other CSV reader reads it.
        #[test]
        fn lines_without_fault_are_read_as_elsewhere(line in "[a,;\" ]{1,16}", semicolon: bool) {
            let separator = if semicolon { b';' } else { b',' };
            let (found, fault) = split(line.as_bytes(), separator);
            let mut elsewhere = csv::ReaderBuilder::new();
            let elsewhere = elsewhere.has_headers(false).delimiter(separator);
            let record = elsewhere.from_reader(line.as_bytes()).byte_records().next();
            let record = record.transpose().expect("a line in memory can be read");
            if fault.is_none() {
                let cells: Vec<_> = record.iter().flatten().map(<[u8]>::to_vec).collect();
                proptest::prop_assert_eq!(found, cells);
            }
        }
    }
}
