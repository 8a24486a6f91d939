//! Packs the outlines of the regions for what draws the map. The tables are read when a tool runs, so
//! that an edited row compiles nothing; one that is broken is told by the tool that reads it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use dataset::packed;
use dataset::read::{self, Draft};

const DATA: &str = "data";

/// What the outlines are made from.
const FILES: [&str; 4] = [
    "datapackage.json",
    "regions.csv",
    "regions.geojson",
    "western-sahara-line.geojson",
];

fn main() -> ExitCode {
    for file in FILES {
        println!("cargo::rerun-if-changed={DATA}/{file}");
    }
    match pack() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn pack() -> Result<(), String> {
    let files = read::files(Path::new(DATA));
    let (draft, _) = Draft::read(&files);
    let map =
        read::map(&files, &draft.into_dataset().regions).map_err(|problem| problem.to_string())?;
    let file = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("cargo did not name a folder for the outlines")?
        .join("map.bin");
    fs::write(&file, packed::pack(&map)).map_err(|error| format!("{}: {error}", file.display()))
}
