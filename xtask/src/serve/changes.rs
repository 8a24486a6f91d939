//! What changed in the repository, and what that asks for.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};

/// How long after a change others of the same save may follow.
const QUIET: Duration = Duration::from_millis(150);

/// Folders of code and templates.
const FOLDERS: [&str; 5] = ["src", "static", "dataset", "publish", "bindgen"];

/// What is to be done after a change; of two the later one here holds both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Tables, styles or templates: pages are drawn again.
    Pages,
    /// Code: it is compiled first.
    Code,
}

/// A watch over the repository.
pub struct Changes {
    root: PathBuf,
    package: PathBuf,
    events: Receiver<notify::Result<Event>>,
    /// Ends the watch when it goes.
    _watcher: RecommendedWatcher,
}

impl Changes {
    /// Begins to watch.
    ///
    /// # Errors
    /// When the system refuses to.
    pub fn watch(root: &Path, package: &Path) -> Result<Self> {
        // As the system names it in events.
        let package = package
            .canonicalize()
            .with_context(|| format!("there is no folder {}", package.display()))?;
        let root = root.canonicalize()?;
        let (sender, events) = channel();
        let mut watcher = recommended_watcher(sender).context("cannot watch for changes")?;
        let mut watch = |path: &Path, mode| {
            let watching = watcher.watch(path, mode);
            watching.with_context(|| format!("cannot watch {}", path.display()))
        };
        watch(&root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS {
            watch(&root.join(folder), RecursiveMode::Recursive)?;
        }
        watch(&package, RecursiveMode::Recursive)?;
        Ok(Self {
            root,
            package,
            events,
            _watcher: watcher,
        })
    }

    /// Waits for the next change that matters; those that came meanwhile are taken together.
    ///
    /// # Errors
    /// When the system ends the watch.
    pub fn next(&self) -> Result<Change> {
        loop {
            let mut asked = self.asked(self.events.recv().context("the watch for changes ended")?);
            while asked.is_some() {
                match self.events.recv_timeout(QUIET) {
                    Ok(event) => asked = asked.max(self.asked(event)),
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(error) => return Err(error).context("the watch for changes ended"),
                }
            }
            if let Some(change) = asked {
                return Ok(change);
            }
        }
    }

    /// What an event asks for; nothing where a file was only read.
    fn asked(&self, event: notify::Result<Event>) -> Option<Change> {
        let event = event.ok().filter(|event| !event.kind.is_access())?;
        let asked = event.paths.iter();
        asked
            .filter_map(|path| asks(path, &self.root, &self.package))
            .max()
    }
}

/// What a changed file asks for; nothing where no page is made from it.
fn asks(path: &Path, root: &Path, package: &Path) -> Option<Change> {
    let name = path.file_name()?.to_str()?;
    // What editors and spreadsheets write beside the file that they have open.
    if name.starts_with(['.', '#', '~']) || name.ends_with(['~', '#']) {
        return None;
    }
    if path.starts_with(package) {
        return Some(Change::Pages);
    }
    let within = path.strip_prefix(root).ok()?;
    if within.starts_with("static") || within == Path::new("index.html") {
        return Some(Change::Pages);
    }
    let is_code = name.ends_with(".rs") || ["Cargo.toml", "Cargo.lock"].contains(&name);
    is_code.then_some(Change::Code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_asks_for_no_more_than_it_must() {
        let root = Path::new("/a clone");
        let check = |path: &str, expect| {
            let asked = asks(&root.join(path), root, &root.join("data"));
            assert_eq!(asked, expect, "{path}");
        };
        check("data/figures.csv", Some(Change::Pages));
        check("data/.~lock.figures.csv#", None);
        check("data/regions.geojson", Some(Change::Pages));
        check("static/css/base.css", Some(Change::Pages));
        check("index.html", Some(Change::Pages));
        check("src/text/page/ar.rs", Some(Change::Code));
        check("Cargo.toml", Some(Change::Code));
        check("dist", None);
        check("target", None);
        check("README.md", None);
    }

    #[test]
    fn another_package_is_only_drawn() {
        let other = Path::new("/elsewhere/package");
        let asked = asks(&other.join("regions.csv"), Path::new("/clone"), other);
        assert_eq!(asked, Some(Change::Pages));
    }

    #[test]
    fn code_outweighs_pages() {
        assert_eq!(
            [Change::Code, Change::Pages].into_iter().max(),
            Some(Change::Code)
        );
    }
}
