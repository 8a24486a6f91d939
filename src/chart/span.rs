//! One figure over several years: its writing measured, and the place chosen for it. Draws nothing.

use super::bar::holds_writing;
use super::geometry::{Point, at};
use super::label::{NAME, VALUE, shorten};
use super::ruler::Ruler;
use super::scene::{Anchor, Coat, Ink, Text};
use super::year_row::YearRow;

/// Room between a span and its writing, and between a name and its value.
pub(super) const GAP: f64 = 8.0;

/// What all spans of a picture share.
pub(super) struct Setting<'a> {
    pub(super) width: f64,
    pub(super) mirrored: bool,
    pub(super) nothing: &'a str,
    pub(super) ruler: &'a dyn Ruler,
}

/// Where the writing goes that is not inside the span.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Left,
    Right,
    Above,
}

/// A span with its writing, before it has a lane.
pub(super) struct Span {
    /// Where its years begin and stop.
    pub(super) edges: (f64, f64),
    /// Writing inside, in the order it is read.
    pub(super) inside: Vec<Word>,
    /// Writing outside, in the order it is read.
    pub(super) outside: Vec<Word>,
    pub(super) side: Side,
    /// Room to the writing outside, past the frame of a choice.
    gap: f64,
}

/// One piece of writing, measured.
pub(super) struct Word {
    words: String,
    size: f64,
    bold: bool,
    ink: Ink,
    width: f64,
}

impl Span {
    /// Measures a row's writing and chooses its place.
    ///
    /// The value stands inside where it fits. The name, and a value that does
    /// not fit, stand on the side where reading starts, else on the other,
    /// else inside, else above.
    pub(super) fn new(row: &YearRow, edges: (f64, f64), setting: &Setting) -> Self {
        let (inside, outside, all) = writing(row, edges, setting);
        let gap = if row.look.bold() { GAP + 4.0 } else { GAP };
        let run = run_width(&outside);
        let left = outside.is_empty() || edges.0 - gap - run >= 0.0;
        let right = edges.1 + gap + run <= setting.width;
        let side = match (left, right) {
            (true, true) if setting.mirrored => Side::Right,
            (true, _) => Side::Left,
            (false, true) => Side::Right,
            (false, false) => Side::Above,
        };
        let mut span = Span {
            edges,
            inside,
            outside,
            side,
            gap,
        };
        if side == Side::Above && can_hold(row, edges, all) {
            span.outside.append(&mut span.inside);
            std::mem::swap(&mut span.inside, &mut span.outside);
            span.side = Side::Left;
        }
        span
    }

    /// Moves the writing outside to a line above, shortened to the width of the picture, the name first.
    pub(super) fn lift(&mut self, setting: &Setting) {
        self.side = Side::Above;
        for n in 0..self.outside.len() {
            let over = run_width(&self.outside) - setting.width;
            let word = &mut self.outside[n];
            if over > 0.0 {
                let room = (word.width - over).max(0.0);
                let short = shorten(&word.words, room, word.size, word.bold, setting.ruler);
                *word = Word::new(&short, word.size, word.bold, word.ink, setting.ruler);
            }
        }
        self.outside.retain(|word| !word.words.is_empty());
    }

    /// From where to where the span and its writing fill a lane.
    pub(super) fn extent(&self, setting: &Setting) -> (f64, f64) {
        if self.outside.is_empty() {
            return self.edges;
        }
        let start = self.run_start(setting);
        let end = start + run_width(&self.outside);
        (self.edges.0.min(start), self.edges.1.max(end))
    }

    /// The writing inside, centred on the baseline `y`.
    pub(super) fn texts_inside(&self, y: f64, on: Option<Coat>, setting: &Setting) -> Vec<Text> {
        let middle = (self.edges.0 + self.edges.1) / 2.0;
        let start = middle - run_width(&self.inside) / 2.0;
        run(&self.inside, at(start, y), Anchor::Middle, on, setting)
    }

    /// The writing outside, on the baseline `y`.
    pub(super) fn texts_outside(&self, y: f64, setting: &Setting) -> Vec<Text> {
        // The edge that has to stay in line when a font is not quite as wide as it was measured.
        let anchor = match self.side {
            Side::Right => Anchor::Start,
            Side::Left => Anchor::End,
            Side::Above if setting.mirrored => Anchor::End,
            Side::Above => Anchor::Start,
        };
        let start = at(self.run_start(setting), y);
        run(&self.outside, start, anchor, None, setting)
    }

    /// Left edge of the writing outside.
    fn run_start(&self, setting: &Setting) -> f64 {
        let run = run_width(&self.outside);
        match self.side {
            Side::Left => self.edges.0 - self.gap - run,
            Side::Right => self.edges.1 + self.gap,
            Side::Above if setting.mirrored => (self.edges.1 - run).max(0.0),
            Side::Above => self.edges.0.min(setting.width - run),
        }
    }
}

impl Word {
    fn new(words: &str, size: f64, bold: bool, ink: Ink, ruler: &dyn Ruler) -> Self {
        Word {
            words: words.to_owned(),
            size,
            bold,
            ink,
            width: ruler.width(words, size, bold),
        }
    }

    fn text(&self, left: f64, y: f64, anchor: Anchor, on: Option<Coat>) -> Text {
        let shift = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => self.width / 2.0,
            Anchor::End => self.width,
        };
        Text {
            at: at(left + shift, y),
            anchor,
            size: self.size,
            bold: self.bold,
            ink: self.ink,
            on,
            words: self.words.clone(),
        }
    }
}

/// A row's writing inside, outside, and how wide all of it is.
fn writing(row: &YearRow, edges: (f64, f64), setting: &Setting) -> (Vec<Word>, Vec<Word>, f64) {
    let bold = row.look.bold();
    let name = Word::new(&row.label, NAME, bold, Ink::Text, setting.ruler);
    let value = match row.value {
        Some(_) => Word::new(&row.value_words, VALUE, true, Ink::Text, setting.ruler),
        None if !row.value_words.is_empty() => {
            Word::new(&row.value_words, NAME, false, Ink::Muted, setting.ruler)
        }
        None => Word::new(setting.nothing, NAME, false, Ink::Muted, setting.ruler),
    };
    let fits = can_hold(row, edges, value.width);
    let mut outside: Vec<Word> = [name, value]
        .into_iter()
        .filter(|word| !word.words.is_empty())
        .collect();
    let all = run_width(&outside);
    let inside = outside.split_off(outside.len() - usize::from(fits && !outside.is_empty()));
    (inside, outside, all)
}

fn can_hold(row: &YearRow, edges: (f64, f64), run: f64) -> bool {
    let empty_frame = row.value.is_none();
    (empty_frame || holds_writing(row.look)) && run + 2.0 * GAP <= edges.1 - edges.0
}

/// The name is read first: it stands on the left, or on the right in mirrored pictures.
fn run(
    words: &[Word],
    start: Point,
    anchor: Anchor,
    on: Option<Coat>,
    setting: &Setting,
) -> Vec<Text> {
    let mut in_sight: Vec<&Word> = words.iter().collect();
    if setting.mirrored {
        in_sight.reverse();
    }
    let mut x = start.x;
    let mut texts = Vec::new();
    for word in in_sight {
        texts.push(word.text(x, start.y, anchor, on));
        x += word.width + GAP;
    }
    texts
}

fn run_width(words: &[Word]) -> f64 {
    let gaps = words.len().saturating_sub(1) as f64 * GAP;
    words.iter().map(|word| word.width).sum::<f64>() + gaps
}
