//! Counts tests from the closing lines that cargo and the browser tests print alike.

use std::ops::AddAssign;

/// How many tests passed, failed and were ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// Tests that held.
    pub passed: usize,
    /// Tests that did not.
    pub failed: usize,
    /// Tests that were there and were not run.
    pub ignored: usize,
}

impl Tally {
    /// Reads a line such as `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured`.
    pub fn read(line: &str) -> Option<Self> {
        let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
        let count = |name: &str| {
            counts
                .split(';')
                .find_map(|part| part.trim().strip_suffix(name)?.trim().parse().ok())
        };
        Some(Self {
            passed: count("passed")?,
            failed: count("failed")?,
            ignored: count("ignored")?,
        })
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<(usize, usize, usize)>) {
        let expect = expect.map(|(passed, failed, ignored)| Tally {
            passed,
            failed,
            ignored,
        });
        assert_eq!(Tally::read(line), expect, "{line}");
    }

    #[test]
    fn closing_lines_are_read() {
        check(
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            Some((5, 0, 1)),
        );
        check(
            "test result: FAILED. 12 passed; 3 failed; 0 ignored",
            Some((12, 3, 0)),
        );
    }

    #[test]
    fn other_lines_are_not() {
        check("test tally::tests::closing_lines_are_read ... ok", None);
        check("running 5 tests", None);
        check("test result: ok.", None);
    }
}
