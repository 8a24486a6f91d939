//! Counts tests from the lines that cargo and the browser tests print alike, and keeps the names of those that failed.

use std::ops::AddAssign;

/// How many tests passed and were ignored, and which failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// Tests that held.
    pub passed: usize,
    /// The names of those that did not.
    pub failed: Vec<String>,
    /// Tests that were there and were not run.
    pub ignored: usize,
    /// How many names there were when the last suite closed.
    closed: usize,
}

impl Tally {
    /// Reads a line: `test tally::tests::a_name ... FAILED`, or
    /// `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured`.
    pub fn read(&mut self, line: &str) {
        if let Some(name) = named(line) {
            self.failed.push(name.to_owned());
        } else if let Some((passed, failed, ignored)) = counts(line) {
            self.passed += passed;
            self.ignored += ignored;
            // What failed without a line of its own, such as a test that ended the whole suite.
            let named = self.failed.len() - self.closed;
            let unnamed =
                (named..failed).map(|_| "a test that does not name itself: see above".into());
            self.failed.extend(unnamed);
            self.closed = self.failed.len();
        }
    }
}

fn named(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

fn counts(line: &str) -> Option<(usize, usize, usize)> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |name: &str| {
        counts
            .split(';')
            .find_map(|part| part.trim().strip_suffix(name)?.trim().parse().ok())
    };
    Some((count("passed")?, count("failed")?, count("ignored")?))
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed.extend(other.failed);
        self.ignored += other.ignored;
        self.closed = self.failed.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_and_failures_named() {
        let lines = [
            "running 7 tests",
            "test tally::tests::holds ... ok",
            "test a::b ... FAILED",
            "test result: ok.",
            "test result: FAILED. 5 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ];
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        assert_eq!((tally.passed, tally.ignored), (5, 1));
        assert_eq!(tally.failed, ["a::b"]);
    }

    #[test]
    fn a_failure_without_a_name_counts() {
        let mut tally = Tally::default();
        tally.read("test result: FAILED. 12 passed; 3 failed; 0 ignored");
        assert_eq!((tally.passed, tally.failed.len()), (12, 3));
        tally.read("test result: FAILED. 1 passed; 1 failed; 0 ignored");
        assert_eq!(tally.failed.len(), 4, "suites are told apart");
    }
}
