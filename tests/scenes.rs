//! Pictures of every chart: each test draws one, and its name is the name of the SVG it must equal.
//!
//! `UPDATE_SNAPSHOTS=1` rewrites the pictures; look at them before committing.

mod scenes {
    pub mod cases;
    mod generated;
    pub mod laws;
    mod parts;
    mod planned;
    mod published;
    mod regions;
    mod series;
    pub mod svg;
    mod timeline;
}

use idmaj::chart::row::{Certainty, Emphasis, Fill, Look};
use idmaj::chart::scene::Ink;
use idmaj::chart::{ranking, years};
use scenes::cases::{NARROW, WIDE, regions, regions_ar, row, span, year, years_of};
use scenes::svg::check;

fn look(ink: Ink, certainty: Certainty) -> Look {
    Look {
        certainty,
        ..Look::plain(ink)
    }
}

fn programme_regions() -> Vec<idmaj::chart::year_row::YearRow> {
    vec![
        span(
            2019,
            2023,
            Some(2639.0),
            "Tanger-Tétouan-Al Hoceïma",
            Ink::Tanger,
        ),
        span(2019, 2023, Some(751.0), "Oriental", Ink::Oriental),
        span(2024, 2025, None, "Souss-Massa", Ink::Souss),
        year(2017, 208.0),
        year(2018, 348.0),
        year(2022, 900.0),
    ]
}

#[test]
fn years_ordinary() {
    check(
        "years_ordinary",
        &years_of(programme_regions(), (2015, 2025), WIDE),
    );
}

#[test]
fn years_ordinary_narrow() {
    check(
        "years_ordinary_narrow",
        &years_of(programme_regions(), (2015, 2025), NARROW),
    );
}

#[test]
fn years_single() {
    check(
        "years_single",
        &years_of(vec![year(2021, 25217.0)], (2021, 2021), WIDE),
    );
}

#[test]
fn years_none() {
    check("years_none", &years_of(Vec::new(), (2015, 2025), NARROW));
}

#[test]
fn years_many_narrow() {
    let rows = (2005..=2025).map(|y| year(y, f64::from((i32::from(y) * 37) % 23 + 1) * 113.0));
    check(
        "years_many_narrow",
        &years_of(rows.collect(), (2005, 2025), NARROW),
    );
}

#[test]
fn years_many_wide() {
    let rows = (2005..=2025).map(|y| year(y, f64::from((i32::from(y) * 37) % 23 + 1) * 113.0));
    check(
        "years_many_wide",
        &years_of(rows.collect(), (2005, 2025), WIDE),
    );
}

#[test]
fn years_long_labels() {
    let long = "Programme mondial conjoint de l’OIM et du PNUD pour l’intégration des migrations dans les politiques publiques";
    let rows = vec![
        span(2008, 2023, Some(2639.0), long, Ink::Tanger),
        span(2019, 2020, Some(1_234_567.0), long, Ink::Other),
        year(2010, 12.0),
    ];
    check(
        "years_long_labels",
        &years_of(rows.clone(), (2005, 2025), NARROW),
    );
    check(
        "years_long_labels_wide",
        &years_of(rows, (2005, 2025), WIDE),
    );
}

#[test]
fn years_span_from_end_to_end() {
    let rows = vec![
        span(
            2007,
            2017,
            Some(600.0),
            "Insertion des réfugiés urbains",
            Ink::Other,
        ),
        span(2007, 2009, None, "Souss-Massa", Ink::Souss),
    ];
    check(
        "years_span_from_end_to_end",
        &years_of(rows, (2007, 2017), WIDE),
    );
}

#[test]
fn years_huge_and_tiny() {
    let rows = vec![
        year(2019, 1.0),
        year(2020, 0.0),
        year(2021, 123_674_145.0),
        year(2022, 40_000.0),
    ];
    check("years_huge_and_tiny", &years_of(rows, (2018, 2023), WIDE));
}

#[test]
fn years_certainties() {
    let all = [
        Certainty::Exact,
        Certainty::AtLeast,
        Certainty::About,
        Certainty::AtMost,
    ];
    let mut rows = Vec::new();
    for (n, certainty) in (0i16..).zip(all) {
        for (ink, fill) in [(Ink::Other, Fill::Solid), (Ink::Souss, Fill::Hatched)] {
            let start = 2015 + 3 * n + i16::from(fill == Fill::Hatched);
            let mut column = year(start, 900.0 - 120.0 * f64::from(n));
            column.look = Look {
                fill,
                ..look(ink, certainty)
            };
            rows.push(column);
        }
        let mut lane = span(
            2016 + 2 * n,
            2019 + 2 * n,
            Some(751.0),
            "Oriental",
            Ink::Oriental,
        );
        lane.look = look(Ink::Oriental, certainty);
        rows.push(lane);
    }
    check("years_certainties", &years_of(rows, (2015, 2026), WIDE));
}

