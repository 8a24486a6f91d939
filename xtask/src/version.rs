//! Reads version numbers from what tools print.

/// The version in a tool's answer to `--version`, such as `trunk 0.21.14` or `v20.1.0`.
pub fn of_tool(answer: &str) -> Option<&str> {
    answer
        .split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find(|word| word.contains('.') && word.starts_with(|first: char| first.is_ascii_digit()))
}

/// The first number of a version: 20 of `v20.1.0`.
pub fn major(answer: &str) -> Option<u32> {
    of_tool(answer)?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_answer_in_different_ways() {
        let check = |answer, expect| assert_eq!(of_tool(answer), expect, "{answer}");
        check("trunk 0.21.14", Some("0.21.14"));
        check("wasm-bindgen 0.2.126", Some("0.2.126"));
        check("wasm-bindgen 0.2.126 (a1b2c3d 2026-01-01)", Some("0.2.126"));
        check("v20.20.2", Some("20.20.2"));
        check("command not found", None);
        check("", None);
    }

    #[test]
    fn the_major_number_leads() {
        assert_eq!(major("v18.19.0"), Some(18));
        assert_eq!(major("none"), None);
    }
}
