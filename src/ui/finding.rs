//! The index of words: of the page's own language at once, of all three once the file is there.

use std::rc::Rc;

use yew::prelude::*;

use super::app::Data;
use crate::find::Index;
use crate::web::names;

/// An index by reference: two are equal when they are one.
#[derive(Clone, Debug)]
pub struct Shared(pub Rc<Index>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What words are found with; nothing while there are none, so that whoever never looks for any
/// neither waits for it nor loads it.
#[hook]
pub fn use_index(data: &Data, find: &str) -> Option<Shared> {
    let wanted = !find.trim().is_empty();
    let begun = use_mut_ref(|| false);
    begun.replace_with(|begun| *begun || wanted);
    let begun = *begun.borrow();
    let all = use_state_eq(|| None::<Shared>);
    use_effect_with(begun, {
        let (data, all) = (data.clone(), all.setter());
        move |begun| {
            if *begun {
                names::in_every_language(move |text| {
                    let index = text.and_then(|text| Index::read(&text, &data.0));
                    all.set(index.map(|index| Shared(Rc::new(index))));
                });
            }
        }
    });
    let own = use_memo((data.clone(), begun), |(data, begun)| {
        begun.then(|| Shared(Rc::new(Index::of(&data.0))))
    });
    (*all).clone().or_else(|| (*own).clone())
}
