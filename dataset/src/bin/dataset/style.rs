//! The few styles of the output; each says in colour what the words say as well.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};

/// A heading.
pub const TITLE: Style = Style::new().bold();
/// What counts, what is sound.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// What does not count, what deserves a look.
pub const ALERT: Style = AnsiColor::Yellow.on_default();
/// What went wrong.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// What may be skipped.
pub const QUIET: Style = Style::new().dimmed();

/// Text in a style. Pad before painting: the codes of a style have a length, but no width.
pub fn painted(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}
