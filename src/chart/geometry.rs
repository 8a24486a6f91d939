//! Points and rectangles in CSS pixels, y downwards; knows nothing of what they stand for.

/// A place in the picture, in CSS pixels from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Distance from the left edge.
    pub x: f64,
    /// Distance from the top edge.
    pub y: f64,
}

/// Shorthand for a [`Point`].
pub const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

/// An upright rectangle in CSS pixels; width and height are never negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Extent to the right.
    pub width: f64,
    /// Extent downwards.
    pub height: f64,
}

impl Point {
    /// The point as far from this one as `by` is from the corner.
    pub fn moved(self, by: Point) -> Self {
        at(self.x + by.x, self.y + by.y)
    }
}

impl Rect {
    /// The rectangle that has `a` and `b` as opposite corners, in any order.
    pub fn between(a: Point, b: Point) -> Self {
        Rect {
            x: a.x.min(b.x),
            y: a.y.min(b.y),
            width: (a.x - b.x).abs(),
            height: (a.y - b.y).abs(),
        }
    }

    /// Right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Bottom edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The point in the middle.
    pub fn centre(&self) -> Point {
        at(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// The same rectangle, `by` pixels larger on every side.
    pub fn grown(&self, by: f64) -> Self {
        Rect {
            x: self.x - by,
            y: self.y - by,
            width: self.width + 2.0 * by,
            height: self.height + 2.0 * by,
        }
    }

    /// The same rectangle elsewhere.
    pub fn moved(&self, by: Point) -> Self {
        Rect {
            x: self.x + by.x,
            y: self.y + by.y,
            ..*self
        }
    }

    /// The same centre, at least `side` pixels wide and high.
    pub fn at_least(&self, side: f64) -> Self {
        let (wider, higher) = (
            (side - self.width).max(0.0) / 2.0,
            (side - self.height).max(0.0) / 2.0,
        );
        Rect {
            x: self.x - wider,
            y: self.y - higher,
            width: self.width + 2.0 * wider,
            height: self.height + 2.0 * higher,
        }
    }

    /// The smallest rectangle that holds both.
    pub fn union(&self, other: &Rect) -> Self {
        Rect::between(
            at(self.x.min(other.x), self.y.min(other.y)),
            at(
                self.right().max(other.right()),
                self.bottom().max(other.bottom()),
            ),
        )
    }

    /// Whether the point lies inside or on the edge.
    pub fn contains(&self, point: Point) -> bool {
        self.distance(point) == 0.0
    }

    /// How far the point lies from the nearest edge; 0 inside.
    pub fn distance(&self, point: Point) -> f64 {
        let dx = (self.x - point.x).max(point.x - self.right()).max(0.0);
        let dy = (self.y - point.y).max(point.y - self.bottom()).max(0.0);
        dx.hypot(dy)
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Rect) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// The four corners, clockwise from the top left.
    pub fn corners(&self) -> [Point; 4] {
        [
            at(self.x, self.y),
            at(self.right(), self.y),
            at(self.right(), self.bottom()),
            at(self.x, self.bottom()),
        ]
    }
}

/// The smallest rectangle around some points; without a point it is empty, in the corner.
pub fn bounds(points: impl Iterator<Item = Point>) -> Rect {
    let spot = |point| Rect::between(point, point);
    let around = points.map(spot).reduce(|all, spot| all.union(&spot));
    around.unwrap_or(spot(at(0.0, 0.0)))
}

/// Whether a point lies inside a ring, whose last point leads back to its first.
pub fn is_inside(ring: &[Point], point: Point) -> bool {
    let crossed = sides(ring).filter(|(a, b)| {
        let between = (a.y > point.y) != (b.y > point.y);
        between && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)
    });
    crossed.count() % 2 == 1
}

/// How far a point lies outside a ring; 0 inside.
pub fn ring_distance(ring: &[Point], point: Point) -> f64 {
    if is_inside(ring, point) {
        return 0.0;
    }
    let to_side = |(a, b): (Point, Point)| {
        let (x, y) = (b.x - a.x, b.y - a.y);
        let square = x * x + y * y;
        let share = if square > 0.0 {
            (((point.x - a.x) * x + (point.y - a.y) * y) / square).clamp(0.0, 1.0)
        } else {
            0.0
        };
        length(at(a.x + x * share, a.y + y * share), point)
    };
    sides(ring).map(to_side).fold(f64::INFINITY, f64::min)
}

fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    let next = |n: usize| ring[(n + 1) % ring.len()];
    ring.iter()
        .enumerate()
        .map(move |(n, point)| (*point, next(n)))
}

