//! The files that tell of all pages: for search engines, for a wrong address, and for those who weigh them.

use std::collections::BTreeMap;

use idmaj::query::site::Site;
use idmaj::text::Lang;
use idmaj::text::shell::shell;
use maud::{DOCTYPE, PreEscaped, html};
use serde::Serialize;

use crate::pages::Drawn;

/// What a browser loads for a page, as files named from the root of the site.
#[derive(Serialize)]
pub struct Loads {
    /// Before it first paints the page.
    pub before_paint: Vec<String>,
    /// After that, until the explorer answers; nothing on a page without it.
    pub until_ready: Vec<String>,
    /// Once somebody asks for the details of a figure, or looks for words.
    pub later: Vec<String>,
}

/// The name of the list of what each page loads.
pub const LOADS: &str = "loads.json";

/// The list of what each page loads, by the file of the page.
///
/// # Errors
/// Never for names of files.
pub fn loads(pages: &BTreeMap<String, Loads>) -> Result<String, String> {
    serde_json::to_string(pages).map_err(|error| format!("{LOADS}: {error}"))
}

/// The files that tell of all pages, and the one for a wrong address.
pub fn around(address: Option<&str>, pages: &[Drawn]) -> Vec<(String, String)> {
    let mut files = vec![("404.html".to_owned(), not_found(address))];
    if let Some(address) = address {
        files.push(("sitemap.xml".to_owned(), sitemap(address, pages)));
        files.push((
            "robots.txt".to_owned(),
            format!("User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n"),
        ));
    }
    files
}

fn sitemap(address: &str, pages: &[Drawn]) -> String {
    let urls = html! {
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {
            @for page in pages {
                url { loc { (address) (Site::folder(page.lang)) (page.folder) } }
            }
        }
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
        urls.into_string()
    )
}

/// The page for a wrong address. It may stand in for any path, so it loads nothing.
fn not_found(address: Option<&str>) -> String {
    let home = |lang| match address {
        Some(address) => format!("{address}{}", Site::folder(lang)),
        None => "./".to_owned(),
    };
    let page = html! {
        (DOCTYPE)
        html lang="ar-MA" dir="rtl" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "404 · Idmaj · إدماج" }
            }
            body {
                h1 { "404" }
                @for lang in Lang::ALL {
                    p lang=(lang.tag()) dir=(lang.direction().attribute()) {
                        (shell(lang).not_found) ". " a href=(home(lang)) { (shell(lang).go_home) }
                    }
                }
                (PreEscaped("\n"))
            }
        }
    };
    page.into_string()
}
