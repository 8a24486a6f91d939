//! The map of the regions beside their bars, on the boundaries of the package itself.

use std::rc::Rc;

use dataset::map::Map;
use idmaj::chart::geometry::at;
use idmaj::chart::map::MapRegion;
use idmaj::chart::ranking::Ranking;
use idmaj::chart::regions::Regions;
use idmaj::chart::row::{Emphasis, Look};
use idmaj::chart::scene::Ink;

use super::cases::{NARROW, WIDE, regions, regions_ar, row};
use super::svg::check;

/// The twelve regions; the programme regions stand for the first rows.
fn map(names: [&str; 3]) -> Vec<MapRegion> {
    let focus = |id: &str| match id {
        "MA-02" => (0, names[0], Ink::Oriental),
        "MA-09" => (1, names[1], Ink::Souss),
        "MA-01" => (2, names[2], Ink::Tanger),
        _ => (3, "", Ink::Other),
    };
    let region = |number: u8| {
        let id = format!("MA-{number:02}");
        let (row, label, ink) = focus(&id);
        MapRegion {
            id,
            label: label.to_owned(),
            row,
            words: label.to_owned(),
            look: Look::plain(ink),
        }
    };
    (1..=12).map(region).collect()
}

/// The boundaries of the package in `data/`.
fn outlines() -> Rc<Map> {
    let dataset = idmaj::published::dataset().expect("data/ is sound");
    Rc::new(dataset.map)
}

fn french(ranking: Ranking) -> Regions {
    Regions {
        outlines: outlines(),
        map: map(["Oriental", "Souss-Massa", "Tanger-Tétouan-Al Hoceïma"]),
        ranking,
    }
}

fn none(ranking: &mut Ranking) {
    for row in &mut ranking.rows {
        row.value = None;
        row.value_words.clear();
    }
}

#[test]
fn regions_ordinary() {
    check("regions_ordinary", &french(regions(848.0)));
}

#[test]
fn regions_ordinary_narrow() {
    check("regions_ordinary_narrow", &french(regions(NARROW)));
}

#[test]
fn regions_single() {
    let one = Ranking {
        rows: vec![row("Oriental", Some(751.0), Ink::Oriental)],
        ..regions(WIDE)
    };
    check("regions_single", &french(one));
}

#[test]
fn regions_none() {
    let mut ranking = regions(NARROW);
    none(&mut ranking);
    check("regions_none", &french(ranking));
}

#[test]
fn regions_selected() {
    let mut ranking = regions(WIDE);
    ranking.rows[1].look.emphasis = Emphasis::Selected;
    let mut regions = french(ranking);
    for region in &mut regions.map {
        if region.look.ink == Ink::Souss {
            region.look.emphasis = Emphasis::Selected;
        }
    }
    check("regions_selected", &regions);
}

#[test]
fn regions_long_labels() {
    let long = "Tanger-Tétouan-Al Hoceïma et toutes ses provinces et préfectures";
    let map = map([long, long, long]);
    let ranking = regions(NARROW);
    check(
        "regions_long_labels",
        &Regions {
            outlines: outlines(),
            map,
            ranking,
        },
    );
}

#[test]
fn regions_arabic() {
    let arabic = |ranking| Regions {
        outlines: outlines(),
        map: map(["الشرق", "سوس ماسة", "طنجة تطوان الحسيمة"]),
        ranking,
    };
    check("regions_arabic", &arabic(regions_ar(848.0)));
    check("regions_arabic_narrow", &arabic(regions_ar(NARROW)));
}

/// Every region of the map is found by a finger in its middle, and the sea far from land is not.
#[test]
fn regions_are_hit_by_their_shape() {
    use idmaj::chart::hit::nearest;
    use idmaj::chart::regions::lay_out;
    use idmaj::chart::ruler::Estimate;

    let scene = lay_out(&french(regions(848.0)), &Estimate);
    let row_at = |x, y| nearest(&scene.marks, at(x, y)).map(|mark| mark.row);
    let of_map = |row| {
        let marks = scene.marks.iter().filter(|mark| !mark.outline.is_empty());
        marks
            .clone()
            .find(|mark| mark.row == row)
            .expect("the row is on the map")
    };
    for row in 0..3 {
        let middle = of_map(row).drawn.centre();
        assert_eq!(row_at(middle.x, middle.y), Some(row));
    }
    assert_eq!(row_at(10.0, 60.0), None, "the Atlantic");
}
