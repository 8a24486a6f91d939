//! The projector: one thing at a time, large, stepped through by keys, clickers and buttons.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::part::Sheet;
use crate::query::Action;
use crate::text::{Direction, page_messages};
use crate::web::document;

/// How many times larger pictures are drawn.
pub const ZOOM: f64 = 2.0;

/// What the visitor does at the projector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// The next thing.
    Next,
    /// The one before.
    Back,
    /// Nothing, so that the room looks at the speaker; again, and it is there again.
    Blank,
    /// Back to the page.
    Leave,
}

/// What stands on the projector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// Which of the things to show: the answer, then each picture.
    pub step: usize,
    /// Whether it is covered.
    pub blank: bool,
}

impl Scene {
    /// The scene after a move.
    fn after(self, what: Move, pictures: usize) -> Self {
        match what {
            Move::Next => Self {
                step: (self.step + 1).min(pictures),
                blank: false,
            },
            Move::Back => Self {
                step: self.step.saturating_sub(1),
                blank: false,
            },
            Move::Blank => Self {
                blank: !self.blank,
                ..self
            },
            Move::Leave => Self::default(),
        }
    }
}

/// The scene on the projector, and what moves it. Keys are listened to only while the page is there.
#[hook]
pub fn use_stage(
    present: bool,
    direction: Direction,
    pictures: usize,
    act: &Callback<Action>,
) -> (Scene, Callback<Move>) {
    let scene = use_state_eq(Scene::default);
    let moves = {
        let (scene, act) = (scene.clone(), act.clone());
        Callback::from(move |what| {
            scene.set(scene.after(what, pictures));
            if what == Move::Leave {
                document::leave_fullscreen();
                act.emit(Action::Present(false));
            }
        })
    };
    use_effect_with((present, direction, *scene), {
        let moves = moves.clone();
        move |(present, direction, _)| {
            document::set_present(*present);
            let direction = *direction;
            let listener = present.then(|| {
                EventListener::new(&window(), "keydown", move |event| {
                    let event: Option<&KeyboardEvent> = event.dyn_ref();
                    if let Some(what) = event.and_then(|event| meant(event, direction)) {
                        moves.emit(what);
                    }
                })
            });
            move || drop(listener)
        }
    });
    (*scene, moves)
}

/// What a key means; nothing where it already means something to the control it was pressed on.
fn meant(event: &KeyboardEvent, direction: Direction) -> Option<Move> {
    let on: Option<web_sys::Element> = event.target_dyn_into();
    let is_taken = on.is_some_and(|on| on.matches("input, select, button, a").unwrap_or(false));
    let forward = match direction {
        Direction::Ltr => "ArrowRight",
        Direction::Rtl => "ArrowLeft",
    };
    match event.key().as_str() {
        "Escape" | "p" | "P" => Some(Move::Leave),
        "b" | "B" | "." if !is_taken => Some(Move::Blank),
        "PageDown" => Some(Move::Next),
        "PageUp" => Some(Move::Back),
        _ if is_taken => None,
        " " | "ArrowDown" => Some(Move::Next),
        "ArrowUp" => Some(Move::Back),
        key if key == forward => Some(Move::Next),
        "ArrowRight" | "ArrowLeft" => Some(Move::Back),
        _ => None,
    }
}

/// The bar under what is shown.
pub fn stage_bar(sheet: &Sheet) -> Html {
    let words = &page_messages(sheet.page.lang).stage;
    let on = |what: Move| sheet.moves.reform(move |_: MouseEvent| what);
    let place = format!("{} / {}", sheet.scene.step + 1, sheet.pictures + 1);
    html! {
        <nav class="stage" aria-label={words.title} hidden={!sheet.present}>
            <button type="button" onclick={on(Move::Back)} disabled={sheet.scene.step == 0}>{ words.back }</button>
            <bdi dir="ltr" role="status">{ place }</bdi>
            <button type="button" onclick={on(Move::Next)} disabled={sheet.scene.step == sheet.pictures}>{ words.next }</button>
            <button type="button" onclick={on(Move::Leave)}>{ words.leave }</button>
        </nav>
    }
}
