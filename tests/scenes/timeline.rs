//! Programmes over their years, with dated events.

use idmaj::chart::row::{Emphasis, Look};
use idmaj::chart::scene::Ink;
use idmaj::chart::timeline::{Lane, Timeline};

use super::cases::{NARROW, WIDE};
use super::svg::check;

fn lane(label: &str, start: Option<f64>, end: Option<f64>, events: &[f64]) -> Lane {
    let event = |when: &f64| (*when, format!("{label} {when}"));
    Lane {
        label: label.to_owned(),
        words: label.to_owned(),
        look: Look::plain(Ink::Other),
        start,
        end,
        events: events.iter().map(event).collect(),
    }
}

fn timeline(lanes: Vec<Lane>, width: f64) -> Timeline {
    Timeline {
        lanes,
        first: 2005,
        last: 2025,
        chosen: None,
        mirrored: false,
        nothing: "aucune date publiée".to_owned(),
        width,
    }
}

fn lanes(names: [&str; 5]) -> Vec<Lane> {
    vec![
        lane(names[0], Some(2007.0), None, &[2007.0, 2012.4, 2017.39]),
        lane(names[1], Some(2012.75), Some(2019.75), &[2012.9]),
        lane(names[2], Some(2019.0), Some(2024.0), &[2021.0, 2023.8]),
        lane(names[3], None, Some(2016.0), &[]),
        lane(names[4], None, None, &[2018.3, 2018.8]),
    ]
}

const NAMES: [&str; 5] = [
    "Insertion des réfugiés urbains",
    "FORSATY",
    "Programme mondial conjoint OIM-PNUD",
    "MoTuSe",
    "INDIMAJ II",
];

#[test]
fn timeline_ordinary() {
    check("timeline_ordinary", &timeline(lanes(NAMES), WIDE));
    check("timeline_ordinary_narrow", &timeline(lanes(NAMES), NARROW));
}

#[test]
fn timeline_single() {
    let one = vec![lane("FORSATY", Some(2012.75), Some(2019.75), &[])];
    check("timeline_single", &timeline(one, NARROW));
}

#[test]
fn timeline_none() {
    check("timeline_none", &timeline(Vec::new(), NARROW));
}

#[test]
fn timeline_selected() {
    let mut lanes = lanes(NAMES);
    for n in [0, 1] {
        lanes[n].look.emphasis = Emphasis::Selected;
    }
    let chosen = Some((2017, 2021));
    check(
        "timeline_selected",
        &Timeline {
            chosen,
            ..timeline(lanes, WIDE)
        },
    );
}

#[test]
fn timeline_long_labels() {
    let long = "Programme mondial conjoint de l’OIM et du PNUD pour l’intégration des migrations dans les politiques publiques";
    check("timeline_long_labels", &timeline(lanes([long; 5]), WIDE));
    check(
        "timeline_long_labels_narrow",
        &timeline(lanes([long; 5]), NARROW),
    );
}

#[test]
fn timeline_at_the_edges() {
    let edges = vec![
        lane("A", Some(2005.0), Some(2026.0), &[2005.0, 2025.99]),
        lane("B", Some(2025.9), None, &[]),
        lane("C", None, Some(2005.1), &[]),
    ];
    check("timeline_at_the_edges", &timeline(edges, NARROW));
}

#[test]
fn timeline_arabic() {
    let names = [
        "إدماج اللاجئين",
        "فرصتي",
        "البرنامج العالمي المشترك",
        "موتوزي",
        "اندماج الثاني",
    ];
    let arabic = |width| Timeline {
        mirrored: true,
        ..timeline(lanes(names), width)
    };
    check("timeline_arabic", &arabic(WIDE));
    check("timeline_arabic_narrow", &arabic(NARROW));
}
