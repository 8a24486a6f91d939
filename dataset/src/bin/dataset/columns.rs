//! Rows of a name and what is said of it, the words of all rows starting in one column.

/// Columns between the longest name and the words.
const APART: usize = 2;

/// The rows as lines, below a heading.
pub fn aligned(rows: Vec<(String, String)>) -> Vec<String> {
    let width = widest(rows.iter().map(|(name, _)| name.as_str())) + APART;
    rows.into_iter()
        .map(|(name, words)| format!("  {name:<width$}{words}"))
        .collect()
}

/// The width of the longest text, in characters.
pub fn widest<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    texts.map(|text| text.chars().count()).max().unwrap_or(0)
}
