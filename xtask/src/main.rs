//! The project's own commands: sets up what is missing, then runs the usual tools.

mod bench;
mod browser;
mod build;
mod command;
mod compare;
mod debian;
mod door;
mod duckdb;
mod folder;
mod frictionless;
mod gallery;
mod loads;
mod office;
mod process;
mod project;
mod python;
mod scripts;
mod serve;
mod setup;
mod shoot;
mod site;
mod size;
mod soak;
mod tally;
mod test;
mod version;

use std::process::ExitCode;

use clap::Parser;

use command::{Arguments, Command};
use project::Project;

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let project = Project::find()?;
    match command {
        Command::Serve { port, open } => serve::serve(&project, port, open)?,
        Command::Build => build::build(&project)?,
        Command::Soak { runs } => soak::soak(&project, &runs)?,
        Command::Bench => bench::bench(&project)?,
        Command::Gallery => gallery::gallery(&project)?,
        Command::Shoot => shoot::shoot(&project)?,
        Command::Test { list: true, .. } => test::list(),
        Command::Test {
            groups, browser, ..
        } => return test::test(&project, &groups, &browser),
    }
    Ok(ExitCode::SUCCESS)
}
