//! What became of the last change, told to every open page at once.

use std::process;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a request is held open before the page asks again (long polling).
const PATIENCE: Duration = Duration::from_secs(20);

/// Where things stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// Grows with each change of this status.
    revision: u64,
    /// Grows with each site that was drawn.
    site: u64,
    /// What is wrong; none where all is in order.
    problem: Option<String>,
}

impl Status {
    /// Names the site, so that a page knows whether it is of that; other runs have other names.
    pub fn site(&self) -> String {
        format!("{}-{}", process::id(), self.site)
    }

    /// What a page is sent: the revision, the name of the site, and below them the problem.
    pub fn message(&self) -> String {
        let problem = self.problem.as_deref().unwrap_or_default();
        format!("{} {}\n{problem}", self.revision, self.site())
    }
}

/// The status, and a condition variable for the requests that wait for the next.
#[derive(Default)]
pub struct StatusChannel {
    status: Mutex<Status>,
    changed: Condvar,
}

impl StatusChannel {
    /// A new site is there.
    pub fn good(&self) {
        self.change(|status| {
            status.site += 1;
            status.problem = None;
        });
    }

    /// The last change could not be shown.
    pub fn broken(&self, problem: String) {
        self.change(|status| status.problem = Some(problem));
    }

    /// Whether the last change could not be shown.
    pub fn is_broken(&self) -> bool {
        self.now().problem.is_some()
    }

    /// The status as it is.
    pub fn now(&self) -> Status {
        self.lock().clone()
    }

    /// Waits for another revision than the one that a page has seen.
    pub fn after(&self, seen: u64) -> Status {
        let waiting = |status: &mut Status| status.revision == seen;
        let held = self
            .changed
            .wait_timeout_while(self.lock(), PATIENCE, waiting)
            .unwrap_or_else(PoisonError::into_inner);
        held.0.clone()
    }

    fn change(&self, change: impl FnOnce(&mut Status)) {
        let mut status = self.lock();
        change(&mut status);
        status.revision += 1;
        self.changed.notify_all();
    }

    /// A status is written whole, so that one left by a thread that panicked is right.
    fn lock(&self) -> MutexGuard<'_, Status> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_change_leaves_the_site_and_a_good_one_brings_another() {
        let channel = StatusChannel::default();
        channel.good();
        let first = channel.now();
        channel.broken("data/figures.csv:2:9: not a number".into());
        let broken = channel.after(1);
        assert_eq!(broken.site(), first.site());
        assert!(
            broken
                .message()
                .ends_with("\ndata/figures.csv:2:9: not a number")
        );
        assert!(channel.is_broken());
        channel.good();
        let mended = channel.after(2);
        assert_ne!(mended.site(), first.site());
        assert!(!channel.is_broken());
    }
}
