//! `bindgen FOLDER PROGRAM.wasm …`: leaves `PROGRAM.js` and `PROGRAM_bg.wasm` in a folder, as Trunk would.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments
        .next()
        .context("usage: bindgen FOLDER PROGRAM.wasm …")?;
    for program in arguments {
        Bindgen::new()
            .input_path(&program)
            .web(true)
            .and_then(|bindgen| bindgen.typescript(false).generate(&folder))
            .with_context(|| format!("no bindings for {}", program.display()))?;
    }
    Ok(())
}
