//! Where things stand on the screen, and moving a card there. Positions are written through the
//! style of the element itself, since the page's policy allows no style in its markup.

use gloo::utils::document;
use web_sys::{Element, HtmlElement};

use crate::chart::beside::beside;
use crate::chart::geometry::{Rect, at, whole};

/// Puts `card` beside a part of `canvas`, given in pixels of a drawing that is `width` wide, and
/// shows it. Both stand in the same positioned element.
pub fn put_beside(card: &HtmlElement, canvas: &Element, part: &Rect, width: f64, mirrored: bool) {
    let (Some(within), Some(root)) = (card.offset_parent(), document().document_element()) else {
        return;
    };
    let on_screen = on_screen(canvas);
    let scale = on_screen.width / width.max(1.0);
    let mark = Rect {
        x: on_screen.x + part.x * scale,
        y: on_screen.y + part.y * scale,
        width: part.width * scale,
        height: part.height * scale,
    };
    let seen = Rect::between(
        at(0.0, 0.0),
        at(
            f64::from(root.client_width()),
            f64::from(root.client_height()),
        ),
    );
    let card_on_screen = self::on_screen(card);
    let size = (card_on_screen.width, card_on_screen.height);
    let place = beside(&mark, size, &seen, mirrored);
    let origin = self::on_screen(&within);
    let style = card.style();
    // Were the browser to refuse, the card would stand under the picture, where it is laid out.
    let _left = style.set_property("left", &format!("{}px", whole(place.x - origin.x)));
    let _top = style.set_property("top", &format!("{}px", whole(place.y - origin.y)));
    let _shown = style.set_property("visibility", "visible");
}

fn on_screen(element: &Element) -> Rect {
    let found = element.get_bounding_client_rect();
    Rect {
        x: found.x(),
        y: found.y(),
        width: found.width(),
        height: found.height(),
    }
}
