//! Choices as real radio buttons and checkboxes.

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

/// Any of several, below each other.
pub fn checks<'c>(
    name: &'static str,
    choices: impl Iterator<Item = &'c Choice>,
    act: &Callback<Action>,
) -> Html {
    html! {
        <ul class="choices">
            for choice in choices {
                <li key={choice.id.clone()} class={(choice.depth > 0).then_some("child")}>{ check(name, choice, act) }</li>
            }
        </ul>
    }
}

fn check(name: &'static str, choice: &Choice, act: &Callback<Action>) -> Html {
    let swatch = match choice.id.as_str() {
        "MA-02" => Some("oriental"),
        "MA-09" => Some("souss"),
        "MA-01" => Some("tanger"),
        _ => None,
    };
    html! {
        <label>
            <input type="checkbox" {name} value={choice.id.clone()} checked={choice.chosen} onchange={chosen(choice, act)} />
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
    pub choices: Vec<Choice>,
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
    let listed = || {
        props
            .choices
            .iter()
            .filter(|choice| fold(&choice.label).contains(&typed))
    };
    html! {
        <fieldset id="filter-programme">
            <legend>{ messages(props.lang).filters.programme }</legend>
            <label>
                <span class="unseen">{ words.find_programme }</span>
                <input type="search" placeholder={words.find_programme} value={(*wanted).clone()} oninput={find} />
            </label>
            { checks("programme", listed(), &props.act) }
            <p class="legend" role="status">{ if listed().next().is_none() { words.no_programme } else { "" } }</p>
        </fieldset>
    }
}
