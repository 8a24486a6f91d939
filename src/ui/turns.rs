//! Work that is done in turns of its own, so that the browser can answer the visitor in between.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// Some work.
type Work = Box<dyn FnOnce()>;

/// Work that waits, each with its place.
#[derive(Default)]
pub struct Turns {
    waiting: RefCell<Vec<(usize, Work)>>,
    is_under_way: Cell<bool>,
}

impl Turns {
    /// Does some work in a turn of its own: after all that waits with a lower place, and after what
    /// came before it with the same.
    pub fn wait(self: &Rc<Self>, place: usize, work: impl FnOnce() + 'static) {
        self.waiting.borrow_mut().push((place, Box::new(work)));
        if !self.is_under_way.replace(true) {
            self.take_next();
        }
    }

    /// A turn is asked for only when the one before it has come: asked for all at once, a slow phone
    /// would owe them all by the time it has done the first, and never draw a frame between them.
    fn take_next(self: &Rc<Self>) {
        let turns = self.clone();
        let turn = Timeout::new(0, move || {
            let next = turns.next();
            turns.is_under_way.set(next.is_some());
            if let Some(work) = next {
                work();
                turns.take_next();
            }
        });
        turn.forget();
    }

    fn next(&self) -> Option<Work> {
        let mut waiting = self.waiting.borrow_mut();
        let mut first = None::<usize>;
        for (at, (place, _)) in waiting.iter().enumerate() {
            if first.is_none_or(|first| *place < waiting[first].0) {
                first = Some(at);
            }
        }
        first.map(|at| waiting.remove(at).1)
    }
}
