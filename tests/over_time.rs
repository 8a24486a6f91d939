//! Figures over time on the founding documents: which stand in a line, and which beside it.

mod support;

use dataset::count::{Filter, Point, select, series};
use support::seed;

#[test]
fn over_time_figures_stand_in_lines_and_rivals_beside_them() {
    let dataset = seed();
    let found = series(&select(&dataset, &Filter::default()));
    let told = |measure: &str| {
        let key = dataset.measures.find(measure);
        let series = found.iter().find(|series| Some(series.measure) == key);
        let point = |point: &Point| dataset.figures[point.figure].id.clone();
        let lines = series.map(|series| series.lines.iter());
        let lines = lines.into_iter().flatten();
        let lines = lines.map(|line| line.points.iter().map(point).collect::<Vec<_>>().join(" "));
        lines.collect::<Vec<_>>()
    };
    // Each field of work is a line of its own; the whole comes first, since it stands first.
    assert_eq!(told("association-grants").len(), 5);
    assert_eq!(
        told("association-grants")[0],
        "ministry-grants-2017 ministry-grants-2018"
    );
    // One year alone, or eleven years in one figure, are no line.
    assert_eq!(told("voluntary-returns"), [""; 0]);
    assert_eq!(told("project-holders"), [""; 0]);
}
