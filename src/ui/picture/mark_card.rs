//! The card of a mark: it stands beside the mark that a hand is on, and can be reached by the hand.

use std::rc::Rc;

use yew::prelude::*;

use super::grip::Grip;
use super::hand::By;
use crate::query::Action;
use crate::text::mark_messages;
use crate::ui::rich::rich;
use crate::view::mark::MarkCard;

/// The card. Tab goes into it unless keys are on the picture, which is one stop.
pub fn mark_card(grip: &Rc<Grip>, card: &MarkCard) -> Html {
    let lang = grip.lang;
    let is_stop = grip.hand_now().by != By::Keys;
    let MarkCard {
        title,
        value,
        facts,
        figures,
        opens,
        choice,
    } = card;
    let stop = (!is_stop).then_some("-1");
    html! {
        <div class="mark-card" ref={grip.card.clone()}>
            <p class="title">{ rich(title) }</p>
            <p class="published">{ rich(value) }</p>
            <dl>
                for fact in facts.iter() {
                    <dt>{ fact.name }</dt><dd>{ rich(&fact.words) }</dd>
                }
            </dl>
            if let Some(figures) = figures { <p>{ rich(figures) }</p> }
            <p class="actions">
                if let Some(figure) = opens {
                    <button type="button" class="opens-source" tabindex={stop} onclick={emit(&grip.act, Action::Figure(Some(*figure)))}>
                        { mark_messages(lang).open }
                    </button>
                }
                if let Some((action, words)) = choice {
                    <button type="button" class="chooses" tabindex={stop} onclick={emit(&grip.act, action.clone())}>{ rich(words) }</button>
                }
            </p>
        </div>
    }
}

fn emit(act: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    act.reform(move |_: MouseEvent| action.clone())
}
