//! `cargo xtask soak`: what takes long or depends on the machine, which `cargo xtask test` leaves out.

use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::process::{answer, run};
use crate::project::Project;
use crate::{browser, compare, door, scripts, setup};

/// One long run.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Run {
    /// The first command of the README with nothing compiled, within six minutes
    Door,
    /// Lighthouse's mobile scores of the three home pages
    Lighthouse,
    /// Trunk builds the same site as `cargo xtask build`; wants `trunk` and `wasm-bindgen` on PATH
    Trunk,
}

/// Makes the runs that are named, or all.
///
/// # Errors
/// When there is no release build, something is missing and cannot be installed, or a run misses its bar.
pub fn soak(project: &Project, runs: &[Run]) -> Result<()> {
    browser::ensure(project)?;
    for run in Run::value_variants() {
        if !runs.is_empty() && !runs.contains(run) {
            continue;
        }
        match run {
            Run::Door => door(project)?,
            Run::Lighthouse => lighthouse(project)?,
            Run::Trunk => trunk(project)?,
        }
    }
    Ok(())
}

fn door(project: &Project) -> Result<()> {
    let (tally, content) = door::test(project, door::Start::Nothing)?;
    if !content {
        bail!("the first command failed: {}", tally.failed.join(", "));
    }
    Ok(())
}

fn lighthouse(project: &Project) -> Result<()> {
    scripts::packages(&project.e2e().join("soak"))?;
    println!("Lighthouse looks at each page three times (two minutes) ...");
    scripts::on_release(project, "soak/lighthouse.mjs").context("Lighthouse is not content")
}

fn trunk(project: &Project) -> Result<()> {
    for (program, package) in [
        ("trunk", "trunk@0.21.14"),
        ("wasm-bindgen", "wasm-bindgen-cli@0.2.126"),
    ] {
        let version = answer(
            Command::new(program)
                .arg("--version")
                .env_remove("NO_COLOR"),
        );
        if version.is_none() {
            bail!("`{program}` is not on PATH: run `cargo install --locked {package}` first");
        }
    }
    let folder = project.target.join("trunk");
    let flags = setup::shortened_paths();
    run(Command::new("trunk")
        .current_dir(&project.root)
        .args(["build", "--release", "--dist"])
        .arg(&folder)
        .env("CARGO_TARGET_DIR", &project.target)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
        // Trunk 0.21 reads this variable as true or false and refuses the usual 1.
        .env_remove("NO_COLOR"))?;
    compare::compare(&project.dist(), &folder)
}
