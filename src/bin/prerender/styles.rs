//! One style sheet of the many that the styles are written in. A file a concern is for people; sent
//! as one, without remarks, they weigh little more than half, and are asked for once.

use std::fs;
use std::path::Path;

use crate::assets::hashed;

/// How a page that Trunk built begins a link to a style sheet.
const LINK: &str = "<link rel=\"stylesheet\" href=\"";

/// Puts the style sheets of a page into one file, in their order, and links to that instead.
pub fn join(site: &Path, page: &str) -> Result<String, String> {
    let mut pieces = page.split(LINK);
    let mut joined = pieces.next().unwrap_or_default().to_owned();
    let (mut styles, mut folder, mut rest) = (String::new(), None, String::new());
    for piece in pieces {
        let (name, after) = piece
            .split_once('"')
            .ok_or("a link to a style sheet does not end")?;
        let (_, after) = after
            .split_once('>')
            .ok_or("a link to a style sheet does not end")?;
        let slash = name.rfind('/').map_or(0, |slash| slash + 1);
        let path = site.join(&name[slash..]);
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        fs::remove_file(&path)
            .map_err(|error| format!("{} cannot be removed: {error}", path.display()))?;
        styles.push_str(&bare(&text));
        folder.get_or_insert(&name[..slash]);
        rest.push_str(after);
    }
    let folder = folder.ok_or("the built page links to no style sheet")?;
    let name = hashed("site", "css", styles.as_bytes());
    fs::write(site.join(&name), styles)
        .map_err(|error| format!("{name} cannot be written: {error}"))?;
    joined.push_str(&format!("{LINK}{folder}{name}\" />{rest}"));
    Ok(joined)
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
