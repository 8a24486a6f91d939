//! The pictures of all that is published: each holds the laws, and its marks are rows of its table.

use idmaj::answer::answer;
use idmaj::chart::ruler::Estimate;
use idmaj::query::address::parse;
use idmaj::text::Lang;
use idmaj::view::pictures::{Lower, Picture, Upper};
use idmaj::view::wording::Wording;

use super::cases::NARROW;
use super::laws;

const ADDRESSES: [&str; 6] = [
    "",
    "show=money&currency=EUR",
    "show=activities",
    "region=MA-02&years=2017-2021",
    "region=MA-09&show=money",
    "programme=forsaty&measure=people-helped",
];

/// The pictures of an address, in the order of display.
fn pictures(address: &str, lang: Lang) -> Vec<Picture> {
    let dataset = idmaj::bundled::dataset().expect("build.rs wrote the bundle");
    let (mut query, ignored) = parse(address, lang, &dataset);
    assert_eq!(ignored, [], "{address}");
    query.lang = lang;
    let wording = Wording::new(&dataset, lang);
    let answer = answer(&dataset, &query);
    let upper = Upper::ALL.map(|kind| kind.picture(&wording, &query, &answer));
    let lower = Lower::ALL.map(|kind| kind.picture(&wording, &query, &answer.selection));
    upper.into_iter().chain(lower).collect()
}

#[test]
fn every_picture_of_what_is_published_holds_the_laws() {
    for (lang, address) in Lang::ALL
        .iter()
        .flat_map(|lang| ADDRESSES.map(|address| (*lang, address)))
    {
        for picture in pictures(address, lang) {
            for width in [NARROW, 848.0] {
                let scene = picture
                    .drawing
                    .open()
                    .expect("it is whole")
                    .scene(width, &Estimate);
                laws::hold(&scene);
                for mark in &scene.marks {
                    let row = &picture.rows[mark.row];
                    let label = row.label.plain();
                    let told = mark.words.contains(&label);
                    assert!(told, "{}: {label} is not {}", picture.id, mark.words);
                }
            }
        }
    }
}

#[test]
fn what_is_drawn_stands_on_figures_of_the_row() {
    for address in ADDRESSES {
        let pictures = pictures(address, Lang::Fr);
        for picture in pictures.iter().filter(|picture| picture.id != "timeline") {
            let scene = picture
                .drawing
                .open()
                .expect("it is whole")
                .scene(848.0, &Estimate);
            for mark in &scene.marks {
                let row = &picture.rows[mark.row];
                let counts = row.value.plain().chars().any(|letter| letter.is_numeric());
                let (id, label) = (picture.id, row.label.plain());
                assert_eq!(counts, !row.figures.is_empty(), "{id} {address}: {label}");
            }
        }
    }
}
