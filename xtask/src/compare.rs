//! Two built sites, file by file: whether both ways of building give the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Prints how the files of two folders differ.
///
/// # Errors
/// When they do, or a folder cannot be read.
pub fn compare(one: &Path, other: &Path) -> Result<()> {
    let (first, second) = (files(one)?, files(other)?);
    let names = first.keys().chain(second.keys());
    let mut differing: Vec<_> = names
        .filter(|name| first.get(*name) != second.get(*name))
        .collect();
    differing.sort();
    differing.dedup();
    for name in &differing {
        let told = |bytes: Option<&Vec<u8>>| {
            bytes.map_or("missing".to_owned(), |bytes| {
                format!("{} bytes", bytes.len())
            })
        };
        println!(
            "{name}: {} and {}",
            told(first.get(*name)),
            told(second.get(*name))
        );
    }
    if !differing.is_empty() {
        bail!("{} of {} files differ", differing.len(), first.len());
    }
    println!(
        "{} files are the same in {} and {}",
        first.len(),
        one.display(),
        other.display()
    );
    Ok(())
}

fn files(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root)?.display().to_string();
                found.insert(name, fs::read(&path)?);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_named() {
        let root = std::env::temp_dir().join(format!("idmaj-compare-{}", std::process::id()));
        let sites = ["one", "other"].map(|name| root.join(name));
        for site in &sites {
            fs::create_dir_all(site.join("fr")).expect("it can be made");
            fs::write(site.join("fr/index.html"), "same").expect("it can be written");
        }
        let same = compare(&sites[0], &sites[1]);
        fs::write(sites[1].join("a.css"), "p {}").expect("it can be written");
        let differing = compare(&sites[0], &sites[1]);
        fs::remove_dir_all(&root).expect("it is ours");
        assert!(same.is_ok(), "{same:?}");
        assert!(differing.is_err_and(|error| error.to_string().contains("1 of 1")));
    }
}
