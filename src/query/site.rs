//! Where the three pages of the site stand, whichever folder of a host it was put in.

use crate::text::Lang;

/// The folder of the site, as the path of an address: `/`, `/some/where/idmaj/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    root: String,
}

impl Site {
    /// The site that has its page in `home` at `path`.
    pub fn with_page(path: &str, home: Lang) -> Self {
        let folder = folder_of(path);
        let root = folder.strip_suffix(Self::folder(home)).unwrap_or(folder);
        Self::at(root)
    }

    /// The site whose root is at `root`, which ends with a slash.
    pub fn at(root: &str) -> Self {
        Self {
            root: root.to_owned(),
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

    /// The path of the page in a language.
    pub fn path(&self, lang: Lang) -> String {
        format!("{}{}", self.root, Self::folder(lang))
    }

    /// The language of the page at a path; that of the root where there is no such page.
    pub fn home(&self, path: &str) -> Lang {
        let folder = folder_of(path);
        let below = folder.strip_prefix(&self.root).unwrap_or_default();
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
        let site = Site::with_page(path, home);
        assert_eq!(site.path(Lang::Ar), root, "{path}");
        assert_eq!(site.home(path), home, "{path}");
        for lang in Lang::ALL {
            assert_eq!(site.home(&site.path(lang)), lang, "{path}");
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
}
