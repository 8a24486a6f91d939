//! Where the project's folders are, and where its tools are kept.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// The folders the commands work in; all paths are absolute.
pub struct Project {
    /// The repository.
    pub root: PathBuf,
    /// Where cargo builds: `target`, or what `CARGO_TARGET_DIR` says.
    pub target: PathBuf,
    /// The user's cache for this project; it outlives a clone.
    pub cache: PathBuf,
}

impl Project {
    /// Finds the folders from the environment that `cargo run` leaves.
    ///
    /// # Errors
    /// When neither `XDG_CACHE_HOME` nor `HOME` says where a cache may be.
    pub fn find() -> Result<Self> {
        // Asked at run time: a target folder shared by two clones may hold the other's program.
        let crate_dir = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = crate_dir
            .parent()
            .context("xtask stands at the top of a disk")?
            .to_path_buf();
        let target = match folder("CARGO_TARGET_DIR") {
            Some(named) => env::current_dir()?.join(named),
            None => root.join("target"),
        };
        let cache = folder("XDG_CACHE_HOME")
            .filter(|path| path.is_absolute())
            .or_else(|| Some(folder("HOME")?.join(".cache")))
            .context("no folder for tools: set HOME or XDG_CACHE_HOME")?
            .join("idmaj");
        Ok(Self {
            root,
            target,
            cache,
        })
    }

    /// Where the release build is left.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The browser tests' folder.
    pub fn e2e(&self) -> PathBuf {
        self.root.join("e2e")
    }
}

fn folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}
