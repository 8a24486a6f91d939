//! The project's own commands: sets up what is missing, then runs the usual tools.

mod browser;
mod build;
mod command;
mod debian;
mod frictionless;
mod gallery;
mod office;
mod process;
mod project;
mod references;
mod scripts;
mod serve;
mod setup;
mod shoot;
mod size;
mod soak;
mod tally;
mod test;
mod tools;
mod version;
mod visit;

use std::process::ExitCode;

use command::{Command, USAGE};
use project::Project;

fn main() -> ExitCode {
    let command = match Command::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("{problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(command) {
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
        Command::Help => println!("{USAGE}"),
        Command::Serve { port } => serve::serve(&project, port)?,
        Command::Build => build::build(&project)?,
        Command::Soak => soak::soak(&project)?,
        Command::Gallery => gallery::gallery(&project)?,
        Command::Shoot => shoot::shoot(&project)?,
        Command::Test { only, browser_args } => {
            return Ok(test::test(&project, only, &browser_args));
        }
    }
    Ok(ExitCode::SUCCESS)
}
