//! The dataset as bytes: small enough to travel inside the page.

use std::fmt;

use crate::Dataset;

/// A bundle that this version of the crate cannot open.
#[derive(Debug)]
pub struct BundleError(postcard::Error);

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the bundled dataset cannot be opened ({}); build the project again from its tables",
            self.0
        )
    }
}

impl std::error::Error for BundleError {}

/// Packs a dataset; equal datasets give equal bytes.
///
/// # Errors
/// None is expected for a dataset in memory; the encoder's own is passed on.
pub fn pack(dataset: &Dataset) -> Result<Vec<u8>, BundleError> {
    postcard::to_allocvec(dataset).map_err(BundleError)
}

/// Opens what [`pack`] made.
///
/// # Errors
/// When the bytes are damaged or were packed by another version.
pub fn open(bytes: &[u8]) -> Result<Dataset, BundleError> {
    postcard::from_bytes(bytes).map_err(BundleError)
}
