//! What the site holds beside the explorer: a brief of each region and programme, and the data as
//! files; and where they are.

use dataset::{Dataset, RegionKind, Row};

use super::brief::Subject;
use super::wording::Wording;
use crate::query::site::Site;
use crate::text::Lang;

/// The folder of the page about the site.
pub const ABOUT: &str = "about/";

/// The folder of the explorer's page with other pictures.
pub const PICTURES: &str = "pictures/";

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
    let is_region = |subject: &Subject| matches!(subject, Subject::Region(_));
    let [of_regions, of_programmes, _] = wording.page.pages;
    [
        group(wording, of_regions, is_region),
        group(wording, of_programmes, |subject| !is_region(subject)),
        files(wording),
    ]
}

/// Those that the explorer names: of regions, and the data as files. The briefs of programmes are
/// reached from the page of who works where.
pub fn near(wording: &Wording<'_>) -> Vec<Links> {
    let [of_regions, ..] = wording.page.pages;
    let is_region = |subject: &Subject| matches!(subject, Subject::Region(_));
    vec![group(wording, of_regions, is_region), files(wording)]
}

fn group(wording: &Wording<'_>, title: &'static str, which: impl Fn(&Subject) -> bool) -> Links {
    let dataset = wording.dataset;
    let of_kind = subjects(dataset).into_iter().filter(which);
    let page = |subject| {
        let name = match subject {
            Subject::Region(key) => &dataset.regions[key].name,
            Subject::Programme(key) => &dataset.programmes[key].short_name,
        };
        (folder(dataset, subject), wording.of(name).to_owned())
    };
    Links {
        title,
        pages: of_kind.map(page).collect(),
    }
}

fn files(wording: &Wording<'_>) -> Links {
    let named = FILES.iter().zip(wording.page.files);
    let page =
        |(file, name): (&&str, &str)| (format!("{}{file}", root(wording.lang)), name.to_owned());
    Links {
        title: wording.page.keep,
        pages: named.map(page).collect(),
    }
}

/// The way to the root of the site from the explorer.
fn root(lang: Lang) -> &'static str {
    if Site::folder(lang).is_empty() {
        ""
    } else {
        "../"
    }
}
