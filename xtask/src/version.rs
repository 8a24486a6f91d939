//! Reads version numbers from what tools print and from Cargo.lock.

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

/// The version of a package as Cargo.lock fixes it; none when it is absent or there twice.
pub fn in_lock<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut versions = lock.split("[[package]]").filter_map(|entry| {
        (value(entry, "name")? == package)
            .then(|| value(entry, "version"))
            .flatten()
    });
    let version = versions.next()?;
    versions.next().is_none().then_some(version)
}

fn value<'a>(entry: &'a str, key: &str) -> Option<&'a str> {
    entry.lines().find_map(|line| {
        line.strip_prefix(key)?
            .strip_prefix(" = \"")?
            .strip_suffix('"')
    })
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

    #[test]
    fn the_lock_is_read_by_exact_name() {
        let lock = "version = 4\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\n\n\
                    [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"twice\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"twice\"\nversion = \"2.0.0\"\n";
        let check = |package, expect| assert_eq!(in_lock(lock, package), expect, "{package}");
        check("wasm-bindgen", Some("0.2.126"));
        check("wasm-bindgen-macro", Some("0.2.1"));
        check("wasm", None);
        check("twice", None);
    }
}
