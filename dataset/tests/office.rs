//! The founding package, opened and saved again by LibreOffice: it reads as before, or is refused.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use dataset::Dataset;
use dataset::read::{Problem, folder};

const SEED: &str = "../tests/fixtures/seed";

/// What LibreOffice is told when it opens CSV with commas in UTF-8, from the first line.
const COMMAS_UTF8: &str = "CSV:44,34,76,1";
/// What it is told when it saves the same.
const AS_CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1";

/// A folder that is removed in the end.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("idmaj-office-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a temporary folder can be made");
        Self(folder)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // One that cannot be removed is left to the system.
        let _left = fs::remove_dir_all(&self.0);
    }
}

/// LibreOffice with settings of its own, so that it runs beside one that is open.
struct Office {
    home: Temporary,
}

impl Office {
    fn new(name: &str) -> Self {
        Self {
            home: Temporary::new(&format!("{name}-home")),
        }
    }

    /// Opens every file of a folder that ends so, and saves it in another folder.
    fn convert(&self, from: &Path, end: &str, opened: Option<&str>, saved: &str, to: &Path) {
        let mut files: Vec<PathBuf> = fs::read_dir(from)
            .expect("the folder is there")
            .map(|entry| entry.expect("a folder can be listed").path())
            .filter(|path| path.extension().is_some_and(|found| found == end))
            .collect();
        files.sort();
        let mut office = Command::new("soffice");
        office
            .arg(format!(
                "-env:UserInstallation=file://{}",
                self.home.0.display()
            ))
            .args(["--headless", "--norestore"])
            .args(opened.map(|filter| format!("--infilter={filter}")))
            .args(["--convert-to", saved, "--outdir"])
            .arg(to)
            .args(&files)
            .stdin(Stdio::null());
        let output = office.output().unwrap_or_else(|error| {
            panic!(
                "LibreOffice does not start ({error}). Install it; on Debian or Ubuntu:\n  \
                 sudo apt-get install -y --no-install-recommends libreoffice-calc-nogui"
            )
        });
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{told}");
        let written = fs::read_dir(to).expect("LibreOffice wrote there").count();
        assert_eq!(written, files.len(), "each file was saved: {told}");
    }
}

/// The package after its tables were opened and saved in one way.
fn saved(name: &str, opened: &str, saved: &str) -> Result<Dataset, Vec<Problem>> {
    let (office, to) = (Office::new(name), Temporary::new(name));
    office.convert(Path::new(SEED), "csv", Some(opened), saved, &to.0);
    read(&to.0)
}

fn read(tables: &Path) -> Result<Dataset, Vec<Problem>> {
    // What is no table is not opened in a spreadsheet.
    for file in ["datapackage.json", "regions.geojson"] {
        fs::copy(Path::new(SEED).join(file), tables.join(file)).expect("it can be copied");
    }
    folder(tables).map_err(|problems| problems.iter().cloned().collect())
}

fn seed() -> Dataset {
    folder(Path::new(SEED)).expect("the founding package is sound")
}

/// As `data/README.md` advises.
#[test]
fn every_column_as_text() {
    let columns: Vec<_> = (1..=30).map(|column| format!("{column}/2")).collect();
    let opened = format!("{COMMAS_UTF8},{}", columns.join("/"));
    assert_eq!(saved("text", &opened, AS_CSV), Ok(seed()));
}

#[test]
fn as_it_comes() {
    assert_eq!(saved("plain", COMMAS_UTF8, AS_CSV), Ok(seed()));
}

/// It looks for dates and numbers of the country, and saves them as they are shown.
#[test]
fn in_french_and_english_with_numbers_found() {
    for (name, language) in [("french", 1036), ("english", 1033)] {
        let opened = format!("{COMMAS_UTF8},,{language},false,true");
        let semicolons =
            format!("csv:Text - txt - csv (StarCalc):59,34,76,1,,{language},false,true");
        assert_eq!(saved(name, &opened, &semicolons), Ok(seed()), "{name}");
    }
}

#[test]
fn every_cell_in_quotes() {
    let quotes = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true";
    assert_eq!(saved("quotes", COMMAS_UTF8, quotes), Ok(seed()));
}

#[test]
fn kept_as_a_workbook_meanwhile() {
    for kind in ["xlsx", "ods"] {
        let office = Office::new(kind);
        let (workbooks, tables) = (Temporary::new(kind), Temporary::new(&format!("{kind}-csv")));
        office.convert(
            Path::new(SEED),
            "csv",
            Some(COMMAS_UTF8),
            kind,
            &workbooks.0,
        );
        office.convert(&workbooks.0, kind, None, AS_CSV, &tables.0);
        assert_eq!(read(&tables.0), Ok(seed()), "{kind}");
    }
}

/// What it does by itself where nobody chooses: Arabic and French letters become other signs.
#[test]
fn opened_in_another_alphabet_it_is_refused() {
    let problems = saved("latin", "CSV:44,34,1,1", AS_CSV).expect_err("the words are spoilt");
    for problem in &problems {
        assert_eq!(problem.rule, "utf-8", "{problem}");
        assert!(problem.remedy.contains("open it as UTF-8"), "{problem}");
    }
    for file in ["measures", "programmes", "regions", "sources", "notes"] {
        let end = format!("{file}.csv");
        let told = problems.iter().any(|problem| problem.file.ends_with(&end));
        assert!(told, "{file}");
    }
}

#[test]
fn saved_in_another_alphabet_it_is_refused() {
    let western = "csv:Text - txt - csv (StarCalc):44,34,1,1";
    let problems = saved("western", COMMAS_UTF8, western).expect_err("Arabic is lost");
    assert!(
        problems.iter().any(|problem| problem.rule == "utf-8"),
        "{problems:#?}"
    );
    let wide = "csv:Text - txt - csv (StarCalc):44,34,65535,1";
    let problems = saved("wide", COMMAS_UTF8, wide).expect_err("it is no UTF-8");
    assert!(
        problems.iter().all(|problem| problem.rule == "utf-8"),
        "{problems:#?}"
    );
}
