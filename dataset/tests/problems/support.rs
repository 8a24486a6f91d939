//! The small package, ways to damage it, and what is told of the damage.

use std::fs;

use dataset::read::{Files, Problem, package};

/// One kind of damage: its name, the file, what is done to it, and everything that is told of it
/// as `line:column rule`, joined by `, `, with the name of the file where it is another one.
pub type Damage<'a> = (&'a str, &'a str, Done<'a>, &'a str);

/// What is done to a file.
#[derive(Clone, Copy)]
pub enum Done<'a> {
    /// In this line, this column gets this text, as it stands in the file.
    Set(u64, &'a str, &'a str),
    /// The same in several places.
    Sets(&'a [(u64, &'a str, &'a str)]),
    /// The first of these texts becomes the second.
    Put(&'a str, &'a str),
    /// These texts become the others, each once.
    Puts(&'a [(&'a str, &'a str)]),
    /// These lines are added.
    Add(&'a str),
    /// The file ends before this text.
    Cut(&'a str),
    /// The bytes become others.
    Bytes(fn(Vec<u8>) -> Vec<u8>),
    /// The file is taken away.
    Gone,
}
use Done::*;

/// The sound package beside this test: small enough to count lines and columns in.
pub fn small() -> Files {
    let folder = fs::read_dir("tests/small").expect("the small package is beside this test");
    let entries = folder.map(|entry| entry.expect("a folder can be listed"));
    let file = |entry: fs::DirEntry| {
        let bytes = fs::read(entry.path()).expect("a file of the small package can be read");
        (entry.file_name().to_string_lossy().into_owned(), bytes)
    };
    entries.map(file).collect()
}

/// The small package with one file damaged.
pub fn damaged(file: &str, done: Done<'_>) -> Files {
    let mut files = small();
    let bytes = files.remove(file).unwrap_or_else(|| panic!("no {file}"));
    let text = || String::from_utf8(bytes.clone()).expect("the small package is UTF-8");
    let put = |text: String, (from, to): (&str, &str)| {
        assert!(text.contains(from), "{file} holds {from:?}");
        text.replacen(from, to, 1)
    };
    let bytes = match done {
        Set(line, column, value) => set(text(), &(line, column, value)).into_bytes(),
        Sets(sets) => sets.iter().fold(text(), set).into_bytes(),
        Put(from, to) => put(text(), (from, to)).into_bytes(),
        Puts(puts) => puts.iter().copied().fold(text(), put).into_bytes(),
        Add(lines) => [bytes, lines.as_bytes().to_vec()].concat(),
        Cut(at) => {
            let end = text()
                .find(at)
                .unwrap_or_else(|| panic!("{file} holds {at:?}"));
            bytes[..end].to_vec()
        }
        Bytes(change) => change(bytes),
        Gone => return files,
    };
    files.insert(file.to_owned(), bytes);
    files
}

fn set(text: String, (line, column, value): &(u64, &str, &str)) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let place = lines[0].split(',').position(|name| name == *column);
    let place = place.unwrap_or_else(|| panic!("no column {column}"));
    let row = &mut lines[*line as usize - 1];
    let mut cells: Vec<&str> = row.split(',').collect();
    assert_ne!(cells[place], *value, "line {line}, {column} changes");
    cells[place] = value;
    *row = cells.join(",");
    lines.join("\n") + "\n"
}

/// Everything that is wrong with a package.
pub fn problems(files: &Files) -> Vec<Problem> {
    match package(files) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().cloned().collect(),
    }
}

/// Holds that each kind of damage is told as it should, and nothing besides.
pub fn check(damages: &[Damage<'_>]) {
    let wrong: Vec<_> = damages.iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn wrong((name, file, done, expected): &Damage<'_>) -> Option<String> {
    let found = problems(&damaged(file, *done));
    let place = |problem: &Problem| {
        let elsewhere = (problem.file != *file).then(|| format!("{}:", problem.file));
        let Problem {
            line, column, rule, ..
        } = problem;
        format!("{}{line}:{column} {rule}", elsewhere.unwrap_or_default())
    };
    let told: Vec<_> = found.iter().map(place).collect();
    let helps = |problem: &Problem| !problem.message.is_empty() && !problem.remedy.is_empty();
    let sound = told.join(", ") == *expected && found.iter().all(helps);
    (!sound).then(|| format!("{name}: expected {expected}, told {}", told.join(", ")))
}
