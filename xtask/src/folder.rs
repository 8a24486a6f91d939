//! Folders that are made, emptied, removed and replaced whole.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};

/// Makes an empty folder in the place of what was there.
///
/// # Errors
/// When what was there cannot be removed, or the folder cannot be made.
pub fn fresh(folder: &Path) -> Result<()> {
    remove(folder)?;
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// Removes a folder, which need not be there.
///
/// # Errors
/// When it is there and stays.
pub fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Puts a folder in the place of another.
///
/// # Errors
/// When one of them cannot be moved or removed.
pub fn replace(folder: &Path, staged: &Path) -> Result<()> {
    let old = folder.with_added_extension("old");
    remove(&old)?;
    if folder.exists() {
        fs::rename(folder, &old).with_context(|| format!("cannot move {}", folder.display()))?;
    }
    fs::rename(staged, folder).with_context(|| format!("cannot move {}", staged.display()))?;
    remove(&old)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_replaced_whole() {
        let root = std::env::temp_dir().join(format!("idmaj site {}", std::process::id()));
        let (folder, staged) = (root.join("dist"), root.join("dist.new"));
        for content in ["one", "two"] {
            fresh(&staged).expect("it can be made");
            fs::write(staged.join(content), content).expect("it can be written");
            replace(&folder, &staged).expect("it can be moved");
        }
        let names: Vec<_> = fs::read_dir(&folder)
            .expect("it is there")
            .map(|entry| entry.expect("it can be read").file_name())
            .collect();
        remove(&root).expect("it is ours");
        assert_eq!(names, ["two"]);
    }
}
