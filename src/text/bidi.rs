//! Keeping numbers and foreign names whole in running Arabic, where no markup can do it.

/// Wraps text in isolates, U+2068 and U+2069, so that what stands around it cannot turn it round.
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}
