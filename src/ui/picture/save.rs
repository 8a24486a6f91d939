//! Copies of a picture to take away: PNG at three sizes, and SVG whose writing stays writing.

use std::rc::Rc;

use yew::prelude::*;

use super::easel::Easel;
use super::tells::Tells;
use crate::chart::order::{CopyTerms, copy_order};
use crate::text::mark_messages;
use crate::view::pictures::Picture;
use crate::web::painter;

/// The copies there are: as many dots for each pixel, or none but shapes and writing.
const RATIOS: [u8; 4] = [1, 2, 4, 0];

/// The choice of copies; the painter makes each when it is asked for.
pub fn save(easel: &Easel, tells: &Rc<Tells>, picture: &Rc<Picture>) -> Html {
    let button = |ratio: u8| {
        let name = match ratio {
            0 => "SVG".to_owned(),
            ratio => format!("PNG {ratio}×"),
        };
        let (picture, tells, is_dark) = (picture.clone(), tells.clone(), easel.is_dark);
        let keep = Callback::from(move |_: MouseEvent| {
            let terms = CopyTerms {
                name: format!("idmaj-{}", picture.id),
                ratio,
                is_dark,
                around: tells.caption(&picture),
            };
            painter::keep(copy_order(&terms, &picture.drawing));
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
