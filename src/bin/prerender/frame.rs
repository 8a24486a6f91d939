//! What stands around a drawn page: head, policy, notices; and the files that tell of all pages.

use idmaj::query::site::Site;
use idmaj::text::Lang;
use idmaj::text::messages;
use idmaj::text::shell::shell;
use idmaj::view::links::ABOUT;
use publish::{Package, schema_org};

use crate::assets::Assets;
use crate::pages::Drawn;

/// What a page may load and run: its own files, WebAssembly among them, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
                      base-uri 'none'; form-action 'none'";

/// What every page is framed with.
pub struct Frame<'a> {
    /// The built page, and the files that it loads.
    pub assets: &'a Assets,
    /// Where the site will stand, if that is known.
    pub address: Option<&'a str>,
    /// The data package that the pages are made from.
    pub package: &'a Package,
    /// The style sheet with the colours of the posters.
    pub colours: &'a str,
    /// The folders of the pages that an address may lead to.
    pub briefs: String,
    /// What the explorer is given in each language: what it begins with, and the details.
    pub contents: &'a [(Lang, [String; 2])],
    /// The names that can be found, in every language.
    pub names: &'a str,
}

impl Frame<'_> {
    /// The whole page.
    pub fn fill(&self, page: &Drawn) -> Result<String, String> {
        let words = shell(page.lang);
        let template = if page.lives {
            self.assets.template.clone()
        } else {
            still(&self.assets.template)?
        };
        let fields = [
            ("lang", page.lang.tag().to_owned()),
            ("dir", page.lang.direction().attribute().to_owned()),
            ("home", page.lang.code().to_owned()),
            ("page", page.folder.clone()),
            ("policy", self.policy()),
            ("title", escaped(&page.title)),
            ("description", escaped(&page.description)),
            ("social", self.social(page)),
            ("dataset", self.dataset(page)),
            ("icon", self.icon()),
            ("styles", self.styles()),
            ("start", self.start(page)),
            ("no_script", escaped(words.no_script)),
            ("waiting", escaped(words.waiting)),
            ("late", escaped(words.late)),
            ("still", escaped(words.still)),
            ("still_other", escaped(words.still_other)),
            ("broken", escaped(words.broken)),
        ];
        let mut text = template;
        for (name, value) in fields {
            text = text.replace(&format!("{{{{{name}}}}}"), &value);
        }
        let text = text.replace("=\"./", &format!("=\"{}", page.root()));
        // The content's own links are right already, so it comes last.
        let (before, after) = text
            .split_once("{{app}}")
            .ok_or("index.html has no place for {{app}}")?;
        if is_unfilled(before) || is_unfilled(after) {
            return Err("index.html holds braces that nothing fills".to_owned());
        }
        Ok(format!("{before}{}{after}", page.html))
    }

    fn policy(&self) -> String {
        if !self.assets.reload.is_empty() {
            return String::new();
        }
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\" />")
    }

    fn icon(&self) -> String {
        let icon = &self.assets.icon;
        format!("<link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\" />")
    }

    fn styles(&self) -> String {
        format!(
            "<link rel=\"stylesheet\" href=\"{}\" />",
            self.assets.styles
        )
    }

    /// The colours of the posters, and the script that starts the explorer.
    fn start(&self, page: &Drawn) -> String {
        let Assets {
            start,
            explorer: [module, wasm],
            ..
        } = self.assets;
        let colours = format!("<link rel=\"stylesheet\" href=\"./{}\" />", self.colours);
        if !page.lives {
            return colours;
        }
        let briefs = &self.briefs;
        let of_each = |(lang, [content, details]): &(Lang, [String; 2])| {
            let code = lang.code();
            format!(" data-content-{code}=\"./{content}\" data-details-{code}=\"./{details}\"")
        };
        let of_all: String = self.contents.iter().map(of_each).collect();
        let own = self.contents.iter().find(|(lang, _)| *lang == page.lang);
        let own = own
            .map(|(_, [content, _])| content.as_str())
            .unwrap_or_default();
        // While Trunk serves the site it changes under the reader's eyes, so nothing of it is kept.
        let reload = &self.assets.reload;
        let worker = if reload.is_empty() {
            " data-worker=\"./sw.js\""
        } else {
            ""
        };
        format!(
            "{colours}\n    <script src=\"{start}\" data-root=\"./\" data-module=\"{module}\" data-wasm=\"{wasm}\" \
             data-content=\"./{own}\"{of_all} data-names=\"./{}\" data-pages=\"{briefs}\"{worker}></script>{reload}",
            self.names
        )
    }

    /// What search engines are told of the data, on the pages that are about all of it. Browsers
    /// run no script of this type, so that the policy has nothing against it.
    fn dataset(&self, page: &Drawn) -> String {
        if !page.folder.is_empty() && page.folder != ABOUT {
            return String::new();
        }
        let site = &messages(page.lang).site;
        let root = page.root();
        let described = publish::Page {
            language: page.lang.code(),
            name: &format!("{} · {}", site.name, site.tagline),
            description: shell(page.lang).description,
            url: (self.address).map(|address| format!("{address}{}", Site::folder(page.lang))),
            root: self.address.unwrap_or(&root),
        };
        format!(
            "<script type=\"application/ld+json\">{}</script>",
            schema_org(self.package, &described)
        )
    }

    /// What others show of a link to the page. Addresses in it must be whole, so those are written
    /// only where it is known where the site will stand.
    fn social(&self, page: &Drawn) -> String {
        let mut lines = vec![
            property("og:type", "website"),
            property("og:site_name", "Idmaj · إدماج"),
            property("og:locale", &page.lang.tag().replace('-', "_")),
            property("og:title", &page.title),
            property("og:description", &page.description),
        ];
        if let Some(address) = self.address {
            let at = |lang| format!("{address}{}{}", Site::folder(lang), page.folder);
            let link = |relation: &str, lang| {
                format!("<link rel={relation} href=\"{}\" />", escaped(&at(lang)))
            };
            lines.push(property("og:url", &at(page.lang)));
            lines.push(property(
                "og:image",
                &format!("{address}social/{}.png", page.lang.code()),
            ));
            lines.push(link("\"canonical\"", page.lang));
            lines
                .extend(Lang::ALL.map(|lang| {
                    link(&format!("\"alternate\" hreflang=\"{}\"", lang.code()), lang)
                }));
            lines.push(link("\"alternate\" hreflang=\"x-default\"", Lang::Ar));
        }
        lines.join("\n    ")
    }
}

