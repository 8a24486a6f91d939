//! Weighs files as they travel, and holds the first visit to its budget.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};

/// What a first visit may cost: 250 kilobytes of 1000 bytes, after brotli.
pub const BUDGET: usize = 250_000;

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
pub fn sum(dist: &Path, files: &[String]) -> Result<Cost> {
    files.iter().try_fold(Cost::default(), |sum, file| {
        Ok(sum.plus(weigh(&read(dist, file)?)?))
    })
}

fn read(dist: &Path, file: &str) -> Result<Vec<u8>> {
    fs::read(dist.join(file)).with_context(|| format!("cannot read dist/{file}"))
}

/// Prints the cost of each file in `dist` and the sum.
///
/// # Errors
/// When a file cannot be read, or the sum is over the budget.
pub fn report(dist: &Path, files: &[String]) -> Result<()> {
    println!(
        "\nFirst visit, in bytes:\n{:>9} {:>9} {:>9}",
        "raw", "gzip", "brotli"
    );
    let mut sum = Cost::default();
    for file in files {
        let cost = weigh(&read(dist, file)?)?;
        print_row(cost, file);
        sum = sum.plus(cost);
    }
    print_row(sum, &format!("in all, of {BUDGET} allowed after brotli"));
    hold(sum)
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

fn hold(sum: Cost) -> Result<()> {
    if sum.brotli > BUDGET {
        bail!(
            "the first visit costs {} bytes after brotli, {} over the budget of {BUDGET}: \
             see the largest files above",
            sum.brotli,
            sum.brotli - BUDGET
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
            let held = hold(Cost {
                brotli,
                ..Cost::default()
            });
            assert_eq!(held.is_ok(), expect, "{brotli}: {held:?}");
        };
        check(BUDGET, true);
        check(BUDGET + 1, false);
    }
}
