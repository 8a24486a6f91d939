//! Where the explorer stands in each language, whichever folder of a host the site was put in.

use crate::text::Lang;

/// The folder of the site, as the path of an address (`/`, `/some/where/idmaj/`), and the page of the
/// explorer that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    root: String,
    page: &'static str,
}

impl Site {
    /// The site that has at `path` its page in `home`, which stands in the folder `page` of its
    /// language.
    pub fn with_page(path: &str, home: Lang, page: &'static str) -> Self {
        let folder = folder_of(path);
        let folder = folder.strip_suffix(page).unwrap_or(folder);
        let root = folder.strip_suffix(Self::folder(home)).unwrap_or(folder);
        Self::at(root, page)
    }

    /// The site whose root is at `root`, which ends with a slash.
    pub fn at(root: &str, page: &'static str) -> Self {
        Self {
            root: root.to_owned(),
            page,
        }
    }

    /// The folder of a language within the site; Arabic is at its root.
    pub fn folder(lang: Lang) -> &'static str {
        match lang {
            Lang::Ar => "",
            Lang::Fr => "fr/",
            Lang::En => "en/",
        }
    }

    /// The path of the explorer in a language.
    pub fn path(&self, lang: Lang) -> String {
        format!("{}{}", self.root, Self::folder(lang))
    }

    /// The path of the page in a language.
    pub fn page(&self, lang: Lang) -> String {
        self.path(lang) + self.page
    }

    /// The same site, looked at on another page.
    pub fn on(&self, page: &'static str) -> Self {
        Self {
            page,
            ..self.clone()
        }
    }

    /// The language of the page at a path; that of the root where there is no such page.
    pub fn home(&self, path: &str) -> Lang {
        let folder = folder_of(path);
        let below = folder.strip_prefix(&self.root).unwrap_or_default();
        let below = below.strip_suffix(self.page).unwrap_or(below);
        let found = Lang::ALL
            .into_iter()
            .find(|lang| Self::folder(*lang) == below);
        found.unwrap_or_default()
    }
}

/// A path without the name of a file at its end.
fn folder_of(path: &str) -> &str {
    path.rfind('/').map_or("/", |slash| &path[..=slash])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, home: Lang, root: &str) {
        check_page(path, home, "", root);
    }

    fn check_page(path: &str, home: Lang, page: &'static str, root: &str) {
        let site = Site::with_page(path, home, page);
        assert_eq!(site.path(Lang::Ar), root, "{path}");
        assert_eq!(site.home(path), home, "{path}");
        for lang in Lang::ALL {
            assert_eq!(site.home(&site.page(lang)), lang, "{path}");
        }
    }

    #[test]
    fn pages_find_each_other_wherever_the_site_stands() {
        check("/", Lang::Ar, "/");
        check("/fr/", Lang::Fr, "/");
        check("/fr/index.html", Lang::Fr, "/");
        check("/some/where/en/", Lang::En, "/some/where/");
        check("/some/where/index.html", Lang::Ar, "/some/where/");
        // A folder that only looks like a language.
        check("/en/", Lang::Ar, "/en/");
        check("/en/fr/", Lang::Fr, "/en/");
    }

    #[test]
    fn the_other_page_finds_them_too() {
        check_page("/pictures/", Lang::Ar, "pictures/", "/");
        check_page(
            "/some/where/fr/pictures/",
            Lang::Fr,
            "pictures/",
            "/some/where/",
        );
        // A site that was put in a folder of that name.
        check("/pictures/en/", Lang::En, "/pictures/");
    }
}
