//! Small pictures beside each other, and their laws over many generated ones.

use idmaj::chart::drawing::Drawing;
use idmaj::chart::multiples::{Multiples, Panel, Scaling, lay_out};
use idmaj::chart::ruler::Estimate;
use idmaj::chart::scene::Ink;
use idmaj::chart::year_row::YearRow;
use idmaj::chart::years::Years;
use proptest::prelude::*;

use super::cases::{span, year, years_of};
use super::generated::{all_years, assert_near, can_be_pointed_at, labels, widths};
use super::laws;
use super::parts;
use super::series;
use super::svg::check;

const NARROW: f64 = 358.0;
const WIDE: f64 = 848.0;

fn panel(label: &str, rows: Vec<YearRow>) -> Panel {
    Panel {
        label: label.to_owned(),
        chosen: false,
        drawing: Drawing::Years(years_of(rows, (2012, 2025), 0.0)),
    }
}

fn multiples(panels: Vec<Panel>, scaling: Scaling, width: f64) -> Multiples {
    Multiples {
        panels,
        scaling,
        scaling_words: match scaling {
            Scaling::Shared => "Une même hauteur vaut le même nombre partout.",
            Scaling::Own => "Chaque région a sa propre échelle.",
        }
        .to_owned(),
        mirrored: false,
        nothing: "aucun chiffre publié".to_owned(),
        width,
    }
}

fn regions(names: [&str; 5]) -> Vec<Panel> {
    let tinted = |ink: Ink, mut row: YearRow| {
        row.look.ink = ink;
        row
    };
    vec![
        panel(
            names[0],
            vec![
                tinted(Ink::Oriental, year(2019, 751.0)),
                tinted(Ink::Oriental, year(2021, 1_250.0)),
                span(2022, 2024, Some(3_469.0), "PRIM", Ink::Oriental),
            ],
        ),
        panel(names[1], vec![span(2022, 2025, None, "DEPOMI", Ink::Souss)]),
        panel(
            names[2],
            vec![
                tinted(Ink::Tanger, year(2016, 19_013.0)),
                tinted(Ink::Tanger, year(2018, 2_639.0)),
                tinted(Ink::Tanger, year(2020, 9_400.0)),
            ],
        ),
        panel(names[3], vec![year(2015, 625.0), year(2024, 40.0)]),
        panel(names[4], Vec::new()),
    ]
}

const FRENCH: [&str; 5] = [
    "Oriental",
    "Souss-Massa",
    "Tanger-Tétouan-Al Hoceïma",
    "Casablanca-Settat",
    "Fès-Meknès",
];

#[test]
fn multiples_ordinary() {
    let picture = |width| multiples(regions(FRENCH), Scaling::Shared, width);
    check("multiples_ordinary", &picture(WIDE));
    check("multiples_ordinary_narrow", &picture(NARROW));
}

#[test]
fn multiples_own_scales() {
    let mut picture = multiples(regions(FRENCH), Scaling::Own, WIDE);
    picture.panels[2].chosen = true;
    check("multiples_own_scales", &picture);
}

#[test]
fn multiples_arabic() {
    let names = [
        "الشرق",
        "سوس ماسة",
        "طنجة تطوان الحسيمة",
        "الدار البيضاء سطات",
        "فاس مكناس",
    ];
    for (name, width) in [
        ("multiples_arabic", WIDE),
        ("multiples_arabic_narrow", NARROW),
    ] {
        let mut picture = Multiples {
            mirrored: true,
            scaling_words: "الارتفاع نفسه يعني العدد نفسه في كل الجهات.".to_owned(),
            ..multiples(regions(names), Scaling::Shared, width)
        };
        for panel in &mut picture.panels {
            if let Drawing::Years(years) = &mut panel.drawing {
                years.mirrored = true;
                years.nothing = "لم يُنشر أي رقم".to_owned();
            }
        }
        check(name, &picture);
    }
}

#[test]
fn multiples_single() {
    let one = regions(FRENCH).into_iter().take(1).collect();
    check("multiples_single", &multiples(one, Scaling::Own, WIDE));
}

#[test]
fn multiples_none() {
    check(
        "multiples_none",
        &multiples(Vec::new(), Scaling::Own, NARROW),
    );
}

