//! How figures are counted. This page is the rules; each file below holds some of them.
//!
//! A *total* is people, money or activities for a selection. It is made of published figures,
//! added only where adding them is right. What it leaves out is listed beside it, each figure with
//! exactly one [`Reason`].
//!
//! 1. **What can count**: a headline whose measure is a flow, whose basis is a result (people,
//!    activities) or a budget, grant, contribution or expenditure (money), without a preferred
//!    figure, whose population is in scope ([`crate::Bar`]).
//! 2. **Once.** Two figures *compete* when they are of one kind of total, the programme of one is
//!    the other's or its ancestor, their regions meet and their periods meet. Money of two funders
//!    does not: what each of them gave is different money. An amount that names no funder may hold
//!    both. Of competing figures one counts; the others are *inside* it (`walk`). When one is not
//!    wholly inside, the total reads "at least". A budget known by the day it was announced competes
//!    over its programme's life.
//! 3. **Regions.** With regions chosen, a figure can count when all its regions are among them.
//!    Joint figures that only touch the choice, and whole-country figures, are context. Figures for
//!    several countries together always are (`select`).
//! 4. **Years.** A figure counts when its whole period lies inside the chosen years. One that
//!    reaches outside is never cut and never added: it is context. So no figure counts in two
//!    choices of years that share none. Years inside the choice for which a yearly series has
//!    nothing are named (`gaps`); the total then reads "at least". A stock is for the end of its
//!    period. A figure without a date is not counted under a year filter.
//! 5. **Measures.** Figures of one measure are added only over the dimensions that the measure
//!    allows (`addable`): associations helped in two years may be the same ones.
//! 6. **Stocks** stand beside the total, each set of places with its latest ([`Total::beside`]).
//!    Shares are never added; targets are never results.
//! 7. **Qualifiers travel**: "about" wins over "at least" and "at most", which together read
//!    "about" (`sum`).
//! 8. **Money** is added per currency as published. The converted total uses the average rate of
//!    the year in which a figure's period starts; a figure without a rate is left out of it and
//!    named ([`Total::unconverted`], `money`).
//! 9. **People may be counted by two programmes**: the total says when they may
//!    ([`Total::programmes`]). Presence is never added to people helped.
//! 10. **None is never 0**: a total without a sum says why ([`Nothing`]), and no answer is empty:
//!     beside it stand figures for more ([`beside()`]) and the programmes at work ([`active()`]), and
//!     the nearest choice that has a total is known ([`nearest()`]).
//! 11. **Breakdowns** replace a whole by its closing parts, or where it says nothing itself by some
//!     of them, and keep what is left as "not split" ([`breakdown()`], `split`). A ranking ([`ranking()`]) shows each row's own count, as if it alone were
//!     chosen.
//! 12. **Over time** nothing is added: a line ([`series()`]) holds published figures that differ in
//!     time only, and never bridges a year without one.
//!
//! 13. **Fields, groups and places** are slices: the total under one is what stands under that name
//!     in the breakdown of the same choice without it, so that filter and picture agree. What is not
//!     broken down along it is context (`slice`). **Organisations**: money that one gave or, where
//!     nobody is named, of the programmes in which it has a role; what is done in these and in parts
//!     of them (`select`).
//!
//! Narrowing a filter never adds a figure to those shown. A shown figure may start to count only
//! when the figure that stood for it has left the selection.
//!
//! Nothing here knows of words, pictures or browsers.

mod active;
mod addable;
mod beside;
mod breakdown;
mod filter;
mod gaps;
mod money;
mod parts;
mod ranking;
mod reason;
mod select;
mod series;
mod slice;
mod split;
mod sum;
mod total;
mod walk;

pub use active::active;
pub use beside::{Beside, Relation, beside, nearest};
pub use breakdown::{Breakdown, Piece, breakdown};
pub use filter::{Filter, Show, Years};
pub use gaps::Gap;
pub use money::{Rate, convert};
pub use parts::{Division, Whole, largest_whole};
pub use ranking::{Ranked, Ranking, ranking};
pub use reason::{LeftOut, Nothing, Reason};
pub use select::{Selection, listed_under, select};
pub use series::{Line, Point, Series, series};
pub use split::{Along, Slot};
pub use sum::{Sum, Unit};
pub use total::{Total, total};
pub use walk::{Walk, walk};
