//! What stands above every answer for programs: of which package it is, and how it may be used.

use serde::Serialize;

use crate::Package;

#[derive(Serialize)]
pub struct Head<'a> {
    title: &'a str,
    version: &'a str,
    licence: &'a str,
    /// The last day on which a document was read.
    read: Option<String>,
}

impl<'a> Head<'a> {
    pub fn of(package: &'a Package) -> Self {
        let descriptor = &package.descriptor;
        Self {
            title: &descriptor.title,
            version: &descriptor.version,
            licence: descriptor.licence().map_or("", |licence| &licence.path),
            read: package.day().map(|day| day.to_string()),
        }
    }
}
