//! Finds what a page, a style sheet or a script makes a browser load; reads text only, no files.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

/// The address of something loaded, as it is written.
#[derive(Debug, PartialEq)]
pub enum Reference {
    /// Loaded in any case: it must be there.
    Loads(String),
    /// Named in a script in the way of an import; loaded if there is such a file.
    MayLoad(String),
}

/// What a `<link>` must be for a browser to load it at once.
const LOADING_LINKS: [&str; 8] = [
    "apple-touch-icon",
    "icon",
    "manifest",
    "mask-icon",
    "modulepreload",
    "prefetch",
    "preload",
    "stylesheet",
];

/// What a script writes before the name of a file that it loads.
const IMPORTS: [&str; 5] = ["from", "import", "import(", "module_or_path:", "newURL("];

/// What a page loads: links, sources, and what its own styles and scripts name.
pub fn in_html(text: &str) -> Vec<Reference> {
    let mut emitter = DefaultEmitter::default();
    // Otherwise the text of a script would be read as markup.
    emitter.naively_switch_states(true);
    let mut found = Vec::new();
    let mut inside = String::new();
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => {
                found.extend(in_tag(&tag).into_iter().map(Reference::Loads));
                inside = element(&tag);
            }
            Token::EndTag(_) => inside.clear(),
            Token::String(text) if inside == "script" => found.extend(in_script(&lossy(&text))),
            Token::String(text) if inside == "style" => found.extend(in_css(&lossy(&text))),
            _ => {}
        }
    }
    found
}

/// What a style sheet loads: imports, pictures, and every font it names.
pub fn in_css(text: &str) -> Vec<Reference> {
    let text = without_comments(text);
    let urls = text
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    let imports = text
        .split("@import")
        .skip(1)
        .filter_map(|rest| quoted(rest.trim_start()));
    let unquoted = urls.map(|url| url.trim().trim_matches(['"', '\'']));
    unquoted
        .chain(imports)
        .map(|url| Reference::Loads(url.into()))
        .collect()
}

/// What a script imports, by the words that stand before each string.
pub fn in_script(text: &str) -> Vec<Reference> {
    let starts = text
        .match_indices(['"', '\'', '`'])
        .filter(|(at, _)| imports(&text[..*at]));
    let names = starts.filter_map(|(at, _)| quoted(&text[at..]));
    names.map(|name| Reference::MayLoad(name.into())).collect()
}

fn in_tag(tag: &StartTag<()>) -> Vec<String> {
    let of = |names: &[&str]| {
        names
            .iter()
            .filter_map(|name| attribute(tag, name))
            .collect()
    };
    match lossy(&tag.name).as_str() {
        "link" => {
            let rel = attribute(tag, "rel").unwrap_or_default().to_lowercase();
            let loads = rel
                .split_whitespace()
                .any(|word| LOADING_LINKS.contains(&word));
            if loads { of(&["href"]) } else { Vec::new() }
        }
        // Our own starting script is told in its tag what to load.
        "script" => of(&["src", "data-module", "data-wasm", "data-content"]),
        // Within an svg: a file, unless it is a part of this page.
        "use" | "image" => {
            let mut names: Vec<String> = of(&["href"]);
            names.retain(|name| !name.starts_with('#'));
            names
        }
        "object" => of(&["data"]),
        _ => of(&["src", "poster"]),
    }
}

/// The element that a tag opens; data in a script element is no script.
fn element(tag: &StartTag<()>) -> String {
    let kind = attribute(tag, "type").unwrap_or_default();
    match lossy(&tag.name).as_str() {
        "script" if !["", "module", "text/javascript"].contains(&kind.as_str()) => String::new(),
        name => name.into(),
    }
}

fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    tag.attributes
        .get(name.as_bytes())
        .map(|value| lossy(value))
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn imports(before: &str) -> bool {
    let line = before.rsplit(['\n', ';']).next().unwrap_or(before);
    let line: String = line
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    IMPORTS.iter().any(|word| line.ends_with(word))
}

/// The string that a text begins with, without its quotes.
fn quoted(text: &str) -> Option<&str> {
    let quote = text
        .chars()
        .next()
        .filter(|first| ['"', '\'', '`'].contains(first))?;
    text[1..].split(quote).next()
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    first
        + &parts
            .filter_map(|part| Some(part.split_once("*/")?.1))
            .collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(found: Vec<Reference>, expect: &[&str]) {
        let names: Vec<_> = found
            .iter()
            .map(|reference| match reference {
                Reference::Loads(name) | Reference::MayLoad(name) => name.as_str(),
            })
            .collect();
        assert_eq!(names, expect);
    }

    #[test]
    fn a_page_loads_links_and_sources() {
        check(
            in_html(r#"<link rel="stylesheet" href="a.css"><link href=i.svg rel="shortcut icon">"#),
            &["a.css", "i.svg"],
        );
        check(
            in_html(r#"<script src="a.js"></script><img src='m.png' alt="">"#),
            &["a.js", "m.png"],
        );
        check(
            in_html(r#"<script src="s.js" data-module="m.js" data-wasm="m.wasm"></script>"#),
            &["s.js", "m.js", "m.wasm"],
        );
        check(
            in_html(r##"<svg><use href="#mark"/><image href="map.svg"/></svg>"##),
            &["map.svg"],
        );
    }

    #[test]
    fn a_page_does_not_load_what_it_leads_to() {
        check(
            in_html(
                r#"<a href="fr/">fr</a><link rel="alternate" href="en/"><link rel="canonical" href="x">"#,
            ),
            &[],
        );
        check(
            in_html(r#"<!-- <img src="old.png"> --><p>src="no"</p>"#),
            &[],
        );
    }

    #[test]
    fn what_stands_inside_a_page_is_read_in_its_own_way() {
        check(
            in_html("<style>p { background: url(p.png) }</style>"),
            &["p.png"],
        );
        check(
            in_html(
                r#"<script type="module">import init from './a.js'; if (1 < 2) f("<img src=x>")</script>"#,
            ),
            &["./a.js"],
        );
        check(
            in_html(r#"<script type="application/ld+json">{"from": "x"}</script>"#),
            &[],
        );
    }

    #[test]
    fn trunk_names_its_two_files() {
        let page = "<script type=module>\nimport init, * as bindings from './i.js';\n\
                    const wasm = await init({ module_or_path: './i_bg.wasm' });\n</script>";
        check(in_html(page), &["./i.js", "./i_bg.wasm"]);
    }

    #[test]
    fn a_style_sheet_loads_imports_and_urls() {
        check(
            in_css("@import 'b.css'; a { src: url( \"f.woff2\" ) } /* url(old.png) */"),
            &["f.woff2", "b.css"],
        );
        check(in_css("@import url(c.css);"), &["c.css"]);
    }

    #[test]
    fn a_script_loads_what_it_imports() {
        check(
            in_script("import { a } from './snippets/x/a.js';\nimport \"./b.js\";"),
            &["./snippets/x/a.js", "./b.js"],
        );
        check(
            in_script("await import('./c.js'); new URL( 'd.wasm', import.meta.url)"),
            &["./c.js", "d.wasm"],
        );
        check(
            in_script("const o = { \"./e.js\": 1 }; say('from here')"),
            &[],
        );
    }
}
