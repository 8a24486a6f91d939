//! A whole and its parts.

use idmaj::chart::parts::{Division, PartRow, Parts};
use idmaj::chart::row::{Certainty, Emphasis, Fill, Look};
use idmaj::chart::scene::Ink;

use super::cases::{NARROW, WIDE, grouped};
use super::svg::check;

fn row(label: &str, value: f64) -> PartRow {
    PartRow {
        label: label.to_owned(),
        value,
        value_words: grouped(value),
        words: label.to_owned(),
        look: Look::plain(Ink::Other),
    }
}

fn division(closing: bool, rows: &[(&str, f64)]) -> Division {
    let rows = rows.iter().map(|(label, value)| row(label, *value));
    Division {
        closing,
        rows: rows.collect(),
    }
}

fn parts(whole: f64, divisions: Vec<Division>, width: f64) -> Parts {
    Parts {
        whole: Some(row("Le tout", whole)),
        divisions,
        rest: "non réparti".to_owned(),
        nothing: "rien n’est publié avec ses parties".to_owned(),
        mirrored: false,
        width,
    }
}

/// The aid of one year: overlapping, and more than one way to divide it.
fn aid() -> Vec<Division> {
    vec![
        division(
            false,
            &[
                ("Paniers, bons, hygiène", 12_000.0),
                ("Soins et médicaments", 5_623.0),
                ("Hébergement d’urgence", 187.0),
            ],
        ),
        division(true, &[("Hommes", 14_200.0), ("Femmes", 8_017.0)]),
    ]
}

#[test]
fn parts_ordinary() {
    check("parts_ordinary", &parts(25_217.0, aid(), WIDE));
    check("parts_ordinary_narrow", &parts(25_217.0, aid(), NARROW));
}

#[test]
fn parts_closing() {
    let fields = division(
        true,
        &[
            ("Humanitaire", 1_045_500.0),
            ("Colonies de vacances", 480_000.0),
            ("Culture", 1_443_000.0),
            ("Éducation", 4_022_000.0),
        ],
    );
    check(
        "parts_closing",
        &parts(6_990_500.0, vec![fields.clone()], WIDE),
    );
    check(
        "parts_closing_narrow",
        &parts(6_990_500.0, vec![fields], NARROW),
    );
}

#[test]
fn parts_none() {
    let none = Parts {
        whole: None,
        ..parts(0.0, Vec::new(), NARROW)
    };
    check("parts_none", &none);
}

#[test]
fn parts_that_add_up_to_more() {
    let more = division(true, &[("Hommes", 900.0), ("Femmes", 400.0)]);
    check(
        "parts_that_add_up_to_more",
        &parts(1_000.0, vec![more], WIDE),
    );
}

#[test]
fn parts_long_labels() {
    let long = "Programme mondial conjoint de l’OIM et du PNUD pour l’intégration des migrations dans les politiques publiques";
    let all = |width| {
        parts(
            2_639.0,
            vec![division(false, &[(long, 2_000.0), (long, 12.0)])],
            width,
        )
    };
    check("parts_long_labels", &all(WIDE));
    check("parts_long_labels_narrow", &all(NARROW));
}

#[test]
fn parts_huge_and_tiny() {
    let all = division(true, &[("A", 123_674_144.0), ("B", 1.0), ("C", 0.0)]);
    check(
        "parts_huge_and_tiny",
        &parts(123_674_145.0, vec![all], NARROW),
    );
}

#[test]
fn parts_certainties() {
    let mut divisions = aid();
    let all = [Certainty::AtLeast, Certainty::About, Certainty::AtMost];
    for (row, certainty) in divisions[0].rows.iter_mut().zip(all) {
        row.look.certainty = certainty;
    }
    divisions[0].rows[1].look.emphasis = Emphasis::Selected;
    divisions[1].rows[1].look.fill = Fill::Hatched;
    check("parts_certainties", &parts(25_217.0, divisions, WIDE));
}

#[test]
fn parts_arabic() {
    let arabic = |width| Parts {
        whole: Some(row("الكل", 25_217.0)),
        mirrored: true,
        rest: "غير موزع".to_owned(),
        ..parts(
            25_217.0,
            vec![
                division(
                    false,
                    &[("سلال وقسائم ونظافة", 12_000.0), ("علاج وأدوية", 5_623.0)],
                ),
                division(true, &[("رجال", 14_200.0), ("نساء", 8_017.0)]),
            ],
            width,
        )
    };
    check("parts_arabic", &arabic(WIDE));
    check("parts_arabic_narrow", &arabic(NARROW));
}
