//! One measure over time.

use idmaj::chart::row::{Certainty, Emphasis, Fill, Look};
use idmaj::chart::scene::Ink;
use idmaj::chart::series::{Line, LinePoint, Series};

use super::cases::{NARROW, WIDE, grouped};
use super::svg::check;

/// A line through some years and values.
fn line(label: &str, ink: Ink, values: &[(f64, f64)]) -> Line {
    let point = |(when, value): &(f64, f64)| LinePoint {
        row: 0,
        when: *when,
        value: *value,
        value_words: grouped(*value),
        words: format!("{label} {when}"),
        look: Look::plain(ink),
        claims: Vec::new(),
    };
    Line {
        label: label.to_owned(),
        ink,
        points: values.iter().map(point).collect(),
    }
}

fn series(mut lines: Vec<Line>, happens: bool, width: f64) -> Series {
    let points = lines.iter_mut().flat_map(|line| &mut line.points);
    for (row, point) in points.enumerate() {
        point.row = row;
    }
    Series {
        lines,
        first: 2013,
        last: 2025,
        chosen: None,
        happens,
        mirrored: false,
        nothing: "aucun chiffre publié".to_owned(),
        width,
    }
}

/// Refugees in three places, with years in which nothing was published.
fn places(names: [&str; 3]) -> Vec<Line> {
    vec![
        line(
            names[0],
            Ink::Other,
            &[
                (2017.5, 894.0),
                (2018.5, 900.0),
                (2019.5, 1151.0),
                (2021.3, 1328.0),
                (2021.8, 1346.0),
                (2022.4, 1508.0),
                (2023.9, 1551.0),
            ],
        ),
        line(
            names[1],
            Ink::Oriental,
            &[
                (2017.5, 506.0),
                (2018.5, 567.0),
                (2019.5, 591.0),
                (2021.3, 775.0),
                (2022.4, 891.0),
                (2023.9, 1028.0),
            ],
        ),
        line(
            names[2],
            Ink::Tanger,
            &[(2017.5, 158.0), (2018.5, 171.0), (2022.4, 470.0)],
        ),
    ]
}

const PLACES: [&str; 3] = ["Rabat", "Oujda", "Tanger"];

#[test]
fn series_ordinary() {
    check("series_ordinary", &series(places(PLACES), false, WIDE));
    check(
        "series_ordinary_narrow",
        &series(places(PLACES), false, NARROW),
    );
}

fn returns() -> Line {
    let values = [1158.0, 1399.0, 1508.0, 1733.0, 1508.0];
    let years = (2014..).map(|year| f64::from(year) + 0.5);
    let mut values: Vec<(f64, f64)> = years.zip(values).collect();
    values.extend([(2021.5, 2377.0), (2022.5, 2457.0), (2024.5, 2196.0)]);
    line("", Ink::Other, &values)
}

#[test]
fn series_single_line() {
    check("series_single_line", &series(vec![returns()], false, WIDE));
}

#[test]
fn series_columns() {
    check("series_columns", &series(vec![returns()], true, WIDE));
    check(
        "series_columns_narrow",
        &series(vec![returns()], true, NARROW),
    );
}

#[test]
fn series_none() {
    check("series_none", &series(Vec::new(), false, NARROW));
}

fn disputed() -> Vec<Line> {
    let mut line = returns();
    for (n, point) in line.points.iter_mut().enumerate() {
        point.claims = vec![point.value * 0.7, point.value * (1.1 + 0.05 * n as f64)];
    }
    vec![line]
}

#[test]
fn series_all_disputed() {
    check("series_all_disputed", &series(disputed(), false, WIDE));
    check(
        "series_all_disputed_columns",
        &series(disputed(), true, NARROW),
    );
}

#[test]
fn series_long_labels() {
    let long = "Programme mondial conjoint de l’OIM et du PNUD pour l’intégration des migrations dans les politiques publiques";
    check(
        "series_long_labels",
        &series(places([long, "Oujda", long]), false, WIDE),
    );
    check(
        "series_long_labels_narrow",
        &series(places([long, long, "Tanger"]), false, NARROW),
    );
}

#[test]
fn series_huge_and_tiny() {
    let values = [
        (2019.5, 1.0),
        (2020.5, 0.0),
        (2021.5, 123_674_145.0),
        (2022.5, 40_000.0),
    ];
    let all = |happens| series(vec![line("", Ink::Other, &values)], happens, WIDE);
    check("series_huge_and_tiny", &all(false));
    check("series_huge_and_tiny_columns", &all(true));
}

#[test]
fn series_certainties() {
    let mut lines = places(PLACES);
    let all = [
        Certainty::AtLeast,
        Certainty::About,
        Certainty::AtMost,
        Certainty::Exact,
    ];
    for line in &mut lines {
        for (point, certainty) in line.points.iter_mut().zip(all.iter().cycle()) {
            point.look.certainty = *certainty;
        }
    }
    for point in &mut lines[1].points {
        point.look.fill = Fill::Hatched;
    }
    lines[0].points[2].look.emphasis = Emphasis::Selected;
    check("series_certainties", &series(lines, false, WIDE));
}

#[test]
fn series_many_years() {
    let years = 2005..=2025;
    let value = |year: i32| f64::from((year * 37) % 23 + 8) * 113.0;
    let values: Vec<_> = years
        .map(|year| (f64::from(year) + 0.5, value(year)))
        .collect();
    check(
        "series_many_years",
        &series(vec![line("", Ink::Other, &values)], false, NARROW),
    );
}

#[test]
fn series_arabic() {
    let arabic = |width| Series {
        mirrored: true,
        nothing: "لم يُنشر أي رقم".to_owned(),
        ..series(places(["الرباط", "وجدة", "طنجة"]), false, width)
    };
    check("series_arabic", &arabic(WIDE));
    check("series_arabic_narrow", &arabic(NARROW));
}
