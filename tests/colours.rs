//! The colours of pictures, for eyes that see fewer: what stands beside each other can be told apart.

use idmaj::chart::palette::{DARK, LIGHT, Palette, Rgb, contrast};
use idmaj::chart::scene::Ink;

/// What red, green and blue (linear) become for an eye: the published matrices of Machado, Oliveira
/// and Fernandes (2009) at full severity.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "every cone",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

const SCHEMES: [(&str, &Palette); 2] = [("light", &LIGHT), ("dark", &DARK)];

/// The marks that can stand in one picture.
const MARKS: [Ink; 4] = [Ink::Oriental, Ink::Souss, Ink::Tanger, Ink::Other];

/// The least distance (CIE 1976) at which two areas are seen as two colours at once, not on a
/// second look.
const APART: f64 = 15.0;

fn linear((red, green, blue): Rgb) -> [f64; 3] {
    [red, green, blue].map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: &[[f64; 3]; 3], of: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(of).map(|(a, b)| a * b).sum())
}

/// Lightness, green to red, blue to yellow (CIELAB, D65).
fn lab(linear: [f64; 3]) -> [f64; 3] {
    const XYZ: [[f64; 3]; 3] = [
        [0.412_456, 0.357_576, 0.180_437],
        [0.212_673, 0.715_152, 0.072_175],
        [0.019_334, 0.119_192, 0.950_304],
    ];
    let white = [0.950_47, 1.0, 1.088_83];
    let seen = linear.map(|channel| channel.clamp(0.0, 1.0));
    let mut axes = times(&XYZ, seen);
    for (axis, white) in axes.iter_mut().zip(white) {
        let share = *axis / white;
        *axis = if share > 0.008_856 {
            share.cbrt()
        } else {
            7.787 * share + 16.0 / 116.0
        };
    }
    let [x, y, z] = axes;
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn distance(one: Rgb, other: Rgb, eye: &[[f64; 3]; 3]) -> f64 {
    let [one, other] = [one, other].map(|colour| lab(times(eye, linear(colour))));
    let squares = one.iter().zip(other).map(|(a, b)| (a - b).powi(2));
    squares.sum::<f64>().sqrt()
}

#[test]
fn marks_of_one_picture_can_be_told_apart_by_every_eye() {
    let mut close = Vec::new();
    for (scheme, palette) in SCHEMES {
        for (eye, matrix) in &EYES {
            for (n, one) in MARKS.iter().enumerate() {
                for other in &MARKS[n + 1..] {
                    let colours = [one, other].map(|ink| palette.colour(ink.full()));
                    let found = distance(colours[0], colours[1], matrix);
                    if found < APART {
                        close.push(format!(
                            "{scheme}, {eye}: {one:?} and {other:?}, {found:.1}"
                        ));
                    }
                }
            }
        }
    }
    assert!(close.is_empty(), "{close:#?}");
}

#[test]
fn what_is_chosen_stands_out_from_every_mark_it_frames() {
    for (scheme, palette) in SCHEMES {
        let [selected, paper] = [Ink::Selected, Ink::Paper].map(|ink| palette.colour(ink.full()));
        // The frame keeps its distance from the mark, so what it must be seen on is paper.
        assert!(contrast(selected, paper) >= 3.0, "{scheme}");
        for (eye, matrix) in &EYES {
            for ink in MARKS {
                let found = distance(selected, palette.colour(ink.full()), matrix);
                assert!(found >= APART, "{scheme}, {eye}: {ink:?}, {found:.1}");
            }
        }
    }
}
