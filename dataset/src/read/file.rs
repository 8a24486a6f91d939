//! What keeps a file from being read at all, and the mark that it may open with.

/// Why no cell of a file can be read: the rule, what is wrong and what to do.
pub type Unreadable = (&'static str, &'static str, &'static str);

/// A byte order mark is how some spreadsheets say UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The text of a file without its byte order mark.
///
/// # Errors
/// When the file is missing, empty, a workbook or in UTF-16.
pub fn text(bytes: Option<&Vec<u8>>) -> Result<&[u8], Unreadable> {
    let bytes = bytes.ok_or((
        "file",
        "the file is missing",
        "Put it back, with its header line even when it has no rows.",
    ))?;
    let text = bytes.strip_prefix(MARK).unwrap_or(bytes);
    match text {
        [] => Err((
            "file",
            "the file is empty",
            "Write at least its header line.",
        )),
        [b'P', b'K', 3, 4, ..] => Err((
            "file",
            "the file is a workbook, not CSV",
            "Save it again as CSV, UTF-8.",
        )),
        // Without a mark, UTF-16 shows as a zero beside each letter of the header.
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..] => Err((
            "utf-8",
            "the file is in UTF-16",
            "Save it again as CSV, UTF-8.",
        )),
        _ => Ok(text),
    }
}
