//! `cargo xtask shoot`: the pictures of the site that lie in the repository, made from the release build.

use anyhow::Result;

use crate::project::Project;
use crate::{browser, scripts};

/// Makes docs/screenshot.png, and a picture a language for links to the site.
///
/// # Errors
/// When there is no release build, or something is missing and cannot be installed.
pub fn shoot(project: &Project) -> Result<()> {
    browser::ensure(project)?;
    scripts::on_release(project, "shoot.mjs")
}
