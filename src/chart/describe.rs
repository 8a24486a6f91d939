//! Facts a sentence about a picture can be made of. Writes no sentence and knows no language.

use super::ranking::Ranking;
use super::row::Fill;
use super::series::{LinePoint, Series};
use super::years::Years;

/// What stands out in the rows of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// How many rows there are.
    pub rows: usize,
    /// How many rows have no published value.
    pub without: usize,
    /// The row with the largest value, the first of equals, among rows that can be compared.
    pub largest: Option<usize>,
    /// The row with the smallest value, the first of equals, among rows that can be compared.
    pub smallest: Option<usize>,
    /// First and last year of a row with a value.
    pub years: Option<(i16, i16)>,
}

/// Facts about the years, without what was only planned: single years are compared with each other, or, where there are none, spans.
pub fn of_years(years: &Years) -> Facts {
    let valued = || {
        years
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.value.is_some() && row.look.fill == Fill::Solid)
    };
    let any_single = valued().any(|(_, row)| row.start == row.end);
    let comparable = valued().filter(|(_, row)| (row.start == row.end) == any_single);
    let (largest, smallest) = extremes(comparable.filter_map(|(i, row)| Some((i, row.value?))));
    let first = valued().map(|(_, row)| row.start).min();
    let last = valued().map(|(_, row)| row.end).max();
    Facts {
        rows: years.rows.len(),
        without: years.rows.iter().filter(|row| row.value.is_none()).count(),
        largest,
        smallest,
        years: first.zip(last),
    }
}

/// Facts about a ranking: rows set apart are counted but not compared.
pub fn of_ranking(ranking: &Ranking) -> Facts {
    let compared = ranking
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| !row.apart);
    let (largest, smallest) = extremes(compared.filter_map(|(i, row)| Some((i, row.value?))));
    Facts {
        rows: ranking.rows.len(),
        without: ranking
            .rows
            .iter()
            .filter(|row| row.value.is_none())
            .count(),
        largest,
        smallest,
        years: None,
    }
}

/// What stands out in one measure over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// The row with the largest value, the first of equals.
    pub largest: usize,
    /// The row of which another source gives more than that; the largest claim's, if there are several.
    pub beyond: Option<usize>,
    /// The row with the latest value of the first line.
    pub latest: usize,
    /// Years between the first point of the first line and its last that have none.
    pub gaps: usize,
}

/// Facts about a measure over time; none without a point.
pub fn course_of(series: &Series) -> Option<Course> {
    let points = series.lines.iter().flat_map(|line| &line.points);
    let (largest, _) = extremes(points.clone().map(|point| (point.row, point.value)));
    let most = points.clone().map(|point| point.value).fold(0.0, f64::max);
    let claims = points.flat_map(|point| point.claims.iter().map(|claim| (point.row, *claim)));
    let (beyond, _) = extremes(claims.filter(|(_, claim)| *claim > most));
    let main = &series.lines.first()?.points;
    let gap = |pair: &[LinePoint]| (pair[1].when.floor() - pair[0].when.floor() - 1.0).max(0.0);
    Some(Course {
        largest: largest?,
        beyond,
        latest: main.last()?.row,
        gaps: main.windows(2).map(gap).sum::<f64>() as usize,
    })
}

/// The rows with the largest and the smallest value, the first of equals.
fn extremes(values: impl Iterator<Item = (usize, f64)> + Clone) -> (Option<usize>, Option<usize>) {
    let pick = |better: fn(f64, f64) -> bool| {
        values
            .clone()
            .reduce(|best, next| if better(next.1, best.1) { next } else { best })
            .map(|(row, _)| row)
    };
    (pick(|a, b| a > b), pick(|a, b| a < b))
}

#[cfg(test)]
mod tests {
    use super::super::row::Look;
    use super::super::scene::Ink;
    use super::super::series::Line;
    use super::super::year_row::YearRow;
    use super::*;

    fn check(rows: &[(i16, i16, Option<f64>)], expect: Facts) {
        let row = |&(start, end, value): &(i16, i16, Option<f64>)| YearRow {
            start,
            end,
            value,
            value_words: String::new(),
            label: String::new(),
            words: String::new(),
            parts: Vec::new(),
            look: Look::plain(Ink::Other),
        };
        let years = Years {
            rows: rows.iter().map(row).collect(),
            first: 2005,
            last: 2025,
            chosen: None,
            mirrored: false,
            nothing: String::new(),
            width: 760.0,
        };
        assert_eq!(of_years(&years), expect);
    }

    #[test]
    fn a_span_is_not_compared_with_single_years() {
        check(
            &[
                (2019, 2023, Some(2_639.0)),
                (2017, 2017, Some(208.0)),
                (2022, 2022, Some(900.0)),
                (2024, 2025, None),
            ],
            Facts {
                rows: 4,
                without: 1,
                largest: Some(2),
                smallest: Some(1),
                years: Some((2017, 2023)),
            },
        );
    }

    #[test]
    fn spans_alone_are_compared_and_the_first_of_equals_wins() {
        check(
            &[(2019, 2023, Some(751.0)), (2018, 2020, Some(751.0))],
            Facts {
                rows: 2,
                without: 0,
                largest: Some(0),
                smallest: Some(0),
                years: Some((2018, 2023)),
            },
        );
    }

    #[test]
    fn nothing_published_has_no_extremes() {
        check(
            &[(2024, 2025, None)],
            Facts {
                rows: 1,
                without: 1,
                largest: None,
                smallest: None,
                years: None,
            },
        );
    }

    fn course(points: &[(f64, f64, &[f64])]) -> Option<Course> {
        let points = points.iter().enumerate();
        let points = points.map(|(row, &(when, value, claims))| LinePoint {
            row,
            when,
            value,
            value_words: String::new(),
            words: String::new(),
            look: Look::plain(Ink::Other),
            claims: claims.to_vec(),
        });
        let line = Line {
            label: String::new(),
            ink: Ink::Other,
            points: points.collect(),
        };
        course_of(&Series {
            lines: vec![line],
            first: 2005,
            last: 2025,
            chosen: None,
            happens: false,
            mirrored: false,
            nothing: String::new(),
            width: 0.0,
        })
    }

    #[test]
    fn a_rival_above_the_highest_is_told() {
        let rival = course(&[(2016.5, 1269.0, &[3000.0, 1000.0]), (2022.5, 2457.0, &[])]);
        let rival = rival.expect("it has points");
        assert_eq!((rival.largest, rival.beyond), (1, Some(0)));
        let lower = course(&[(2016.5, 1269.0, &[1500.0]), (2022.5, 2457.0, &[])]);
        assert_eq!(lower.expect("it has points").beyond, None);
    }
}
