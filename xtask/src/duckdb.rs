//! DuckDB, which runs the counting rules as they are written for analysts (`data/counting.sql`).

use anyhow::Result;

use crate::process::watch;
use crate::project::Project;
use crate::python::Tool;
use crate::site::cargo;
use crate::tally::Tally;

/// The program: DuckDB's own command, which comes as a package that depends on nothing.
pub const TOOL: Tool = Tool {
    package: "duckdb-cli",
    program: "duckdb",
    packages: "duckdb-cli==1.5.6\n",
};

/// Lets both count the same selections, and adds the tests to the tally; false when one failed.
///
/// # Errors
/// When it cannot be installed, or the tests cannot be run.
pub fn compare(project: &Project, tally: &mut Tally) -> Result<bool> {
    let program = TOOL.ensure(project)?;
    let mut tests = cargo(project);
    tests
        .args(["test", "--all-features", "--test", "second_counter"])
        .env("IDMAJ_DUCKDB", program);
    watch(&mut tests, |line| tally.read(line))
}
