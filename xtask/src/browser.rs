//! What the browser tests need (Node, Chromium, fonts, npm packages), and how they are run.

use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::loads::Loads;
use crate::process::{answer, watch};
use crate::project::Project;
use crate::tally::Tally;
use crate::{build, debian, scripts, version};

/// The oldest Node that Playwright runs on.
const NODE: u32 = 18;

/// Chromium without its windows: the tests take half as long in it as in the whole browser.
const SHELL: &str = "chromium-headless-shell";

/// The names a Chromium goes by, the lightest first.
const CHROMIUM: [&str; 5] = [
    SHELL,
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
];

/// Installs what is missing on the system and in e2e/.
///
/// # Errors
/// When something is missing and cannot be installed; the message says what to run.
pub fn ensure(project: &Project) -> Result<()> {
    let missing = missing();
    if !missing.is_empty() {
        debian::install(&missing)?;
        let left = self::missing();
        if !left.is_empty() {
            bail!(
                "still missing after installing: {} (Node must be {NODE} or later; CHROMIUM may name the browser)",
                left.join(" ")
            );
        }
    }
    scripts::packages(&project.e2e())
}

/// Runs the browser tests on dist/ and on the same site built from the worked examples; the tally,
/// and whether Playwright was content.
/// They are told which files the size budget counts, to hold it against what is loaded.
///
/// # Errors
/// When there is no release build, or Playwright cannot be started.
pub fn test(project: &Project, args: &[String]) -> Result<(Tally, bool)> {
    let chromium = chromium().context("no Chromium found")?;
    let playwright = project.e2e().join("node_modules/@playwright/test/cli.js");
    if !playwright.is_file() {
        bail!("Playwright is not installed: run `cargo xtask test browser`");
    }
    let loads = Loads::of(&project.dist(), "index.html")
        .context("no sound release build to test: run `cargo xtask build`")?;
    let examples = build::examples(project)?;
    let mut tally = Tally::default();
    let mut tests = Command::new("node");
    tests
        .current_dir(project.e2e())
        .arg(playwright)
        .arg("test")
        .args(if args.iter().any(|word| word.starts_with("--project")) {
            &[][..]
        } else {
            &["--project=explorer"]
        })
        .args(args)
        .env("CHROMIUM", chromium)
        .env("EXAMPLES", examples)
        .env(
            "FIRST_VISIT",
            loads.first_visit().cloned().collect::<Vec<_>>().join("\n"),
        )
        .env("PORT", free_port()?.to_string());
    let content = watch(&mut tests, |line| tally.read(line))?;
    Ok((tally, content))
}

/// The Debian packages that would bring what is not there.
fn missing() -> Vec<&'static str> {
    let node = answer(Command::new("node").arg("--version"));
    let old = node
        .as_deref()
        .and_then(version::major)
        .is_none_or(|major| major < NODE);
    let npm = answer(Command::new("npm").arg("--version"));
    let needs = [
        (!old, "nodejs"),
        (npm.is_some(), "npm"),
        (has_browser(), browser_package()),
        (arabic_fonts(), "fonts-noto-core"),
    ];
    needs
        .into_iter()
        .filter_map(|(there, package)| (!there).then_some(package))
        .collect()
}

/// The browser: `CHROMIUM`, else the lightest in /usr/bin or on PATH.
pub fn chromium() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    named_browser().or_else(|| {
        let place = |name: &&str| {
            std::iter::once(PathBuf::from("/usr/bin"))
                .chain(env::split_paths(&path))
                .map(|folder| folder.join(name))
                .find(|file| file.is_file())
        };
        CHROMIUM.iter().find_map(place)
    })
}

/// The browser that somebody has named.
fn named_browser() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM").filter(|value| !value.is_empty());
    named.map(PathBuf::from)
}

/// The Debian package of the browser; its kin have no light one.
fn browser_package() -> &'static str {
    if debian::is_itself() {
        SHELL
    } else {
        "chromium"
    }
}

/// Whether there is a browser, and no lighter one that could be installed.
fn has_browser() -> bool {
    let found = chromium();
    let is_light = named_browser().is_some()
        || found
            .as_ref()
            .is_some_and(|browser| browser.ends_with(SHELL));
    found.is_some() && (is_light || browser_package() != SHELL || !debian::may_install())
}

/// Whether Noto's Arabic is installed: without it the pages are measured in some other face.
fn arabic_fonts() -> bool {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let folders = [
        PathBuf::from("/usr/share/fonts"),
        PathBuf::from("/usr/local/share/fonts"),
        home.join(".local/share/fonts"),
        home.join(".fonts"),
    ];
    folders
        .iter()
        .any(|folder| holds(folder, "NotoNaskhArabic"))
}

fn holds(folder: &Path, name: &str) -> bool {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .any(|entry| {
            entry.file_name().to_string_lossy().starts_with(name) || holds(&entry.path(), name)
        })
}

/// A port that nobody uses, so that two clones can be tested at once.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
