//! Roles become colours, for a light and a dark page; the only file that holds red, green and blue.

use super::scene::{Coat, Ink, Tone};

/// Red, green, blue.
pub type Rgb = (u8, u8, u8);

/// The colours of one scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    paper: Rgb,
    text: Rgb,
    muted: Rgb,
    rule: Rgb,
    selected: Rgb,
    oriental: Rgb,
    souss: Rgb,
    tanger: Rgb,
    other: Rgb,
    /// Light paper swallows Souss-Massa's yellow: its outline is darker.
    souss_edge: Rgb,
    /// Grey stays quiet as a fill: its outline is what has to be seen.
    other_edge: Rgb,
}

/// Warm paper.
pub const LIGHT: Palette = Palette {
    paper: (0xFB, 0xFA, 0xF6),
    text: (0x1A, 0x1D, 0x21),
    muted: (0x5A, 0x62, 0x6C),
    rule: (0xE3, 0xDE, 0xD3),
    selected: (0x43, 0x38, 0xCA),
    oriental: (0xB4, 0x41, 0x2C),
    souss: (0xD9, 0x9A, 0x00),
    tanger: (0x1C, 0x6E, 0x8C),
    other: (0xA9, 0xB0, 0xB7),
    souss_edge: (0xA0, 0x70, 0x00),
    other_edge: (0x7F, 0x88, 0x90),
};

/// Ink for paper.
pub const DARK: Palette = Palette {
    paper: (0x15, 0x18, 0x1C),
    text: (0xF1, 0xEE, 0xE7),
    muted: (0xA7, 0xAE, 0xB7),
    rule: (0x2C, 0x31, 0x38),
    selected: (0xA5, 0xA0, 0xFF),
    oriental: (0xE5, 0x73, 0x5C),
    souss: (0xF0, 0xB9, 0x3A),
    tanger: (0x5F, 0xB3, 0xD0),
    other: (0x5F, 0x67, 0x6F),
    souss_edge: (0xF0, 0xB9, 0x3A),
    other_edge: (0x8A, 0x92, 0x9A),
};

impl Palette {
    /// The colour to lay on; always opaque, so that print and both backends agree.
    pub fn colour(&self, coat: Coat) -> Rgb {
        match (coat.tone, coat.ink) {
            (Tone::Full, ink) => self.full(ink),
            (Tone::Edge, Ink::Souss) => self.souss_edge,
            (Tone::Edge, Ink::Other) => self.other_edge,
            (Tone::Edge, ink) => self.full(ink),
            (Tone::Wash(percent), ink) => mix(self.full(ink), self.paper, percent),
        }
    }

    /// The colour of writing in `ink`; on a mark it is paper or text, whichever is easier to read.
    pub fn writing(&self, ink: Ink, on: Option<Coat>) -> Rgb {
        let Some(coat) = on else {
            return self.full(ink);
        };
        let ground = self.colour(coat);
        if contrast(self.paper, ground) > contrast(self.text, ground) {
            self.paper
        } else {
            self.text
        }
    }

    fn full(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Paper => self.paper,
            Ink::Text => self.text,
            Ink::Muted => self.muted,
            Ink::Rule => self.rule,
            Ink::Selected => self.selected,
            Ink::Oriental => self.oriental,
            Ink::Souss => self.souss,
            Ink::Tanger => self.tanger,
            Ink::Other => self.other,
        }
    }
}

/// How well two colours can be told apart, from 1 to 21, as WCAG 2 defines it.
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance((red, green, blue): Rgb) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn mix(ink: Rgb, paper: Rgb, percent: u8) -> Rgb {
    let channel = |ink: u8, paper: u8| {
        let share = f64::from(percent) / 100.0;
        (f64::from(ink) * share + f64::from(paper) * (1.0 - share)).round() as u8
    };
    (
        channel(ink.0, paper.0),
        channel(ink.1, paper.1),
        channel(ink.2, paper.2),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMES: [(&str, &Palette); 2] = [("light", &LIGHT), ("dark", &DARK)];
    const MARKS: [Ink; 5] = [
        Ink::Selected,
        Ink::Oriental,
        Ink::Souss,
        Ink::Tanger,
        Ink::Other,
    ];

    fn check(what: &str, found: f64, least: f64) {
        assert!(found >= least, "{what}: {found:.2} is below {least}");
    }

    #[test]
    fn writing_can_be_read_on_paper() {
        for (scheme, palette) in SCHEMES {
            for ink in [Ink::Text, Ink::Muted, Ink::Selected] {
                let colour = palette.writing(ink, None);
                let found = contrast(colour, palette.paper);
                check(&format!("{scheme} {ink:?} on paper"), found, 4.5);
            }
        }
    }

    #[test]
    fn the_outline_of_every_mark_can_be_seen_on_paper() {
        for (scheme, palette) in SCHEMES {
            for ink in MARKS {
                let found = contrast(palette.colour(ink.edge()), palette.paper);
                check(&format!("{scheme} {ink:?} on paper"), found, 3.0);
            }
        }
    }

    #[test]
    fn writing_can_be_read_on_every_mark_full_or_pale() {
        for (scheme, palette) in SCHEMES {
            for ink in MARKS {
                for coat in [ink.full(), ink.wash(super::super::bar::PALE)] {
                    let ground = palette.colour(coat);
                    let found = contrast(palette.writing(Ink::Text, Some(coat)), ground);
                    check(&format!("{scheme} writing on {coat:?}"), found, 4.5);
                }
            }
        }
    }
}
