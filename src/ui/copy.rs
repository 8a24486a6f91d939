//! A text to take away: copied, or shown to be copied by hand where the browser does not allow it.

use yew::prelude::*;

use crate::text::{Lang, messages, page_messages};
use crate::web::clipboard;

/// What is copied.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyProps {
    /// The language read.
    pub lang: Lang,
    /// What the button says.
    pub label: &'static str,
    /// The text.
    pub text: String,
}

/// How copying went.
#[derive(Clone, Copy, PartialEq)]
enum Copying {
    NotYet,
    Done,
    Refused,
}

/// The button that copies the text.
#[component]
pub fn Copy(props: &CopyProps) -> Html {
    let copying = use_state(|| Copying::NotYet);
    use_effect_with(props.text.clone(), {
        let copying = copying.setter();
        move |_| copying.set(Copying::NotYet)
    });
    let copy = {
        let (text, copying) = (props.text.clone(), copying.setter());
        Callback::from(move |_: MouseEvent| {
            let copying = copying.clone();
            clipboard::copy(&text, move |done| {
                copying.set(if done {
                    Copying::Done
                } else {
                    Copying::Refused
                })
            });
        })
    };
    let common = &messages(props.lang).filters;
    let by_hand = page_messages(props.lang).filters.copy_by_hand;
    html! {
        <>
            <button type="button" class="copy" onclick={copy}>{ if *copying == Copying::Done { common.copied } else { props.label } }</button>
            <span role="status" class="unseen">{ if *copying == Copying::Done { common.copied } else { "" } }</span>
            if *copying == Copying::Refused {
                <input class="permalink" readonly=true dir="ltr" aria-label={by_hand} value={props.text.clone()} />
            }
        </>
    }
}
