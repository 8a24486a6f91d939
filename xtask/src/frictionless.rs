//! Frictionless, the standard's own judge of data packages.

use std::process::Command;

use anyhow::Result;

use crate::process::run;
use crate::project::Project;
use crate::python::Tool;

/// The program.
pub const TOOL: Tool = Tool {
    package: "frictionless",
    program: "frictionless",
    packages: include_str!("../frictionless.txt"),
};

/// The packages that it judges.
const JUDGED: [&str; 2] = ["data", "tests/fixtures/seed"];

/// Asks whether the packages are what their descriptions say.
///
/// # Errors
/// When one is not, after what is wrong has been printed, and when the program cannot be installed.
pub fn validate(project: &Project) -> Result<()> {
    let program = TOOL.ensure(project)?;
    for package in JUDGED {
        run(Command::new(&program)
            .current_dir(&project.root)
            .arg("validate")
            .arg(format!("{package}/datapackage.json")))?;
    }
    Ok(())
}
