//! The two pages of the explorer. They share filters, totals and figures, and differ in their pictures.

use std::ptr;

use yew::prelude::*;

use super::lower::lower;
use super::part::Sheet;
use super::picture::easel::Easel;
use super::picture::picture_figure;
use super::picture::zoomed::Zoomed;
use crate::query::Tab;
use crate::view::links::PICTURES;
use crate::view::pictures::Lower;

/// A page of the explorer.
#[derive(Debug)]
pub struct Plan {
    /// Its folder within the part of the site in its language.
    pub folder: &'static str,
    /// Its place among the two.
    pub place: usize,
    /// Whether its pictures tell what only the details hold, such as events.
    pub needs_details: bool,
    /// How many of its pictures are drawn in the turn of a click; the others follow one by one.
    pub at_once: usize,
    /// Its pictures, in the order of display.
    pub pictures: &'static [fn(&Sheet) -> Html],
}

/// There is one of each.
impl PartialEq for Plan {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

impl Plan {
    /// The page with a folder, as the prerendered page names it.
    pub fn of(folder: Option<&str>) -> &'static Self {
        if folder == Some(MORE.folder) {
            &MORE
        } else {
            &EXPLORE
        }
    }
}

/// The total taken apart: by year, region, programme and field.
pub static EXPLORE: Plan = Plan {
    folder: "",
    place: 0,
    needs_details: false,
    at_once: 4,
    pictures: &[
        |sheet| upper(sheet, 0),
        |sheet| upper(sheet, 1),
        |sheet| upper(sheet, 2),
        |sheet| upper(sheet, 3),
    ],
};

/// Published figures as they are: over time, as parts of a whole, on their way from funder to place.
pub static MORE: Plan = Plan {
    folder: PICTURES,
    place: 1,
    needs_details: true,
    at_once: 1,
    pictures: &[
        |sheet| lower(sheet, Lower::Series),
        |sheet| lower(sheet, Lower::Parts),
        |sheet| lower(sheet, Lower::Shares),
        |sheet| lower(sheet, Lower::Flows),
        |sheet| lower(sheet, Lower::Multiples),
        zoomed_timeline,
    ],
};

/// The timeline, which can be wider than a phone.
fn zoomed_timeline(sheet: &Sheet) -> Html {
    match sheet.tab {
        Tab::Explore => {
            let picture = sheet.lower.get(Lower::Timeline).clone();
            html! { <Zoomed easel={Easel::of(sheet)} {picture} /> }
        }
        Tab::Data => Html::default(),
    }
}

/// One of the pictures that take the total apart; none while the figures themselves are shown.
fn upper(sheet: &Sheet, place: usize) -> Html {
    let picture = sheet.page.pictures.get(place);
    picture.map_or_else(Html::default, |picture| {
        picture_figure(&Easel::of(sheet), picture)
    })
}
