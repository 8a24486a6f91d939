//! The details of figures: asked for once, when the visitor first does something, so that a first
//! visit is lighter and a card is whole when it opens.

use std::rc::Rc;

use yew::prelude::*;

use super::app::Data;
use crate::content;
use crate::web::document;

/// The figures, with their details once those were `wanted` and have come; and whether they could
/// not be loaded. Another attempt is made whenever `attempt` changes.
#[hook]
pub fn use_details<A: PartialEq + 'static>(given: &Data, wanted: bool, attempt: A) -> (Data, bool) {
    let whole = use_state(|| None::<Data>);
    let refused = use_state_eq(|| false);
    let under_way = use_mut_ref(|| false);
    use_effect_with((wanted, attempt), {
        let (given, whole, refused) = (given.clone(), whole.clone(), refused.setter());
        move |(wanted, _)| {
            if !wanted || given.0.has_details() || whole.is_some() || under_way.replace(true) {
                return;
            }
            document::details(move |bytes| {
                under_way.replace(false);
                let joined = bytes.and_then(|bytes| content::with_details(&given.0, bytes.leak()));
                refused.set(joined.is_none());
                if let Some((joined, _)) = joined {
                    whole.set(Some(Data(Rc::new(joined))));
                }
            });
        }
    });
    let data = (*whole).clone().unwrap_or_else(|| given.clone());
    (data, *refused)
}
