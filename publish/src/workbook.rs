//! The package as one workbook: what it is, what its columns mean, and a sheet a table.
//!
//! Every sheet runs from left to right, Arabic ones included: headers, ids and numbers are the same
//! for all readers, and each table holds three languages beside each other. What is Arabic in it is
//! set from right to left cell by cell, so that both kinds of text read well.

mod cover;
mod formats;
mod table;

use dataset::Words;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::Package;
use formats::Formats;

/// The workbook, which opens with these paragraphs.
pub fn workbook(package: &Package, paragraphs: &[Words]) -> Result<Vec<u8>, String> {
    write(package, paragraphs).map_err(|error| error.to_string())
}

fn write(package: &Package, paragraphs: &[Words]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let descriptor = &package.descriptor;
    let properties = DocProperties::new()
        .set_title(&descriptor.title)
        .set_comment(&descriptor.description)
        .set_creation_datetime(&day(package)?);
    workbook.set_properties(&properties);
    let formats = Formats::new();
    cover::write(workbook.add_worksheet(), package, paragraphs, &formats)?;
    cover::columns(workbook.add_worksheet(), package, &formats)?;
    for resource in &descriptor.resources {
        if let Some(sheet) = package.sheet(&resource.path) {
            table::write(workbook.add_worksheet(), resource, sheet, &formats)?;
        }
    }
    workbook.save_to_buffer()
}

/// The day of the package: the library would ask the clock.
fn day(package: &Package) -> Result<ExcelDateTime, XlsxError> {
    let day = package.day();
    let year = day.and_then(|date| u16::try_from(date.year).ok());
    let (month, day) = day.map_or((1, 1), |date| {
        (date.month.unwrap_or(1), date.day.unwrap_or(1))
    });
    ExcelDateTime::from_ymd(year.unwrap_or(2000), month, day)
}
