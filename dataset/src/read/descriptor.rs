//! The package's description: the reader needs its version, other tools the rest.

use serde_json::Value;

use super::columns::DESCRIPTOR;
use super::problem::{Problem, Problems};

/// The version of the package, as its descriptor names it.
pub fn version(descriptor: Option<&Vec<u8>>, problems: &mut Problems) -> String {
    let mut report = |(line, column): (usize, usize), message: String, remedy: &str| {
        problems.push(Problem {
            line: line as u64,
            column,
            ..Problem::of_file(DESCRIPTOR, "descriptor", message, remedy)
        });
        String::new()
    };
    let Some(bytes) = descriptor else {
        return report(
            (1, 0),
            "the package's description is missing".to_owned(),
            "Put the file back; the project's history has it.",
        );
    };
    let json: Value = match serde_json::from_slice(bytes) {
        Ok(json) => json,
        Err(error) => {
            return report(
                (error.line().max(1), error.column()),
                format!("the package's description is not JSON ({error})"),
                "Mend it there, or put the file back from the project's history.",
            );
        }
    };
    match json.get("version").and_then(Value::as_str) {
        Some(version) if !version.is_empty() => version.to_owned(),
        _ => report(
            (1, 0),
            "the package's description has no version".to_owned(),
            "Write \"version\" such as \"0.1.0\" at its top level.",
        ),
    }
}
