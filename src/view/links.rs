//! The site's pages beside the explorer: a brief of each region and programme, and where they are.

use dataset::{Dataset, RegionKind, Row};

use super::brief::Subject;
use super::wording::Wording;

/// The folder of the page about the site.
pub const ABOUT: &str = "about/";

/// The folder of the page about what is missing, disputed or does not add up.
pub const GAPS: &str = "gaps/";

/// Pages of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Links {
    /// What they are.
    pub title: &'static str,
    /// Their folders and names.
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

/// Every brief: regions, then programmes.
pub fn briefs(wording: &Wording<'_>) -> [Links; 2] {
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
    [(of_regions, regions), (of_programmes, programmes)]
        .map(|(title, pages)| Links { title, pages })
}
