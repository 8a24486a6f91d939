//! `dataset`: an editor's tools for the data package. Each command has a file of its own.

mod arguments;
mod check;
mod columns;
mod coverage;
mod diff;
mod explain;
mod failure;
mod package;
mod report;
mod style;
mod words;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        Command::Check { folder } => check::check(folder),
        Command::Coverage { folder } => coverage::coverage(folder),
        Command::Explain { figure, folder } => explain::explain(figure, folder),
        Command::Diff { old, new } => diff::diff(old, new),
    };
    let (report, has_failed) = match outcome {
        Ok(report) => (report, false),
        Err(failure) => (failure.report(), true),
    };
    let printed = report.print(arguments.json, has_failed);
    if has_failed || printed.is_err() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
