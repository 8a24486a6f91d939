//! Prepares Rust and Trunk: the wasm target, rustfmt and clippy, the tools, an environment to run in.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{answer, run};
use crate::project::Project;
use crate::tools;

/// What the page is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A `trunk` command in the repository, after setting up what it needs.
///
/// # Errors
/// When the target or a tool is missing and cannot be installed.
pub fn trunk(project: &Project) -> Result<Command> {
    wasm_target(project)?;
    let mut folders = tools::ensure(project)?;
    let path = env::var_os("PATH").unwrap_or_default();
    folders.extend(env::split_paths(&path));
    let mut command = Command::new("trunk");
    command
        .current_dir(&project.root)
        .env(
            "PATH",
            env::join_paths(folders).context("a folder on PATH holds a separator")?,
        )
        .env("CARGO_TARGET_DIR", &project.target)
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            shortened_paths(),
        )
        // Trunk 0.21 reads this variable as true or false and refuses the usual 1.
        .env_remove("NO_COLOR");
    Ok(command)
}

/// What makes a panic name files the same wherever the site is built, and shorter: packages without
/// the folder that cargo keeps them in. Cargo splits these words at spaces, so a folder with one stays.
fn shortened_paths() -> String {
    let home = env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or(home);
    let kept = cargo.and_then(|cargo| fs::read_dir(cargo.join("registry/src")).ok());
    let folders = kept.into_iter().flatten().flatten();
    let flags = folders.filter_map(|folder| {
        let folder = folder.path().into_os_string().into_string().ok()?;
        (!folder.contains(char::is_whitespace)).then(|| format!("--remap-path-prefix={folder}/="))
    });
    flags.collect::<Vec<_>>().join(" ")
}

/// Adds the wasm target when it is missing: rust-toolchain.toml alone can be ignored silently.
///
/// # Errors
/// When it is missing and rustup is not there or fails.
pub fn wasm_target(project: &Project) -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc
        .current_dir(&project.root)
        .args(["--print", "target-libdir", "--target", WASM]);
    if answer(&mut rustc).is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!("Adding the Rust target {WASM} (seconds) ...");
    run(Command::new("rustup")
        .current_dir(&project.root)
        .args(["target", "add", WASM]))
    .with_context(|| format!("Rust cannot compile for {WASM}: install rustup, or that target"))
}

/// Adds rustfmt and clippy when they are missing, for the same reason.
///
/// # Errors
/// When one is missing and rustup is not there or fails.
pub fn components(project: &Project) -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let mut cargo = Command::new("cargo");
        if answer(
            cargo
                .current_dir(&project.root)
                .args([command, "--version"]),
        )
        .is_none()
        {
            println!("Adding the Rust component {component} (seconds) ...");
            run(Command::new("rustup").current_dir(&project.root).args([
                "component",
                "add",
                component,
            ]))
            .with_context(|| {
                format!("cargo {command} is missing: install rustup, or {component}")
            })?;
        }
    }
    Ok(())
}
