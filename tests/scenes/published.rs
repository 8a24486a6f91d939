//! The pictures of all that is published: each holds the laws, and its marks are rows of its table.

use idmaj::answer::answer;
use idmaj::chart::drawing::Drawing;
use idmaj::chart::ruler::Estimate;
use idmaj::query::address::parse;
use idmaj::text::Lang;
use idmaj::view::pictures::{Lower, Picture, Upper};
use idmaj::view::wording::Wording;

use super::cases::NARROW;
use super::laws;

const ADDRESSES: [&str; 11] = [
    "",
    "show=money&currency=EUR",
    "show=activities",
    "region=MA-02&years=2017-2021",
    "region=MA-09&show=money",
    "programme=forsaty&measure=people-helped",
    "each=series",
    "each=series&show=money",
    "each=fields",
    "each=fields&show=money&region=MA-09",
    "each=fields&show=activities",
];

/// The pictures of an address, in the order of display.
fn pictures(address: &str, lang: Lang) -> Vec<Picture> {
    let dataset = idmaj::published::dataset().expect("data/ is sound");
    let (mut query, ignored) = parse(address, lang, &dataset);
    assert_eq!(ignored, [], "{address}");
    query.view.lang = lang;
    let wording = Wording::new(&dataset, lang);
    let answer = answer(&dataset, &query.question);
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
                let scene = picture.drawing.scene(width, &Estimate);
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
            let scene = picture.drawing.scene(848.0, &Estimate);
            for mark in &scene.marks {
                let row = &picture.rows[mark.row];
                let counts = row.value.plain().chars().any(|letter| letter.is_numeric());
                let (id, label) = (picture.id, row.label.plain());
                assert_eq!(counts, !row.figures.is_empty(), "{id} {address}: {label}");
            }
        }
    }
}

#[test]
fn what_few_regions_have_is_said_and_not_drawn_as_emptiness() {
    let multiples = |address: &str| {
        let all = pictures(address, Lang::En);
        let found = all.into_iter().find(|picture| picture.id == "multiples");
        let picture = found.expect("there is one");
        match picture.drawing.clone() {
            Drawing::Multiples(chart) => (picture, chart),
            other => panic!("{other:?}"),
        }
    };
    // Six regions have refugees over time, and the third programme region is looked for all the same.
    let (picture, chart) = multiples("each=series");
    let panels: Vec<_> = chart.panels.iter().map(|panel| &*panel.label).collect();
    assert_eq!(
        panels[..3],
        ["Oriental", "Souss-Massa", "Tangier-Tetouan-Al Hoceima"]
    );
    assert_eq!(panels.len(), 7);
    let sentence = picture.sentence.plain();
    assert!(sentence.contains("regions have figures for several years"));
    // Up to 2023 two regions have money by field.
    let (_, chart) = multiples("each=fields&show=money&years=2012-2023");
    assert_eq!(chart.panels.len(), 2);
    assert!(chart.scaling_words.contains("regions only"));
    // No region has money over time; the table still names all twelve.
    let (picture, chart) = multiples("each=series&show=money");
    assert_eq!(chart.panels, []);
    assert_eq!(chart.nothing, "No region has figures for several years.");
    assert_eq!(picture.sentence.plain(), chart.nothing);
    assert_eq!(picture.rows.len(), 12);
}
