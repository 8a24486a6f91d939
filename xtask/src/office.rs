//! LibreOffice, with which the tests open and save the tables as a steward would.

use std::env;

use anyhow::{Result, bail};

use crate::debian;

/// The smallest Debian package that opens tables without a screen.
const PACKAGE: &str = "libreoffice-calc-nogui";

/// Installs it where it is missing.
///
/// # Errors
/// When it cannot be installed; the message says what to run.
pub fn ensure() -> Result<()> {
    if !is_there() {
        debian::install(&[PACKAGE])?;
        if !is_there() {
            bail!("{PACKAGE} was installed and brought no `soffice`: put LibreOffice on PATH");
        }
    }
    Ok(())
}

fn is_there() -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join("soffice").is_file())
}
