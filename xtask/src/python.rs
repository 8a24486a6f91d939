//! Tools that come as Python packages: each installed by version into a folder of the user's cache,
//! once for every clone.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::debian;
use crate::process::{answer, run};
use crate::project::Project;

/// A program, and what it is made of.
pub struct Tool {
    /// The name of its package.
    pub package: &'static str,
    /// What it is called where packages are installed.
    pub program: &'static str,
    /// Each package by version, a line each, so that every clone has the same.
    pub packages: &'static str,
}

impl Tool {
    /// The program, installed where it is missing.
    ///
    /// # Errors
    /// When Python is missing and cannot be installed, or the packages cannot be fetched.
    pub fn ensure(&self, project: &Project) -> Result<PathBuf> {
        let root = self.folder(project)?;
        let program = root.join("bin").join(self.program);
        if self.works(&program) {
            return Ok(program);
        }
        if !python() {
            debian::install(&["python3", "python3-venv"])?;
        }
        fs::create_dir_all(&root).with_context(|| format!("cannot make {}", root.display()))?;
        // Two commands started at once must not install over each other.
        let lock = File::create(root.with_added_extension("lock"))?;
        lock.lock().context("cannot lock the folder for tools")?;
        if self.works(&program) {
            return Ok(program);
        }
        let package = self.package;
        println!("Installing {package} (half a minute, once for every clone) ...");
        run(Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&root))?;
        let list = root.join("packages.txt");
        fs::write(&list, self.packages)
            .with_context(|| format!("cannot write {}", list.display()))?;
        run(Command::new(root.join("bin/pip"))
            .args(["install", "--quiet", "--disable-pip-version-check", "-r"])
            .arg(&list))?;
        if !self.works(&program) {
            bail!(
                "{package} was installed into {} but does not answer --version: remove that folder and run again",
                root.display()
            );
        }
        Ok(program)
    }

    fn folder(&self, project: &Project) -> Result<PathBuf> {
        let package = self.package;
        let version = self.version();
        let version = version.with_context(|| format!("no version of {package} is named"))?;
        let tools = project.cache.join("tools");
        Ok(tools.join(format!("{package}-{version}")))
    }

    fn version(&self) -> Option<&'static str> {
        let lines = self.packages.lines();
        let mut own = lines.filter_map(|line| line.strip_prefix(self.package));
        own.find_map(|rest| rest.strip_prefix("=="))
    }

    /// Asks the program itself: files left by an interrupted installation do not count.
    fn works(&self, program: &Path) -> bool {
        let told = answer(Command::new(program).arg("--version"));
        let version = self.version();
        told.zip(version)
            .is_some_and(|(told, version)| told.split([' ', 'v']).any(|word| word == version))
    }
}

/// Whether Python is there with what makes a folder of packages; Debian leaves that out.
fn python() -> bool {
    answer(Command::new("python3").args(["-c", "import ensurepip, venv"])).is_some()
}

#[cfg(test)]
mod tests {
    use crate::{duckdb, frictionless};

    #[test]
    fn every_package_has_one_version() {
        for tool in [&frictionless::TOOL, &duckdb::TOOL] {
            assert!(tool.version().is_some(), "{}", tool.package);
            for line in tool.packages.lines() {
                assert_eq!(line.matches("==").count(), 1, "{line}");
            }
        }
    }
}
