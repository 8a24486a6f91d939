//! What the site holds beside the explorer: a brief of each region and programme, and the data as
//! files; and where they are.

use dataset::{Dataset, RegionKind, Row};

use super::brief::Subject;
use super::wording::Wording;
use crate::query::site::Site;
use crate::text::Lang;

/// The folder of the page about the site.
pub const ABOUT: &str = "about/";

/// The folder of the page of all documents.
pub const SOURCES: &str = "sources/";

/// The folder of the page of all dated events.
pub const TIMELINE: &str = "timeline/";

/// The folder of the page about what is missing, disputed or does not add up.
pub const GAPS: &str = "gaps/";

/// The data as files, from the root of the site, in the order of their names in words.
pub const FILES: [&str; 3] = ["datapackage.zip", "idmaj.xlsx", "api/v1/figures.json"];

/// Pages of one kind, or files.
#[derive(Clone, Debug, PartialEq)]
pub struct Links {
    /// What they are.
    pub title: &'static str,
    /// The ways to them from the explorer, and their names.
    pub pages: Vec<(String, String)>,
}

/// Whose briefs are written; several countries together are no place.
pub fn subjects(dataset: &Dataset) -> Vec<Subject> {
    let regions = dataset.regions.iter();
    let regions = regions.filter(|(_, region)| region.kind() != RegionKind::SeveralCountries);
    let programmes = dataset.programmes.keys().map(Subject::Programme);
    regions
        .map(|(key, _)| Subject::Region(key))
        .chain(programmes)
        .collect()
}

/// The folder of a brief.
pub fn folder(dataset: &Dataset, subject: Subject) -> String {
    match subject {
        Subject::Region(key) => format!("region/{}/", dataset.regions[key].id()),
        Subject::Programme(key) => format!("programme/{}/", dataset.programmes[key].id()),
    }
}

/// Every brief, of regions, then of programmes; and the data as files.
pub fn others(wording: &Wording<'_>) -> [Links; 3] {
    let words = wording.page;
    let dataset = wording.dataset;
    let [of_regions, of_programmes, _] = wording.page.pages;
    let (mut regions, mut programmes) = (Vec::new(), Vec::new());
    for subject in subjects(dataset) {
        let (pages, name) = match subject {
            Subject::Region(key) => (&mut regions, &dataset.regions[key].name),
            Subject::Programme(key) => (&mut programmes, &dataset.programmes[key].short_name),
        };
        pages.push((folder(dataset, subject), wording.of(name).to_owned()));
    }
    let mut files = Vec::new();
    for (file, name) in FILES.iter().zip(words.files) {
        files.push((format!("{}{file}", root(wording.lang)), name.to_owned()));
    }
    [
        (of_regions, regions),
        (of_programmes, programmes),
        (words.keep, files),
    ]
    .map(|(title, pages)| Links { title, pages })
}

/// The way to the root of the site from the explorer.
fn root(lang: Lang) -> &'static str {
    if Site::folder(lang).is_empty() {
        ""
    } else {
        "../"
    }
}
