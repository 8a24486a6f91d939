//! One region's total, and what is published of it by field of work.

use dataset::count::{Along, Selection, Sum, Unit, breakdown, total};

use super::Made;
use crate::chart::drawing::Drawing;
use crate::chart::parts::{Division, PartRow, Parts as Chart};
use crate::chart::row::Look;
use crate::chart::scene::Ink;
use crate::query::Query;
use crate::text::{Direction, Rich};
use crate::view::pictures::ranked::{Row, listed};
use crate::view::pictures::{by_field, certainty, pictured, short_value};
use crate::view::wording::Wording;

/// The total and its fields follow each other; a region without a field has nothing to show.
pub fn part(
    wording: &Wording<'_>,
    query: &Query,
    selection: &Selection<'_>,
    unit: Option<&Unit>,
) -> Made {
    let whole = total(selection, query.question.show, query.question.currency);
    let pieces = unit.map(|unit| breakdown(selection, &whole, unit, Along::Field));
    let rows = by_field::rows(wording, pieces.as_ref());
    let (apart, fields): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.apart);
    let mut chart = Chart {
        whole: None,
        divisions: Vec::new(),
        rest: wording.page.pictures.not_split.to_owned(),
        nothing: wording.scene().multiples_no_field.to_owned(),
        mirrored: wording.lang.direction() == Direction::Rtl,
        width: 0.0,
    };
    let Some(pieces) = pieces.filter(|_| !fields.is_empty()) else {
        return (Drawing::Parts(chart), Vec::new(), Vec::new());
    };
    let mut sum = Sum::of(pieces.unit.clone());
    for piece in &pieces.pieces {
        sum.add(piece.value, piece.qualifier);
    }
    let all = Row {
        name: wording.scene().parts_whole.to_owned(),
        short_name: wording.scene().parts_whole.to_owned(),
        sum: Ok(sum),
        figures: pictured(wording, unit, &whole),
        chosen: false,
        ink: Ink::Other,
        apart: false,
        action: None,
    };
    chart.whole = bar(wording, &all);
    chart.divisions.push(Division {
        closing: true,
        rows: fields.iter().filter_map(|row| bar(wording, row)).collect(),
    });
    // The total is of all fields, and no field is larger.
    let values = fields.iter().map(value);
    let values: Vec<Option<f64>> = [None].into_iter().chain(values).collect();
    let mut drawn = vec![all];
    drawn.extend(fields);
    let drawn = listed(wording, &drawn).into_iter().zip(values).collect();
    (Drawing::Parts(chart), drawn, listed(wording, &apart))
}

fn value(row: &Row) -> Option<f64> {
    row.sum.as_ref().ok().map(|sum| sum.value.to_f64())
}

fn bar(wording: &Wording<'_>, row: &Row) -> Option<PartRow> {
    let sum = row.sum.as_ref().ok()?;
    let label = Rich::name(row.name.as_str()).plain();
    Some(PartRow {
        value: sum.value.to_f64().max(0.0),
        value_words: short_value(wording, sum, &row.figures),
        words: format!("{label}: {}", row.value(wording).plain()),
        look: Look {
            certainty: certainty(sum.qualifier),
            ..Look::plain(row.ink)
        },
        label,
    })
}
