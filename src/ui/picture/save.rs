//! Copies of a picture to take away: PNG at three sizes, and SVG whose writing stays writing.

use std::rc::Rc;

use yew::prelude::*;

use super::easel::Easel;
use super::tells::Tells;
use crate::text::mark_messages;
use crate::view::pictures::Picture;
use crate::web::chart_export::{ExportOptions, export};

/// The copies there are: as many dots for each pixel, or none but shapes and writing.
const RATIOS: [Option<u8>; 4] = [Some(1), Some(2), Some(4), None];

/// The choice of copies; each is made when it is asked for.
pub fn save(easel: &Easel, tells: &Rc<Tells>, picture: &Rc<Picture>) -> Html {
    let button = |ratio: Option<u8>| {
        let name = ratio.map_or_else(|| "SVG".to_owned(), |ratio| format!("PNG {ratio}×"));
        let (picture, tells, is_dark) = (picture.clone(), tells.clone(), easel.is_dark);
        let keep = Callback::from(move |_: MouseEvent| {
            let options = ExportOptions {
                name: format!("idmaj-{}", picture.id),
                ratio,
                is_dark,
                around: tells.caption(&picture),
            };
            export(&picture.drawing, &options);
        });
        html! { <button type="button" onclick={keep}><bdi dir="ltr">{ name }</bdi></button> }
    };
    html! {
        <details class="save needs-script">
            <summary>{ mark_messages(easel.lang).save }</summary>
            <p class="actions">{ for RATIOS.map(button) }</p>
        </details>
    }
}
