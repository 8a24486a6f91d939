//! Words with meaning as HTML: numbers in `<data>`, dates in `<time>`, names isolated.

use yew::prelude::*;

use crate::text::{Piece, Rich};

/// Renders words; text is never markup.
pub fn rich(words: &Rich) -> Html {
    html! { <>{ for words.0.iter().map(piece) }</> }
}

fn piece(piece: &Piece) -> Html {
    match piece {
        Piece::Words(words) => html! { { words } },
        Piece::Strong(words) => html! { <strong>{ rich(words) }</strong> },
        Piece::Data {
            value,
            text,
            currency,
        } => html! {
            <data value={value.clone()} data-currency={currency.clone()}><bdi>{ text }</bdi></data>
        },
        Piece::Time { datetime, text } => {
            html! { <time datetime={datetime.clone()}><bdi>{ text }</bdi></time> }
        }
        Piece::Name(name) => html! { <bdi>{ name }</bdi> },
    }
}
