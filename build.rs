//! Reads, checks and bundles the data package; a broken row stops the build and says where it is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const DATA: &str = "data";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={DATA}");
    match bundle() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn bundle() -> Result<(), String> {
    let dataset =
        dataset::read::folder(Path::new(DATA)).map_err(|problems| problems.to_string())?;
    let bytes = dataset::pack(&dataset);
    let folder = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("cargo did not name a folder for the bundle")?;
    fs::write(folder.join("dataset.bin"), bytes)
        .map_err(|error| format!("the bundle cannot be written: {error}"))
}
