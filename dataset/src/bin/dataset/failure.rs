//! Why a command cannot answer, and what to do about it.

use std::path::PathBuf;

use dataset::read::Problems;
use serde_json::json;

use crate::report::Report;
use crate::style::{BAD, painted};

/// Why a command cannot answer.
pub enum Failure {
    /// There is no such folder.
    NoFolder(PathBuf),
    /// The package has problems.
    Unsound(Problems),
    /// No figure has this id; those with the nearest ids.
    UnknownFigure {
        /// What was asked for.
        id: String,
        /// Ids that may have been meant, the likeliest first.
        nearest: Vec<String>,
    },
}

impl Failure {
    /// The failure in words and as JSON.
    pub fn report(&self) -> Report {
        let message = self.message();
        let json = match self {
            Self::NoFolder(_) => json!({ "error": message }),
            Self::Unsound(problems) => {
                let problems: Vec<_> = problems.iter().collect();
                json!({ "error": message, "problems": problems })
            }
            Self::UnknownFigure { nearest, .. } => {
                json!({ "error": message, "nearest": nearest })
            }
        };
        let error = painted(BAD, "error");
        let text = match self {
            Self::NoFolder(_) => format!("{error}: {message}. Name the folder of a package."),
            Self::Unsound(problems) => problems.to_string(),
            Self::UnknownFigure { nearest, .. } if nearest.is_empty() => {
                format!("{error}: {message}, nor one like it.")
            }
            Self::UnknownFigure { nearest, .. } => {
                format!("{error}: {message}. Nearest: {}.", nearest.join(", "))
            }
        };
        Report { text, json }
    }

    fn message(&self) -> String {
        match self {
            Self::NoFolder(folder) => format!("there is no folder {}", folder.display()),
            Self::Unsound(_) => "the data package has problems".to_owned(),
            Self::UnknownFigure { id, .. } => format!("no figure has the id \"{id}\""),
        }
    }
}
