//! Years that are added up from several programmes, and what was planned.

use idmaj::chart::row::Fill;
use idmaj::chart::scene::Ink;

use super::cases::{NARROW, WIDE, span, year, years_of};
use super::svg::check;

#[test]
fn years_added_up() {
    let mut rows = vec![
        year(2019, 3_000.0),
        year(2021, 25_217.0),
        year(2022, 30_900.0),
    ];
    rows[1].parts = vec![22_840.0, 2_377.0];
    rows[2].parts = vec![18_000.0, 9_000.0, 3_880.0, 20.0];
    check(
        "years_added_up",
        &years_of(rows.clone(), (2015, 2025), WIDE),
    );
    check(
        "years_added_up_narrow",
        &years_of(rows, (2015, 2025), NARROW),
    );
}

#[test]
fn years_planned() {
    let mut rows = vec![
        span(
            2020,
            2023,
            Some(650.0),
            "Programme mondial conjoint · un objectif",
            Ink::Oriental,
        ),
        span(
            2019,
            2023,
            Some(751.0),
            "Programme mondial conjoint · Oriental",
            Ink::Oriental,
        ),
        year(2017, 208.0),
        span(
            2017,
            2017,
            Some(90.0),
            "HCR Maroc · un objectif",
            Ink::Other,
        ),
    ];
    rows[0].look.fill = Fill::Hatched;
    rows[3].look.fill = Fill::Hatched;
    check("years_planned", &years_of(rows, (2015, 2025), WIDE));
}
