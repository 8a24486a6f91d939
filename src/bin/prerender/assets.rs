//! The files beside the pages: what Trunk built, and the script that starts it, by their names.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::names::shorten;
use crate::styles;

/// Loads the explorer; every page shares it.
const START: &str = include_str!("../../../static/start.js");

/// The built page without Trunk's own loader, and the names of the files that a loader needs.
pub struct Assets {
    /// The page with what stands in double braces still to be filled.
    pub template: String,
    /// The script that starts the explorer.
    pub start: String,
    /// The bindings of the explorer, and its program.
    pub explorer: [String; 2],
    /// Whether Trunk serves the site and put a script of its own in, which a policy would stop.
    pub served: bool,
}

impl Assets {
    /// Takes the built page apart, and gives the script files names that change with their content,
    /// so that a host may tell browsers to keep them for ever.
    pub fn settle(site: &Path, built: &str) -> Result<Self, String> {
        let (before, rest) = built
            .split_once("<script type=\"module\">")
            .ok_or("the built page holds no loader: was it built by Trunk 0.21?")?;
        let (loader, after) = rest
            .split_once("</script>")
            .ok_or("the loader of the built page does not end")?;
        let module = quoted(loader, "from '")?;
        let wasm = quoted(loader, "module_or_path: '")?;
        let text = take(site, &module)?;
        let whole = read(site, &wasm)?;
        let (whole, text) = shorten(&whole, &text).map_err(|error| format!("{wasm}: {error}"))?;
        put(site, &wasm, &whole)?;
        let renamed = put_hashed(site, "idmaj", &text)?;
        let start = put_hashed(site, "start", START)?;
        let folder = folder(&module);
        let renamed = format!("{folder}{renamed}");
        // A visitor without scripts need not load what only they would use: the script that starts
        // the explorer asks for both at once.
        let template = without_links(&format!("{before}{after}"), &[&module, &wasm]);
        let template = styles::join(site, &template)?;
        Ok(Self {
            template,
            start: format!("{folder}{start}"),
            explorer: [renamed, wasm],
            served: built.contains("__TRUNK") || built.contains("autoreload"),
        })
    }
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

/// A page without its links to some files.
fn without_links(page: &str, names: &[&str]) -> String {
    let mut kept = String::with_capacity(page.len());
    for (place, piece) in page.split("<link ").enumerate() {
        let (link, rest) = piece.split_once('>').unwrap_or((piece, ""));
        if place == 0 {
            kept.push_str(piece);
        } else if names.iter().any(|name| link.contains(name)) {
            kept.push_str(rest);
        } else {
            kept.push_str("<link ");
            kept.push_str(piece);
        }
    }
    kept
}

/// `name-0123456789abcdef.extension`, after the content.
pub fn hashed(name: &str, extension: &str, content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    format!("{name}-{:016x}.{extension}", hasher.finish())
}

/// The folder that a name begins with: `./`, or `/` while Trunk serves.
fn folder(name: &str) -> &str {
    name.rfind('/').map_or("", |slash| &name[..=slash])
}

/// What stands between `opening`, which ends with a quotation mark, and the next one.
fn quoted(text: &str, opening: &str) -> Result<String, String> {
    let found = text
        .split_once(opening)
        .and_then(|(_, rest)| rest.split_once('\''));
    found
        .map(|(name, _)| name.to_owned())
        .ok_or_else(|| format!("the loader of the built page holds no {opening}…'"))
}
