//! Pictures of shares as cells of a hundred, and their laws over many generated ones.

use idmaj::chart::hundred::{Hundred, Share, Whole, lay_out};
use idmaj::chart::row::{Certainty, Emphasis, Fill, Look};
use idmaj::chart::ruler::Estimate;
use idmaj::chart::scene::Ink;
use proptest::prelude::*;

use super::generated::{can_be_pointed_at, labels, looks, widths};
use super::laws;
use super::svg::check;

const NARROW: f64 = 358.0;
const WIDE: f64 = 848.0;

fn share(label: &str, value: f64, words: &str) -> Share {
    Share {
        label: label.to_owned(),
        value,
        value_words: words.to_owned(),
        words: format!("{label}: {words}"),
        look: Look::plain(Ink::Other),
    }
}

fn certain(certainty: Certainty, share: Share) -> Share {
    let look = Look {
        certainty,
        ..share.look
    };
    Share { look, ..share }
}

fn whole(label: &str, shares: Vec<Share>) -> Whole {
    Whole {
        label: label.to_owned(),
        shares,
    }
}

fn french(wholes: Vec<Whole>, width: f64) -> Hundred {
    Hundred {
        wholes,
        rest: "non précisé".to_owned(),
        mirrored: false,
        nothing: "aucun chiffre publié".to_owned(),
        width,
    }
}

fn ordinary(width: f64) -> Hundred {
    let aid = vec![
        share("microprojets", 58.0, "58 %"),
        share("aide en espèces", 37.0, "37 %"),
        share("soins", 4.0, "4 %"),
        share("formation", 1.0, "1 %"),
    ];
    let status = vec![
        share("en situation irrégulière", 36.6, "36,6 %"),
        share("en situation régulière", 25.9, "25,9 %"),
        share("réfugiés", 24.0, "24,0 %"),
        share("demandeurs d’asile", 12.3, "12,3 %"),
    ];
    let mut oriental = certain(Certainty::About, share("Oriental", 9.99, "environ 9,99 %"));
    oriental.look.ink = Ink::Oriental;
    let regions = vec![
        certain(
            Certainty::About,
            share("Rabat-Salé-Kénitra", 29.99, "environ 29,99 %"),
        ),
        certain(
            Certainty::About,
            share("Casablanca-Settat", 23.28, "environ 23,28 %"),
        ),
        oriental,
    ];
    french(
        vec![
            whole("Aide à la réintégration, 2021", aid),
            whole("Migrants enquêtés de 15 ans et plus, 2021", status),
            whole("Demandes de régularisation, 2014", regions),
            whole(
                "Enfants non accompagnés, 2024",
                vec![share("13 à 17 ans", 93.0, "93 %")],
            ),
        ],
        width,
    )
}

#[test]
fn hundred_ordinary() {
    check("hundred_ordinary", &ordinary(WIDE));
    check("hundred_ordinary_narrow", &ordinary(NARROW));
}

#[test]
fn hundred_arabic() {
    for (name, width) in [("hundred_arabic", WIDE), ("hundred_arabic_narrow", NARROW)] {
        let shares = vec![
            share("مشاريع صغرى", 58.0, "58%"),
            share("مساعدة نقدية", 37.0, "37%"),
            share("علاج", 4.0, "4%"),
            share("تكوين", 1.0, "1%"),
        ];
        let arabic = Hundred {
            rest: "غير محدد".to_owned(),
            mirrored: true,
            ..french(
                vec![
                    whole("المساعدة على إعادة الإدماج، 2021", shares),
                    whole(
                        "العائدون، 2024",
                        vec![share("تلقوا مواكبة معززة", 10.4, "10,4%")],
                    ),
                ],
                width,
            )
        };
        check(name, &arabic);
    }
}

#[test]
fn hundred_single() {
    let one = vec![share("13 à 17 ans", 93.0, "93 %")];
    check("hundred_single", &french(vec![whole("", one)], WIDE));
}

#[test]
fn hundred_none() {
    check("hundred_none", &french(Vec::new(), NARROW));
}

