//! A drawing on its canvas: laid out for the width there is, painted, and answering to a pointer.

use std::rc::Rc;

use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use crate::chart::geometry::{Point, at};
use crate::chart::hit::nearest;
use crate::chart::palette::{LIGHT, Palette};
use crate::chart::poster::{Colours, WIDTHS, poster};
use crate::chart::ruler::Estimate;
use crate::chart::scene::Scene;
use crate::query::Action;
use crate::text::Direction;
use crate::view::pictures::Picture;
use crate::web::canvas::{self, Pen};
use crate::web::width;

/// A picture that has something to draw.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DrawnProps {
    /// The picture.
    pub picture: Picture,
    /// The colours of the page.
    pub palette: &'static Palette,
    /// Whether there is a canvas, or still the prerendered poster.
    pub lives: bool,
    /// Whether the page is being printed, which is always on light paper.
    pub prints: bool,
    /// How many times larger the canvas is drawn.
    pub zoom: f64,
    /// Which way the page runs.
    pub direction: Direction,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// How much room there is, in CSS pixels, and how fine the screen is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Room {
    width: f64,
    ratio: f64,
}

impl Room {
    /// The room for a drawing that is then enlarged.
    fn zoomed(self, zoom: f64) -> Self {
        Self {
            width: self.width / zoom,
            ratio: self.ratio * zoom,
        }
    }
}

/// The drawing. The canvas is the only child of its element, so that Yew never makes it anew, and
/// it stands left to right, since the layout is mirrored already.
#[component]
pub fn Drawn(props: &DrawnProps) -> Html {
    let (frame, canvas) = (use_node_ref(), use_node_ref());
    let room = use_room(&frame).zoomed(props.zoom);
    let paints = use_memo(props.lives, |lives| *lives && canvas::is_there());
    let on_canvas = *paints && !props.prints;
    let pen = use_memo((), |()| Pen::default());
    let scene = use_memo(
        (props.picture.drawing.clone(), room.width),
        move |(drawing, width)| (*width > 0.0).then(|| drawing.scene(*width, &*pen)),
    );
    // A canvas is made as large as what it will show: until it is painted it would otherwise be of
    // the browser's own size, and push what stands below it away and back. Once it is there its size
    // is the painter's business: to write it again would wipe it.
    let size = use_mut_ref(|| None::<(String, String)>);
    if let (Some(scene), None) = (scene.as_ref(), canvas.get()) {
        let device = |length: f64| (length * room.ratio).round().to_string();
        size.replace(Some((device(scene.width), device(scene.height))));
    }
    let (wide, high) = size.borrow().clone().unzip();
    use_painting(
        &canvas,
        Painting {
            scene: scene.clone(),
            room,
            palette: props.palette,
            on_canvas,
        },
    );
    let pointed = use_state(|| None::<usize>);
    let onmousemove = {
        let (pointed, scene) = (pointed.clone(), scene.clone());
        Callback::from(move |event: MouseEvent| {
            let row = (*scene).as_ref().and_then(|scene| row_under(scene, &event));
            if row != *pointed {
                pointed.set(row);
            }
        })
    };
    let onmouseleave = {
        let pointed = pointed.clone();
        Callback::from(move |_: MouseEvent| pointed.set(None))
    };
    let onclick = {
        let (picture, act, scene) = (props.picture.clone(), props.act.clone(), scene.clone());
        Callback::from(move |event: MouseEvent| {
            let row = (*scene).as_ref().and_then(|scene| row_under(scene, &event));
            let action = row
                .and_then(|row| picture.rows.get(row))
                .and_then(|row| row.action.clone());
            if let Some(action) = action {
                act.emit(action);
            }
        })
    };
    let words = pointed.and_then(|row| {
        let mark = (*scene)
            .as_ref()?
            .marks
            .iter()
            .find(|mark| mark.row == row)?;
        Some(mark.words.clone())
    });
    html! {
        <div class="drawing">
            <div class="frame" ref={frame} aria-hidden="true">
                if on_canvas {
                    <canvas ref={canvas} width={wide} height={high} dir="ltr" class={classes!(words.is_some().then_some("pointing"))} {onmousemove} {onmouseleave} {onclick}></canvas>
                } else {
                    { posters(props) }
                }
            </div>
            <p class="tip" aria-hidden="true" hidden={words.is_none()}>{ words }</p>
        </div>
    }
}

/// The picture without a canvas: SVG at the widths there are styles for.
fn posters(props: &DrawnProps) -> Html {
    // In a browser the prerendered posters stand there already and are taken over unread.
    let waits = !props.lives;
    if waits && cfg!(target_arch = "wasm32") {
        return Html::from_html_unchecked(AttrValue::default());
    }
    let colours = if waits {
        Colours::Named
    } else if props.prints {
        Colours::Of(&LIGHT)
    } else {
        Colours::Of(props.palette)
    };
    let draw = |(class, width): (&str, f64)| {
        let scene = props.picture.drawing.scene(width, &Estimate);
        poster(&scene, class, props.direction == Direction::Rtl, colours)
    };
    Html::from_html_unchecked(WIDTHS.map(draw).concat().into())
}

/// What a canvas shows.
#[derive(Clone, PartialEq)]
struct Painting {
    scene: Rc<Option<Scene>>,
    room: Room,
    palette: &'static Palette,
    on_canvas: bool,
}

impl Painting {
    /// Paints, and says whether there was a canvas to paint on. Where the browser cannot paint, the
    /// sentence and the table say the same.
    fn paint(&self, canvas: &NodeRef) -> bool {
        let canvas = canvas.cast::<HtmlCanvasElement>();
        if let (Some(canvas), Some(scene)) = (&canvas, self.scene.as_ref()) {
            let _painted = canvas::show(canvas, scene, self.palette, self.room.ratio);
        }
        canvas.is_some()
    }
}

/// Keeps a canvas showing what it should.
///
/// It is painted while rendering and not in an effect, except the first time, when it is not there
/// yet: once a change has taken 16 ms Yew lets the browser draw a frame before effects run, and a
/// slow phone would show new words over an old picture.
#[hook]
fn use_painting(canvas: &NodeRef, painting: Painting) {
    let shown = use_mut_ref(|| None::<Painting>);
    let catch_up = {
        let (canvas, shown) = (canvas.clone(), shown.clone());
        move |painting: &Painting| {
            if shown.borrow().as_ref() != Some(painting) && painting.paint(&canvas) {
                shown.replace(Some(painting.clone()));
            }
        }
    };
    catch_up(&painting);
    use_effect_with(painting, catch_up);
}

/// The room of an element, kept up to date.
#[hook]
fn use_room(element: &NodeRef) -> Room {
    let room = use_state_eq(Room::default);
    use_effect_with(element.clone(), {
        let setter = room.setter();
        move |element| {
            let watch = element.cast::<web_sys::Element>().map(|element| {
                width::watch(&element, move |width, ratio| {
                    setter.set(Room { width, ratio })
                })
            });
            move || drop(watch)
        }
    });
    *room
}

/// The row whose mark lies under a pointer.
fn row_under(scene: &Scene, event: &MouseEvent) -> Option<usize> {
    let canvas: HtmlCanvasElement = event.target_dyn_into()?;
    // The canvas is laid out a fraction of a pixel wider or narrower than it was drawn.
    let scale = scene.width / f64::from(canvas.client_width().max(1));
    let point: Point = at(
        f64::from(event.offset_x()) * scale,
        f64::from(event.offset_y()) * scale,
    );
    nearest(scene, point).map(|mark| mark.row)
}
