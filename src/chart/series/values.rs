//! Values over the points of lines: the largest and the last first, each where it covers nothing.

use super::{LinePoint, Plan, Series};
use crate::chart::geometry::{Point, Rect, at};
use crate::chart::label::AXIS;
use crate::chart::row::Emphasis;
use crate::chart::ruler::Ruler;
use crate::chart::scene::{Anchor, Ink, Mark, Text};
use dataset::Arrange;

impl Plan {
    /// Values over their points where there is room: the largest and the last first.
    pub(super) fn values(
        &self,
        series: &Series,
        marks: &[Mark],
        names: &[Text],
        ruler: &dyn Ruler,
    ) -> Vec<Text> {
        let mut points: Vec<(&LinePoint, f64)> = Vec::new();
        for line in &series.lines {
            let last = line.points.len().saturating_sub(1);
            for (n, point) in line.points.iter().enumerate() {
                let times = if n == last { 2.0 } else { 1.0 };
                points.push((point, times * point.value));
            }
        }
        points.arrange_by(|one, other| other.1.total_cmp(&one.1));
        let joints = self.joint_places(series);
        let mut taken: Vec<Rect> = names.iter().map(|text| text.bounds(ruler)).collect();
        taken.extend(marks.iter().map(|mark| mark.drawn.grown(4.0)));
        for (point, _) in &points {
            taken.extend(self.claims(point, self.place(point)).1);
        }
        let mut texts = Vec::new();
        for (point, _) in points {
            let text = self.value(point, ruler);
            let area = text.bounds(ruler);
            let around = area.grown(2.0);
            let is_free = area.y >= self.top
                && !joints.iter().any(|joint| around.contains(*joint))
                && !taken.iter().any(|other| other.overlaps(&area));
            if is_free {
                taken.push(around);
                texts.push(text);
            }
        }
        texts
    }

    fn value(&self, point: &LinePoint, ruler: &dyn Ruler) -> Text {
        let place = self.place(point);
        let highest = point
            .claims
            .iter()
            .fold(point.value, |most, claim| most.max(*claim));
        let half = ruler.width(&point.value_words, AXIS, true) / 2.0;
        let raised = if point.look.emphasis == Emphasis::Selected {
            5.0
        } else {
            0.0
        };
        Text {
            at: at(
                place.x.min(self.plot - half).max(half),
                self.y(highest) - 14.0 - raised,
            ),
            anchor: Anchor::Middle,
            size: AXIS,
            bold: true,
            ink: Ink::Text,
            on: None,
            words: point.value_words.clone(),
        }
    }

    /// Places along the lines between points, which no value may cover.
    fn joint_places(&self, series: &Series) -> Vec<Point> {
        let joints = series.lines.iter().flat_map(|line| self.joints(line));
        let along = |(from, to): (Point, Point)| {
            let place = move |n: i32| {
                let share = f64::from(n) / 16.0;
                at(
                    from.x + (to.x - from.x) * share,
                    from.y + (to.y - from.y) * share,
                )
            };
            (0..=16).map(place)
        };
        joints.flat_map(along).collect()
    }
}