#[test]
fn hundred_long_labels() {
    for (name, width) in [
        ("hundred_long_labels", WIDE),
        ("hundred_long_labels_narrow", NARROW),
    ] {
        let long = "personnes rentrées qui ont reçu un appui renforcé à la réintégration dans leur pays d’origine";
        let shares = vec![
            share(long, 40.0, "environ 40 %"),
            share(long, 30.0, "30 %"),
            share(long, 20.0, "20 %"),
        ];
        let picture = french(vec![whole(&format!("Parmi les {long}"), shares)], width);
        check(name, &picture);
    }
}

#[test]
fn hundred_tiny_and_whole() {
    let tiny = vec![
        share("un sur mille", 0.1, "0,1 %"),
        share("rien", 0.0, "0 %"),
        share("presque tous", 99.8, "99,8 %"),
    ];
    let all = vec![share("tous", 100.0, "100 %")];
    check(
        "hundred_tiny_and_whole",
        &french(vec![whole("Mille", tiny), whole("Toutes", all)], WIDE),
    );
}

#[test]
fn hundred_overlapping() {
    let shares = vec![
        share("femmes", 60.0, "60 %"),
        share("mineurs", 55.5, "55,5 %"),
    ];
    check(
        "hundred_overlapping",
        &french(vec![whole("Bénéficiaires, 2022", shares)], WIDE),
    );
}

#[test]
fn hundred_certainties() {
    let mut wholes = Vec::new();
    for (name, certainty) in [
        ("exact", Certainty::Exact),
        ("au moins", Certainty::AtLeast),
        ("environ", Certainty::About),
        ("au plus", Certainty::AtMost),
    ] {
        let first = certain(certainty, share(name, 22.5, "22,5 %"));
        let mut second = certain(certainty, share("Tanger", 30.0, "30 %"));
        second.look.ink = Ink::Tanger;
        let mut target = certain(certainty, share("objectif", 25.0, "25 %"));
        target.look.fill = Fill::Hatched;
        wholes.push(whole(name, vec![first, second, target]));
    }
    wholes[0].shares[1].look.emphasis = Emphasis::Selected;
    wholes[2].shares[0].look.emphasis = Emphasis::Quiet;
    check("hundred_certainties", &french(wholes, WIDE));
}

fn hundredths() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(100.0),
        (1u32..100).prop_map(f64::from),
        (1u32..4_000).prop_map(|value| f64::from(value) / 100.0),
    ]
}

prop_compose! {
    fn shares()(label in labels(), value in hundredths(), unit in labels(), look in looks()) -> Share {
        Share { look, ..share(&label, value, &format!("{value} % {unit}")) }
    }
}

prop_compose! {
    fn pictures()(
        wholes in prop::collection::vec((labels(), prop::collection::vec(shares(), 0..6)), 0..5),
        width in widths(),
        mirrored: bool,
    ) -> Hundred {
        let wholes = wholes.into_iter().map(|(label, shares)| Whole { label, shares });
        Hundred { mirrored, ..french(wholes.collect(), width) }
    }
}

proptest! {
    #[test]
    fn hundreds_keep_the_laws(picture in pictures()) {
        let scene = lay_out(&picture, &Estimate);
        laws::hold(&scene);
        let rows = picture.wholes.iter().map(|whole| whole.shares.len()).sum();
        can_be_pointed_at(&scene, rows);
    }

    /// One share of so many cells: what is filled has so many hundredths of the strip's area.
    #[test]
    fn cells_are_as_many_as_published(hundredths in 20u32..9_980, width in widths(), mirrored: bool) {
        let value = f64::from(hundredths) / 100.0;
        let one = vec![whole("", vec![share("", value, "")])];
        let scene = lay_out(&Hundred { mirrored, rest: String::new(), ..french(one, width) }, &Estimate);
        let area = |coat| -> f64 {
            scene.shapes.iter().filter_map(|shape| laws::filled_with(shape, coat)).map(|area| area.width * area.height).sum()
        };
        let (filled, empty) = (area(Ink::Other.full()), area(Ink::Rule.wash(60)));
        prop_assert!((filled / (filled + empty) * 100.0 - value).abs() < 1e-6);
    }
}
