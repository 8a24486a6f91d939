//! The floors of the architecture: imports go down only, and floors 0 to 3 know no browser.

use std::fs;
use std::path::{Path, PathBuf};

/// Modules of `src/` by the floor they stand on; floor 0 is the `dataset` crate.
const FLOORS: &[(&str, u8)] = &[
    ("published", 1),
    ("content", 1),
    ("query", 1),
    ("answer", 1),
    ("find", 1),
    ("text", 1),
    ("chart", 2),
    ("view", 3),
    ("web", 4),
    ("ui", 5),
];

/// Crates that only the browser has.
const BROWSER: &[&str] = &[
    "yew",
    "gloo",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "plotters_canvas",
];

/// Longest file that still has one job.
const MOST_LINES: usize = 350;

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files = Vec::new();
    for entry in entries {
        let path = entry
            .expect("a folder of the repository can be listed")
            .path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Code without comments, in which documents may name what code must not.
fn code(path: &Path) -> String {
    let text = read(path);
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The top modules that code of this crate imports, as `crate::name` and in `crate::{name, …}`, or,
/// in a bin, from the crate by its own name.
fn imported(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for start in ["crate::", "idmaj::"] {
        for piece in code.split(start).skip(1) {
            match piece.strip_prefix('{') {
                None => names.push(word(piece)),
                Some(list) => {
                    let mut depth = 0;
                    let mut at_start = true;
                    for (place, letter) in list.char_indices() {
                        if at_start && depth == 0 && letter.is_alphabetic() {
                            names.push(word(&list[place..]));
                        }
                        match letter {
                            '{' => depth += 1,
                            '}' if depth == 0 => break,
                            '}' => depth -= 1,
                            _ => {}
                        }
                        at_start = letter == ',' || (at_start && letter.is_whitespace());
                    }
                }
            }
        }
    }
    names
}

/// The name that some code begins with.
fn word(code: &str) -> String {
    let is_name = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    code.chars().take_while(is_name).collect()
}

#[test]
fn lists_of_imports_are_read_too() {
    let code = "use crate::{ui::{self, app}, text};\nuse idmaj::view::page;\ncrate::web::now()";
    assert_eq!(imported(code), ["ui", "text", "web", "view"]);
}

/// The top module that a file of `src/` belongs to.
fn module(path: &Path) -> String {
    let below = path.strip_prefix("src").expect("the file was found in src");
    let first = below.components().next().expect("a file has a name");
    first
        .as_os_str()
        .to_string_lossy()
        .trim_end_matches(".rs")
        .to_owned()
}

fn floor(module: &str) -> Option<u8> {
    FLOORS
        .iter()
        .find(|(name, _)| *name == module)
        .map(|(_, floor)| *floor)
}

#[test]
fn every_module_stands_on_a_floor() {
    for path in rust_files(Path::new("src")) {
        let module = module(&path);
        let entry = matches!(module.as_str(), "lib" | "main" | "bin");
        assert!(
            entry || floor(&module).is_some(),
            "{} stands on no floor",
            path.display()
        );
    }
}

#[test]
fn imports_go_down_only() {
    for path in rust_files(Path::new("src")) {
        let Some(own) = floor(&module(&path)) else {
            continue;
        };
        let code = code(&path);
        for name in imported(&code) {
            let other = floor(&name);
            assert!(
                other.is_none_or(|other| other <= own),
                "{} (floor {own}) imports {name} (floor {other:?})",
                path.display()
            );
        }
    }
}

/// What runs natively in a bin draws pages: it stands on all floors but the browser's.
#[test]
fn bins_import_no_browser() {
    for path in rust_files(Path::new("src/bin")) {
        let names = imported(&code(&path));
        assert!(!names.contains(&"web".to_owned()), "{}", path.display());
    }
}

#[test]
fn only_the_upper_floors_know_a_browser() {
    let dataset = rust_files(Path::new("dataset/src"));
    let lower = rust_files(Path::new("src"))
        .into_iter()
        .filter(|path| floor(&module(path)).is_some_and(|floor| floor <= 3));
    for path in lower.chain(dataset) {
        let code = code(&path);
        for name in BROWSER {
            assert!(
                !code.contains(&format!("{name}::")),
                "{} knows {name}",
                path.display()
            );
        }
    }
}

#[test]
fn only_the_painter_draws_with_plotters() {
    for path in rust_files(Path::new("src")) {
        let may = path.ends_with("chart/paint.rs") || path.ends_with("web/canvas.rs");
        assert!(
            may || !code(&path).contains("plotters"),
            "{} draws with plotters",
            path.display()
        );
    }
}

#[test]
fn every_file_is_short_and_opens_with_its_job() {
    let folders = [
        "src",
        "dataset/src",
        "dataset/tests",
        "publish/src",
        "publish/tests",
        "xtask/src",
        "tests",
    ];
    for path in folders
        .iter()
        .flat_map(|folder| rust_files(Path::new(folder)))
    {
        let text = read(&path);
        assert!(
            text.starts_with("//! "),
            "{} does not open with its one job",
            path.display()
        );
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
    }
}

#[test]
fn nothing_is_left_to_do_in_the_code() {
    for path in ["src", "dataset/src", "publish/src", "xtask/src"]
        .iter()
        .flat_map(|folder| rust_files(Path::new(folder)))
    {
        let text = read(&path);
        for word in ["TODO", "FIXME", "XXX"] {
            assert!(!text.contains(word), "{} holds {word}", path.display());
        }
    }
}
