//! The first command of the README in a fresh clone: serves, follows an edit, says what is wrong, and ends.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::browser;
use crate::folder::remove;
use crate::process::{answer, watch};
use crate::project::Project;
use crate::tally::Tally;

/// The longest that a newcomer waits for the page, in seconds, everything compiled on two cores.
const LONGEST: u32 = 360;

/// What the clone finds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Start {
    /// What an earlier run of this test compiled, where there was one.
    Warm,
    /// Nothing: no compiled file and no tools, whatever was there.
    Nothing,
}

/// Copies what git would clone, and what is not committed yet, into an empty folder with a space in its
/// name, and lets `e2e/door.mjs` use it; the tally, and whether the script was content.
///
/// # Errors
/// When the copy cannot be made or the script cannot be started.
pub fn test(project: &Project, start: Start) -> Result<(Tally, bool)> {
    let folder = project.target.join("door");
    if start == Start::Nothing {
        remove(&folder)?;
    }
    let clone = folder.join("a clone");
    remove(&clone)?;
    copy(project, &clone)?;
    let compiled = folder.join("target");
    let warm = compiled.is_dir();
    println!(
        "The first command in a fresh clone, {}",
        if warm {
            "with what an earlier run compiled (from nothing: `cargo xtask soak door`)"
        } else {
            "from nothing"
        }
    );
    // The tools' folder is empty each time.
    let cache = folder.join("cache");
    remove(&cache)?;
    let chromium = browser::chromium().context("no Chromium found")?;
    let mut script = Command::new("node");
    script
        .arg(project.e2e().join("door.mjs"))
        .current_dir(&clone)
        .env("CHROMIUM", chromium)
        .env("CARGO_TARGET_DIR", &compiled)
        .env("XDG_CACHE_HOME", &cache)
        .env_remove("IDMAJ_DATA");
    // Set by the cargo that runs this program, for this program.
    for variable in [
        "CARGO_MANIFEST_DIR",
        "CARGO_PKG_NAME",
        "RUSTUP_TOOLCHAIN",
        "CARGO",
    ] {
        script.env_remove(variable);
    }
    if start == Start::Nothing {
        script.env("LONGEST", LONGEST.to_string());
    }
    let mut tally = Tally::default();
    let content = watch(&mut script, |line| tally.read(line))?;
    Ok((tally, content))
}

fn copy(project: &Project, clone: &Path) -> Result<()> {
    let listed = answer(Command::new("git").current_dir(&project.root).args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))
    .context("git cannot list the files of the repository")?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (project.root.join(name), clone.join(name));
        // Deleted, and not committed yet.
        let Ok(about) = fs::metadata(&from) else {
            continue;
        };
        let failed = || format!("cannot copy {}", from.display());
        fs::create_dir_all(to.parent().unwrap_or(clone)).with_context(failed)?;
        fs::copy(&from, &to).with_context(failed)?;
        // As old as the file itself, so that a warm run compiles what changed.
        let copied = fs::File::options()
            .write(true)
            .open(&to)
            .with_context(failed)?;
        copied
            .set_modified(about.modified()?)
            .with_context(failed)?;
    }
    Ok(())
}
