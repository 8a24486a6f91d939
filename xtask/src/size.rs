//! Weighs files as they travel, and holds a first visit to its two budgets.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};

/// What may come before the first paint, after brotli: the page and its styles.
const FIRST_PAINT: usize = 40_000;

/// What may come until filters answer, after brotli: the first paint, the program with its charts, and
/// content. The design asks for 390,000; until that is reached, no more than is needed today.
const ANSWERING: usize = 402_000;

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

/// Prints the cost of each file in `dist` and the sums.
///
/// # Errors
/// When a file cannot be read, or a sum is over its budget.
pub fn report(dist: &Path, files: &[String]) -> Result<()> {
    println!(
        "\nFirst visit, in bytes:\n{:>9} {:>9} {:>9}",
        "raw", "gzip", "brotli"
    );
    let (mut painted, mut answering) = (Cost::default(), Cost::default());
    for file in files.iter().chain(&asked_for_later(dist, files)?) {
        let cost = weigh(&read(dist, file)?)?;
        print_row(cost, file);
        if file.starts_with("details-") {
            // Asked for with the first action, for cards; filters answer without.
            continue;
        }
        answering = answering.plus(cost);
        if file.ends_with(".html") || file.ends_with(".css") {
            painted = painted.plus(cost);
        }
    }
    print_row(painted, &format!("first paint, {FIRST_PAINT} allowed"));
    print_row(
        answering,
        &format!("until filters answer, {ANSWERING} allowed"),
    );
    hold("the first paint", painted, FIRST_PAINT)?;
    hold("what answers filters", answering, ANSWERING)
}

/// What a page whose filters answer has asked for besides: the details in the language of the content.
fn asked_for_later(dist: &Path, files: &[String]) -> Result<Vec<String>> {
    let content = files.iter().find_map(|file| {
        let language = file.strip_prefix("content-")?.split('-').next()?;
        Some(format!("details-{language}-"))
    });
    let mut later = Vec::new();
    for entry in fs::read_dir(dist).with_context(|| format!("cannot list {}", dist.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if content
            .as_ref()
            .is_some_and(|start| name.starts_with(start))
        {
            later.push(name);
        }
    }
    Ok(later)
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