/// The outline with its corners cut round by `radius`, as a closed run of points.
///
/// `rounded[i]` says whether corner `i` of `corners` is cut; three chords make
/// an arc, which at 2-4 px cannot be told from a circle.
pub fn rounded(corners: [Point; 4], radius: f64, rounded: [bool; 4]) -> Vec<Point> {
    let mut outline = Vec::new();
    for (i, corner) in corners.into_iter().enumerate() {
        let (before, after) = (corners[(i + 3) % 4], corners[(i + 1) % 4]);
        let limit = length(corner, before).min(length(corner, after)) / 2.0;
        let cut = radius.min(limit);
        if !rounded[i] || cut <= 0.0 {
            outline.push(corner);
            continue;
        }
        let (from, to) = (toward(corner, before, cut), toward(corner, after, cut));
        outline.extend([0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0].map(|t| bend(from, corner, to, t)));
    }
    outline
}

fn length(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn toward(from: Point, to: Point, by: f64) -> Point {
    let share = by / length(from, to);
    at(
        from.x + (to.x - from.x) * share,
        from.y + (to.y - from.y) * share,
    )
}

/// A point on the quadratic curve from `a` to `c` that is pulled towards `b`.
fn bend(a: Point, b: Point, c: Point, t: f64) -> Point {
    let (u, v, w) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
    at(u * a.x + v * b.x + w * c.x, u * a.y + v * b.y + w * c.y)
}

/// A length in whole pixels. To write a fraction costs the browser a table of 6 KB.
pub fn whole(length: f64) -> i32 {
    (length + 0.5).floor() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_rectangle_grows_around_its_centre() {
        let small = Rect::between(at(10.0, 10.0), at(14.0, 50.0));
        let grown = small.at_least(24.0);
        assert_eq!((grown.width, grown.height), (24.0, 40.0));
        assert_eq!(grown.centre(), small.centre());
    }

    #[test]
    fn rectangles_that_share_an_edge_do_not_overlap() {
        let left = Rect::between(at(0.0, 0.0), at(10.0, 10.0));
        let right = Rect::between(at(10.0, 0.0), at(20.0, 10.0));
        assert!(!left.overlaps(&right));
        assert!(left.grown(1.0).overlaps(&right));
    }

    #[test]
    fn a_bay_is_outside_although_land_lies_around_it() {
        let ring = [
            (0.0, 0.0),
            (9.0, 0.0),
            (9.0, 9.0),
            (6.0, 9.0),
            (6.0, 3.0),
            (3.0, 3.0),
            (3.0, 9.0),
            (0.0, 9.0),
        ]
        .map(|(x, y)| at(x, y));
        assert_eq!(ring_distance(&ring, at(1.0, 5.0)), 0.0);
        assert_eq!(ring_distance(&ring, at(4.5, 6.0)), 1.5);
        assert_eq!(ring_distance(&ring, at(12.0, 13.0)), 5.0);
        assert_eq!(bounds(ring.into_iter()).corners()[2], at(9.0, 9.0));
    }

    #[test]
    fn rounding_never_leaves_the_rectangle() {
        let area = Rect::between(at(0.0, 0.0), at(3.0, 40.0));
        let outline = rounded(area.corners(), 8.0, [true; 4]);
        assert!(outline.into_iter().all(|p| area.grown(1e-9).contains(p)));
    }
}
