//! What others can keep: the data package in one archive, as a workbook, as JSON with every label,
//! and described for search engines.
//!
//! ```text
//! data/ ─ Package::read ─▶ Package ─┬─ files ─▶ datapackage.zip, idmaj.xlsx, api/v1/*.json
//!                                   └─ schema_org ─▶ the description that a page carries
//! ```
//!
//! Equal packages give equal bytes: no clock is asked, and files are dated by the day on which the
//! package's documents were last read. Runs natively only; the browser gets none of it. It asks
//! [`dataset::count`] what counts and knows none of its rules; its sentences come in from above.

mod archive;
mod descriptor;
mod figures;
mod head;
mod package;
mod schema_org;
mod totals;
mod workbook;

use dataset::Words;

pub use package::Package;
pub use schema_org::{Page, schema_org};

/// The whole package.
pub const ARCHIVE: &str = "datapackage.zip";
/// Every table as a sheet.
pub const WORKBOOK: &str = "idmaj.xlsx";
/// Every figure, with labels.
pub const FIGURES: &str = "api/v1/figures.json";
/// The totals of each region, year and programme, and of their pairs.
pub const TOTALS: &str = "api/v1/totals.json";

/// The files by their name in the site; the workbook opens with these paragraphs.
///
/// # Errors
/// When a file cannot be written in its format; the message names it.
pub fn files(
    package: &Package,
    paragraphs: &[Words],
) -> Result<Vec<(&'static str, Vec<u8>)>, String> {
    let failed = |name: &'static str| move |error: String| format!("{name}: {error}");
    Ok(vec![
        (ARCHIVE, archive::archive(package).map_err(failed(ARCHIVE))?),
        (
            WORKBOOK,
            workbook::workbook(package, paragraphs).map_err(failed(WORKBOOK))?,
        ),
        (FIGURES, figures::json(package).map_err(failed(FIGURES))?),
        (TOTALS, totals::json(package).map_err(failed(TOTALS))?),
    ])
}
