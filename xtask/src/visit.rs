//! Finds the files a browser loads on its first visit to a page of the site.

use std::collections::VecDeque;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::references::{Reference, in_css, in_html, in_script};

/// The page and all that it loads, each once, in the order in which they are named.
/// Names are relative to `dist`. What the code fetches by a name it computes is not seen here.
///
/// # Errors
/// When a file is named and not there, or named in a way that fails under a sub-path
/// or asks another host.
pub fn first_visit(dist: &Path, page: &str) -> Result<Vec<String>> {
    let mut files = vec![page.to_owned()];
    let mut unread = VecDeque::from([page.to_owned()]);
    while let Some(file) = unread.pop_front() {
        for reference in references(dist, &file)? {
            let Some(found) = locate(dist, &file, &reference)? else {
                continue;
            };
            if !files.contains(&found) {
                files.push(found.clone());
                unread.push_back(found);
            }
        }
    }
    Ok(files)
}

fn references(dist: &Path, file: &str) -> Result<Vec<Reference>> {
    let read = match Path::new(file).extension().and_then(|end| end.to_str()) {
        Some("html") => in_html,
        Some("css") => in_css,
        Some("js" | "mjs") => in_script,
        _ => return Ok(Vec::new()),
    };
    let text =
        fs::read_to_string(dist.join(file)).with_context(|| format!("cannot read dist/{file}"))?;
    Ok(read(&text))
}

/// The file a reference means; none when it holds its own data or means no file of the site.
fn locate(dist: &Path, from: &str, reference: &Reference) -> Result<Option<String>> {
    match reference {
        Reference::Loads(name) if name.starts_with("data:") => Ok(None),
        Reference::Loads(name) => {
            if name.starts_with('/') || name.contains("://") {
                bail!(
                    "dist/{from} loads `{name}`: write it relative, so that the site works from any folder"
                );
            }
            match resolve(from, name).filter(|path| dist.join(path).is_file()) {
                Some(path) => Ok(Some(path)),
                None => bail!("dist/{from} loads `{name}`, which is not in dist"),
            }
        }
        Reference::MayLoad(name) => {
            Ok(resolve(from, name).filter(|path| dist.join(path).is_file()))
        }
    }
}

/// The path within the site of a name written in a file; none when it leaves the site.
fn resolve(from: &str, name: &str) -> Option<String> {
    let name = name.split(['?', '#']).next()?;
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = path.pop()?,
            part => path.push(part),
        }
    }
    Some(path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a site of (name, text) pairs and asks for the first visit to its index.html.
    fn check(case: &str, site: &[(&str, &str)], expect: Result<&[&str], &str>) {
        let dist = std::env::temp_dir().join(format!("idmaj-visit-{}-{case}", std::process::id()));
        for (name, text) in site {
            let file = dist.join(name);
            fs::create_dir_all(file.parent().expect("a file has a folder"))
                .expect("it can be made");
            fs::write(file, text).expect("a temporary file can be written");
        }
        let found = first_visit(&dist, "index.html").map_err(|error| error.to_string());
        fs::remove_dir_all(&dist).expect("it is our folder");
        match expect {
            Ok(files) => assert_eq!(
                found.as_deref(),
                Ok(&*files.iter().map(|&f| f.into()).collect::<Vec<String>>()),
                "{case}"
            ),
            Err(part) => assert!(
                found.as_ref().is_err_and(|error| error.contains(part)),
                "{case}: {found:?}"
            ),
        }
    }

    #[test]
    fn files_are_followed_to_the_end_and_counted_once() {
        let site = [
            (
                "index.html",
                "<link rel=stylesheet href=css/a.css><link rel=modulepreload href=./i.js><script type=module>import i from './i.js'</script><a href=fr/>fr</a>",
            ),
            (
                "css/a.css",
                "@import 'b.css'; p { background: url(../m.svg?v=1) }",
            ),
            (
                "css/b.css",
                "i { background: url(data:image/gif;base64,R0lG) }",
            ),
            ("m.svg", "<svg/>"),
            (
                "i.js",
                "import { f } from './snippets/x/f.js'; new URL('i_bg.wasm', import.meta.url)",
            ),
            (
                "snippets/x/f.js",
                "import '../y/g.js'; import React from 'react'",
            ),
            ("snippets/y/g.js", "import '../x/f.js'"),
            ("fr/index.html", ""),
            ("unused.css", ""),
        ];
        let expect = [
            "index.html",
            "css/a.css",
            "i.js",
            "m.svg",
            "css/b.css",
            "snippets/x/f.js",
            "snippets/y/g.js",
        ];
        check("followed", &site, Ok(&expect));
    }

    #[test]
    fn a_broken_site_is_refused() {
        check(
            "gone",
            &[("index.html", "<img src=gone.png>")],
            Err("`gone.png`, which is not in dist"),
        );
        check(
            "absolute",
            &[("index.html", "<script src=/a.js></script>"), ("a.js", "")],
            Err("relative"),
        );
        check(
            "elsewhere",
            &[("index.html", "<img src=https://example.org/a.png>")],
            Err("relative"),
        );
        check(
            "outside",
            &[("index.html", "<img src=../a.png>")],
            Err("not in dist"),
        );
        check(
            "empty",
            &[("other.html", "")],
            Err("cannot read dist/index.html"),
        );
    }
}
