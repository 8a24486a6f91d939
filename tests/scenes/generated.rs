//! The laws of all pictures, over many generated rows.

use idmaj::chart::geometry::at;
use idmaj::chart::hit::nearest;
use idmaj::chart::ranking::{self, Ranking, RankingRow};
use idmaj::chart::row::{Certainty, Emphasis, Fill, Look};
use idmaj::chart::ruler::Estimate;
use idmaj::chart::scene::{Ink, Scene};
use idmaj::chart::year_row::YearRow;
use idmaj::chart::years::{self, Years};
use proptest::prelude::*;

use super::cases::grouped;
use super::laws;

fn looks() -> impl Strategy<Value = Look> {
    (
        prop::sample::select(vec![Ink::Oriental, Ink::Souss, Ink::Tanger, Ink::Other]),
        prop::sample::select(vec![
            Certainty::Exact,
            Certainty::AtLeast,
            Certainty::About,
            Certainty::AtMost,
        ]),
        prop::sample::select(vec![Emphasis::Plain, Emphasis::Selected, Emphasis::Quiet]),
        prop::sample::select(vec![Fill::Solid, Fill::Hatched]),
    )
        .prop_map(|(ink, certainty, emphasis, fill)| Look {
            ink,
            certainty,
            emphasis,
            fill,
        })
}

fn labels() -> impl Strategy<Value = String> {
    let words = vec![
        "Tanger-Tétouan",
        "de",
        "l’intégration",
        "طنجة",
        "الدار",
        "2021",
        "e",
    ];
    prop::collection::vec(prop::sample::select(words), 0..14).prop_map(|words| words.join(" "))
}

fn values() -> impl Strategy<Value = Option<f64>> {
    prop::option::weighted(
        0.8,
        prop_oneof![
            Just(0.0),
            (1u32..100).prop_map(f64::from),
            (1u32..2_000_000_000).prop_map(f64::from),
        ],
    )
}

fn widths() -> impl Strategy<Value = f64> {
    (280u32..1200).prop_map(f64::from)
}

prop_compose! {
    fn year_rows()(
        start in 2005i16..2025,
        length in prop_oneof![Just(0i16), 0i16..12],
        value in values(),
        label in labels(),
        look in looks(),
    ) -> YearRow {
        YearRow {
            start,
            end: (start + length).min(2025),
            value,
            value_words: value.map(grouped).unwrap_or_default(),
            words: label.clone(),
            label,
            parts: Vec::new(),
            look,
        }
    }
}

prop_compose! {
    fn all_years()(
        rows in prop::collection::vec(year_rows(), 0..16),
        width in widths(),
        mirrored: bool,
        chosen in prop::option::of((2000i16..2030, 0i16..8)),
    ) -> Years {
        Years {
            rows,
            first: 2005,
            last: 2025,
            chosen: chosen.map(|(start, length)| (start, start + length)),
            mirrored,
            nothing: "aucun chiffre publié".to_owned(),
            width,
        }
    }
}

prop_compose! {
    fn ranking_rows()(
        label in labels(),
        value in values(),
        unit in labels(),
        look in looks(),
        apart: bool,
    ) -> RankingRow {
        RankingRow {
            words: label.clone(),
            label,
            value,
            value_words: value.map(|value| format!("{} {unit}", grouped(value))).unwrap_or_default(),
            look,
            apart,
        }
    }
}

prop_compose! {
    fn rankings()(
        rows in prop::collection::vec(ranking_rows(), 0..16),
        width in widths(),
        mirrored: bool,
    ) -> Ranking {
        Ranking {
            rows,
            mirrored,
            nothing: "لم يُنشر أي رقم".to_owned(),
            width,
        }
    }
}

/// The year axis of these pictures, written down a second time: 21 bands inside 8 px margins.
fn edges(width: f64, start: i16, end: i16) -> (f64, f64) {
    let step = (width - 16.0) / 21.0;
    let left = |year: i16| 8.0 + f64::from(year - 2005) * step;
    (left(start), left(end + 1))
}

fn assert_near(found: f64, expect: f64) {
    assert!((found - expect).abs() < 0.01, "{found} is not {expect}");
}

/// What is drawn for a row can be pointed at, and pointing at its middle finds what is drawn there.
fn can_be_pointed_at(scene: &Scene, rows: usize) {
    assert_eq!(scene.marks.len(), rows);
    for mark in &scene.marks {
        let middle = mark.drawn.centre();
        let found = nearest(&scene.marks, at(middle.x, middle.y))
            .expect("a mark lies under its own middle");
        assert!(found.drawn.contains(middle), "{middle:?} finds {found:?}");
    }
}

proptest! {
    #[test]
    fn years_keep_the_laws(years in all_years()) {
        let scene = years::lay_out(&years, &Estimate);
        laws::hold(&scene);
        can_be_pointed_at(&scene, years.rows.len());
    }

    #[test]
    fn years_lie_where_time_puts_them_mirrored_or_not(years in all_years()) {
        let scene = years::lay_out(&years, &Estimate);
        for (row, mark) in years.rows.iter().zip(&scene.marks) {
            let (left, right) = edges(years.width, row.start, row.end);
            let is_span = row.start != row.end || row.value.is_none();
            if is_span {
                assert_near(mark.drawn.x, left);
                assert_near(mark.drawn.right(), right);
            } else {
                assert_near(mark.drawn.centre().x, (left + right) / 2.0);
            }
        }
    }

    #[test]
    fn columns_stand_on_the_axis_and_keep_their_ratio(values in prop::collection::vec(1u32..1_000_000, 1..21)) {
        let rows: Vec<YearRow> = (2005i16..)
            .zip(&values)
            .map(|(year, value)| super::cases::year(year, f64::from(*value)))
            .collect();
        let years = super::cases::years_of(rows, (2005, 2025), 760.0);
        let scene = years::lay_out(&years, &Estimate);
        let largest = values.iter().copied().max().map_or(0.0, f64::from);
        let tallest = scene.marks.iter().map(|mark| mark.drawn.height).fold(0.0, f64::max);
        for (mark, value) in scene.marks.iter().zip(&values) {
            assert_near(mark.drawn.bottom(), scene.marks[0].drawn.bottom());
            assert_near(mark.drawn.height, (f64::from(*value) / largest * tallest).max(2.0));
        }
    }

    #[test]
    fn rankings_keep_the_laws(ranking in rankings()) {
        let scene = ranking::lay_out(&ranking, &Estimate);
        laws::hold(&scene);
        can_be_pointed_at(&scene, ranking.rows.len());
    }

    #[test]
    fn ranked_bars_start_at_one_zero_and_keep_their_ratio(ranking in rankings()) {
        let scene = ranking::lay_out(&ranking, &Estimate);
        let bars: Vec<_> = ranking
            .rows
            .iter()
            .zip(&scene.marks)
            .filter_map(|(row, mark)| Some((row.value?, mark.drawn)))
            .collect();
        let largest = bars.iter().map(|bar| bar.0).fold(0.0, f64::max);
        let longest = bars.iter().map(|bar| bar.1.width).fold(0.0, f64::max);
        for (value, drawn) in &bars {
            let start = |drawn: &idmaj::chart::geometry::Rect| {
                if ranking.mirrored { drawn.right() } else { drawn.x }
            };
            assert_near(start(drawn), start(&bars[0].1));
            let expect = if *value > 0.0 { (value / largest * longest).max(2.0) } else { 0.0 };
            assert_near(drawn.width, expect);
        }
    }
}
