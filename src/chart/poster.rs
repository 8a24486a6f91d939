//! Pictures for a page that has no canvas yet, or never will: SVG in which every colour has a name,
//! so that one poster serves a light page and a dark one.

use super::drawing::Drawing;
use super::paint::{FONTS, Grain, svg};
#[cfg(not(target_arch = "wasm32"))]
use super::palette::DARK;
use super::palette::{LIGHT, Palette};
use super::ruler::Estimate;
use super::scene::Scene;

/// The widths that posters are laid out for, in CSS pixels, with their names in the stylesheet: what
/// a phone has, and a desktop; a tablet shows the nearer of them until the canvas is there. A poster is never enlarged, since its height is that of the
/// canvas that takes its place.
pub const WIDTHS: [(&str, f64); 2] = [("narrow", 358.0), ("wide", 848.0)];

/// Where the colours of a poster come from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Colours {
    /// Names that [`stylesheet`] gives their values.
    Named,
    /// A palette's own.
    Of(&'static Palette),
}

/// A drawing at every width that there are styles for; `end` puts it to the right of a wider frame.
pub fn posters(drawing: &Drawing, end: bool, colours: Colours) -> String {
    let draw =
        |(class, width): (&str, f64)| poster(&drawing.scene(width, &Estimate), class, end, colours);
    WIDTHS.map(draw).concat()
}

/// The scene as an SVG element of a class; `end` puts it to the right of a wider frame.
pub fn poster(scene: &Scene, class: &str, end: bool, colours: Colours) -> String {
    let drawn = match colours {
        Colours::Named => in_both_schemes(scene),
        Colours::Of(palette) => svg(scene, palette, Grain::SVG),
    };
    let side = if end { "xMaxYMin" } else { "xMinYMin" };
    let fonts = format!(" font-family=\"{}\"", FONTS.replace('\'', "&apos;"));
    drawn.replace(&fonts, "").replacen(
        "<svg ",
        &format!("<svg class=\"poster {class}\" preserveAspectRatio=\"{side} meet\" "),
        1,
    )
}

/// The rules that give the colours named in a page their values, on light paper and on dark.
pub fn stylesheet(page: &str) -> String {
    let mut names: Vec<&str> = page
        .split("var(--")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    names.sort_unstable();
    names.dedup();
    let rules = |pick: fn(&str) -> Option<&str>| {
        let rule = |name: &&str| Some(format!("--{name}:#{};", pick(name)?));
        names.iter().filter_map(rule).collect::<String>()
    };
    let light = rules(|name| name.split('-').next());
    let dark = rules(|name| name.split('-').nth(1));
    format!(
        ":root{{{light}}}\n:root[data-theme=\"dark\"]{{{dark}}}\n\
         @media(prefers-color-scheme:dark){{:root:not([data-theme=\"light\"]){{{dark}}}}}\n"
    )
}

#[cfg(not(target_arch = "wasm32"))]
fn in_both_schemes(scene: &Scene) -> String {
    named(
        &svg(scene, &LIGHT, Grain::SVG),
        &svg(scene, &DARK, Grain::SVG),
    )
}

/// Colours have names where pages are prerendered. The browser draws posters for paper only, in the
/// colours of paper.
#[cfg(target_arch = "wasm32")]
fn in_both_schemes(scene: &Scene) -> String {
    svg(scene, &LIGHT, Grain::SVG)
}

/// Two drawings of one scene as one, in which each colour is named after what it is in either.
#[cfg(not(target_arch = "wasm32"))]
fn named(light: &str, dark: &str) -> String {
    let mut named = String::with_capacity(light.len());
    let mut dark = dark.split("=\"#").skip(1);
    for (place, piece) in light.split("=\"#").enumerate() {
        let other = if place == 0 { None } else { dark.next() };
        match (
            piece.split_once('"'),
            other.and_then(|piece| piece.get(..6)),
        ) {
            (Some((colour, rest)), Some(other)) => {
                let name = format!("{colour}-{other}").to_ascii_lowercase();
                named.push_str(&format!("=\"var(--{name})\"{rest}"));
            }
            _ => named.push_str(piece),
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::super::geometry::at;
    use super::super::scene::{Ink, Shape};
    use super::*;

    fn line(ink: Ink) -> Shape {
        Shape::Path {
            points: vec![at(0.0, 0.0), at(10.0, 0.0)],
            width: 1.0,
            coat: ink.full(),
        }
    }

    #[test]
    fn every_colour_has_a_name_and_every_name_a_colour() {
        let scene = Scene {
            width: 10.0,
            height: 10.0,
            shapes: vec![line(Ink::Oriental), line(Ink::Text), line(Ink::Oriental)],
            marks: Vec::new(),
        };
        let poster = poster(&scene, "wide", true, Colours::Named);
        assert!(!poster.contains("\"#"), "{poster}");
        assert_eq!(
            poster.matches("var(--b4412c-e5735c)").count(),
            2,
            "{poster}"
        );
        let rules = stylesheet(&poster);
        assert_eq!(rules.matches("--b4412c-e5735c:#b4412c;").count(), 1);
        assert_eq!(rules.matches("--b4412c-e5735c:#e5735c;").count(), 2);
    }
}
