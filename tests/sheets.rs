//! Pictures to take away: every word of them is on the sheet, inside it, and on the right side.

use idmaj::answer::answer;
use idmaj::chart::geometry::Rect;
use idmaj::chart::ruler::Estimate;
use idmaj::chart::scene::{Anchor, Scene, Shape, Text};
use idmaj::chart::sheet::{Around, PICTURE, lay_out};
use idmaj::query::{Query, Show};
use idmaj::text::Lang;
use idmaj::view::caption::caption;
use idmaj::view::pictures::{Lower, Upper};
use idmaj::view::wording::Wording;

const LINK: &str = "https://example.org/a/rather/long/folder/of/a/host/idmaj/?region=MA-01,MA-02,MA-03,MA-04,MA-05,MA-06,MA-07,MA-08,MA-09&years=2005-2025&show=money&currency=EUR&v=1";

fn texts(scene: &Scene) -> Vec<(&Text, Rect)> {
    fn text(shape: &Shape) -> Option<(&Text, Rect)> {
        match shape {
            Shape::Text(text) => Some((text, text.bounds(&Estimate))),
            Shape::Polygon { .. } | Shape::Path { .. } => None,
        }
    }
    scene.shapes.iter().filter_map(text).collect()
}

fn letters(words: &str) -> String {
    let steers = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    let shown = words.chars().filter(|c| !c.is_whitespace() && !steers(*c));
    shown.collect()
}

/// Everything that `around` says is on the sheet, and nothing lies on or beyond anything else.
fn hold(around: &Around, sheet: &Scene) {
    let texts = texts(sheet);
    for (n, (text, area)) in texts.iter().enumerate() {
        let inside = area.x >= 0.0
            && area.right() <= sheet.width
            && area.y >= 0.0
            && area.bottom() <= sheet.height;
        assert!(inside, "{:?} leaves the sheet", text.words);
        for (other, other_area) in &texts[n + 1..] {
            let touches = area.grown(-0.01).overlaps(other_area);
            assert!(!touches, "{:?} lies on {:?}", text.words, other.words);
        }
    }
    let all = letters(
        &texts
            .iter()
            .map(|(text, _)| text.words.as_str())
            .collect::<String>(),
    );
    let said = [&around.title]
        .into_iter()
        .chain(&around.lines)
        .chain(&around.foot);
    let meanings = around.ends.iter().map(|(_, words)| words);
    for words in said.chain(meanings) {
        assert!(all.contains(&letters(words)), "{words:?} is cut");
    }
}

#[test]
fn every_picture_of_every_selection_fits_its_sheet_in_every_language() {
    let dataset = idmaj::published::dataset().expect("data/ is sound");
    for lang in Lang::ALL {
        let wording = Wording::new(&dataset, lang);
        for show in Show::ALL {
            let mut query = Query::in_lang(lang);
            query.question.show = show;
            let mut all = query.clone();
            all.question.filter.regions = dataset.regions.keys().collect();
            all.question.filter.programmes = dataset.programmes.keys().collect();
            for query in [query, all] {
                let answer = answer(&dataset, &query.question);
                let upper = Upper::ALL.map(|kind| kind.picture(&wording, &query, &answer));
                let lower =
                    Lower::ALL.map(|kind| kind.picture(&wording, &query, &answer.selection));
                for picture in upper.into_iter().chain(lower) {
                    let around = caption(&wording, &query, &picture, LINK);
                    let drawn = picture.drawing.scene(PICTURE, &Estimate);
                    let sheet = lay_out(&around, &drawn, &Estimate);
                    hold(&around, &sheet);
                    let (text, area) = texts(&sheet)[0];
                    let margin = if lang == Lang::Ar {
                        assert_eq!(text.anchor, Anchor::End);
                        sheet.width - area.right()
                    } else {
                        area.x
                    };
                    assert!((margin - 24.0).abs() < 0.01, "{lang:?}: {margin}");
                }
            }
        }
    }
}
