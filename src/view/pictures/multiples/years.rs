//! One region's years, as "by year" shows those of a selection.

use dataset::count::{Along, Selection, Unit, breakdown, total};

use super::Made;
use crate::chart::drawing::Drawing;
use crate::chart::row::Fill;
use crate::query::Query;
use crate::view::pictures::by_year;
use crate::view::pictures::by_year::entries::entries;
use crate::view::wording::Wording;

/// What is dated is drawn; the largest is what happened in one year, not what was planned.
pub fn part(
    wording: &Wording<'_>,
    query: &Query,
    selection: &Selection<'_>,
    unit: Option<&Unit>,
) -> Made {
    let whole = total(selection, query.question.show, query.question.currency);
    let entries = unit.map_or(Vec::new(), |unit| {
        let pieces = breakdown(selection, &whole, unit, Along::Year);
        entries(wording, query, selection, &pieces)
    });
    let chart = by_year::chart(wording, query, &entries);
    let (dated, others): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.years.is_some());
    let rows = dated.into_iter().zip(&chart.rows).map(|(entry, drawn)| {
        let happened = drawn.start == drawn.end && drawn.look.fill == Fill::Solid;
        let value = drawn.value.filter(|_| happened);
        (by_year::row(wording, query, entry), value)
    });
    let rows = rows.collect();
    let others = others.into_iter();
    let others = others.map(|entry| by_year::row(wording, query, entry));
    let others = others.collect();
    (Drawing::Years(chart), rows, others)
}
