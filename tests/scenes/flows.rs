//! Pictures of money as bands, and their laws over many generated ones.

use idmaj::chart::flows::{Flow, FlowColumn, FlowStop, Flows, lay_out};
use idmaj::chart::hit::nearest;
use idmaj::chart::row::{Certainty, Emphasis, Look};
use idmaj::chart::ruler::Estimate;
use idmaj::chart::scene::Ink;
use proptest::prelude::*;

use super::cases::grouped;
use super::generated::{assert_near, labels, looks, widths};
use super::laws;
use super::svg::check;

const NARROW: f64 = 358.0;
const WIDE: f64 = 848.0;

/// What each way carries, and through which bars.
type Ways<'a> = &'a [(&'a [usize], f64)];

/// A picture of named columns; amounts of bars are what runs through them.
fn flows(columns: &[(&str, &[&str])], ways: Ways, arrow: &str, width: f64) -> Flows {
    let ink = |name: &str| match name {
        "Oriental" | "الشرق" => Ink::Oriental,
        "Souss-Massa" | "سوس ماسة" => Ink::Souss,
        "Tanger-Tétouan-Al Hoceïma" | "طنجة تطوان الحسيمة" => Ink::Tanger,
        _ => Ink::Other,
    };
    let last = |stops: &[usize]| columns[stops.len() - 1].1[stops[stops.len() - 1]];
    Flows {
        columns: columns
            .iter()
            .enumerate()
            .map(|(n, (label, names))| FlowColumn {
                label: (*label).to_owned(),
                stops: names
                    .iter()
                    .enumerate()
                    .map(|(stop, name)| FlowStop {
                        label: (*name).to_owned(),
                        value_words: grouped(
                            ways.iter()
                                .filter(|(stops, _)| stops[n] == stop)
                                .map(|(_, value)| value)
                                .sum(),
                        ),
                        ink: ink(name),
                    })
                    .collect(),
            })
            .collect(),
        flows: ways
            .iter()
            .map(|(stops, value)| {
                let names: Vec<&str> = stops
                    .iter()
                    .zip(columns)
                    .map(|(stop, (_, names))| names[*stop])
                    .collect();
                Flow {
                    stops: stops.to_vec(),
                    value: *value,
                    value_words: grouped(*value),
                    label: names.join(arrow),
                    words: names.join(arrow),
                    look: Look::plain(ink(last(stops))),
                }
            })
            .collect(),
        mirrored: false,
        nothing: "aucun montant publié".to_owned(),
        width,
    }
}

const ORDINARY: Ways = &[
    (&[0, 0, 0], 4_100_000.0),
    (&[0, 0, 1], 2_700_000.0),
    (&[0, 1, 3], 35_000_000.0),
    (&[0, 2, 4], 2_000_000.0),
    (&[1, 3, 2], 11_500_000.0),
    (&[2, 4, 0], 630_000.0),
    (&[2, 5, 4], 1_490_000.0),
];

fn ordinary(width: f64) -> Flows {
    flows(
        &[
            (
                "Bailleurs",
                &["Union européenne", "USAID", "Coopération suisse"],
            ),
            (
                "Programmes",
                &[
                    "DEPOMI",
                    "Politiques migratoires",
                    "Work4Life",
                    "FORSATY",
                    "Projet Oriental",
                    "Caritas, phase 7",
                ],
            ),
            (
                "Régions",
                &[
                    "Oriental",
                    "Souss-Massa",
                    "Tanger-Tétouan-Al Hoceïma",
                    "Pays entier",
                    "Plusieurs régions",
                ],
            ),
        ],
        ORDINARY,
        " → ",
        width,
    )
}

#[test]
fn flows_ordinary() {
    check("flows_ordinary", &ordinary(WIDE));
    check("flows_ordinary_narrow", &ordinary(NARROW));
}

#[test]
fn flows_arabic() {
    for (name, width) in [("flows_arabic", WIDE), ("flows_arabic_narrow", NARROW)] {
        let arabic = Flows {
            mirrored: true,
            ..flows(
                &[
                    (
                        "الممولون",
                        &["الاتحاد الأوروبي", "الوكالة الأمريكية", "التعاون السويسري"],
                    ),
                    (
                        "البرامج",
                        &[
                            "ديبومي",
                            "سياسات الهجرة",
                            "العمل من أجل الحياة",
                            "فرصتي",
                            "مشروع الشرق",
                            "كاريتاس",
                        ],
                    ),
                    (
                        "الجهات",
                        &[
                            "الشرق",
                            "سوس ماسة",
                            "طنجة تطوان الحسيمة",
                            "مجموع التراب الوطني",
                            "عدة جهات",
                        ],
                    ),
                ],
                ORDINARY,
                " ← ",
                width,
            )
        };
        check(name, &arabic);
    }
}

#[test]
fn flows_two_columns() {
    let two = flows(
        &[
            ("Bailleurs", &["Union européenne", "Italie", "Belgique"]),
            ("Programmes", &["HCR Maroc", "Salem", "MEDMA 2", "Amuddu"]),
        ],
        &[
            (&[0, 0], 1_089_325.0),
            (&[1, 0], 989_118.0),
            (&[1, 1], 1_830_000.0),
            (&[2, 2], 1_200_000.0),
            (&[2, 3], 320_000.0),
        ],
        " → ",
        WIDE,
    );
    check("flows_two_columns", &two);
}

#[test]
fn flows_single() {
    let one = flows(
        &[
            ("Bailleurs", &["USAID"]),
            ("Programmes", &["FORSATY"]),
            ("Régions", &["Tanger-Tétouan-Al Hoceïma"]),
        ],
        &[(&[0, 0, 0], 12_770_000.0)],
        " → ",
        WIDE,
    );
    check("flows_single", &one);
}

#[test]
fn flows_none() {
    let none = flows(&[("Bailleurs", &[]), ("Programmes", &[])], &[], " → ", WIDE);
    check("flows_none", &none);
}

#[test]
fn flows_long_labels() {
    let long = "Programme mondial conjoint de l’OIM et du PNUD pour l’intégration des migrations";
    for (name, width) in [
        ("flows_long_labels", WIDE),
        ("flows_long_labels_narrow", NARROW),
    ] {
        let picture = flows(
            &[
                (
                    "Ceux qui donnent de l’argent et leurs agences",
                    &[long, long],
                ),
                ("Programmes", &[long, long]),
                ("Régions", &[long]),
            ],
            &[(&[0, 0, 0], 300_000.0), (&[1, 1, 0], 500_000.0)],
            " → ",
            width,
        );
        check(name, &picture);
    }
}

#[test]
fn flows_huge_and_tiny() {
    let picture = flows(
        &[
            ("Bailleurs", &["Union européenne", "Fons Mallorquí"]),
            ("Programmes", &["Coopération", "Ahlam", "Gratuit"]),
        ],
        &[
            (&[0, 0], 343_000_000.0),
            (&[1, 1], 10_000.0),
            (&[1, 2], 0.0),
        ],
        " → ",
        WIDE,
    );
    check("flows_huge_and_tiny", &picture);
}

#[test]
fn flows_certainties() {
    let mut picture = ordinary(WIDE);
    for (flow, certainty) in picture.flows.iter_mut().zip([
        Certainty::About,
        Certainty::Exact,
        Certainty::About,
        Certainty::AtLeast,
        Certainty::AtMost,
    ]) {
        flow.look.certainty = certainty;
    }
    picture.flows[4].look.emphasis = Emphasis::Selected;
    picture.flows[2].look.emphasis = Emphasis::Quiet;
    check("flows_certainties", &picture);
}

prop_compose! {
    fn columns()(label in labels(), stops in prop::collection::vec((labels(), labels()), 1..7)) -> FlowColumn {
        let stop = |(label, value_words)| FlowStop { label, value_words, ink: Ink::Other };
        FlowColumn { label, stops: stops.into_iter().map(stop).collect() }
    }
}

prop_compose! {
    fn all_flows()(
        stops in prop::collection::vec(0usize..9, 0..4),
        value in prop_oneof![Just(0.0), (1u32..100).prop_map(f64::from), (1u32..2_000_000_000).prop_map(f64::from)],
        label in labels(),
        look in looks(),
    ) -> Flow {
        Flow { stops, value, value_words: grouped(value), words: label.clone(), label, look }
    }
}

prop_compose! {
    fn pictures()(
        columns in prop::collection::vec(columns(), 0..5),
        flows in prop::collection::vec(all_flows(), 0..12),
        width in widths(),
        mirrored: bool,
    ) -> Flows {
        Flows { columns, flows, mirrored, nothing: "aucun montant publié".to_owned(), width }
    }
}

proptest! {
    #[test]
    fn flows_keep_the_laws(picture in pictures()) {
        let scene = lay_out(&picture, &Estimate);
        laws::hold(&scene);
        let plain = scene.marks.iter().filter(|mark| mark.outline.is_empty());
        prop_assert_eq!(plain.count(), picture.flows.len());
        for mark in &scene.marks {
            prop_assert!(nearest(&scene.marks, mark.drawn.centre()).is_some() || !mark.outline.is_empty());
        }
    }

    #[test]
    fn bands_keep_their_ratio(values in prop::collection::vec(1u32..1_000_000, 1..9), mirrored: bool) {
        let stops: Vec<[usize; 2]> = (0..values.len()).map(|n| [n % 3, n % 4]).collect();
        let ways: Vec<(&[usize], f64)> = stops.iter().zip(&values).map(|(stops, value)| (stops.as_slice(), f64::from(*value))).collect();
        let names: (&[&str], &[&str]) = (&["A", "B", "C"], &["1", "2", "3", "4"]);
        let picture = Flows { mirrored, ..flows(&[("", names.0), ("", names.1)], &ways, " ", WIDE) };
        let scene = lay_out(&picture, &Estimate);
        let all: f64 = values.iter().copied().map(f64::from).sum();
        let high: f64 = scene.marks.iter().take(values.len()).map(|mark| mark.drawn.height).sum();
        for (mark, value) in scene.marks.iter().zip(&values) {
            assert_near(mark.drawn.height, f64::from(*value) / all * high);
        }
    }
}
