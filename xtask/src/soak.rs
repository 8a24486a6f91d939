//! `cargo xtask soak`: long runs on the release build, which `cargo xtask test` leaves out.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{browser, scripts};

/// Holds the three home pages to Lighthouse's mobile scores.
///
/// # Errors
/// When there is no release build, something is missing and cannot be installed,
/// or a page misses a bar.
pub fn soak(project: &Project) -> Result<()> {
    browser::ensure(project)?;
    scripts::packages(&project.e2e().join("soak"))?;
    println!("Lighthouse looks at each page three times (two minutes) ...");
    scripts::on_release(project, "soak/lighthouse.mjs").context("Lighthouse is not content")
}
