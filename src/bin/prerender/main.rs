//! Native entry: draws every page of the built site, with all that stands around it.
//!
//! Trunk runs it after each build (`Trunk.toml`), in the folder where the site lies before it is
//! served or published. The explorer holds no data of its own, so that the same build can be given
//! another package: `IDMAJ_DATA` names its folder.

mod assets;
mod frame;
mod pages;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use assets::Assets;
use dataset::Dataset;

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
    let dataset = given()?;
    for (name, bytes) in pages::all(dataset, &assets, address.as_deref())? {
        let path = site.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        }
        fs::write(&path, bytes).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

/// The dataset that the build checked, or that of the folder that `IDMAJ_DATA` names.
fn given() -> Result<Dataset, String> {
    match env::var_os("IDMAJ_DATA") {
        Some(folder) => {
            dataset::read::folder(Path::new(&folder)).map_err(|problems| problems.to_string())
        }
        None => idmaj::bundled::dataset().map_err(|error| error.to_string()),
    }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
