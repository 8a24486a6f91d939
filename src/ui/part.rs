//! What every part of the page is drawn from, and the component that draws a part on its own turn.
//!
//! The app itself only places the parts. Yew may let the browser draw a frame once 16 ms have gone
//! and no part waits to be drawn; were the app to draw everything in one go, a slow phone would pass
//! that mark before the pictures had heard of the change, and show new words over old pictures.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::figure_link::Opener;
use super::picture::easel::Hand;
use super::picture::tells::Tells;
use super::stage::{Move, Scene};
use crate::query::{Action, Show, View};
use crate::text::Lang;
use crate::view::Page;
use crate::view::export::Flavour;
use crate::view::table::FigureTable;

/// What the parts are drawn from.
pub struct Sheet {
    /// The page in words.
    pub page: Rc<Page>,
    /// The figures that hold the words to find.
    pub table: Rc<FigureTable>,
    /// Lists all of them.
    pub list_all: Callback<MouseEvent>,
    /// Keeps them as a file.
    pub save: Callback<Flavour>,
    /// Whether anything is chosen or looked for.
    pub narrowed: bool,
    /// Whether the page shows pictures, or the figures beside the filters.
    pub view: View,
    /// The address of the other of the two.
    pub other_view: String,
    /// Every language with the address of this view in it.
    pub languages: Vec<(Lang, String)>,
    /// The folder of the explorer in this language.
    pub home: String,
    /// Whether the page answers. A prerendered one does not before the app has taken it over: until
    /// then its controls rest and its pictures are posters.
    pub lives: bool,
    /// Whether the page is being printed.
    pub prints: bool,
    /// Whether the page is dark.
    pub is_dark: bool,
    /// Who paints the pictures.
    pub hand: Hand,
    /// Where all figures are as a file.
    pub csv: String,
    /// A link to this view.
    pub link: String,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
    /// Whether the page is on a projector.
    pub present: bool,
    /// What stands on the projector.
    pub scene: Scene,
    /// Moves what stands there.
    pub moves: Callback<Move>,
    /// Whether the details of figures are there.
    pub has_details: bool,
    /// Whether they could not be loaded.
    pub refused: bool,
    /// Opens source cards.
    pub opener: Opener,
    /// Answers what pictures ask.
    pub tells: Rc<Tells>,
    /// Opens and closes the account of a total.
    pub toggle: Callback<Show>,
}

/// A part of the page.
#[derive(Clone, Properties)]
pub struct PartProps {
    /// What it is drawn from.
    pub sheet: Rc<Sheet>,
    /// How it is drawn; always the same at one place of the page.
    pub draw: fn(&Sheet) -> Html,
}

/// A new sheet is made for every change, so two parts are equal when their sheet is the same one.
impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.sheet, &other.sheet)
    }
}

/// Draws a part. The set of fields around it rests or wakes every control in it at once.
#[component]
pub fn Part(props: &PartProps) -> Html {
    html! {
        <fieldset class="part" role="none" disabled={!props.sheet.lives}>{ (props.draw)(&props.sheet) }</fieldset>
    }
}

/// A part that is drawn once the others have been: what stands below the pictures can wait for the
/// browser's next turn, so that a click is seen in the pictures sooner.
#[component]
pub fn Later(props: &PartProps) -> Html {
    let shown = use_state(|| props.sheet.clone());
    use_effect_with(props.clone(), {
        let shown = shown.setter();
        move |props| {
            let sheet = props.sheet.clone();
            let turn = Timeout::new(0, move || shown.set(sheet));
            move || drop(turn)
        }
    });
    html! { <Part sheet={(*shown).clone()} draw={props.draw} /> }
}
