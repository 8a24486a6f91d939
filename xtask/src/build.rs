//! `cargo xtask build`: the release build in dist/, weighed.

use std::path::PathBuf;

use anyhow::Result;

use crate::loads::Loads;
use crate::project::Project;
use crate::site::{Profile, Site};
use crate::size;

/// The pages of the site, one a language.
const PAGES: [&str; 3] = ["index.html", "fr/index.html", "en/index.html"];

/// Builds into dist/ and prints what a first visit costs.
///
/// # Errors
/// When the build fails, names a file it does not hold, or is over the budget.
pub fn build(project: &Project) -> Result<()> {
    let site = Site::new(project, Profile::Release);
    site.compile_tools()?;
    site.compile_program()?;
    let dist = project.dist();
    site.draw(&dist, None)?;
    let mut visits = Vec::new();
    for page in PAGES {
        let loads = Loads::of(&dist, page)?;
        visits.push((size::sum(&dist, loads.first_visit())?, loads));
    }
    // The budget is for whoever pays most.
    visits.sort_by_key(|(cost, _)| cost.brotli());
    match visits.pop() {
        Some((_, dearest)) => size::report(&dist, &dearest),
        None => Ok(()),
    }
}

/// Draws the same site from the frozen package of the worked examples and returns its folder: what
/// the explorer does is tested on figures that stay, so that an editor's new row breaks no test.
///
/// # Errors
/// When there is no release build yet, or it fails.
pub fn examples(project: &Project) -> Result<PathBuf> {
    let folder = project.target.join("examples");
    let package = project.root.join("tests/fixtures/seed");
    Site::new(project, Profile::Release).draw(&folder, Some(&package))?;
    Ok(folder)
}