/// Whether something is still to be filled. While Trunk serves the page it fills braces of its own.
fn is_unfilled(page: &str) -> bool {
    page.replace("{{__TRUNK", "").contains("{{")
}

/// The template of a page without the explorer, and so without notices about it.
fn still(template: &str) -> Result<String, String> {
    let (before, rest) = template
        .split_once("<body>")
        .ok_or("index.html has no <body>")?;
    let (_, after) = rest
        .split_once("</body>")
        .ok_or("the <body> of index.html does not end")?;
    Ok(format!("{before}<body>\n    {{{{app}}}}\n  </body>{after}"))
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

fn property(name: &str, content: &str) -> String {
    format!(
        "<meta property=\"{name}\" content=\"{}\" />",
        escaped(content)
    )
}

fn sitemap(address: &str, pages: &[Drawn]) -> String {
    let entry = |page: &Drawn| {
        let at = format!("{address}{}{}", Site::folder(page.lang), page.folder);
        format!("  <url><loc>{}</loc></url>\n", escaped(&at))
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
        pages.iter().map(entry).collect::<String>()
    )
}

/// The page for a wrong address. It may stand in for any path, so it loads nothing.
fn not_found(address: Option<&str>) -> String {
    let paragraphs = Lang::ALL.map(|lang| {
        let words = shell(lang);
        let home = match address {
            Some(address) => format!("{address}{}", Site::folder(lang)),
            None => "./".to_owned(),
        };
        format!(
            "    <p lang=\"{}\" dir=\"{}\">{}. <a href=\"{}\">{}</a></p>\n",
            lang.tag(),
            lang.direction().attribute(),
            escaped(words.not_found),
            escaped(&home),
            escaped(words.go_home)
        )
    });
    format!(
        "<!doctype html>\n<html lang=\"ar-MA\" dir=\"rtl\">\n  <head>\n    <meta charset=\"utf-8\" />\n    \
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\" />\n    \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n    \
         <meta name=\"color-scheme\" content=\"light dark\" />\n    \
         <title>404 · Idmaj · إدماج</title>\n  </head>\n  <body>\n    <h1>404</h1>\n{}  </body>\n</html>\n",
        paragraphs.concat()
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::is_unfilled;

    #[test]
    fn trunk_fills_its_own_braces_later() {
        assert!(is_unfilled("<title>{{title}}</title>"));
        assert!(!is_unfilled("const address = '{{__TRUNK_ADDRESS__}}';"));
    }
}
