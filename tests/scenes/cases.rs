//! Rows the pictures share.

use idmaj::chart::ranking::{Ranking, RankingRow};
use idmaj::chart::row::Look;
use idmaj::chart::scene::Ink;
use idmaj::chart::year_row::YearRow;
use idmaj::chart::years::Years;

/// A picture on a phone, in CSS pixels.
pub const NARROW: f64 = 358.0;
/// A picture in the column of a wide page, in CSS pixels.
pub const WIDE: f64 = 760.0;

/// A number as French prints it.
pub fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n) % 3 == 0 {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// A figure for one year.
pub fn year(year: i16, value: f64) -> YearRow {
    span(year, year, Some(value), "", Ink::Other)
}

/// A figure for several years.
pub fn span(start: i16, end: i16, value: Option<f64>, label: &str, ink: Ink) -> YearRow {
    YearRow {
        start,
        end,
        value,
        value_words: value.map(grouped).unwrap_or_default(),
        label: label.to_owned(),
        words: format!("{label} {start}-{end}"),
        parts: Vec::new(),
        look: Look::plain(ink),
    }
}

/// A French picture of these rows.
pub fn years_of(rows: Vec<YearRow>, (first, last): (i16, i16), width: f64) -> Years {
    Years {
        rows,
        first,
        last,
        chosen: None,
        mirrored: false,
        nothing: "aucun chiffre publié".to_owned(),
        width,
    }
}

/// A row of a ranking.
pub fn row(label: &str, value: Option<f64>, ink: Ink) -> RankingRow {
    RankingRow {
        label: label.to_owned(),
        value,
        value_words: value.map(grouped).unwrap_or_default(),
        words: label.to_owned(),
        look: Look::plain(ink),
        apart: false,
    }
}

/// The regions in French, with the whole country set apart.
pub fn regions(width: f64) -> Ranking {
    ranking(
        [
            "Oriental",
            "Souss-Massa",
            "Tanger-Tétouan-Al Hoceïma",
            "Casablanca-Settat",
            "Dakhla-Oued Ed-Dahab",
            "Pays entier",
        ],
        "aucun chiffre publié",
        false,
        width,
    )
}

/// The regions in Arabic, mirrored.
pub fn regions_ar(width: f64) -> Ranking {
    ranking(
        [
            "الشرق",
            "سوس ماسة",
            "طنجة تطوان الحسيمة",
            "الدار البيضاء سطات",
            "الداخلة وادي الذهب",
            "مجموع التراب الوطني",
        ],
        "لم يُنشر أي رقم",
        true,
        width,
    )
}

fn ranking(names: [&str; 6], nothing: &str, mirrored: bool, width: f64) -> Ranking {
    let values = [
        Some(751.0),
        None,
        Some(2639.0),
        Some(1890.0),
        Some(96.0),
        Some(1187.0),
    ];
    let inks = [
        Ink::Oriental,
        Ink::Souss,
        Ink::Tanger,
        Ink::Other,
        Ink::Other,
        Ink::Other,
    ];
    let mut rows: Vec<RankingRow> = names
        .into_iter()
        .zip(values)
        .zip(inks)
        .map(|((name, value), ink)| row(name, value, ink))
        .collect();
    rows[5].apart = true;
    Ranking {
        rows,
        mirrored,
        nothing: nothing.to_owned(),
        width,
    }
}
