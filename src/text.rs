//! Floor 1: numbers, dates, plurals and sentences in Arabic, French and English.
//!
//! Knows three languages and nothing of figures, pages or browsers. Words that carry meaning, such
//! as numbers and dates, travel as [`Rich`] and become HTML, or plain text, further up.

mod about;
mod beside;
mod bidi;
mod brief;
mod card;
mod date;
mod fold;
mod gaps;
mod glossary;
mod lang;
pub mod lexicon;
mod mark;
mod messages;
mod number;
mod page;
mod place;
mod plural;
mod rich;
mod round;
pub mod scene;
pub mod shell;
mod template;

pub use about::{AboutMessages, about_messages};
pub use beside::{BesideMessages, beside_messages};
pub use bidi::isolate;
pub use brief::{BriefMessages, brief_messages};
pub use card::{CardMessages, card_messages};
pub use date::{date, on_date, period};
pub use fold::fold;
pub use gaps::{GapsMessages, gaps_messages};
pub use glossary::{GlossaryMessages, Term, glossary_messages};
pub use lang::{Direction, Lang};
pub use mark::{MarkMessages, mark_messages};
pub use messages::{Messages, ReasonWords, messages};
pub use number::{money, number, percent, plain, rounded};
pub use page::{PageMessages, page_messages};
pub use place::{everywhere, listed, of_years, within};
pub use plural::Forms;
pub use rich::{Piece, Rich};
pub use round::{coarse_money, large_money, large_number, three_digits};
pub use scene::{SceneMessages, scene_messages};
pub use template::{fill, join_and, names};
