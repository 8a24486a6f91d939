//! Whether somebody is there: a page that is only being loaded draws no chart yet.

use super::promise::ask;

/// Calls back with the first sign of a visitor, or at once where the prerendered page does not answer
/// its address (`static/start.js`).
pub fn on_arrival(arrived: impl FnOnce() + 'static) {
    ask("idmajVisitor", Box::new(move |_| arrived()));
}
