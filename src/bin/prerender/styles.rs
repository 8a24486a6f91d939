//! One style sheet of the many that the styles are written in. A file a concern is for people; sent
//! as one, without remarks, they weigh little more than half, and are asked for once.

use std::fs;
use std::path::Path;

/// The style sheet that names the others.
const ENTRY: &str = "site.css";

/// The style sheets that `site.css` imports, in their order, as one.
///
/// # Errors
/// When one cannot be read, or the entry holds something else than imports.
pub fn join(folder: &Path) -> Result<String, String> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let mut styles = String::new();
    for line in bare(&read(ENTRY)?).lines() {
        let name = line
            .strip_prefix("@import url(\"")
            .and_then(|rest| rest.strip_suffix("\");"))
            .ok_or_else(|| format!("{ENTRY}: `{line}` is not an import"))?;
        styles.push_str(&bare(&read(name)?));
    }
    Ok(styles)
}

/// Styles without remarks and indentation.
fn bare(styles: &str) -> String {
    let mut bare = String::with_capacity(styles.len());
    let mut rest = styles;
    while let Some((before, remark)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = remark.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |all, line| all + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn remarks_and_indentation_go_and_rules_stay() {
        let styles = "/* One. */\na {\n  color: red; /* why */\n}\n\n/* open";
        assert_eq!(bare(styles), "a {\ncolor: red;\n}\n");
    }
}
