//! `cargo xtask gallery`: lays the snapshots of all pictures out on one page, to be looked at side by side.

use std::fs;

use anyhow::Context;

use crate::project::Project;

/// Where the snapshots stand.
const SNAPSHOTS: &str = "tests/scenes";

/// Writes `gallery.html` into the target folder and says so.
///
/// # Errors
/// When the snapshots cannot be read or the page cannot be written.
pub fn gallery(project: &Project) -> anyhow::Result<()> {
    let folder = project.root.join(SNAPSHOTS);
    let at = || format!("the folder {}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).with_context(at)? {
        let path = entry.with_context(at)?.path();
        if path.extension().is_some_and(|extension| extension == "svg") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut figures = String::new();
    for path in &paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let svg = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        figures.push_str(&format!(
            "<figure id=\"{name}\">\n<figcaption>{name}</figcaption>\n{svg}\n</figure>\n"
        ));
    }
    let page = project.target.join("gallery.html");
    let text = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\" />\n<title>Pictures</title>\n<style>\n\
         body {{ background: #fbfaf6; font-family: system-ui, sans-serif; margin: 2rem }}\n\
         main {{ display: flex; flex-wrap: wrap; gap: 2.5rem; align-items: start }}\n\
         figure {{ margin: 0 }}\nfigcaption {{ color: #5a626c; margin-block-end: 0.5rem }}\n\
         </style>\n<main>\n{figures}</main>\n</html>\n"
    );
    fs::write(&page, text).with_context(|| page.display().to_string())?;
    println!("{} pictures on {}", paths.len(), page.display());
    Ok(())
}
