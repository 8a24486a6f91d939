//! Prepares Rust: the wasm target, rustfmt and clippy.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{answer, run};
use crate::project::Project;

/// What the page is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// What makes a panic name files the same wherever the site is built, and shorter: packages without
/// the folder that cargo keeps them in. Cargo splits these words at spaces, so a folder with one stays.
pub fn shortened_paths() -> String {
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
    .with_context(|| {
        format!("Rust cannot compile for {WASM} yet. Install rustup, then run `rustup target add {WASM}` with a network")
    })
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
