//! What is answered to a path: a file of the site, with the script that follows changes in pages.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::status::Status;

/// The script that follows changes.
pub const LIVE: &str = "/__idmaj/live.js";

/// A page until there is a site.
const WAITING: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Idmaj</title></head>\
                       <body><p>Idmaj is being built; this page follows. The terminal says how far it is.</p></body></html>";

/// What goes back to the browser.
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The media type.
    pub kind: String,
    /// The body.
    pub body: Vec<u8>,
    /// Where it is instead.
    pub moved: Option<String>,
}

impl Response {
    /// A text of a media type.
    pub fn text(text: String, kind: &str) -> Self {
        Self {
            status: 200,
            kind: kind.to_owned(),
            body: text.into_bytes(),
            moved: None,
        }
    }

    fn page(text: &str, status: u16, now: &Status) -> Self {
        let script = format!(
            "<script src=\"{LIVE}\" data-site=\"{}\"></script>",
            now.site()
        );
        let text = text.replacen("</head>", &format!("{script}</head>"), 1);
        Self {
            status,
            ..Self::text(text, "text/html; charset=utf-8")
        }
    }
}

/// The answer to a path, from the folder of the site.
pub fn answer(folder: &Path, path: &str, now: &Status) -> Response {
    // Pages change under the reader's eyes here, so nothing of them is to be kept.
    let file = located(folder, path).filter(|_| path != "/sw.js");
    match file {
        Some(file) if file.is_dir() && !path.ends_with('/') => Response {
            status: 301,
            moved: Some(format!("{path}/")),
            ..Response::text(String::new(), "text/plain; charset=utf-8")
        },
        Some(file) if file.is_dir() => file_or_missing(folder, &file.join("index.html"), now),
        Some(file) => file_or_missing(folder, &file, now),
        None => missing(folder, now),
    }
}

fn file_or_missing(folder: &Path, file: &Path, now: &Status) -> Response {
    let Ok(body) = fs::read(file) else {
        return missing(folder, now);
    };
    let kind = mime_guess::from_path(file).first_or_octet_stream();
    if kind.essence_str() == "text/html" {
        return Response::page(&String::from_utf8_lossy(&body), 200, now);
    }
    let charset = if kind.type_() == "text" {
        "; charset=utf-8"
    } else {
        ""
    };
    Response {
        status: 200,
        kind: format!("{}{charset}", kind.essence_str()),
        body,
        moved: None,
    }
}

fn missing(folder: &Path, now: &Status) -> Response {
    if !folder.join("index.html").is_file() {
        return Response::page(WAITING, 503, now);
    }
    let page = fs::read_to_string(folder.join("404.html")).unwrap_or_default();
    Response::page(&page, 404, now)
}

/// The file that a path means; none when it leaves the site.
fn located(folder: &Path, path: &str) -> Option<PathBuf> {
    let within = percent_encoding::percent_decode_str(path.trim_start_matches('/'));
    let within = PathBuf::from(within.decode_utf8().ok()?.into_owned());
    let stays = |part| matches!(part, Component::Normal(_));
    within.components().all(stays).then(|| folder.join(within))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_in_the_site() {
        let folder = Path::new("/site");
        let check = |path: &str, expect: Option<&str>| {
            assert_eq!(located(folder, path), expect.map(PathBuf::from), "{path}");
        };
        check("/", Some("/site"));
        check("/fr/region/MA-02/", Some("/site/fr/region/MA-02"));
        check("/a%20b.csv", Some("/site/a b.csv"));
        check("/../secret", None);
        check("/%2e%2e/secret", None);
    }

    #[test]
    fn pages_follow_changes_and_files_stay_as_they_are() {
        let folder = std::env::temp_dir().join(format!("idmaj-pages-{}", std::process::id()));
        let now = Status::default();
        let before = answer(&folder, "/", &now);
        assert_eq!(before.status, 503, "until there is a site");
        fs::create_dir_all(folder.join("fr")).expect("it can be made");
        for (name, text) in [
            ("index.html", "<head></head>"),
            ("404.html", "<head></head>gone"),
            ("a.css", "p {}"),
        ] {
            fs::write(folder.join(name), text).expect("it can be written");
        }
        let page = answer(&folder, "/", &now);
        let style = answer(&folder, "/a.css", &now);
        let moved = answer(&folder, "/fr", &now);
        let gone = answer(&folder, "/nowhere/", &now);
        let worker = answer(&folder, "/sw.js", &now);
        fs::remove_dir_all(&folder).expect("it is ours");
        assert!(String::from_utf8_lossy(&page.body).contains(LIVE));
        assert_eq!(
            (style.kind.as_str(), &*style.body),
            ("text/css; charset=utf-8", &b"p {}"[..])
        );
        assert_eq!(moved.moved.as_deref(), Some("/fr/"));
        assert_eq!((gone.status, worker.status), (404, 404));
    }
}
