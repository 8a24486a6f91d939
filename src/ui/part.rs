//! What every part of the page is drawn from, and the component that draws a part on its own turn.
//!
//! The app itself only places the parts. Yew may let the browser draw a frame once 16 ms have gone
//! and no part waits to be drawn; were the app to draw everything in one go, a slow phone would pass
//! that mark before the pictures had heard of the change, and show new words over old pictures.

use std::rc::Rc;

use yew::prelude::*;
use yew::{AppHandle, Renderer};

use super::figure_link::Opener;
use super::lower::LowerPictures;
use super::picture::tells::Tells;
use super::stage::{Move, Scene};
use super::turns::Turns;
use crate::query::{Action, Show, Tab};
use crate::text::Lang;
use crate::view::Page;
use crate::view::export::Flavour;
use crate::view::table::FigureTable;

/// What the parts are drawn from.
pub struct Sheet {
    /// The page in words.
    pub page: Rc<Page>,
    /// The pictures that are made when they are drawn.
    pub lower: Rc<LowerPictures>,
    /// The figures that hold the words to find.
    pub table: Rc<FigureTable>,
    /// Lists all of them.
    pub list_all: Callback<MouseEvent>,
    /// Keeps them as a file.
    pub save: Callback<Flavour>,
    /// Whether anything is chosen or looked for.
    pub narrowed: bool,
    /// Whether the page shows pictures, or the figures beside the filters.
    pub tab: Tab,
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
    /// Whether charts are drawn.
    pub draws: bool,
    /// Where all figures are as a file.
    pub csv: String,
    /// A link to this view.
    pub link: String,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
    /// Whether the page is on a projector.
    pub present: bool,
    /// How many pictures there are.
    pub pictures: usize,
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
    /// What waits for a turn of its own.
    pub turns: Rc<Turns>,
}

/// A part of the page.
#[derive(Clone, Properties)]
pub struct PartProps {
    /// What it is drawn from.
    pub sheet: Rc<Sheet>,
    /// How it is drawn; always the same at one place of the page.
    pub draw: fn(&Sheet) -> Html,
    /// Its place among the parts: they come alive in this order.
    pub place: usize,
    /// Whether a change of it can wait for a turn of its own, as below the pictures, so that a click
    /// is seen in these sooner.
    pub waits: bool,
}

/// A new sheet is made for every change, so two parts are equal when their sheet is the same one.
impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.sheet, &other.sheet)
    }
}

/// What a part is made from while it is the app's, and once it is on its own.
#[derive(Default)]
struct Own {
    /// What is in it.
    body: Option<AppHandle<Body>>,
    /// What it is to be drawn from when its turn comes.
    wanted: Option<PartProps>,
    /// Whether it has come alive.
    lives: bool,
}

impl Own {
    /// Draws what is wanted; the first time `first`, into a frame that may hold it already.
    fn catch_up(&mut self, first: &PartProps, frame: &NodeRef) {
        let Some(wanted) = self.wanted.take() else {
            return;
        };
        if self.body.is_none() {
            self.body = frame.cast().map(|frame| {
                let body = Renderer::<Body>::with_root_and_props(frame, first.clone());
                if first.sheet.lives {
                    body.render()
                } else {
                    body.hydrate()
                }
            });
        }
        self.lives = wanted.sheet.lives;
        if let Some(body) = &mut self.body {
            body.update(wanted);
        }
    }
}

/// Frames a part. The set of fields around it rests or wakes every control in it at once.
///
/// In a browser what is in it is an app of its own, which takes its stretch of the prerendered page
/// over in a turn of its own: all of it at once keeps a phone for a third of a second. A part stays as
/// long as the page does, since Yew takes its stretch for raw text and would count its elements.
#[component]
pub fn Part(props: &PartProps) -> Html {
    let frame = use_node_ref();
    let first = use_memo((), |()| props.clone());
    let own = use_mut_ref(Own::default);
    let catch_up = {
        let (own, frame) = (own.clone(), frame.clone());
        move |props: &PartProps, in_turn: bool| {
            let waits = own.borrow_mut().wanted.replace(props.clone()).is_some();
            if !in_turn {
                own.borrow_mut().catch_up(&first, &frame);
            } else if !waits {
                let (own, first, frame) = (own.clone(), first.clone(), frame.clone());
                let work = move || own.borrow_mut().catch_up(&first, &frame);
                props.sheet.turns.wait(props.place, work);
            }
        }
    };
    // While rendering and not in an effect: see above.
    let at_once = own.borrow().lives && !props.waits;
    if at_once {
        catch_up(props, false);
    }
    use_effect_with(props.clone(), move |props| {
        if !at_once {
            catch_up(props, true);
        }
    });
    let body = if cfg!(target_arch = "wasm32") {
        Html::from_html_unchecked(AttrValue::default())
    } else {
        let mark = |mark: &'static str| Html::from_html_unchecked(mark.into());
        html! { <>{ mark(OPENS) }<Body ..props.clone() />{ mark(CLOSES) }</> }
    };
    html! {
        <fieldset class="part" role="none" disabled={!props.sheet.lives} ref={frame}>{ body }</fieldset>
    }
}

/// Draws a part.
#[component]
fn Body(props: &PartProps) -> Html {
    (props.draw)(&props.sheet)
}

const OPENS: &str = "<!--part-->";
const CLOSES: &str = "<!--/part-->";

/// The prerendered app as the browser is to find it: what is in a part stands between the marks of
/// raw text, which Yew puts around [`OPENS`] and [`CLOSES`].
#[cfg(not(target_arch = "wasm32"))]
pub fn parted(html: &str) -> String {
    let mut opened = html.split(OPENS).map(|piece| (piece, "-->"));
    let mut parted = opened
        .next()
        .map_or_else(String::new, |(piece, _)| piece.to_owned());
    for (piece, end) in opened {
        // The mark that would close the raw text right away, and the one that would open it anew.
        let inside = piece.split_once(end).map_or(piece, |(_, rest)| rest);
        let (body, after) = inside.split_once(CLOSES).unwrap_or((inside, ""));
        let body = body.rfind("<!--").map_or(body, |mark| &body[..mark]);
        parted.push_str(body);
        parted.push_str(after);
    }
    parted
}
