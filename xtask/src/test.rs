//! `cargo xtask test`: every check in order, each timed, and one line that counts the tests.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::process::{run, watch, with_progress};
use crate::project::Project;
use crate::setup::WASM;
use crate::site::cargo;
use crate::tally::Tally;
use crate::{browser, build, door, duckdb, frictionless, office, setup};

/// A part of the test. They run in this order, and the first that fails ends the run.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Group {
    /// The code stands as rustfmt sets it
    Format,
    /// No warnings, natively and for the browser
    Clippy,
    /// The tests that need no browser
    Native,
    /// The data package, judged by frictionless
    Package,
    /// The counting rules written as SQL count the same, in DuckDB
    Sql,
    /// The release build, within its size budget
    Build,
    /// The release build in a real browser
    Browser,
    /// The first command of the README, in a fresh clone
    Door,
}

impl Group {
    /// Its name, and what it checks.
    fn told(self) -> (String, String) {
        let told = self.to_possible_value();
        let (name, help) = told
            .map(|told| (told.get_name().to_owned(), told.get_help().cloned()))
            .unwrap_or_default();
        (name, help.map(|help| help.to_string()).unwrap_or_default())
    }

    /// Installs what it needs where that is missing, and runs it; adds its tests to the tally.
    fn run(self, project: &Project, browser: &[String], tally: &mut Tally) -> Result<()> {
        match self {
            Self::Format => {
                setup::components(project)?;
                run(cargo(project).args(["fmt", "--all", "--check"]))
            }
            Self::Clippy => {
                setup::components(project)?;
                setup::wasm_target(project)?;
                clippy(project)
            }
            Self::Native => {
                office::ensure()?;
                native(project, tally)
            }
            Self::Package => frictionless::validate(project),
            Self::Sql => {
                let mut counted = Tally::default();
                let content = duckdb::compare(project, &mut counted)?;
                conclude(counted, content, tally)
            }
            Self::Build => build::build(project),
            Self::Browser => {
                browser::ensure(project)?;
                let (counted, content) = browser::test(project, browser)?;
                conclude(counted, content, tally)
            }
            Self::Door => {
                browser::ensure(project)?;
                let (counted, content) = door::test(project, door::Start::Warm)?;
                conclude(counted, content, tally)
            }
        }
    }
}

/// What became of a group.
enum Outcome {
    Passed(Duration),
    Failed(Duration),
    NotRun,
}

/// Prints the names of the groups.
pub fn list() {
    for group in Group::value_variants() {
        let (name, help) = group.told();
        println!("{name:<8} {help}");
    }
}

/// Runs the groups that are named, or all, and closes with a table and `N passed, N failed`.
/// A group that fails is reported here; the exit code tells.
pub fn test(project: &Project, groups: &[Group], browser: &[String]) -> Result<ExitCode> {
    if !browser.is_empty() && groups != [Group::Browser] {
        bail!("what follows `--` narrows the browser tests: `cargo xtask test browser -- …`");
    }
    let mut tally = Tally::default();
    let mut failed = false;
    let mut outcomes = Vec::new();
    for group in Group::value_variants() {
        if failed || !(groups.is_empty() || groups.contains(group)) {
            outcomes.push((*group, Outcome::NotRun));
            continue;
        }
        let (name, _) = group.told();
        println!("\n=== {name} ===");
        let before = tally.failed.len();
        let start = Instant::now();
        let result = group.run(project, browser, &mut tally);
        let took = start.elapsed();
        if let Err(error) = result {
            eprintln!("error: {name} failed: {error:#}");
            // A group that fails without a failing test, such as clippy, is one failure itself.
            if tally.failed.len() == before {
                tally.failed.push(format!("{name}: {error:#}"));
            }
            failed = true;
            outcomes.push((*group, Outcome::Failed(took)));
        } else {
            outcomes.push((*group, Outcome::Passed(took)));
        }
    }
    close(&outcomes, groups, &tally);
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn close(outcomes: &[(Group, Outcome)], groups: &[Group], tally: &Tally) {
    println!("\ngroup     seconds");
    for (group, outcome) in outcomes {
        let (name, _) = group.told();
        match outcome {
            Outcome::Passed(took) => println!("{name:<8} {:>8.1}", took.as_secs_f64()),
            Outcome::Failed(took) => println!("{name:<8} {:>8.1}  FAILED", took.as_secs_f64()),
            Outcome::NotRun => println!("{name:<8}        -  NOT RUN"),
        }
    }
    if !groups.is_empty() {
        println!("\nThis was not the whole test: see NOT RUN above.");
    }
    if tally.ignored > 0 {
        println!(
            "\n{} tests are marked as ignored and did not run.",
            tally.ignored
        );
    }
    for name in &tally.failed {
        println!("FAILED: {name}");
    }
    println!("\n{} passed, {} failed", tally.passed, tally.failed.len());
}

fn clippy(project: &Project) -> Result<()> {
    const DENY: [&str; 3] = ["--", "-D", "warnings"];
    run(with_progress(&mut cargo(project))
        .args(["clippy", "--workspace", "--all-targets", "--all-features"])
        .args(DENY))?;
    run(with_progress(&mut cargo(project))
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
    let content = watch(&mut tests, |line| counted.read(line))?;
    conclude(counted, content, tally)
}

/// Adds what a suite counted; the suite's own verdict decides, and one that ran nothing has failed.
fn conclude(counted: Tally, content: bool, tally: &mut Tally) -> Result<()> {
    let (passed, failed) = (counted.passed, counted.failed.len());
    *tally += counted;
    if failed > 0 {
        bail!("{failed} of its tests failed");
    }
    if !content {
        bail!("no test failed, but it ended with an error of its own: see above");
    }
    if passed == 0 {
        bail!("no test ran");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_says_what_it_checks() {
        for group in Group::value_variants() {
            let (name, help) = group.told();
            assert!(!name.is_empty() && !help.is_empty(), "{group:?}");
        }
    }

    #[test]
    fn a_suite_passes_only_when_it_ran_and_is_content() {
        let check = |passed, failed: &[&str], content, expect| {
            let mut tally = Tally::default();
            let mut counted = Tally::default();
            counted.passed = passed;
            counted.failed = failed.iter().map(|&name| name.to_owned()).collect();
            let ok = conclude(counted, content, &mut tally).is_ok();
            assert_eq!((ok, tally.passed), (expect, passed));
            assert_eq!(tally.failed, failed);
        };
        check(3, &[], true, true);
        check(2, &["a"], false, false);
        check(3, &[], false, false);
        check(0, &[], true, false);
    }
}
