//! What a command has to say, for a person and for a program.

use std::io::{self, ErrorKind, Write};

use serde_json::Value;

/// The result of a command, or of its failing.
pub struct Report {
    /// For a person, with colours; whatever is no terminal gets it without.
    pub text: String,
    /// For a program.
    pub json: Value,
}

impl Report {
    /// Prints it: as JSON where a program reads it, as text where a person does, failures apart from
    /// results.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn print(&self, json: bool, has_failed: bool) -> io::Result<()> {
        let written = if json {
            writeln!(io::stdout(), "{:#}", self.json)
        } else if has_failed {
            writeln!(anstream::stderr(), "{}", self.text.trim_end())
        } else {
            writeln!(anstream::stdout(), "{}", self.text.trim_end())
        };
        match written {
            // Whoever reads may have seen enough, as `head` does.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => written,
        }
    }
}
