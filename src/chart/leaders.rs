//! Labels below and above a strip, each led to its place by a thin line; lines and writing never cross.

use super::geometry::at;
use super::label::{NAME, VALUE, shorten};
use super::ruler::Ruler;
use super::scene::{Anchor, Ink, Shape, Text};
use super::stroke::line;

/// Height of a row of labels, in CSS pixels.
const LINE: f64 = 20.0;
/// Room between the strip and the first row of labels.
const LEAD: f64 = 5.0;
/// Room between a line and the writing beside it, and between a value and its name.
const GAP: f64 = 6.0;

/// One label: distances run from the side where reading starts, in CSS pixels.
pub(super) struct Leader {
    /// Where its line touches the strip; labels come in the order of their places.
    pub(super) place: f64,
    /// The first word, bold.
    pub(super) value: String,
    /// What follows it.
    pub(super) name: String,
    /// Whether the name is bold, too.
    pub(super) bold: bool,
    /// The colour of the name.
    pub(super) ink: Ink,
}

/// Labels that have their rows.
pub(super) struct Leaders<'a> {
    placed: Vec<Placed>,
    width: f64,
    mirrored: bool,
    ruler: &'a dyn Ruler,
}

struct Placed {
    leader: Leader,
    /// Whether it stands above the strip and ends at its line, rather than below and beginning there.
    above: bool,
    row: usize,
    /// Widths of the value and of the name.
    widths: (f64, f64),
}

impl<'a> Leaders<'a> {
    /// Finds a row for every label of a strip `width` pixels wide.
    ///
    /// A label goes below and onwards from its line where it fits, else above and back from it, so
    /// that of two neighbours only the one whose line is shorter is in the way of the other.
    pub(super) fn new(
        leaders: Vec<Leader>,
        width: f64,
        mirrored: bool,
        ruler: &'a dyn Ruler,
    ) -> Self {
        let mut placed: Vec<Placed> = leaders
            .into_iter()
            .map(|leader| Placed::new(leader, width, ruler))
            .collect();
        for n in (0..placed.len())
            .rev()
            .filter(|n| !placed[*n].above)
            .collect::<Vec<_>>()
        {
            let end = placed[n].leader.place + placed[n].reach();
            placed[n].row = first_free(&placed[n + 1..], |other| {
                !other.above && other.leader.place <= end
            });
        }
        for n in (0..placed.len())
            .filter(|n| placed[*n].above)
            .collect::<Vec<_>>()
        {
            let start = placed[n].leader.place - placed[n].reach();
            placed[n].row = first_free(&placed[..n], |other| {
                other.above && other.leader.place >= start
            });
        }
        Leaders {
            placed,
            width,
            mirrored,
            ruler,
        }
    }

    /// Height of the labels above the strip.
    pub(super) fn above(&self) -> f64 {
        self.height(true)
    }

    /// Height of the labels below the strip.
    pub(super) fn below(&self) -> f64 {
        self.height(false)
    }

    fn height(&self, above: bool) -> f64 {
        let rows = self.placed.iter().filter(|label| label.above == above);
        rows.map(|label| LEAD + LINE * (label.row + 1) as f64)
            .fold(0.0, f64::max)
    }

    /// The lines and the writing around a strip from `top` to `bottom` that begins at `inset` from
    /// either edge; also the writing of each label by itself.
    pub(super) fn draw(&self, (top, bottom): (f64, f64), inset: f64) -> Vec<(Shape, Vec<Text>)> {
        self.placed
            .iter()
            .map(|label| {
                let depth = LEAD + LINE * label.row as f64;
                let (from, to, baseline) = if label.above {
                    (top, top - depth - 13.0, top - depth - 4.0)
                } else {
                    (bottom, bottom + depth + 13.0, bottom + depth + 13.0)
                };
                let x = inset + self.x(label.leader.place);
                let stroke = line(vec![at(x, from), at(x, to)], 1.0, Ink::Muted.full());
                (stroke, self.texts(label, inset, baseline))
            })
            .collect()
    }

    fn x(&self, distance: f64) -> f64 {
        if self.mirrored {
            self.width - distance
        } else {
            distance
        }
    }

    /// The value, then the name, in the direction of reading.
    fn texts(&self, label: &Placed, inset: f64, baseline: f64) -> Vec<Text> {
        let (value, name) = label.widths;
        let leader = &label.leader;
        let step = if value > 0.0 { value + GAP } else { 0.0 };
        let (value_at, name_at) = if label.above {
            let end = leader.place - GAP;
            let back = if name > 0.0 { name + GAP } else { 0.0 };
            (end - back, end)
        } else {
            (leader.place + GAP, leader.place + GAP + step)
        };
        // The edge at the line has to stay in its place when a font is not as wide as was measured.
        let anchor = if label.above == self.mirrored {
            Anchor::Start
        } else {
            Anchor::End
        };
        let text = |words: &str, distance: f64| Text {
            at: at(inset + self.x(distance), baseline),
            anchor,
            size: VALUE,
            bold: true,
            ink: Ink::Text,
            on: None,
            words: words.to_owned(),
        };
        let value = text(&leader.value, value_at);
        let name = Text {
            size: NAME,
            bold: leader.bold,
            ink: leader.ink,
            ..text(&leader.name, name_at)
        };
        let texts = [value, name].into_iter();
        texts.filter(|text| !text.words.is_empty()).collect()
    }

    /// The box that the writing of some texts fills.
    pub(super) fn bounds(&self, texts: &[Text]) -> Option<super::geometry::Rect> {
        let boxes = texts.iter().map(|text| text.bounds(self.ruler));
        boxes.reduce(|all, one| all.union(&one))
    }
}

impl Placed {
    /// Measures a label and shortens it where neither side has room, the name first.
    fn new(mut leader: Leader, width: f64, ruler: &dyn Ruler) -> Self {
        let widths = |leader: &Leader| {
            (
                ruler.width(&leader.value, VALUE, true),
                ruler.width(&leader.name, NAME, leader.bold),
            )
        };
        let (onwards, back) = (width - leader.place - GAP, leader.place - GAP);
        let measured = widths(&leader);
        let fits = |room: f64| run(measured) <= room;
        let above = !fits(onwards) && (fits(back) || back > onwards);
        let room = if above { back } else { onwards };
        if !fits(room) {
            leader.value = shorten(&leader.value, room, VALUE, true, ruler);
            let value = ruler.width(&leader.value, VALUE, true);
            let left = if value > 0.0 {
                room - value - GAP
            } else {
                room
            };
            leader.name = shorten(&leader.name, left, NAME, leader.bold, ruler);
        }
        Placed {
            widths: widths(&leader),
            leader,
            above,
            row: 0,
        }
    }

    /// How far the label reaches from its line, with room to the next.
    fn reach(&self) -> f64 {
        run(self.widths) + 2.0 * GAP
    }
}

fn run((value, name): (f64, f64)) -> f64 {
    if value > 0.0 && name > 0.0 {
        value + GAP + name
    } else {
        value + name
    }
}

/// The row beyond all labels that are in the way.
fn first_free(others: &[Placed], is_in_the_way: impl Fn(&Placed) -> bool) -> usize {
    let rows = others.iter().filter(|other| is_in_the_way(other));
    rows.map(|other| other.row + 1).max().unwrap_or(0)
}
