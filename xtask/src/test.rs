//! `cargo xtask test`: every check in order, each timed, and one line that counts the tests.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::process::{run, watch};
use crate::project::Project;
use crate::setup::WASM;
use crate::tally::Tally;
use crate::{browser, build, frictionless, office, setup, tools};

/// A part of the test. They run in this order, and the first that fails ends the run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    /// Install what is missing.
    Setup,
    /// The code stands as rustfmt sets it.
    Format,
    /// No warnings, natively and for the browser.
    Clippy,
    /// The tests that need no browser.
    Native,
    /// The data package by the standard's own judge.
    Package,
    /// The release build, within its size budget.
    Build,
    /// The release build in a real browser.
    Browser,
}

impl Stage {
    const ALL: [Self; 7] = [
        Self::Setup,
        Self::Format,
        Self::Clippy,
        Self::Native,
        Self::Package,
        Self::Build,
        Self::Browser,
    ];

    /// The stage with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Format => "format",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Package => "package",
            Self::Build => "build",
            Self::Browser => "browser",
        }
    }

    /// Runs the stage, adding the tests it ran to the tally.
    fn run(self, project: &Project, browser_args: &[String], tally: &mut Tally) -> Result<()> {
        match self {
            Self::Setup => {
                setup::wasm_target(project)?;
                setup::components(project)?;
                tools::ensure(project)?;
                office::ensure()?;
                frictionless::ensure(project)?;
                browser::ensure(project)
            }
            Self::Format => run(cargo(project).args(["fmt", "--all", "--check"])),
            Self::Clippy => clippy(project),
            Self::Native => native(project, tally),
            Self::Package => frictionless::validate(project),
            Self::Build => build::build(project),
            Self::Browser => {
                let (counted, content) = browser::test(project, browser_args)?;
                conclude(counted, content, tally)
            }
        }
    }
}

/// What became of a stage.
enum Outcome {
    Passed(Duration),
    Failed(Duration),
    NotRun,
}

/// Runs all stages, or the one asked for, and closes with a table and `N passed, N failed`.
/// A stage that fails is reported here; the exit code tells.
pub fn test(project: &Project, only: Option<Stage>, browser_args: &[String]) -> ExitCode {
    let mut tally = Tally::default();
    let mut failed = false;
    let mut outcomes = Vec::new();
    for stage in Stage::ALL {
        if failed || only.is_some_and(|only| only != stage) {
            outcomes.push((stage, Outcome::NotRun));
            continue;
        }
        println!("\n=== {} ===", stage.name());
        let before = tally.failed;
        let start = Instant::now();
        let result = stage.run(project, browser_args, &mut tally);
        let took = start.elapsed();
        println!("{}: {:.1} s", stage.name(), took.as_secs_f64());
        if let Err(error) = result {
            eprintln!("error: {} failed: {error:#}", stage.name());
            // A stage that fails without a failing test, such as clippy, is one failure itself.
            tally.failed += usize::from(tally.failed == before);
            failed = true;
            outcomes.push((stage, Outcome::Failed(took)));
        } else {
            outcomes.push((stage, Outcome::Passed(took)));
        }
    }
    close(&outcomes, only, tally);
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn close(outcomes: &[(Stage, Outcome)], only: Option<Stage>, tally: Tally) {
    println!("\nstage     seconds");
    for (stage, outcome) in outcomes {
        let name = stage.name();
        match outcome {
            Outcome::Passed(took) => println!("{name:<8} {:>8.1}", took.as_secs_f64()),
            Outcome::Failed(took) => println!("{name:<8} {:>8.1}  FAILED", took.as_secs_f64()),
            Outcome::NotRun => println!("{name:<8}        -  NOT RUN"),
        }
    }
    if let Some(only) = only {
        println!("\nTHIS WAS NOT THE WHOLE TEST: only `{}` ran.", only.name());
    }
    if tally.ignored > 0 {
        println!(
            "\n{} tests are marked as ignored and did not run.",
            tally.ignored
        );
    }
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
}

fn cargo(project: &Project) -> Command {
    let mut command = Command::new("cargo");
    // Named in full: a relative CARGO_TARGET_DIR would mean another folder from here.
    command
        .current_dir(&project.root)
        .env("CARGO_TARGET_DIR", &project.target);
    command
}

fn clippy(project: &Project) -> Result<()> {
    const DENY: [&str; 3] = ["--", "-D", "warnings"];
    run(cargo(project)
        .args(["clippy", "--workspace", "--all-targets", "--all-features"])
        .args(DENY))?;
    run(cargo(project)
        .args([
            "clippy",
            "--package",
            "idmaj",
            "--bin",
            "idmaj",
            "--target",
            WASM,
        ])
        .args(DENY))
}

fn native(project: &Project, tally: &mut Tally) -> Result<()> {
    let mut counted = Tally::default();
    let mut tests = cargo(project);
    tests.args(["test", "--workspace", "--all-features", "--no-fail-fast"]);
    let content = watch(&mut tests, |line| {
        counted += Tally::read(line).unwrap_or_default()
    })?;
    conclude(counted, content, tally)
}

/// Adds what a suite counted; the suite's own verdict decides, and one that ran nothing has failed.
fn conclude(counted: Tally, content: bool, tally: &mut Tally) -> Result<()> {
    *tally += counted;
    if counted.failed > 0 {
        bail!("{} of its tests failed", counted.failed);
    }
    if !content {
        bail!("no test failed, but it ended with an error of its own: see above");
    }
    if counted.passed == 0 {
        bail!("no test ran");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_is_found_by_its_name() {
        for stage in Stage::ALL {
            assert_eq!(Stage::named(stage.name()), Some(stage));
        }
        assert_eq!(Stage::named("soak"), None);
    }

    #[test]
    fn a_suite_passes_only_when_it_ran_and_is_content() {
        let check = |passed, failed, content, expect| {
            let mut tally = Tally::default();
            let counted = Tally {
                passed,
                failed,
                ignored: 0,
            };
            let ok = conclude(counted, content, &mut tally).is_ok();
            assert_eq!((ok, tally), (expect, counted));
        };
        check(3, 0, true, true);
        check(2, 1, false, false);
        check(3, 0, false, false);
        check(0, 0, true, false);
    }
}
