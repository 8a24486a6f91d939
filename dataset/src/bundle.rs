//! The dataset as bytes: small enough to travel inside the tools.

use std::fmt;

use crate::Dataset;
use crate::packed;

/// A bundle that this version of the crate cannot open.
#[derive(Debug)]
pub struct BundleError;

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the bundled dataset cannot be opened; build the project again from its tables")
    }
}

impl std::error::Error for BundleError {}

/// Packs a dataset; equal datasets give equal bytes.
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    packed::pack(dataset)
}

/// Opens what [`pack`] made.
///
/// # Errors
/// When the bytes are damaged or were packed by another version.
pub fn open(bytes: &'static [u8]) -> Result<Dataset, BundleError> {
    packed::unpack(bytes).ok_or(BundleError)
}
