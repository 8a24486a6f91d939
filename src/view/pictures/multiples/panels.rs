//! The small pictures beside each other: which scale is right for them, and what is said of it.

use super::{Part, Told, name};
use crate::chart::drawing::Drawing;
use crate::chart::multiples::{Multiples as Chart, Panel, Scaling, largest};
use crate::query::{Each, Query};
use crate::text::{Direction, Rich};
use crate::view::wording::Wording;

/// How many times higher the highest region may be than the lowest on one scale: beyond it the
/// columns of the lowest could not be told from the axis.
const UNEVEN: f64 = 40.0;

/// Lets the words of a region's marks begin with its name, as its rows do.
pub fn call(drawing: &mut Drawing, name: &str) {
    let name = Rich::name(name).plain();
    let call = |words: &mut String| words.insert_str(0, &format!("{name} · "));
    match drawing {
        Drawing::Years(years) => {
            for row in &mut years.rows {
                call(&mut row.words);
            }
        }
        Drawing::Series(series) => {
            for point in series.lines.iter_mut().flat_map(|line| &mut line.points) {
                call(&mut point.words);
            }
        }
        Drawing::Parts(parts) => {
            let divided = parts.divisions.iter_mut();
            let rows = divided.flat_map(|division| &mut division.rows);
            for row in parts.whole.iter_mut().chain(rows) {
                call(&mut row.words);
            }
        }
        _ => {}
    }
}

/// Whether one scale is right for all: money over time is drawn as it was published.
fn is_of_one_currency(wording: &Wording<'_>, query: &Query, parts: &[Part]) -> bool {
    let rows = parts.iter().flat_map(|part| &part.rows);
    let figures = rows.filter_map(|(row, _)| row.figures.first());
    let mut currencies = figures.map(|key| wording.dataset.figures[*key].currency);
    let first = currencies.next();
    query.question.each != Each::Series || currencies.all(|currency| Some(currency) == first)
}

/// The small pictures of some regions, and what stands over them.
pub fn chart(
    wording: &Wording<'_>,
    query: &Query,
    told: &Told<'_>,
    parts: Vec<Part>,
    is_few: bool,
) -> Chart {
    let highest = parts.iter().map(|part| largest(&part.drawing));
    let highest: Vec<f64> = highest.filter(|value| *value > 0.0).collect();
    let most = highest.iter().copied().fold(0.0, f64::max);
    let is_uneven = highest.iter().any(|value| value * UNEVEN < most);
    let scaling = if is_uneven || !is_of_one_currency(wording, query, &parts) {
        Scaling::Own
    } else {
        Scaling::Shared
    };
    let [shared, own] = told.scales;
    let words = match scaling {
        Scaling::Own => own,
        Scaling::Shared => shared,
    };
    // One column, or none, has nothing to be compared with.
    let mut over = Rich::default();
    if is_few && !parts.is_empty() {
        over = wording.count(&wording.scene().multiples_few, parts.len());
        over.push_words(" ");
    }
    if highest.len() > 1 {
        over.push_words(words);
    }
    let panel = |part: Part| Panel {
        label: name(wording, &part).to_owned(),
        chosen: part.chosen,
        drawing: part.drawing,
    };
    Chart {
        panels: parts.into_iter().map(panel).collect(),
        scaling,
        scaling_words: over.plain().trim_end().to_owned(),
        mirrored: wording.lang.direction() == Direction::Rtl,
        nothing: told.none.to_owned(),
        width: 0.0,
    }
}
