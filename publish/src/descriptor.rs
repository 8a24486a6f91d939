//! What `datapackage.json` says of the package, its tables and their columns.

use dataset::read::Files;
use serde::Deserialize;

/// The description of a package.
#[derive(Deserialize)]
pub struct Descriptor {
    pub title: String,
    pub description: String,
    pub version: String,
    pub licenses: Vec<Licence>,
    pub contributors: Vec<Contributor>,
    pub keywords: Vec<String>,
    pub resources: Vec<Resource>,
}

/// What others may do with it.
#[derive(Deserialize)]
pub struct Licence {
    pub title: String,
    pub path: String,
}

/// Who stands for it: organisations only.
#[derive(Deserialize)]
pub struct Contributor {
    pub title: String,
}

/// One of its files.
#[derive(Deserialize)]
pub struct Resource {
    pub name: String,
    pub path: String,
    pub description: String,
    #[serde(default)]
    pub schema: Schema,
}

/// The columns of a table; none of another file.
#[derive(Default, Deserialize)]
pub struct Schema {
    #[serde(default)]
    pub fields: Vec<Field>,
}

/// A column.
#[derive(Deserialize)]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub description: String,
    #[serde(default)]
    pub constraints: Constraints,
}

/// What its cells are held to.
#[derive(Default, Deserialize)]
pub struct Constraints {
    #[serde(default)]
    pub required: bool,
    #[serde(default, rename = "enum")]
    pub words: Vec<String>,
}

impl Descriptor {
    /// Reads the description of a package that has one.
    pub fn read(files: &Files) -> Result<Self, String> {
        let name = "datapackage.json";
        let bytes = files.get(name).ok_or(format!("{name} is missing"))?;
        serde_json::from_slice(bytes)
            .map_err(|error| format!("{name}: {error}. The standard asks for it; write it there."))
    }

    /// The licence of the whole, without that of single files.
    pub fn licence(&self) -> Option<&Licence> {
        self.licenses.first()
    }
}

impl Field {
    /// Whether its cells are numbers.
    pub fn is_number(&self) -> bool {
        matches!(self.kind.as_str(), "number" | "integer")
    }
}
