//! Floor 1: the dataset that was checked and bundled when the explorer was built.

use dataset::{BundleError, Dataset};

/// Opens the bundle.
///
/// # Errors
/// Only when the build put something else in its place.
pub fn dataset() -> Result<Dataset, BundleError> {
    dataset::open(include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_opens_and_packs_again_to_the_same_bytes() {
        let dataset = dataset().expect("build.rs wrote the bundle");
        let bytes = dataset::pack(&dataset);
        assert_eq!(
            bytes,
            include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin"))
        );
    }
}
