//! Native entry: draws every page of the built site, with all that stands around it.
//!
//! Trunk runs it after each build (`Trunk.toml`), in the folder where the site lies before it is
//! served or published.

mod assets;
mod frame;
mod pages;
mod styles;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use assets::Assets;

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
    for (name, bytes) in pages::all(&assets, address.as_deref())? {
        let path = site.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        }
        fs::write(&path, bytes).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

fn read(path: &std::path::Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

fn at(path: &std::path::Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
