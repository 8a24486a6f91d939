//! The rows of a picture as a table with real buttons, folded away until it is asked for.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::rich::rich;
use crate::query::Action;
use crate::text::{Lang, Rich, fill, page_messages};
use crate::view::pictures::{Picture, PictureRow};

/// A picture with its rows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TwinProps {
    /// The language of the page.
    pub lang: Lang,
    /// The picture.
    pub picture: Rc<Picture>,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// The table; what a click on a mark does, a button in its row does too. It is drawn in the turn
/// after the picture, and only when a row is other than it was.
#[component]
pub fn Twin(props: &TwinProps) -> Html {
    let shown = use_state_eq(|| props.clone());
    use_effect_with(props.clone(), {
        let shown = shown.setter();
        move |props| {
            let props = props.clone();
            let turn = Timeout::new(0, move || shown.set(props));
            move || drop(turn)
        }
    });
    let words = &page_messages(shown.lang).pictures;
    html! {
        <table tabindex="-1">
            <caption>{ rich(&shown.picture.title) }</caption>
            <thead>
                <tr><th scope="col">{ shown.picture.heading }</th><th scope="col">{ words.value }</th></tr>
            </thead>
            <tbody>
                for (place, row) in shown.picture.rows.iter().enumerate() {
                    <tr key={place}>
                        <th scope="row">{ label(row, words.choose, &shown.act) }</th>
                        <td class="value">{ rich(&row.value) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn label(row: &PictureRow, choose: &str, act: &Callback<Action>) -> Html {
    let Some(action) = row.action.clone() else {
        return rich(&row.label);
    };
    // Opening a figure's card narrows nothing, and a page that is only read offers no choice.
    let narrows = !matches!(action, Action::Figure(_)) && cfg!(target_arch = "wasm32");
    let words = fill(choose, &[("name", Rich::from(row.label.plain().as_str()))]).plain();
    html! {
        <button type="button" class="link" aria-pressed={row.chosen.to_string()} title={narrows.then_some(words)}
            onclick={act.reform(move |_: MouseEvent| action.clone())}>
            { rich(&row.label) }
        </button>
    }
}
