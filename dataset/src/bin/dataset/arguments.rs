//! What can be asked on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Reads, checks and explains the Idmaj data package.
#[derive(Debug, Parser)]
#[command(name = "dataset", version, subcommand_required = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Print JSON for programs instead of text for people
    #[arg(long, global = true)]
    pub json: bool,
}

/// A command; every folder is that of a package, the one with `figures.csv` in it.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check the package and say what is in it, or everything that is wrong with it
    Check {
        /// The folder of the package
        #[arg(default_value = "data")]
        folder: PathBuf,
    },
    /// Show what the figures cover and lack, what does not add up and where figures disagree
    Coverage {
        /// The folder of the package
        #[arg(default_value = "data")]
        folder: PathBuf,
    },
    /// Show what a figure is, in which totals it counts and why it does not in the others
    Explain {
        /// The id of the figure, as in figures.csv
        #[arg(value_name = "FIGURE_ID")]
        figure: String,
        /// The folder of the package
        #[arg(default_value = "data")]
        folder: PathBuf,
    },
    /// List what was added, corrected and withdrawn, as Markdown for CHANGELOG.md
    Diff {
        /// The folder of the old package
        old: PathBuf,
        /// The folder of the new package
        #[arg(default_value = "data")]
        new: PathBuf,
    },
}
