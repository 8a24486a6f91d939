//! One style sheet of the many that the styles are written in, for the oldest browsers that the site
//! names: what they do not know, such as nested rules, is written as they know it.

use std::path::Path;

use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

/// The style sheet that imports the others.
const ENTRY: &str = "site.css";

/// The oldest browsers: those of spring 2022.
const OLDEST: Browsers = Browsers {
    chrome: Some(100 << 16),
    edge: Some(100 << 16),
    firefox: Some(100 << 16),
    safari: Some(15 << 16 | 4 << 8),
    ios_saf: Some(15 << 16 | 4 << 8),
    android: Some(100 << 16),
    samsung: None,
    opera: None,
    ie: None,
};

/// The style sheets that `site.css` imports, in their order, as one.
///
/// # Errors
/// When one cannot be read or understood; the message says which and where.
pub fn bundle(folder: &Path) -> Result<String, String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut styles = bundler
        .bundle(&folder.join(ENTRY))
        .map_err(|error| error.to_string())?;
    let targets = Targets::from(OLDEST);
    styles
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    let printed = styles.to_css(PrinterOptions {
        minify: true,
        targets,
        ..PrinterOptions::default()
    });
    printed
        .map(|printed| printed.code)
        .map_err(|error| format!("{}: {error}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_rule_stands_in_another() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/css");
        let styles = bundle(&folder).expect("the styles are sound");
        assert!(!styles.contains('&'), "a nested rule is left");
        let mut depth = 0;
        let mut deepest = 0;
        for letter in styles.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            deepest = deepest.max(depth);
        }
        assert_eq!(depth, 0);
        assert!(
            deepest <= 3,
            "rules stand in media queries and the like only"
        );
    }
}
