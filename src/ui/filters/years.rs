//! From which year to which: two lists that never cross.

use yew::prelude::*;

use crate::query::{Action, Years};
use crate::text::{Lang, messages, page_messages};

/// The years that can be chosen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct YearProps {
    /// The language read.
    pub lang: Lang,
    /// Every year, in order.
    pub years: Vec<i16>,
    /// The chosen ones.
    pub chosen: Option<Years>,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// Which end of the range a list sets.
#[derive(Clone, Copy, PartialEq)]
enum End {
    First,
    Last,
}

/// The choice of years.
#[component]
pub fn YearChoice(props: &YearProps) -> Html {
    let words = &page_messages(props.lang).filters;
    let all = Years {
        first: props.years.first().copied().unwrap_or(0),
        last: props.years.last().copied().unwrap_or(0),
    };
    let chosen = props.chosen.unwrap_or(all);
    let set = |end: End| {
        props.act.reform(move |event: Event| {
            let list: Option<web_sys::HtmlSelectElement> = event.target_dyn_into();
            let picked = list.and_then(|list| list.value().parse::<i16>().ok());
            let years = match (end, picked) {
                (_, None) => None,
                // The end that was not touched gives way, so that the range never turns round.
                (End::First, Some(first)) => Some(Years {
                    first,
                    last: chosen.last.max(first),
                }),
                (End::Last, Some(last)) => Some(Years {
                    first: chosen.first.min(last),
                    last,
                }),
            };
            Action::Years(years.filter(|years| *years != all))
        })
    };
    html! {
        <fieldset id="filter-years">
            <legend>{ messages(props.lang).filters.years }</legend>
            <div class="years">
                <YearList label={words.from} name="first" years={props.years.clone()} value={chosen.first} onchange={set(End::First)} />
                <YearList label={words.to} name="last" years={props.years.clone()} value={chosen.last} onchange={set(End::Last)} />
            </div>
        </fieldset>
    }
}

/// One list of years.
#[derive(Clone, Debug, PartialEq, Properties)]
struct YearListProps {
    label: &'static str,
    name: &'static str,
    years: Vec<i16>,
    value: i16,
    onchange: Callback<Event>,
}

#[component]
fn YearList(props: &YearListProps) -> Html {
    let list = use_node_ref();
    // A list's own idea of what is selected outlives a change of its options, so it is told.
    use_effect_with((props.value, props.years.len()), {
        let list = list.clone();
        move |(value, _)| {
            if let Some(list) = list.cast::<web_sys::HtmlSelectElement>() {
                list.set_value(&value.to_string());
            }
        }
    });
    // An address may ask for a year for which nothing is published at all.
    let mut years = props.years.clone();
    if !years.contains(&props.value) {
        let after = years.partition_point(|year| *year < props.value);
        years.insert(after, props.value);
    }
    html! {
        <label>
            { props.label }
            <select name={props.name} ref={list} onchange={props.onchange.clone()}>
                for year in years {
                    <option key={year.to_string()} value={year.to_string()}>{ year }</option>
                }
            </select>
        </label>
    }
}
