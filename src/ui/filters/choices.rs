//! Choices as real radio buttons and checkboxes.

use std::rc::Rc;

use yew::prelude::*;

use crate::query::Action;
use crate::text::{Lang, fold, messages, page_messages};
use crate::ui::rich::rich;
use crate::view::filters::Choice;

/// One of several, side by side.
pub fn segments(
    name: &'static str,
    legend: &str,
    choices: &[Choice],
    act: &Callback<Action>,
) -> Html {
    html! {
        <fieldset id={format!("filter-{name}")}>
            <legend>{ legend }</legend>
            <div class="segments">
                for choice in choices.iter() {
                    <label key={choice.id.clone()}>
                        <input type="radio" {name} value={choice.id.clone()} checked={choice.chosen} onchange={chosen(choice, act)} />
                        { &choice.label }
                    </label>
                }
            </div>
        </fieldset>
    }
}

/// Any of several, below each other; of them those whose names hold what is `typed`, which is
/// folded. The list answers for all its boxes.
pub fn checks(
    name: &'static str,
    choices: &Rc<Vec<Choice>>,
    typed: &str,
    act: &Callback<Action>,
) -> Html {
    let onchange = {
        let (choices, act) = (choices.clone(), act.clone());
        Callback::from(move |event: Event| {
            let field: Option<web_sys::HtmlInputElement> = event.target_dyn_into();
            let id = field.map(|field| field.value()).unwrap_or_default();
            if let Some(choice) = choices.iter().find(|choice| choice.id == id) {
                act.emit(choice.action.clone());
            }
        })
    };
    html! {
        <ul class="choices" {onchange}>
            for choice in choices.iter().filter(|choice| holds(choice, typed)) {
                <li key={choice.id.clone()} class={(choice.depth > 0).then_some("child")}>{ check(name, choice) }</li>
            }
        </ul>
    }
}

fn holds(choice: &Choice, typed: &str) -> bool {
    typed.is_empty() || fold(&choice.label).contains(typed)
}

fn check(name: &'static str, choice: &Choice) -> Html {
    let swatch = match choice.id.as_str() {
        "MA-02" => Some("oriental"),
        "MA-09" => Some("souss"),
        "MA-01" => Some("tanger"),
        _ => None,
    };
    html! {
        <label>
            <input type="checkbox" {name} value={choice.id.clone()} checked={choice.chosen} />
            <span>
                if let Some(swatch) = swatch { <span class={classes!("swatch", swatch)}></span> }
                { &choice.label }
            </span>
            <span class="count">{ choice.count.as_ref().map(rich) }</span>
        </label>
    }
}

fn chosen(choice: &Choice, act: &Callback<Action>) -> Callback<Event> {
    let action = choice.action.clone();
    act.reform(move |_: Event| action.clone())
}

/// The programmes.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProgrammeProps {
    /// The language read.
    pub lang: Lang,
    /// The programmes.
    pub choices: Rc<Vec<Choice>>,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// Programmes by name, with a field to find one.
#[component]
pub fn ProgrammeChecks(props: &ProgrammeProps) -> Html {
    let words = &page_messages(props.lang).filters;
    let wanted = use_state(String::new);
    let find = {
        let wanted = wanted.clone();
        Callback::from(move |event: InputEvent| {
            let field: Option<web_sys::HtmlInputElement> = event.target_dyn_into();
            wanted.set(field.map(|field| field.value()).unwrap_or_default());
        })
    };
    let typed = fold(&wanted);
    let is_any = props.choices.iter().any(|choice| holds(choice, &typed));
    html! {
        <fieldset id="filter-programme">
            <legend>{ messages(props.lang).filters.programme }</legend>
            <label>
                <span class="unseen">{ words.find_programme }</span>
                <input type="search" placeholder={words.find_programme} value={(*wanted).clone()} oninput={find} />
            </label>
            { checks("programme", &props.choices, &typed, &props.act) }
            <p class="legend" role="status">{ if is_any { "" } else { words.no_programme } }</p>
        </fieldset>
    }
}
