//! What the painter is asked for, and what it answers. Both travel as bytes: the painter is a module
//! of its own, which is loaded later than the page.

use dataset::{decode, encode};
use serde::{Deserialize, Serialize};

use super::drawing::{Drawing, Sealed};
use super::scene::Mark;
use super::sheet::Around;

/// How a drawing is to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// The width to lay it out for, in CSS pixels.
    pub width: f64,
    /// Dots a CSS pixel.
    pub ratio: f64,
    /// Whether the page is dark.
    pub is_dark: bool,
    /// Whether the page reads from right to left.
    pub mirrored: bool,
    /// Whether it is wanted on paper: as SVG, in the colours of paper.
    pub on_paper: bool,
    /// How many times wider than its frame a timeline is; its frame then shows a part of it.
    pub zoom: f64,
}

/// What a canvas shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Painted {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// What a finger, a pointer or a key can reach, in the order of the rows.
    pub marks: Vec<Mark>,
}

/// How a copy of a picture is to be made, to be taken away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CopyTerms {
    /// The name of the file, without its ending.
    pub name: String,
    /// Dots a CSS pixel; none for SVG.
    pub ratio: u8,
    /// Whether it is in the colours of a dark page.
    pub is_dark: bool,
    /// What stands around the picture.
    pub around: Around,
}

/// An order as bytes.
pub fn order(terms: &Terms, drawing: &Sealed) -> Vec<u8> {
    let mut bytes = encode(terms);
    bytes.extend_from_slice(drawing.bytes());
    bytes
}

/// The order that [`order`] wrote; none where the bytes are those of another version.
pub fn read(bytes: &[u8]) -> Option<(Terms, Drawing)> {
    decode(bytes).ok()
}

/// An order for a copy as bytes.
pub fn copy_order(terms: &CopyTerms, drawing: &Sealed) -> Vec<u8> {
    let mut bytes = encode(terms);
    bytes.extend_from_slice(drawing.bytes());
    bytes
}

/// The order that [`copy_order`] wrote; none where the bytes are those of another version.
pub fn read_copy(bytes: &[u8]) -> Option<(CopyTerms, Drawing)> {
    decode(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::super::ranking::Ranking;
    use super::*;

    #[test]
    fn an_order_comes_back() {
        let terms = Terms {
            width: 358.0,
            ratio: 1.5,
            is_dark: true,
            mirrored: true,
            on_paper: false,
            zoom: 2.0,
        };
        let ranking = Ranking {
            rows: Vec::new(),
            mirrored: true,
            nothing: "لم يُنشر أي رقم".to_owned(),
            width: 0.0,
        };
        let bytes = order(&terms, &Sealed::from(ranking.clone()));
        assert_eq!(read(&bytes), Some((terms, Drawing::Ranking(ranking))));
        assert_eq!(read(&bytes[1..]), None);
    }
}
