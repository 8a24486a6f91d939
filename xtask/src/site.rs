//! From sources to a site, in three steps: native tools, the browser's program, pages.
//!
//! ```text
//! src/ ─ cargo (wasm) ─ bindgen ─▶ program.js, program_bg.wasm ─┐
//! static/, index.html, data/ ───────────────────────────────────┴─ prerender ─▶ the site's folder
//! ```
//! Trunk does the first step itself and runs the same prerenderer (`Trunk.toml`), so that both give one site.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::folder::{fresh, replace};
use crate::process::{run, with_progress};
use crate::project::Project;
use crate::setup::{self, WASM};

/// What the browser loads.
const PROGRAM: &str = "idmaj";

/// How the browser's program is compiled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Profile {
    /// Soon there.
    Dev,
    /// Small and fast.
    Release,
}

/// A site in the making.
pub struct Site<'p> {
    project: &'p Project,
    profile: Profile,
}

impl<'p> Site<'p> {
    /// What is made from the repository with a profile.
    pub fn new(project: &'p Project, profile: Profile) -> Self {
        Self { project, profile }
    }

    /// Compiles the tools that make bindings and draw pages.
    ///
    /// # Errors
    /// When something is missing or does not compile; cargo has said what.
    pub fn compile_tools(&self) -> Result<()> {
        let known = self.tool("prerender").is_file();
        step(
            "Compiling the tools that draw the pages",
            known,
            120,
            || {
                // With the features of `cargo xtask test`, so that neither compiles again what the other has.
                run(with_progress(&mut cargo(self.project)).args([
                    "build",
                    "--workspace",
                    "--all-features",
                    "--bin",
                    "bindgen",
                    "--bin",
                    "prerender",
                ]))
            },
        )
    }

    /// Compiles the browser's program and makes its bindings.
    ///
    /// # Errors
    /// When the target cannot be added, or something does not compile; cargo has said what.
    pub fn compile_program(&self) -> Result<()> {
        setup::wasm_target(self.project)?;
        let (folder, seconds) = match self.profile {
            Profile::Dev => ("debug", 90),
            Profile::Release => ("release", 180),
        };
        let compiled = self.project.target.join(WASM).join(folder);
        let program = compiled.join(format!("{PROGRAM}.wasm"));
        let known = program.is_file();
        step("Compiling the page for the browser", known, seconds, || {
            let mut build = cargo(self.project);
            build.args([
                "build",
                "--target",
                WASM,
                "--package",
                "idmaj",
                "--bin",
                PROGRAM,
            ]);
            match self.profile {
                Profile::Release => _ = build.arg("--release"),
                // Bindings are made of all that lies in the file, so that names for a debugger would be
                // read each time for nothing.
                Profile::Dev => _ = build.env("CARGO_PROFILE_DEV_DEBUG", "0"),
            }
            build.env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                setup::shortened_paths(),
            );
            run(with_progress(&mut build))?;
            let bindings = self.bindings();
            fresh(&bindings)?;
            run(Command::new(self.tool("bindgen"))
                .arg(&bindings)
                .arg(&program))
        })
    }

    /// Draws all pages of a package (`None` is `data/`, or what `IDMAJ_DATA` names) into `folder`, with
    /// the data as files; it changes whole or not at all.
    ///
    /// # Errors
    /// When the package is not sound: then the message is what the prerenderer said.
    pub fn draw(&self, folder: &Path, package: Option<&Path>) -> Result<()> {
        let staged = self.staged(folder)?;
        self.prerender(&staged, None, package)?;
        replace(folder, &staged)
    }

    /// Draws the pages alone.
    ///
    /// # Errors
    /// As [`Self::draw`].
    pub fn draw_pages(&self, folder: &Path) -> Result<()> {
        let staged = self.staged(folder)?;
        self.prerender(&staged, Some("pages"), None)?;
        replace(folder, &staged)
    }

    /// Adds the data as files to pages that are drawn.
    ///
    /// # Errors
    /// As [`Self::draw`].
    pub fn write_files(&self, folder: &Path) -> Result<()> {
        self.prerender(folder, Some("files"), None)
    }

    /// A folder beside another, with the browser's program in it.
    fn staged(&self, folder: &Path) -> Result<PathBuf> {
        let staged = folder.with_added_extension("new");
        fresh(&staged)?;
        for entry in fs::read_dir(self.bindings())? {
            let file = entry?.path();
            let name = file.file_name().unwrap_or_default();
            fs::copy(&file, staged.join(name))
                .with_context(|| format!("cannot copy {}", file.display()))?;
        }
        Ok(staged)
    }

    fn prerender(&self, folder: &Path, part: Option<&str>, package: Option<&Path>) -> Result<()> {
        let mut prerender = Command::new(self.tool("prerender"));
        prerender
            .current_dir(&self.project.root)
            .arg(folder)
            .args(part)
            .stdin(Stdio::null())
            .stderr(Stdio::piped());
        if let Some(package) = package.map(Path::to_owned).or_else(|| given(self.project)) {
            prerender.env("IDMAJ_DATA", package);
        }
        let done = prerender.output().context("cannot start the prerenderer")?;
        if !done.status.success() {
            let told = String::from_utf8_lossy(&done.stderr);
            bail!("{}", told.trim().trim_start_matches("prerender: "));
        }
        Ok(())
    }

    fn tool(&self, name: &str) -> PathBuf {
        let name = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.project.target.join("debug").join(name)
    }

    /// Where bindings wait for pages.
    fn bindings(&self) -> PathBuf {
        let name = match self.profile {
            Profile::Dev => "bindings-dev",
            Profile::Release => "bindings-release",
        };
        self.project.target.join(name)
    }
}

/// A `cargo` command in the repository.
pub fn cargo(project: &Project) -> Command {
    let mut command = Command::new("cargo");
    // Named in full: a relative CARGO_TARGET_DIR would mean another folder from here.
    command
        .current_dir(&project.root)
        .env("CARGO_TARGET_DIR", &project.target);
    command
}

/// The package that `IDMAJ_DATA` names, from where the command was called.
pub fn given(project: &Project) -> Option<PathBuf> {
    let named = env::var_os("IDMAJ_DATA").filter(|value| !value.is_empty())?;
    // `cargo xtask` keeps the folder it was called in.
    let here = env::current_dir().unwrap_or_else(|_| project.root.clone());
    Some(here.join(named))
}

/// Says what begins and about how long it takes, then how long it took.
fn step(what: &str, known: bool, seconds: u32, work: impl FnOnce() -> Result<()>) -> Result<()> {
    if known {
        println!("{what} ...");
    } else {
        println!("{what} (about {seconds} seconds on two cores the first time, then seconds) ...");
    }
    let start = Instant::now();
    work()?;
    println!("{what}: {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}
