//! `cargo xtask bench`: how fast the release build answers, beside an index of the machine's speed.

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::{browser, scripts};

/// Prints the machine's index, then times from a press to the last painted frame.
///
/// # Errors
/// When there is no release build, or something is missing and cannot be installed.
pub fn bench(project: &Project) -> Result<()> {
    browser::ensure(project)?;
    scripts::packages(&project.e2e().join("soak"))?;
    scripts::on_release(project, "soak/machine.mjs").context("no index of the machine")?;
    let measured = ["--project=bench".to_owned()];
    let (tally, content) = browser::test(project, &measured)?;
    if !content {
        bail!("not measured: {}", tally.failed.join(", "));
    }
    Ok(())
}
