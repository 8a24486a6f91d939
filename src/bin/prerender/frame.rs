//! What stands around a drawn page: head, policy, notices, and the script that starts the explorer.

use idmaj::query::site::Site;
use idmaj::text::shell::shell;
use idmaj::text::{Lang, messages};
use idmaj::view::links::ABOUT;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use publish::{Package, schema_org};

use crate::assets::Assets;
use crate::pages::Drawn;

/// What a page may load and run: its own files, WebAssembly among them, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
                      base-uri 'none'; form-action 'none'";

/// What the explorer is given in one language: what it begins with, and the details.
pub struct Content {
    /// The language.
    pub lang: Lang,
    /// The file of the content.
    pub content: String,
    /// The file of the details.
    pub details: String,
}

/// What every page is framed with. Files are named from the root of the site.
pub struct Frame<'a> {
    /// The files that every page loads.
    pub assets: &'a Assets,
    /// Where the site will stand, if that is known.
    pub address: Option<&'a str>,
    /// The data package that the pages are made from.
    pub package: &'a Package,
    /// The style sheet with the colours of the posters.
    pub colours: &'a str,
    /// The folders of the pages that an address may lead to.
    pub briefs: String,
    /// What the explorer is given, in every language.
    pub contents: &'a [Content],
    /// The names that can be found, in every language.
    pub names: &'a str,
}

impl Frame<'_> {
    /// The whole page.
    pub fn fill(&self, page: &Drawn) -> String {
        let root = page.root();
        let from_here = |name: &str| format!("{root}{name}");
        let Assets {
            icon,
            styles,
            reload,
            ..
        } = self.assets;
        let page = html! {
            (DOCTYPE)
            html lang=(page.lang.tag()) dir=(page.lang.direction().attribute()) {
                head {
                    meta charset="utf-8";
                    // The scripts by which `trunk serve` reloads a page stand in it, which a policy would stop.
                    @if reload.is_empty() {
                        meta http-equiv="Content-Security-Policy" content=(POLICY);
                    }
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (page.title) }
                    meta name="description" content=(page.description);
                    (self.social(page))
                    @if page.folder.is_empty() || page.folder == ABOUT { (self.described(page)) }
                    link rel="icon" href=(from_here(icon)) type="image/svg+xml";
                    link rel="stylesheet" href=(from_here(styles));
                    link rel="stylesheet" href=(from_here(self.colours));
                    link rel="manifest" href=(from_here("manifest.webmanifest"));
                    @if page.lives { (self.start(page)) }
                }
                body {
                    @if page.lives { (explorer(page)) } @else { (PreEscaped(&page.html)) }
                }
            }
        };
        page.into_string()
    }

    /// What a browser loads before it first paints a page: the page itself and its styles.
    pub fn before_paint(&self, file: &str) -> Vec<String> {
        [file, &self.assets.styles, self.colours]
            .map(str::to_owned)
            .into()
    }

    /// What else it loads until the explorer answers.
    pub fn until_ready(&self, lang: Lang) -> Vec<String> {
        let Assets {
            icon,
            start,
            explorer: [module, wasm],
            ..
        } = self.assets;
        let mut files: Vec<String> = [icon, start, module, wasm].map(Clone::clone).into();
        files.push("manifest.webmanifest".to_owned());
        let own = self.contents.iter().filter(|content| content.lang == lang);
        files.extend(own.map(|own| own.content.clone()));
        files
    }

    /// What it loads once somebody asks for a figure's details, or looks for words.
    pub fn later(&self, lang: Lang) -> Vec<String> {
        let own = self.contents.iter().filter(|content| content.lang == lang);
        let mut files: Vec<String> = own.map(|own| own.details.clone()).collect();
        files.push(self.names.to_owned());
        files
    }

    /// The script that starts the explorer, told where everything is.
    fn start(&self, page: &Drawn) -> Markup {
        let root = page.root();
        let from_here = |name: &str| format!("{root}{name}");
        let Assets {
            start,
            explorer: [module, wasm],
            reload,
            ..
        } = self.assets;
        let [ar, fr, en] = Lang::ALL.map(|lang| {
            let found = self.contents.iter().find(|content| content.lang == lang);
            found.map(|found| (from_here(&found.content), from_here(&found.details)))
        });
        let content = |of: &Option<(String, String)>| of.as_ref().map(|of| of.0.clone());
        let details = |of: &Option<(String, String)>| of.as_ref().map(|of| of.1.clone());
        // While Trunk serves the site it changes under the reader's eyes, so nothing of it is kept.
        let worker = reload.is_empty().then(|| from_here("sw.js"));
        html! {
            script src=(from_here(start)) data-root=(root)
                data-module=(from_here(module)) data-wasm=(from_here(wasm))
                data-content-ar=[content(&ar)] data-content-fr=[content(&fr)] data-content-en=[content(&en)]
                data-details-ar=[details(&ar)] data-details-fr=[details(&fr)] data-details-en=[details(&en)]
                data-names=(from_here(self.names)) data-pages=(self.briefs) data-worker=[worker] {}
            (PreEscaped(reload))
        }
    }

    /// What search engines are told of the data, on the pages that are about all of it. Browsers
    /// run no script of this type, so that the policy has nothing against it.
    fn described(&self, page: &Drawn) -> Markup {
        let site = &messages(page.lang).site;
        let root = page.root();
        let described = publish::Page {
            language: page.lang.code(),
            name: &format!("{} · {}", site.name, site.tagline),
            description: shell(page.lang).description,
            url: (self.address).map(|address| format!("{address}{}", Site::folder(page.lang))),
            root: self.address.unwrap_or(&root),
        };
        html! {
            script type="application/ld+json" { (PreEscaped(schema_org(self.package, &described))) }
        }
    }

    /// What others show of a link to the page. Addresses in it must be whole, so those are written
    /// only where it is known where the site will stand.
    fn social(&self, page: &Drawn) -> Markup {
        let at = |lang| {
            let folder = Site::folder(lang);
            move |address: &str| format!("{address}{folder}{}", page.folder)
        };
        html! {
            meta property="og:type" content="website";
            meta property="og:site_name" content="Idmaj · إدماج";
            meta property="og:locale" content=(page.lang.tag().replace('-', "_"));
            meta property="og:title" content=(page.title);
            meta property="og:description" content=(page.description);
            @if let Some(address) = self.address {
                meta property="og:url" content=(at(page.lang)(address));
                meta property="og:image" content={ (address) "social/" (page.lang.code()) ".png" };
                link rel="canonical" href=(at(page.lang)(address));
                @for lang in Lang::ALL {
                    link rel="alternate" hreflang=(lang.code()) href=(at(lang)(address));
                }
                link rel="alternate" hreflang="x-default" href=(at(Lang::Ar)(address));
            }
        }
    }
}

/// What the explorer takes over, under what is said while it is not there.
fn explorer(page: &Drawn) -> Markup {
    let words = shell(page.lang);
    html! {
        noscript { p class="notice" { (words.no_script) } }
        p class="notice state waiting" role="status" { (words.waiting) }
        p class="notice state late" role="status" { (words.late) }
        p class="notice state still" role="alert" { (words.still) }
        p class="notice state still-other" role="alert" { (words.still_other) }
        p class="notice state broken" role="alert" { (words.broken) }
        div id="app" data-home=(page.lang.code()) data-page=(page.folder) { (PreEscaped(&page.html)) }
    }
}
