//! Runs the scripts of e2e/ in Node, with the npm packages that they want.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::browser;
use crate::loads::Loads;
use crate::process::run;
use crate::project::Project;

/// Installs the npm packages of a folder when there are none, or older ones than the lock asks for.
///
/// # Errors
/// When npm fails.
pub fn packages(folder: &Path) -> Result<()> {
    // Written last by npm, so that an interrupted installation does not count.
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    let wanted =
        changed(&folder.join("package-lock.json")).max(changed(&folder.join("package.json")));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    println!(
        "Installing the npm packages of {} (seconds) ...",
        folder.display()
    );
    let mut npm = Command::new("npm");
    run(npm
        .arg("ci")
        .current_dir(folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}

/// Runs a script of e2e/ that looks at the release build in Chromium.
///
/// # Errors
/// When there is no sound release build, no Chromium, or the script ends with a failure.
pub fn on_release(project: &Project, script: &str) -> Result<()> {
    let dist = project.dist();
    if !dist.join("index.html").is_file() {
        bail!("no release build to look at: run `cargo xtask build`");
    }
    Loads::of(&dist, "index.html")
        .context("the release build is not sound: run `cargo xtask build`")?;
    let chromium = browser::chromium().context("no Chromium found")?;
    run(Command::new("node")
        .arg(project.e2e().join(script))
        .env("CHROMIUM", chromium))
}

fn changed(file: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(file).and_then(|about| about.modified()).ok()
}