#[test]
fn years_chosen() {
    let mut rows = programme_regions();
    for row in &mut rows {
        row.look.emphasis = match (row.start, row.value) {
            (2022, _) => Emphasis::Selected,
            (2017 | 2018, _) => Emphasis::Quiet,
            _ => row.look.emphasis,
        };
    }
    rows[1].look.emphasis = Emphasis::Selected;
    let mut years = years_of(rows, (2015, 2025), WIDE);
    years.chosen = Some((2019, 2023));
    check("years_chosen", &years);
    years.width = NARROW;
    check("years_chosen_narrow", &years);
}

fn arabic_years(width: f64) -> years::Years {
    let mut rows = programme_regions();
    for (row, name) in rows
        .iter_mut()
        .zip(["طنجة تطوان الحسيمة", "الشرق", "سوس ماسة"])
    {
        row.label = name.to_owned();
    }
    years::Years {
        mirrored: true,
        nothing: "لم يُنشر أي رقم".to_owned(),
        ..years_of(rows, (2015, 2025), width)
    }
}

#[test]
fn years_arabic() {
    check("years_arabic", &arabic_years(WIDE));
    check("years_arabic_narrow", &arabic_years(NARROW));
}

#[test]
fn ranking_ordinary() {
    check("ranking_ordinary", &regions(WIDE));
}

#[test]
fn ranking_ordinary_narrow() {
    check("ranking_ordinary_narrow", &regions(NARROW));
}

#[test]
fn ranking_arabic() {
    check("ranking_arabic", &regions_ar(WIDE));
}

#[test]
fn ranking_arabic_narrow() {
    check("ranking_arabic_narrow", &regions_ar(NARROW));
}

#[test]
fn ranking_single() {
    let one = ranking::Ranking {
        rows: vec![row("Oriental", Some(751.0), Ink::Oriental)],
        ..regions(WIDE)
    };
    check("ranking_single", &one);
}

#[test]
fn ranking_none() {
    let none = ["Oriental", "Souss-Massa"].map(|name| row(name, None, Ink::Other));
    check(
        "ranking_none",
        &ranking::Ranking {
            rows: none.to_vec(),
            ..regions(NARROW)
        },
    );
}

#[test]
fn ranking_empty() {
    let empty = ranking::Ranking {
        rows: Vec::new(),
        ..regions(NARROW)
    };
    check("ranking_empty", &empty);
}

#[test]
fn ranking_long_labels() {
    let mut rows = regions(WIDE).rows;
    rows[1].label =
        "Programme mondial conjoint de l’OIM et du PNUD pour l’intégration des migrations"
            .to_owned();
    rows[2].value_words = "plus de 2\u{202f}639 personnes accompagnées dans la région".to_owned();
    check(
        "ranking_long_labels",
        &ranking::Ranking {
            rows: rows.clone(),
            ..regions(WIDE)
        },
    );
    check(
        "ranking_long_labels_narrow",
        &ranking::Ranking {
            rows,
            ..regions(NARROW)
        },
    );
}

#[test]
fn ranking_huge_and_tiny() {
    let rows =
        [1.0, 0.0, 123_674_145.0, 40_000.0].map(|value| row("Fès-Meknès", Some(value), Ink::Other));
    check(
        "ranking_huge_and_tiny",
        &ranking::Ranking {
            rows: rows.to_vec(),
            ..regions(WIDE)
        },
    );
}

#[test]
fn ranking_certainties() {
    let mut rows = Vec::new();
    for (name, certainty) in [
        ("Exact", Certainty::Exact),
        ("At least", Certainty::AtLeast),
        ("About", Certainty::About),
        ("At most", Certainty::AtMost),
    ] {
        for (value, ink) in [(751.0, Ink::Oriental), (140.0, Ink::Souss)] {
            let mut bar = row(name, Some(value), ink);
            bar.look = look(ink, certainty);
            rows.push(bar);
        }
    }
    for bar in rows.iter_mut().filter(|bar| bar.look.ink == Ink::Souss) {
        bar.look.fill = Fill::Hatched;
    }
    check(
        "ranking_certainties",
        &ranking::Ranking {
            rows,
            ..regions(WIDE)
        },
    );
}

#[test]
fn ranking_selected() {
    let mut ranking = regions(WIDE);
    ranking.rows[2].look.emphasis = Emphasis::Selected;
    for row in &mut ranking.rows[3..] {
        row.look.emphasis = Emphasis::Quiet;
    }
    check("ranking_selected", &ranking);
    ranking.width = NARROW;
    check("ranking_selected_narrow", &ranking);
}
