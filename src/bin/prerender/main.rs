//! Native entry: draws every page of the built site, with all that stands around it.
//!
//! Trunk runs it after each build (`Trunk.toml`), in the folder where the site lies before it is
//! served or published. The explorer holds no data of its own, so that the same build can be given
//! another package: `IDMAJ_DATA` names its folder.

mod assets;
mod frame;
mod names;
mod pages;
mod styles;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use assets::Assets;
use dataset::Dataset;
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
        .ok_or("say which folder holds the built site")?;
    let built = read(&site.join("index.html"))?;
    let assets = Assets::settle(&site, &built)?;
    let address = env::var("IDMAJ_ADDRESS").ok();
    let dataset = given(site.join("data"))?;
    let package = Package::read(&site.join("data"))?;
    let pages = pages::all(dataset, &assets, address.as_deref(), &package)?;
    let kept = publish::files(&package, &pages::introduction())?;
    let kept = kept
        .into_iter()
        .map(|(name, bytes)| (name.to_owned(), bytes));
    for (name, bytes) in pages.into_iter().chain(kept) {
        let path = site.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        }
        fs::write(&path, bytes).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

/// The dataset that the build checked, or that of the folder that `IDMAJ_DATA` names, which then
/// stands in the site in its place.
fn given(published: PathBuf) -> Result<Dataset, String> {
    let Some(folder) = env::var_os("IDMAJ_DATA").map(PathBuf::from) else {
        return idmaj::bundled::dataset().map_err(|error| error.to_string());
    };
    let files = fs::read_dir(&folder).map_err(|error| at(&folder, &error))?;
    for file in files {
        let file = file.map_err(|error| at(&folder, &error))?.path();
        if let Some(name) = file.file_name() {
            fs::copy(&file, published.join(name)).map_err(|error| at(&file, &error))?;
        }
    }
    dataset::read::folder(&folder).map_err(|problems| problems.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
