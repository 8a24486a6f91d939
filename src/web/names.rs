//! The names that can be found in the languages that the page does not read: a file of the site.

use super::promise::ask;

/// The names; none where they cannot be had, as without a network.
pub fn in_every_language(done: impl FnOnce(Option<String>) + 'static) {
    ask(
        "idmajNames",
        Box::new(move |given| done(given.and_then(|names| names.as_string()))),
    );
}
