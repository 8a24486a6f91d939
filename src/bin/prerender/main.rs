//! Native entry: draws every page of the site, with all that stands around it.
//!
//! Whoever built the browser's programs runs it afterwards, in the folder where wasm-bindgen left them:
//! `cargo xtask`, or Trunk (`Trunk.toml`). It reads templates, styles and tables when it runs, so that
//! a change of those compiles nothing. `IDMAJ_DATA` names the folder of another package than `data/`.

mod assets;
mod directory;
mod frame;
mod pages;
mod styles;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use assets::Assets;
use publish::Package;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("prerender: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let site = env::args_os()
        .nth(1)
        .or_else(|| env::var_os("TRUNK_STAGING_DIR"))
        .map(PathBuf::from)
        .ok_or("say which folder holds the browser's programs")?;
    // Trunk says where the repository is; otherwise it is the folder one stands in.
    let root = env::var_os("TRUNK_SOURCE_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    let data = env::var_os("IDMAJ_DATA").map_or_else(|| root.join("data"), PathBuf::from);
    let part = Part::named(env::args().nth(2).as_deref())?;
    // Read first: a broken row is told before anything is written.
    let package = Package::read(&data)?;
    if part != Part::Files {
        let assets = Assets::settle(&root, &site)?;
        let address = env::var("IDMAJ_ADDRESS").ok();
        let dataset = package.dataset.clone();
        let pages = pages::all(dataset, &assets, address.as_deref(), &package)?;
        write(&site, pages)?;
    }
    if part != Part::Pages {
        let kept = publish::files(&package, &pages::introduction())?;
        let kept = kept
            .into_iter()
            .map(|(name, bytes)| (name.to_owned(), bytes));
        let tables = package.files.iter();
        let tables = tables.map(|(name, bytes)| (format!("data/{name}"), bytes.clone()));
        write(&site, kept.chain(tables))?;
    }
    Ok(())
}

/// What is written. Whoever follows an editor's changes wants pages at once, and files that nobody
/// looks at meanwhile after them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Pages, and all that they load.
    Pages,
    /// The data as files.
    Files,
    /// Both.
    All,
}

impl Part {
    fn named(name: Option<&str>) -> Result<Self, String> {
        match name {
            None => Ok(Self::All),
            Some("pages") => Ok(Self::Pages),
            Some("files") => Ok(Self::Files),
            Some(other) => Err(format!("{other}: say pages, files, or neither for both")),
        }
    }
}

fn write(site: &Path, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<(), String> {
    for (name, bytes) in files {
        let path = site.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        }
        fs::write(&path, bytes).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
