//! What keys mean on a picture.

use yew::prelude::*;

use crate::chart::walk::Step;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wish {
    /// Another mark.
    Walk(Step),
    /// A range of years, longer or shorter by so many.
    Stretch(i16),
    /// What a click on the mark does.
    Choose,
    /// The source card of the mark.
    Open,
    /// The twin table.
    Table,
    /// Out of what is open, else out of the picture.
    Leave,
}

/// What a key asks for, if anything. Letters are also known by their place on the keyboard, since an
/// Arabic one writes others.
pub fn wish(event: &KeyboardEvent) -> Option<Wish> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let wish = match (event.key().as_str(), event.shift_key()) {
        ("ArrowRight", true) => Wish::Stretch(1),
        ("ArrowLeft", true) => Wish::Stretch(-1),
        ("ArrowRight", false) => Wish::Walk(Step::Right),
        ("ArrowLeft", false) => Wish::Walk(Step::Left),
        ("ArrowDown", false) => Wish::Walk(Step::Down),
        ("ArrowUp", false) => Wish::Walk(Step::Up),
        ("Home", _) => Wish::Walk(Step::First),
        ("End", _) => Wish::Walk(Step::Last),
        ("Enter" | " ", _) => Wish::Choose,
        ("Escape", _) => Wish::Leave,
        _ => match event.code().as_str() {
            "KeyO" => Wish::Open,
            "KeyT" => Wish::Table,
            _ => return None,
        },
    };
    Some(wish)
}
