//! The files beside the pages: programs, styles, scripts and pictures, under the names that pages use.

use std::fs;
use std::path::{Path, PathBuf};

use crate::styles;

/// Folder of the repository whose files are published as they are, but for those that are built in.
const STATIC: &str = "static";
/// What of it is built in.
const BUILT_IN: [&str; 2] = ["css", "start.js"];

/// The names of the files that pages load, from the root of the site.
pub struct Assets {
    /// The icon.
    pub icon: String,
    /// The style sheet.
    pub styles: String,
    /// The script that starts the explorer.
    pub start: String,
    /// The bindings of the explorer, and its program.
    pub explorer: [String; 2],
    /// The scripts by which `trunk serve` reloads a page; a policy would stop them, so pages have none then.
    pub reload: String,
}

impl Assets {
    /// Reads styles and scripts from the repository in `root`, and gives the program that
    /// stands in `site`, and every other file that is loaded, a name that changes with its content, so
    /// that a host may tell browsers to keep it for ever.
    ///
    /// # Errors
    /// When a file cannot be read or written; the message names it.
    pub fn settle(root: &Path, site: &Path) -> Result<Self, String> {
        // Trunk leaves a page of its own beside the programs; whoever else runs wasm-bindgen does not.
        let built = fs::read_to_string(site.join("index.html")).unwrap_or_default();
        let files = root.join(STATIC);
        copy(&files, site, &BUILT_IN)?;
        let icon =
            fs::read(files.join("icon.svg")).map_err(|error| format!("icon.svg: {error}"))?;
        let icon_name = hashed("icon", "svg", &icon);
        put(site, &icon_name, &icon)?;
        let styles = styles::bundle(&files.join("css"))?;
        let styles_name = hashed("site", "css", styles.as_bytes());
        put(site, &styles_name, styles.as_bytes())?;
        let start = put_hashed(site, "start", &text(&files.join("start.js"))?)?;
        Ok(Self {
            icon: icon_name,
            styles: styles_name,
            start,
            explorer: program(site, "idmaj")?,
            reload: reload_scripts(&built),
        })
    }
}

/// Gives a program and its bindings names that change with their content.
fn program(site: &Path, name: &str) -> Result<[String; 2], String> {
    let text = take(site, &format!("{name}.js"))?;
    let wasm = format!("{name}_bg.wasm");
    let whole = read(site, &wasm)?;
    fs::remove_file(site.join(&wasm))
        .map_err(|error| format!("{wasm} cannot be taken away: {error}"))?;
    let renamed = hashed(name, "wasm", &whole);
    put(site, &renamed, &whole)?;
    Ok([put_hashed(site, name, &text)?, renamed])
}

/// Copies a folder, but for what is named.
fn copy(from: &Path, to: &Path, without: &[&str]) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(to).map_err(|error| failed(to, error))?;
    for entry in fs::read_dir(from).map_err(|error| failed(from, error))? {
        let path = entry.map_err(|error| failed(from, error))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let copied = to.join(name);
        if without.contains(&name) {
            continue;
        } else if path.is_dir() {
            copy(&path, &copied, &[])?;
        } else {
            fs::copy(&path, &copied).map_err(|error| failed(&path, error))?;
        }
    }
    Ok(())
}

/// The scripts that `trunk serve` put into the page it built.
fn reload_scripts(built: &str) -> String {
    let scripts = built.split("<script").skip(1).filter_map(|rest| {
        let (script, _) = rest.split_once("</script>")?;
        script
            .contains("{{__TRUNK")
            .then(|| format!("<script{script}</script>"))
    });
    scripts.collect()
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn file(site: &Path, name: &str) -> PathBuf {
    site.join(name.trim_start_matches(['.', '/']))
}

fn read(site: &Path, name: &str) -> Result<Vec<u8>, String> {
    fs::read(file(site, name)).map_err(|error| format!("{name} cannot be read: {error}"))
}

/// The text of a file that is to have another name.
fn take(site: &Path, name: &str) -> Result<String, String> {
    let text = String::from_utf8(read(site, name)?)
        .map_err(|error| format!("{name} is not text: {error}"))?;
    fs::remove_file(file(site, name))
        .map_err(|error| format!("{name} cannot be taken away: {error}"))?;
    Ok(text)
}

fn put(site: &Path, name: &str, content: &[u8]) -> Result<(), String> {
    fs::write(file(site, name), content)
        .map_err(|error| format!("{name} cannot be written: {error}"))
}

/// Writes a script under a name that changes with its content.
fn put_hashed(site: &Path, name: &str, script: &str) -> Result<String, String> {
    let script = without_remarks(script);
    let name = hashed(name, "js", script.as_bytes());
    put(site, &name, script.as_bytes())?;
    Ok(name)
}

/// A script without the lines that only say why. No text in it may run over several lines.
fn without_remarks(script: &str) -> String {
    let mut told = String::with_capacity(script.len());
    let mut in_remark = false;
    for line in script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
    {
        in_remark |= line.starts_with("/*");
        if !in_remark && !line.starts_with("//") {
            told.push_str(line);
            told.push('\n');
        }
        in_remark &= !line.ends_with("*/");
    }
    told
}

/// `name-0123456789abcdef.extension`, after the content, in every release of the compiler the same.
pub fn hashed(name: &str, extension: &str, content: &[u8]) -> String {
    let hash = blake3::hash(content).to_hex();
    format!("{name}-{}.{extension}", &hash[..16])
}

#[cfg(test)]
mod tests {
    use super::reload_scripts;

    #[test]
    fn only_scripts_of_the_serving_trunk_are_kept() {
        let built = "<script type=\"module\">import init from './idmaj.js'</script>\
                     <script>const at = '{{__TRUNK_ADDRESS__}}';</script>";
        assert_eq!(
            reload_scripts(built),
            "<script>const at = '{{__TRUNK_ADDRESS__}}';</script>"
        );
        assert_eq!(reload_scripts(""), "");
    }
}
