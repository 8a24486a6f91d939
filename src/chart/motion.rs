//! Marks on their way from one picture to the next: what belongs to a mark goes along with it, all
//! the rest is there at once. Knows no time, only how much of the way is done.

use super::geometry::{Point, Rect, at};
use super::scene::{Mark, Scene, Shape};

/// How far what belongs to a mark may reach beyond it: its end, its frame, its outline.
const REACH: f64 = 12.0;

/// The picture `to`, with every mark that `from` has as well on its way from there; `share` of the
/// way is done. `before` says which row of `from` a row of `to` was.
pub fn between(
    from: &Scene,
    to: &Scene,
    before: &dyn Fn(usize) -> Option<usize>,
    share: f64,
) -> Scene {
    let ways: Vec<Way> = to
        .marks
        .iter()
        .filter_map(|mark| {
            let row = before(mark.row)?;
            // A row may have several marks, in the same order before and after.
            let earlier = to.marks.iter().take_while(|one| !std::ptr::eq(*one, mark));
            let place = earlier.filter(|one| one.row == mark.row).count();
            let mut old = from.marks.iter().filter(|old| old.row == row);
            let old = old.nth(place)?;
            let done = mix(&old.drawn, &mark.drawn, share);
            (done != mark.drawn).then_some(Way { mark, done })
        })
        .collect();
    let shapes = to.shapes.iter().map(|shape| {
        let way = ways.iter().find(|way| way.carries(shape));
        way.map_or_else(|| shape.clone(), |way| way.moved(shape))
    });
    let marks = to.marks.iter().map(|mark| {
        let way = ways.iter().find(|way| std::ptr::eq(way.mark, mark));
        Mark {
            drawn: way.map_or(mark.drawn, |way| way.done),
            ..mark.clone()
        }
    });
    Scene {
        shapes: shapes.collect(),
        marks: marks.collect(),
        ..to.clone()
    }
}

/// A mark, and where it is for now.
struct Way<'a> {
    mark: &'a Mark,
    done: Rect,
}

impl Way<'_> {
    /// Whether a shape belongs to the mark: writing that stands within its area, and what is drawn
    /// on it or not far beyond it.
    fn carries(&self, shape: &Shape) -> bool {
        match shape {
            Shape::Text(text) => self.mark.area.grown(1.0).contains(text.at),
            Shape::Polygon { points, .. } | Shape::Path { points, .. } => {
                let near = self.mark.drawn.grown(REACH);
                points.iter().all(|point| near.contains(*point))
            }
        }
    }

    fn moved(&self, shape: &Shape) -> Shape {
        let mut shape = shape.clone();
        match &mut shape {
            Shape::Text(text) => text.at = self.place(text.at),
            Shape::Polygon { points, .. } | Shape::Path { points, .. } => {
                points
                    .iter_mut()
                    .for_each(|point| *point = self.place(*point));
            }
        }
        shape
    }

    /// A place on the mark goes with it; one beyond an edge keeps its distance from that edge.
    fn place(&self, point: Point) -> Point {
        let (there, here) = (&self.mark.drawn, &self.done);
        at(
            along(point.x, (there.x, there.right()), (here.x, here.right())),
            along(point.y, (there.y, there.bottom()), (here.y, here.bottom())),
        )
    }
}

fn along(value: f64, there: (f64, f64), here: (f64, f64)) -> f64 {
    if value <= there.0 {
        value + here.0 - there.0
    } else if value >= there.1 {
        value + here.1 - there.1
    } else {
        here.0 + (value - there.0) / (there.1 - there.0) * (here.1 - here.0)
    }
}

fn mix(from: &Rect, to: &Rect, share: f64) -> Rect {
    let value = |from: f64, to: f64| from + (to - from) * share;
    Rect {
        x: value(from.x, to.x),
        y: value(from.y, to.y),
        width: value(from.width, to.width),
        height: value(from.height, to.height),
    }
}

#[cfg(test)]
mod tests {
    use super::super::row::Look;
    use super::super::ruler::Estimate;
    use super::super::scene::Ink;
    use super::super::year_row::YearRow;
    use super::super::years::{Years, lay_out};
    use super::*;

    fn scene(values: &[(i16, f64)]) -> Scene {
        let row = |(year, value): &(i16, f64)| YearRow {
            start: *year,
            end: *year,
            value: Some(*value),
            value_words: value.to_string(),
            label: String::new(),
            words: String::new(),
            look: Look::plain(Ink::Other),
            parts: Vec::new(),
        };
        let years = Years {
            rows: values.iter().map(row).collect(),
            first: 2005,
            last: 2025,
            chosen: None,
            mirrored: false,
            nothing: String::new(),
            width: 760.0,
        };
        lay_out(&years, &Estimate)
    }

    fn top(scene: &Scene) -> f64 {
        let tops = scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Polygon { points, .. } => points.iter().map(|point| point.y).reduce(f64::min),
            _ => None,
        });
        tops.fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn a_column_grows_from_what_it_was_to_what_it_is() {
        let (from, to) = (
            scene(&[(2010, 20.0), (2012, 100.0)]),
            scene(&[(2010, 100.0)]),
        );
        let same = |_| Some(0);
        let tops = [0.0, 0.5, 1.0].map(|share| top(&between(&from, &to, &same, share)));
        assert!(
            (tops[0] - from.marks[0].drawn.y).abs() < 3.0,
            "it starts where it was: {tops:?}"
        );
        assert!(tops[0] > tops[1] && tops[1] > tops[2], "{tops:?}");
        assert_eq!(between(&from, &to, &same, 1.0), to);
    }

    #[test]
    fn what_was_not_there_before_is_there_at_once() {
        let (from, to) = (scene(&[(2010, 20.0)]), scene(&[(2012, 100.0)]));
        assert_eq!(between(&from, &to, &|_| None, 0.0), to);
    }

    #[test]
    fn the_axis_stays_where_it_is() {
        let (from, to) = (scene(&[(2010, 20.0), (2012, 50.0)]), scene(&[(2010, 50.0)]));
        let moving = between(&from, &to, &|_| Some(0), 0.0);
        let still = |scene: &Scene| {
            let texts = scene.shapes.iter().filter_map(|shape| match shape {
                Shape::Text(text) if text.words.len() == 4 && text.words.starts_with("20") => {
                    Some(text.at)
                }
                _ => None,
            });
            texts.collect::<Vec<_>>()
        };
        assert_eq!(still(&moving), still(&to));
    }
}