#[test]
fn multiples_long_labels() {
    let long = "Laâyoune-Sakia El Hamra et Dakhla-Oued Ed-Dahab, avec toutes les provinces";
    let rows = vec![
        year(2020, 12.0),
        span(2021, 2021, None, "publié, non additionné ici", Ink::Other),
        span(2013, 2024, Some(1_234_567.0), long, Ink::Other),
    ];
    let panels = vec![panel(long, rows.clone()), panel(long, rows)];
    check(
        "multiples_long_labels",
        &multiples(panels, Scaling::Shared, WIDE),
    );
}

#[test]
fn multiples_huge_and_tiny() {
    let panels = vec![
        panel("Oriental", vec![year(2020, 12.0), year(2021, 0.0)]),
        panel("Souss-Massa", vec![year(2020, 123_674_145.0)]),
    ];
    check(
        "multiples_huge_and_tiny",
        &multiples(panels, Scaling::Shared, WIDE),
    );
}

#[test]
fn multiples_of_lines() {
    let lines = |ink, values: &[(f64, f64)]| {
        let line = series::line("", ink, values);
        Drawing::Series(series::series(vec![line], false, 0.0))
    };
    let drawings = [
        lines(
            Ink::Oriental,
            &[(2017.5, 894.0), (2018.5, 900.0), (2019.5, 1_151.0)],
        ),
        lines(Ink::Souss, &[(2021.5, 120.0)]),
        lines(
            Ink::Tanger,
            &[(2015.5, 310.0), (2016.5, 420.0), (2022.5, 640.0)],
        ),
    ];
    let panels = drawings.into_iter().zip(FRENCH);
    let panels = panels.map(|(drawing, name)| Panel {
        drawing,
        ..panel(name, Vec::new())
    });
    check(
        "multiples_of_lines",
        &multiples(panels.collect(), Scaling::Shared, WIDE),
    );
}

#[test]
fn multiples_of_parts() {
    let parts = |whole, men, women| {
        let division = parts::division(true, &[("Hommes", men), ("Femmes", women)]);
        Drawing::Parts(parts::parts(whole, vec![division], 0.0))
    };
    let drawings = [parts(2_500.0, 1_400.0, 1_100.0), parts(625.0, 500.0, 100.0)];
    let panels = drawings.into_iter().zip(FRENCH);
    let panels = panels.map(|(drawing, name)| Panel {
        drawing,
        ..panel(name, Vec::new())
    });
    check(
        "multiples_of_parts",
        &Multiples {
            scaling_words: "Une même longueur vaut le même nombre partout.".to_owned(),
            ..multiples(panels.collect(), Scaling::Shared, WIDE)
        },
    );
}

prop_compose! {
    fn pictures()(
        panels in prop::collection::vec((labels(), all_years(), any::<bool>()), 0..7),
        shared: bool,
        width in widths(),
        mirrored: bool,
    ) -> Multiples {
        let panel = |(label, years, chosen)| Panel { label, chosen, drawing: Drawing::Years(years) };
        let scaling = if shared { Scaling::Shared } else { Scaling::Own };
        Multiples { mirrored, ..multiples(panels.into_iter().map(panel).collect(), scaling, width) }
    }
}

fn rows(panel: &Panel) -> &[YearRow] {
    match &panel.drawing {
        Drawing::Years(Years { rows, .. }) => rows,
        _ => &[],
    }
}

proptest! {
    #[test]
    fn multiples_keep_the_laws(picture in pictures()) {
        let scene = lay_out(&picture, &Estimate);
        laws::hold(&scene);
        can_be_pointed_at(&scene, picture.panels.iter().map(|panel| rows(panel).len()).sum());
    }

    #[test]
    fn on_one_scale_all_columns_keep_their_ratio(values in prop::collection::vec(1u32..1_000_000, 1..13), width in widths()) {
        let panels = values.iter().map(|value| panel("", vec![year(2020, f64::from(*value))]));
        let scene = lay_out(&multiples(panels.collect(), Scaling::Shared, width), &Estimate);
        let largest = values.iter().copied().max().map_or(0.0, f64::from);
        let tallest = scene.marks.iter().map(|mark| mark.drawn.height).fold(0.0, f64::max);
        for (mark, value) in scene.marks.iter().zip(&values) {
            assert_near(mark.drawn.height, (f64::from(*value) / largest * tallest).max(2.0));
        }
    }
}
