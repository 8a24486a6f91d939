//! The page of pictures that the explorer makes later, for all that is published; it needs no scripts.

use yew::prelude::*;

use super::picture::{Easel, picture_figure};
use super::shell::{Shell, Ways};
use crate::chart::palette::LIGHT;
use crate::text::{Lang, scene_messages};
use crate::view::links::SOURCES;
use crate::view::pictures::Picture;

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PicturesProps {
    /// Its language.
    pub lang: Lang,
    /// The pictures, in which nothing can be chosen.
    pub pictures: Vec<Picture>,
    /// The ways to other pages.
    pub ways: Ways,
}

/// The pictures below each other.
#[component]
pub fn PicturesPage(props: &PicturesProps) -> Html {
    let easel = Easel {
        sources: format!("{}{SOURCES}", props.ways.home),
        ..Easel::still(props.lang, &LIGHT)
    };
    html! {
        <Shell lang={props.lang} ways={props.ways.clone()}>
            <article class="brief">
                <header><h2>{ scene_messages(props.lang).page }</h2></header>
                <div class="pictures">
                    { for props.pictures.iter().map(|picture| picture_figure(&easel, picture)) }
                </div>
            </article>
        </Shell>
    }
}
