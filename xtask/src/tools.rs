//! Installs Trunk and wasm-bindgen by version into the user's cache, once for every clone.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{answer, run};
use crate::project::Project;
use crate::version;

/// The newest Trunk that this project's Rust compiles.
const TRUNK: &str = "0.21.14";

/// A program that is built from a package, and how long that takes.
struct Tool {
    name: &'static str,
    package: &'static str,
    version: String,
    minutes: u32,
}

/// Installs what is missing and returns the folders the tools run from.
///
/// # Errors
/// When Cargo.lock names no single wasm-bindgen, or an installation fails.
pub fn ensure(project: &Project) -> Result<Vec<PathBuf>> {
    [trunk(), wasm_bindgen(project)?]
        .iter()
        .map(|tool| tool.ensure(project))
        .collect()
}

fn trunk() -> Tool {
    Tool {
        name: "trunk",
        package: "trunk",
        version: TRUNK.into(),
        minutes: 5,
    }
}

/// The command must match the crate exactly, so its version stands in Cargo.lock alone.
fn wasm_bindgen(project: &Project) -> Result<Tool> {
    let lock =
        fs::read_to_string(project.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let version = version::in_lock(&lock, "wasm-bindgen").context(
        "Cargo.lock must hold exactly one wasm-bindgen: run `cargo tree -i wasm-bindgen`",
    )?;
    Ok(Tool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: version.into(),
        minutes: 2,
    })
}

impl Tool {
    fn ensure(&self, project: &Project) -> Result<PathBuf> {
        let root = project.cache.join("tools").join(self.folder());
        if !self.works(&root) {
            fs::create_dir_all(&root).with_context(|| format!("cannot make {}", root.display()))?;
            // Two commands started at once must not install over each other.
            let lock = File::create(root.with_added_extension("lock"))?;
            lock.lock().context("cannot lock the folder for tools")?;
            if !self.works(&root) {
                self.install(project, &root)?;
            }
        }
        self.link(project, &root)?;
        Ok(root.join("bin"))
    }

    fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    /// Asks the program itself: a file left by an interrupted installation does not count.
    fn works(&self, root: &Path) -> bool {
        // Trunk 0.21 refuses to start when NO_COLOR is 1, as the convention has it.
        let mut command = Command::new(root.join("bin").join(self.name));
        let answer = answer(command.arg("--version").env_remove("NO_COLOR"));
        answer.as_deref().and_then(version::of_tool) == Some(&self.version)
    }

    fn install(&self, project: &Project, root: &Path) -> Result<()> {
        let package = format!("{}@{}", self.package, self.version);
        if answer(Command::new("cargo").args(["binstall", "-V"])).is_some() {
            println!(
                "Installing {package} with cargo binstall (seconds, once for every clone) ..."
            );
            let fetched = run(Command::new("cargo")
                .args(["binstall", "--no-confirm", "--force", "--disable-telemetry"])
                .args(["--disable-strategies", "compile", "--root"])
                .arg(root)
                .arg(&package));
            if fetched.is_ok() && self.works(root) {
                return Ok(());
            }
            println!("cargo binstall did not bring {package}.");
        }
        println!(
            "Building {package} (about {} minutes on two cores, once for every clone) ...",
            self.minutes
        );
        self.compile(project, root, &package)?;
        if !self.works(root) {
            bail!(
                "{package} was installed into {} but does not answer --version: remove that folder and run again",
                root.display()
            );
        }
        Ok(())
    }

    fn compile(&self, project: &Project, root: &Path, package: &str) -> Result<()> {
        // Kept until the tool is whole, so that an interrupted build goes on where it stopped.
        let build = project.cache.join("build").join(self.folder());
        run(Command::new("cargo")
            .args(["install", "--locked", "--force", package, "--root"])
            .arg(root)
            .arg("--target-dir")
            .arg(&build)
            // A quick build of a tool is worth more than a quick tool.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"))?;
        fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))
    }

    /// Shows the tool under `target/tools`, where one looks for it.
    fn link(&self, project: &Project, root: &Path) -> Result<()> {
        let folder = project.target.join("tools");
        let link = folder.join(self.folder());
        if fs::read_link(&link).is_ok_and(|to| to == root) {
            return Ok(());
        }
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        match fs::remove_file(&link) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => symlink(root, &link),
        }
        .with_context(|| format!("cannot link {}", link.display()))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// Writes a program that answers `--version` as given, and asks whether it counts as installed.
    fn check(case: &str, script: &str, expect: bool) {
        let root = std::env::temp_dir().join(format!("idmaj-tools-{}-{case}", std::process::id()));
        let file = root.join("bin/trunk");
        fs::create_dir_all(root.join("bin")).expect("a temporary folder can be made");
        fs::write(&file, script).expect("a temporary file can be written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("it is our file");
        let works = trunk().works(&root);
        fs::remove_dir_all(&root).expect("it is our folder");
        assert_eq!(works, expect, "{case}");
    }

    #[test]
    fn only_the_wanted_version_counts() {
        check("wanted", "#!/bin/sh\necho trunk 0.21.14\n", true);
        check("other", "#!/bin/sh\necho trunk 0.22.1\n", false);
        check("cut-short", "", false);
        check("failing", "#!/bin/sh\necho trunk 0.21.14\nexit 1\n", false);
    }
}
