//! The words of the map, of time, of parts and of programmes, in three languages; a missing one does not compile.

#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;

use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

use super::{Forms, Lang};

/// The words of the pictures that say more than how much.
#[derive(Debug, Serialize, Deserialize)]
pub struct SceneMessages {
    /// The title over time: `{what}`.
    pub series: &'static str,
    /// The title over time when there is nothing. No names.
    pub series_title: &'static str,
    /// Under the title over time. No names.
    pub series_note: &'static str,
    /// Names the choice of a measure. No names.
    pub series_choice: &'static str,
    /// A value and what others say of the same: `{value} {others}`.
    pub series_claims: &'static str,
    /// The sentence over time: `{largest} {value} {latest} {now}`.
    pub series_sentence: &'static str,
    /// Another source gives more than the highest: `{when} {value}`.
    pub series_beyond: &'static str,
    /// Years without a figure, counted: `{count}`.
    pub series_gaps: Forms,
    /// Lines that are not drawn, counted: `{count}`.
    pub series_more: Forms,
    /// Nothing is published for several years. No names.
    pub series_nothing: &'static str,
    /// The title of a whole and its parts: `{what}`.
    pub parts: &'static str,
    /// The same when nothing has parts. No names.
    pub parts_title: &'static str,
    /// How to read it. No names.
    pub parts_note: &'static str,
    /// The first column. No names.
    pub parts_heading: &'static str,
    /// The whole itself. No names.
    pub parts_whole: &'static str,
    /// The sentence: `{whole} {part} {value}`.
    pub parts_sentence: &'static str,
    /// All divisions make the whole. No names.
    pub parts_all: &'static str,
    /// Some of several divisions make the whole. No names.
    pub parts_close: &'static str,
    /// Some parts ought to make the whole, and leave something. No names.
    pub parts_leave: &'static str,
    /// No parts make the whole. No names.
    pub parts_open: &'static str,
    /// Nothing has parts. No names.
    pub parts_nothing: &'static str,
    /// The title of programmes and events over time. No names.
    pub timeline: &'static str,
    /// How to read it. No names.
    pub timeline_note: &'static str,
    /// The sentence: `{programmes} {events}`.
    pub timeline_sentence: &'static str,
    /// Programmes with a date, counted: `{count}`.
    pub timeline_programmes: Forms,
    /// Events, counted: `{count}`.
    pub timeline_events: Forms,
    /// Programmes that are not drawn, counted: `{count}`.
    pub timeline_more: Forms,
    /// No date is published. No names.
    pub timeline_nothing: &'static str,
    /// The title of who pays for what: `{currency}`.
    pub flows: &'static str,
    /// How to read it. No names.
    pub flows_note: &'static str,
    /// The first column. No names.
    pub flows_heading: &'static str,
    /// The sentence: `{count} {largest} {value}`.
    pub flows_sentence: &'static str,
    /// Amounts, counted: `{count}`.
    pub flows_count: Forms,
    /// No amount names its funder. No names.
    pub flows_nothing: &'static str,
    /// The way of an amount: `{funder} {programme} {place} {period}`.
    pub flow: &'static str,
    /// The way of amounts added up: `{funder} {programme} {place}`.
    pub flow_whole: &'static str,
    /// The same without an amount: `{funder} {programme}`.
    pub flow_silent: &'static str,
    /// A funder without an amount. No names.
    pub flow_nothing: &'static str,
    /// The title of a measure by year in every region: `{what}`.
    pub multiples: &'static str,
    /// How to read it. No names.
    pub multiples_note: &'static str,
    /// The first column. No names.
    pub multiples_heading: &'static str,
    /// All regions have one scale. No names.
    pub multiples_shared: &'static str,
    /// Every region has its own scale. No names.
    pub multiples_own: &'static str,
    /// Names the choice of what stands in each region. No names.
    pub multiples_choice: &'static str,
    /// The choices: its years, one measure over time, its fields. No names.
    pub multiples_choices: [&'static str; 3],
    /// The title of a measure over time in every region: `{what}`.
    pub multiples_series: &'static str,
    /// The same when there is nothing. No names.
    pub multiples_series_title: &'static str,
    /// How to read it. No names.
    pub multiples_series_note: &'static str,
    /// A region without a line. No names.
    pub multiples_no_line: &'static str,
    /// No region has a line. No names.
    pub multiples_lines_none: &'static str,
    /// Regions with a line, counted: `{count}`.
    pub multiples_lines: Forms,
    /// The title of fields in every region: `{what}`.
    pub multiples_fields: &'static str,
    /// How to read it. No names.
    pub multiples_fields_note: &'static str,
    /// The first column. No names.
    pub multiples_fields_heading: &'static str,
    /// A region without a field. No names.
    pub multiples_no_field: &'static str,
    /// No region has fields. No names.
    pub multiples_split_none: &'static str,
    /// Regions with fields, counted: `{count}`.
    pub multiples_split: Forms,
    /// All regions have one scale of lengths. No names.
    pub multiples_shared_lengths: &'static str,
    /// Every region has its own scale of lengths. No names.
    pub multiples_own_lengths: &'static str,
    /// The few regions that there is anything for, counted: `{count}`.
    pub multiples_few: Forms,
    /// The title of shares. No names.
    pub shares: &'static str,
    /// How to read them. No names.
    pub shares_note: &'static str,
    /// The first column. No names.
    pub shares_heading: &'static str,
    /// What no share fills. No names.
    pub shares_rest: &'static str,
    /// The sentence: `{count} {largest} {value}`.
    pub shares_sentence: &'static str,
    /// Shares, counted: `{count}`.
    pub shares_count: Forms,
    /// No share is published. No names.
    pub shares_nothing: &'static str,
    /// The columns of who pays for what: those who pay. No names.
    pub flows_funders: &'static str,
    /// Places, among them the country and several regions together. No names.
    pub flows_places: &'static str,
    /// Those who pay smaller amounts, counted: `{count}`.
    pub flows_other_funders: Forms,
    /// Programmes with smaller amounts, counted: `{count}`.
    pub flows_other_programmes: Forms,
    /// Another region, or several together. No names.
    pub flows_elsewhere: &'static str,
    /// Shows fewer years, wider. No names.
    pub zoom_in: &'static str,
    /// Shows more years, narrower. No names.
    pub zoom_out: &'static str,
    /// Begun, and no end published: `{date}`.
    pub since: &'static str,
    /// Ended, and no beginning published: `{date}`.
    pub until: &'static str,
}

static GIVEN: OnceLock<SceneMessages> = OnceLock::new();

/// Gives the browser these words, which come with the details. They are given once.
pub fn give(words: SceneMessages) {
    let _given_before = GIVEN.set(words);
}

/// The words of the language of the page, which are those that the browser was given.
#[cfg(target_arch = "wasm32")]
pub fn scene_messages(_: Lang) -> &'static SceneMessages {
    GIVEN
        .get()
        .expect("a page that needs the details is given their words before it draws anything")
}

/// The words of a language.
#[cfg(not(target_arch = "wasm32"))]
pub fn scene_messages(lang: Lang) -> &'static SceneMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
