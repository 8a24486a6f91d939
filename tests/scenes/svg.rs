//! A scene as SVG text, compared with the picture kept beside this file.

use std::path::PathBuf;

use idmaj::chart::drawing::Drawing;
use idmaj::chart::flows::Flows;
use idmaj::chart::hundred::Hundred;
use idmaj::chart::multiples::Multiples;
use idmaj::chart::paint::{Grain, svg};
use idmaj::chart::palette::{DARK, LIGHT};
use idmaj::chart::parts::Parts;
use idmaj::chart::ranking::Ranking;
use idmaj::chart::regions::Regions;
use idmaj::chart::ruler::Estimate;
use idmaj::chart::series::Series;
use idmaj::chart::timeline::Timeline;
use idmaj::chart::years::Years;

use super::laws;

/// A chart that can be drawn.
pub trait Chart: Clone {
    /// The same as one of the kinds of pictures, and its width.
    fn drawing(self) -> (Drawing, f64);
}

macro_rules! charts {
    ($($kind:ident by $($width:ident).+),+) => {
        $(impl Chart for $kind {
            fn drawing(self) -> (Drawing, f64) {
                let width = self.$($width).+;
                (Drawing::$kind(self), width)
            }
        })+
    };
}

charts!(
    Years by width,
    Ranking by width,
    Regions by ranking.width,
    Series by width,
    Parts by width,
    Timeline by width,
    Hundred by width,
    Flows by width,
    Multiples by width
);

/// Holds the chart to the laws of all pictures and to its snapshot.
///
/// With `DARK_SNAPSHOTS=folder` a dark copy is left there to be looked at.
pub fn check(name: &str, chart: &impl Chart) {
    let (drawing, width) = chart.clone().drawing();
    let scene = drawing.scene(width, &Estimate);
    laws::hold(&scene);
    let found = svg(&scene, &LIGHT, Grain::SVG);
    let kept = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/scenes")
        .join(format!("{name}.svg"));
    if let Ok(folder) = std::env::var("DARK_SNAPSHOTS") {
        let path = PathBuf::from(folder).join(format!("{name}.svg"));
        std::fs::write(path, svg(&scene, &DARK, Grain::SVG))
            .expect("the folder for dark pictures exists");
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&kept, &found).expect("the snapshot folder can be written");
    }
    let expect = std::fs::read_to_string(&kept).unwrap_or_default();
    assert!(
        found == expect,
        "{} differs: draw it anew with UPDATE_SNAPSHOTS=1 and look at it",
        kept.display()
    );
}
