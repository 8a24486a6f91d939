//! A scene as SVG text, compared with the picture kept beside this file.

use std::path::PathBuf;

use idmaj::chart::paint::{Grain, svg};
use idmaj::chart::palette::{DARK, LIGHT};
use idmaj::chart::ranking::{self, Ranking};
use idmaj::chart::ruler::Estimate;
use idmaj::chart::scene::Scene;
use idmaj::chart::years::{self, Years};

use super::laws;

/// A chart that can be laid out.
pub trait Chart {
    /// Its picture.
    fn scene(&self) -> Scene;
}

impl Chart for Years {
    fn scene(&self) -> Scene {
        years::lay_out(self, &Estimate)
    }
}

impl Chart for Ranking {
    fn scene(&self) -> Scene {
        ranking::lay_out(self, &Estimate)
    }
}

/// Holds the chart to the laws of all pictures and to its snapshot.
///
/// With `DARK_SNAPSHOTS=folder` a dark copy is left there to be looked at.
pub fn check(name: &str, chart: &impl Chart) {
    let scene = chart.scene();
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
