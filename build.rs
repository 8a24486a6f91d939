//! Reads, checks and bundles the data package and the map of its regions; a broken row stops the build and says where it is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use dataset::{encode, read};

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
    let files = read::files(Path::new(DATA));
    let dataset =
        read::package(&files).map_err(|problems| problems.within(Path::new(DATA)).to_string())?;
    let map = read::map(&files, &dataset.regions).map_err(|problem| problem.to_string())?;
    let folder = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("cargo did not name a folder for the bundle")?;
    let write = |name: &str, bytes: Vec<u8>| {
        fs::write(folder.join(name), bytes)
            .map_err(|error| format!("{name} cannot be written: {error}"))
    };
    write("dataset.bin", dataset::pack(&dataset))?;
    write("map.bin", encode(&map))
}
