//! The words of the map, of time, of parts and of programmes, in three languages; a missing one does not compile.

#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;

use dataset::packed;

use super::lexicon::lexicon;
use super::{Forms, Lang};

packed! {
    /// The words of the pictures that say more than how much.
    #[derive(Debug)]
    pub struct SceneMessages {
        /// Several regions in one figure: `{regions}`.
        pub together: &'static str,
        /// Whose the boundaries on the map are. No names.
        pub map_credit: &'static str,
        /// What the map does not say. No names.
        pub map_remark: &'static str,
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
        /// Some parts make the whole. No names.
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
        /// The same without an amount: `{funder} {programme}`.
        pub flow_silent: &'static str,
        /// A funder without an amount. No names.
        pub flow_nothing: &'static str,
        /// Begun, and no end published: `{date}`.
        pub since: &'static str,
        /// Ended, and no beginning published: `{date}`.
        pub until: &'static str,
    }
}

/// The words of a language.
pub fn scene_messages(lang: Lang) -> &'static SceneMessages {
    lexicon(lang).scene
}

/// The words of a language, as they were written.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn written(lang: Lang) -> &'static SceneMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
