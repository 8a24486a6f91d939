//! `cargo xtask build`: the release build in dist/, weighed.

use std::path::PathBuf;

use anyhow::Result;

use crate::process::run;
use crate::project::Project;
use crate::{setup, size, visit};

/// The pages of the site, one a language.
const PAGES: [&str; 3] = ["index.html", "fr/index.html", "en/index.html"];

/// Builds into dist/ and prints what a first visit costs.
///
/// # Errors
/// When the build fails, names a file it does not hold, or is over the budget.
pub fn build(project: &Project) -> Result<()> {
    let mut trunk = setup::trunk(project)?;
    println!("Building the release (one to two minutes the first time) ...");
    run(trunk.args(["build", "--release"]))?;
    let dist = project.dist();
    let mut visits = Vec::new();
    for page in PAGES {
        let files = visit::first_visit(&dist, page)?;
        visits.push((size::sum(&dist, &files)?, files));
    }
    // The budget is for whoever pays most.
    visits.sort_by_key(|(cost, _)| cost.brotli());
    let dearest = visits.pop().map(|(_, files)| files).unwrap_or_default();
    size::report(&dist, &dearest)
}

/// Builds the same site from the frozen package of the worked examples and returns its folder: what
/// the explorer does is tested on figures that stay, so that an editor's new row breaks no test.
///
/// # Errors
/// When the build fails.
pub fn examples(project: &Project) -> Result<PathBuf> {
    let site = project.target.join("examples");
    let mut trunk = setup::trunk(project)?;
    println!("Building the site of the worked examples (seconds) ...");
    run(trunk
        .env("IDMAJ_DATA", project.root.join("tests/fixtures/seed"))
        .args(["build", "--release", "--dist"])
        .arg(&site))?;
    Ok(site)
}
