//! The boundaries of the regions: neighbours share them, and the dashed line can be left out.

use std::path::Path;

use dataset::map::Map;
use dataset::read::{self, Files, files, package};

fn with(change: impl FnOnce(&mut Files)) -> Result<Map, String> {
    let mut files = files(Path::new("../data"));
    change(&mut files);
    let dataset = package(&files).map_err(|problems| problems.to_string())?;
    read::map(&files, &dataset.regions).map_err(|problem| problem.to_string())
}

fn put(files: &mut Files, file: &str, from: &str, to: &str) {
    let bytes = files.get_mut(file).expect("the package has the file");
    let text = String::from_utf8(bytes.clone()).expect("it is UTF-8");
    assert!(text.contains(from), "{file} holds {from}");
    *bytes = text.replacen(from, to, 1).into_bytes();
}

#[test]
fn the_twelve_regions_share_their_borders() {
    let map = with(|_| ()).expect("the package is sound");
    assert_eq!(map.outlines.len(), 12);
    assert_eq!(map.dashed.len(), 2);
    let walked = |place: usize| {
        let around = map.outlines.iter().flat_map(|outline| &outline.around);
        around.filter(|(border, _)| *border == place).count()
    };
    for (place, border) in map.borders.iter().enumerate() {
        assert_eq!(walked(place), if border.shared { 2 } else { 1 });
    }
    let points: usize = map.borders.iter().map(|border| border.spots().len()).sum();
    assert!(points < 500, "{points} points are more than a phone shows");
}

#[test]
fn one_word_leaves_the_dashed_line_out() {
    let map = with(|files| {
        put(
            files,
            "datapackage.json",
            "\"dashedLine\": true",
            "\"dashedLine\": false",
        );
        files.remove("western-sahara-line.geojson");
    });
    assert!(map.expect("the package is sound").dashed.is_empty());
}

#[test]
fn a_line_that_is_lost_is_told() {
    let told = with(|files| drop(files.remove("western-sahara-line.geojson")));
    let told = told.expect_err("the line is wanted");
    assert!(
        told.contains("write \"dashedLine\": false in datapackage.json"),
        "{told}"
    );
}

#[test]
fn boundaries_of_an_unknown_region_are_told() {
    let told = with(|files| put(files, "regions.geojson", "MA-01", "MA-13"));
    let told = told.expect_err("there is no such region");
    assert!(
        told.contains("\"MA-13\" is not in the table of regions"),
        "{told}"
    );
}

#[test]
fn a_package_without_boundaries_has_no_map() {
    let map = with(|files| drop(files.remove("regions.geojson")));
    assert_eq!(map, Ok(Map::default()));
}
