//! The whole package in one file, as the standard has it: the description lies at its root.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::Package;

/// Every file of the package, in the order of names.
pub fn archive(package: &Package) -> Result<Vec<u8>, String> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .unix_permissions(0o644)
        .last_modified_time(time(package));
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in &package.files {
        let added = archive
            .start_file(name.as_str(), options)
            .map_err(|error| error.to_string());
        added.and_then(|()| archive.write_all(bytes).map_err(|error| error.to_string()))?;
    }
    let written = archive.finish().map_err(|error| error.to_string())?;
    Ok(written.into_inner())
}

/// The day of the package; that on which such archives begin for one that is older or has none.
fn time(package: &Package) -> DateTime {
    let day = package.day().and_then(|date| {
        let year = u16::try_from(date.year).ok()?;
        let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
        DateTime::from_date_and_time(year, month, day, 0, 0, 0).ok()
    });
    day.unwrap_or_default()
}
