//! A list of what else a picture can show.

use yew::prelude::*;

use crate::query::Action;
use crate::view::pictures::Choice;

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChooserProps {
    /// The choice.
    pub choice: Choice,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// The list. What it says itself is selected outlives a change of its options, so it is told.
#[component]
pub fn Chooser(props: &ChooserProps) -> Html {
    let list = use_node_ref();
    let shown = props.choice.options.iter().position(|option| option.2);
    use_effect_with((shown, props.choice.options.len()), {
        let list = list.clone();
        move |(shown, _)| {
            if let (Some(list), Some(shown)) = (list.cast::<web_sys::HtmlSelectElement>(), shown) {
                list.set_value(&shown.to_string());
            }
        }
    });
    let onchange = {
        let (options, act) = (props.choice.options.clone(), props.act.clone());
        Callback::from(move |event: Event| {
            let list: Option<web_sys::HtmlSelectElement> = event.target_dyn_into();
            let place = list.and_then(|list| list.value().parse::<usize>().ok());
            if let Some((_, action, _)) = place.and_then(|place| options.get(place)) {
                act.emit(action.clone());
            }
        })
    };
    html! {
        <label class="chooser needs-script">
            { props.choice.label }
            <select ref={list} {onchange}>
                for (place, option) in props.choice.options.iter().enumerate() {
                    <option key={place} value={place.to_string()} selected={option.2}>{ &option.0 }</option>
                }
            </select>
        </label>
    }
}
