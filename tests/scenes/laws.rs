//! What holds for every picture, whatever its rows.

use idmaj::chart::geometry::{Point, Rect, at, bounds, is_inside};
use idmaj::chart::ruler::Estimate;
use idmaj::chart::scene::{Mark, Scene, Shape, Text};

/// Asserts every law.
pub fn hold(scene: &Scene) {
    texts_stay_inside(scene);
    texts_do_not_touch(scene);
    shapes_stay_inside(scene);
    texts_lie_on_paper_or_on_their_own_mark(scene);
    marks_can_be_hit(scene);
}

fn texts(scene: &Scene) -> Vec<(&Text, Rect)> {
    scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Text(text) => Some((text, text.bounds(&Estimate))),
            Shape::Polygon { .. } | Shape::Path { .. } => None,
        })
        .collect()
}

fn texts_stay_inside(scene: &Scene) {
    for (text, area) in texts(scene) {
        assert!(
            area.x >= -0.01
                && area.y >= -0.01
                && area.right() <= scene.width + 0.01
                && area.bottom() <= scene.height + 0.01,
            "{:?} leaves the picture: {area:?}",
            text.words
        );
    }
}

fn texts_do_not_touch(scene: &Scene) {
    let texts = texts(scene);
    for (n, (one, area)) in texts.iter().enumerate() {
        for (other, other_area) in &texts[n + 1..] {
            assert!(
                !area.grown(-0.01).overlaps(other_area),
                "{:?} lies on {:?}",
                one.words,
                other.words
            );
        }
    }
}

fn shapes_stay_inside(scene: &Scene) {
    for shape in &scene.shapes {
        let points = match shape {
            Shape::Polygon { points, .. } | Shape::Path { points, .. } => points.as_slice(),
            Shape::Text(_) => &[],
        };
        for point in points {
            assert!(
                point.x >= -0.01
                    && point.y >= -0.01
                    && point.x <= scene.width + 0.01
                    && point.y <= scene.height + 0.01,
                "{point:?} leaves the picture"
            );
        }
    }
}

/// A text that is not meant to stand on a mark keeps clear of every filled area.
fn texts_lie_on_paper_or_on_their_own_mark(scene: &Scene) {
    let fills: Vec<&[Point]> = scene.shapes.iter().filter_map(filled).collect();
    for (text, area) in texts(scene) {
        let area = area.grown(-0.5);
        let holders = fills.iter().filter(|fill| lies_on(fill, &area));
        match text.on {
            None => assert_eq!(holders.count(), 0, "{:?} lies on a mark", text.words),
            Some(_) => assert!(holders.count() > 0, "{:?} has left its mark", text.words),
        }
    }
}

fn filled(shape: &Shape) -> Option<&[Point]> {
    match shape {
        Shape::Polygon { points, .. } => Some(points),
        Shape::Path { .. } | Shape::Text(_) => None,
    }
}

/// Whether writing and a filled area share a place: bars by their boxes, and what has more corners
/// than a round bar, such as a region, by a fine net.
fn lies_on(fill: &[Point], area: &Rect) -> bool {
    let near = bounds(fill.iter().copied()).overlaps(area);
    let spot = |n: u8, m: u8| {
        at(
            area.x + area.width * f64::from(n) / 40.0,
            area.y + area.height * f64::from(m) / 6.0,
        )
    };
    let in_net = || (0..=40).any(|n| (0..=6).any(|m| is_inside(fill, spot(n, m))));
    near && (fill.len() <= 16 || in_net())
}

fn marks_can_be_hit(scene: &Scene) {
    // A map beside bars marks the same rows a second time, in an order of its own.
    let plain = |mark: &&Mark| mark.outline.is_empty();
    for (row, mark) in scene.marks.iter().filter(plain).enumerate() {
        assert_eq!(mark.row, row, "marks stand in the order of the rows");
    }
    for mark in &scene.marks {
        let area = mark.area;
        assert!(
            area.width >= Mark::TARGET && area.height >= Mark::TARGET,
            "{area:?}"
        );
    }
}
