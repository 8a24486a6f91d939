//! The files of the site over HTTP, on this machine only, and the news for pages that are open.

use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, bail};
use tiny_http::{Header, Request};

use super::is_taken;
use super::pages::{LIVE, Response, answer};
use super::status::StatusChannel;

/// How many ports are tried after the first.
const MORE: u16 = 50;

/// Where open pages ask for news.
const NEWS: &str = "/__idmaj/news/";

/// A port that is ours.
pub struct Server {
    server: tiny_http::Server,
    port: u16,
}

impl Server {
    /// Takes a port, or the next one that is free, and says which.
    ///
    /// # Errors
    /// When none of the next ports is free, or the system gives none.
    pub fn bind(port: u16) -> Result<Self> {
        for tried in port..=port.saturating_add(MORE) {
            match TcpListener::bind(("127.0.0.1", tried)) {
                Ok(listener) => {
                    if tried != port {
                        println!("Port {port} is taken; this will be on port {tried}.");
                    }
                    let server = tiny_http::Server::from_listener(listener, None)
                        .map_err(|error| anyhow::anyhow!("cannot serve: {error}"))?;
                    return Ok(Self {
                        server,
                        port: tried,
                    });
                }
                Err(error) if is_taken(&error) => {}
                Err(error) => return Err(error).context("this machine gives no port to serve on"),
            }
        }
        bail!(
            "no port from {port} to {} is free: try `--port N`",
            port + MORE
        )
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers from now on, in threads of its own.
    pub fn start(self, folder: PathBuf, status: Arc<StatusChannel>) {
        let folder = Arc::new(folder);
        thread::spawn(move || {
            for request in self.server.incoming_requests() {
                let (folder, status) = (folder.clone(), status.clone());
                // A page that waits for news must not keep others waiting.
                thread::spawn(move || respond(request, &folder, &status));
            }
        });
    }
}

fn respond(request: Request, folder: &std::path::Path, status: &StatusChannel) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let answer = if let Some(seen) = path.strip_prefix(NEWS) {
        let told = status.after(seen.parse().unwrap_or_default()).message();
        Response::text(told, "text/plain; charset=utf-8")
    } else if path == LIVE {
        let script = include_str!("live.js").to_owned();
        Response::text(script, "text/javascript; charset=utf-8")
    } else {
        answer(folder, path, &status.now())
    };
    let header = |name: &str, value: &str| Header::from_bytes(name, value).ok();
    let mut response = tiny_http::Response::from_data(answer.body).with_status_code(answer.status);
    let headers = [
        header("Content-Type", &answer.kind),
        header("Cache-Control", "no-store"),
        answer.moved.and_then(|to| header("Location", &to)),
    ];
    for header in headers.into_iter().flatten() {
        response.add_header(header);
    }
    // A browser that went away is no error.
    let _gone = request.respond(response);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_passed_over() {
        let first = Server::bind(38_080).expect("one of fifty is free");
        let second = Server::bind(first.port).expect("one of fifty is free");
        assert_ne!(first.port, second.port);
    }
}
