//! A picture to be taken away: on a sheet with its title, its signs explained, and where it comes
//! from. Writes no words of its own.

use super::bar::{Bar, Heading, overhang};
use super::geometry::{Rect, at};
use super::row::{Certainty, Look};
use super::ruler::{Ruler, is_arabic};
use super::scene::{Anchor, Ink, Scene, Shape, Text};
use super::wrap::wrap;

/// The width that the picture on a sheet is laid out for, in CSS pixels.
pub const PICTURE: f64 = 800.0;

/// Room around all that stands on the sheet.
const MARGIN: f64 = 24.0;
/// Size of the title, of the lines under it, and of the signs and the foot.
const SIZES: [f64; 3] = [20.0, 14.0, 13.0];
/// Height of a line, in font sizes; Arabic needs more than Latin letters do.
const LEADING: f64 = 1.6;
/// Room between what belongs to different things.
const GAP: f64 = 14.0;
/// Length and thickness of a sign.
const SIGN: (f64, f64) = (18.0, 12.0);

/// What stands around the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// What is seen, with its unit.
    pub title: String,
    /// What is chosen, and how to read it.
    pub lines: Vec<String>,
    /// What inks mean; those that the picture does not have are left out.
    pub inks: Vec<(Ink, String)>,
    /// What the ends of marks mean.
    pub ends: Vec<(Certainty, String)>,
    /// Where it comes from.
    pub foot: Vec<String>,
    /// Whether it reads from right to left.
    pub mirrored: bool,
}

/// Lays the sheet out around a picture.
pub fn lay_out(around: &Around, picture: &Scene, ruler: &dyn Ruler) -> Scene {
    let mut sheet = Sheet {
        width: picture.width + 2.0 * MARGIN,
        y: MARGIN,
        shapes: Vec::new(),
        mirrored: around.mirrored,
        ruler,
    };
    sheet.write(&around.title, SIZES[0], true, Ink::Text);
    for line in &around.lines {
        sheet.write(line, SIZES[1], false, Ink::Muted);
    }
    sheet.y += GAP;
    let shift = at(MARGIN, sheet.y);
    sheet.shapes.extend(picture.clone().moved(shift).shapes);
    sheet.y += picture.height + GAP;
    sheet.explain(&signs(around, picture));
    for line in &around.foot {
        sheet.write(line, SIZES[2], false, Ink::Muted);
    }
    sheet.finished()
}

/// The signs that the picture has: inks where there are several to tell apart, and ends.
fn signs(around: &Around, picture: &Scene) -> Vec<(Look, String)> {
    let is_there = |ink: Ink| {
        let is_of = |shape: &Shape| matches!(shape, Shape::Polygon { coat, .. } if coat.ink == ink);
        picture.shapes.iter().any(is_of)
    };
    let mut signs: Vec<(Look, String)> = around
        .inks
        .iter()
        .filter(|(ink, _)| is_there(*ink))
        .map(|(ink, words)| (Look::plain(*ink), words.clone()))
        .collect();
    if signs.len() == 1 && signs[0].0.ink == Ink::Other {
        signs.clear();
    }
    let end = |(certainty, words): &(Certainty, String)| {
        let look = Look {
            certainty: *certainty,
            ..Look::plain(Ink::Other)
        };
        (look, words.clone())
    };
    signs.extend(around.ends.iter().map(end));
    signs
}

/// A sheet while it is written, from the top downwards.
struct Sheet<'a> {
    width: f64,
    y: f64,
    shapes: Vec<Shape>,
    mirrored: bool,
    ruler: &'a dyn Ruler,
}

impl Sheet<'_> {
    fn room(&self) -> f64 {
        self.width - 2.0 * MARGIN
    }

    /// Writes a paragraph from where reading starts.
    fn write(&mut self, words: &str, size: f64, bold: bool, ink: Ink) {
        for line in wrap(words, self.room(), size, bold, self.ruler) {
            let baseline = self.y + size * 1.1;
            let text = self.text(line, 0.0, baseline, size, ink);
            self.shapes.push(Shape::Text(Text { bold, ..text }));
            self.y += size * LEADING;
        }
    }

    /// Signs and their meanings beside each other, as many in a line as there is room for.
    fn explain(&mut self, signs: &[(Look, String)]) {
        let (length, thickness) = SIGN;
        let size = SIZES[2];
        let pitch = size * LEADING + 4.0;
        let mut from = 0.0;
        for (look, words) in signs {
            let lead = length + overhang(*look) + 8.0;
            let room = self.room() - lead;
            let lines = wrap(words, room, size, false, self.ruler);
            let widths = lines.iter().map(|line| self.ruler.width(line, size, false));
            let width = lead + widths.fold(0.0, f64::max);
            if from > 0.0 && from + width > self.room() {
                (from, self.y) = (0.0, self.y + pitch);
            }
            let sides = (self.y + 3.0, self.y + 3.0 + thickness);
            let heading = if self.mirrored {
                Heading::Left
            } else {
                Heading::Right
            };
            let bar = Bar::standing(self.x(from), length, sides, heading);
            self.shapes.extend(bar.draw(*look));
            for (n, line) in lines.into_iter().enumerate() {
                if n > 0 {
                    self.y += size * LEADING;
                }
                let baseline = self.y + size * 1.1;
                let text = self.text(line, from + lead, baseline, size, Ink::Text);
                self.shapes.push(Shape::Text(text));
            }
            from += width + 2.0 * GAP;
        }
        if !signs.is_empty() {
            self.y += pitch + GAP / 2.0;
        }
    }

    fn text(&self, words: String, from: f64, baseline: f64, size: f64, ink: Ink) -> Text {
        Text {
            at: at(self.x(from), baseline),
            anchor: if self.mirrored {
                Anchor::End
            } else {
                Anchor::Start
            },
            size,
            bold: false,
            ink,
            on: None,
            words: directed(words, self.mirrored),
        }
    }

    /// A distance from where reading starts as a place on the sheet.
    fn x(&self, from: f64) -> f64 {
        if self.mirrored {
            self.width - MARGIN - from
        } else {
            MARGIN + from
        }
    }

    /// The sheet on its own paper.
    fn finished(self) -> Scene {
        let height = self.y + MARGIN;
        let whole = Rect::between(at(0.0, 0.0), at(self.width, height));
        let mut shapes = vec![Shape::Polygon {
            points: whole.corners().to_vec(),
            coat: Ink::Paper.full(),
        }];
        shapes.extend(self.shapes);
        Scene {
            width: self.width,
            height,
            shapes,
            marks: Vec::new(),
        }
    }
}

/// A line in the direction of the sheet, whatever names stand in it; one word, such as an address, has
/// its own.
fn directed(line: String, mirrored: bool) -> String {
    let has_words = line.contains(' ');
    if mirrored && has_words {
        format!("\u{2067}{line}\u{2069}")
    } else if has_words && line.chars().any(is_arabic) {
        // The SVG backend lets Arabic run to the left.
        format!("\u{2066}{line}\u{2069}")
    } else {
        line
    }
}
