//! What a browser loads for a page, as the prerenderer lists it in `loads.json`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The list, in the folder of a built site.
const LIST: &str = "loads.json";

/// The files of a page, as paths within the site.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Loads {
    /// What comes before the first paint: the page and its styles.
    pub before_paint: Vec<String>,
    /// What comes after that, until filters answer.
    pub until_ready: Vec<String>,
    /// What comes when it is asked for: details of figures, names in every language.
    pub later: Vec<String>,
}

impl Loads {
    /// What a page of the site in `dist` loads.
    ///
    /// # Errors
    /// When there is no sound build, or it lacks a file that the page loads.
    pub fn of(dist: &Path, page: &str) -> Result<Self> {
        let path = dist.join(LIST);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut all: BTreeMap<String, Self> = serde_json::from_str(&text)
            .with_context(|| format!("{} is damaged", path.display()))?;
        let loads = all
            .remove(page)
            .with_context(|| format!("{LIST} does not know {page}"))?;
        let is_missing = |file: &&String| !dist.join(file).is_file();
        let every = || loads.first_visit().chain(&loads.later);
        let missing = every().find(is_missing).cloned();
        match missing {
            Some(file) => bail!("{page} loads {file}, which is not in {}", dist.display()),
            None => Ok(loads),
        }
    }

    /// Every file of a first visit, until filters answer.
    pub fn first_visit(&self) -> impl Iterator<Item = &String> {
        self.before_paint.iter().chain(&self.until_ready)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_there_is_told() {
        let dist = std::env::temp_dir().join(format!("idmaj-loads-{}", std::process::id()));
        fs::create_dir_all(&dist).expect("it can be made");
        let list =
            r#"{"index.html":{"before_paint":["index.html"],"until_ready":["a.js"],"later":[]}}"#;
        fs::write(dist.join(LIST), list).expect("it can be written");
        fs::write(dist.join("index.html"), "").expect("it can be written");
        let of = |page| Loads::of(&dist, page).map_err(|error| error.to_string());
        let missing = of("index.html");
        let unknown = of("en/index.html");
        fs::write(dist.join("a.js"), "").expect("it can be written");
        let found = of("index.html");
        fs::remove_dir_all(&dist).expect("it is ours");
        assert!(missing.is_err_and(|error| error.contains("loads a.js")));
        assert!(unknown.is_err_and(|error| error.contains("en/index.html")));
        assert_eq!(found.map(|found| found.first_visit().count()), Ok(2));
    }
}
