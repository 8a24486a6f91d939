//! Frictionless, the standard's own judge of data packages: installed by version into the user's
//! cache, once for every clone.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::debian;
use crate::process::{answer, run};
use crate::project::Project;

/// What it is made of, each package by version, so that every clone judges alike.
const PACKAGES: &str = include_str!("../frictionless.txt");

/// The packages that it judges.
const JUDGED: [&str; 2] = ["data", "tests/fixtures/seed"];

/// Installs what is missing.
///
/// # Errors
/// When Python is missing and cannot be installed, or the packages cannot be fetched.
pub fn ensure(project: &Project) -> Result<()> {
    let root = folder(project)?;
    if works(&root) {
        return Ok(());
    }
    if !python() {
        debian::install(&["python3", "python3-venv"])?;
    }
    fs::create_dir_all(&root).with_context(|| format!("cannot make {}", root.display()))?;
    // Two commands started at once must not install over each other.
    let lock = File::create(root.with_added_extension("lock"))?;
    lock.lock().context("cannot lock the folder for tools")?;
    if works(&root) {
        return Ok(());
    }
    println!("Installing frictionless (half a minute, once for every clone) ...");
    run(Command::new("python3")
        .args(["-m", "venv", "--clear"])
        .arg(&root))?;
    let list = root.join("frictionless.txt");
    fs::write(&list, PACKAGES).with_context(|| format!("cannot write {}", list.display()))?;
    run(Command::new(root.join("bin/pip"))
        .args(["install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(&list))?;
    if !works(&root) {
        bail!(
            "frictionless was installed into {} but does not answer --version: remove that folder and run again",
            root.display()
        );
    }
    Ok(())
}

/// Asks whether the packages are what their descriptions say.
///
/// # Errors
/// When one is not; what is wrong has been printed.
pub fn validate(project: &Project) -> Result<()> {
    let program = folder(project)?.join("bin/frictionless");
    if !program.is_file() {
        bail!("frictionless is not installed: run `cargo xtask test package`");
    }
    for package in JUDGED {
        run(Command::new(&program)
            .current_dir(&project.root)
            .arg("validate")
            .arg(format!("{package}/datapackage.json")))?;
    }
    Ok(())
}

fn folder(project: &Project) -> Result<PathBuf> {
    let version = version().context("xtask/frictionless.txt names no frictionless")?;
    let tools = project.cache.join("tools");
    Ok(tools.join(format!("frictionless-{version}")))
}

fn version() -> Option<&'static str> {
    PACKAGES
        .lines()
        .find_map(|line| line.strip_prefix("frictionless=="))
}

/// Asks the program itself: files left by an interrupted installation do not count.
fn works(root: &Path) -> bool {
    let told = answer(Command::new(root.join("bin/frictionless")).arg("--version"));
    told.is_some() && told.as_deref() == version()
}

/// Whether Python is there with what makes a folder of packages; Debian leaves that out.
fn python() -> bool {
    answer(Command::new("python3").args(["-c", "import ensurepip, venv"])).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_has_one_version() {
        assert!(version().is_some());
        for line in PACKAGES.lines() {
            assert_eq!(line.matches("==").count(), 1, "{line}");
        }
    }
}
