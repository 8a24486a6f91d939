//! `cargo xtask serve`: the page on this machine, rebuilt on every change.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::setup;

/// Builds and serves until interrupted.
///
/// # Errors
/// When the port is taken or Trunk cannot be set up; otherwise it does not return.
pub fn serve(project: &Project, port: u16) -> Result<()> {
    // Asked before the build, which may take minutes.
    TcpListener::bind(("127.0.0.1", port))
        .with_context(|| format!("port {port} cannot be used: try `cargo xtask serve --port N`"))?;
    let mut trunk = setup::trunk(project)?;
    trunk
        .args([
            "serve",
            "--address",
            "127.0.0.1",
            "--port",
            &port.to_string(),
        ])
        // Otherwise Trunk prints every name of this machine as if each were served.
        .args(["--disable-address-lookup", "true"])
        // Trunk serves from the root only, and dist/ is kept for release builds.
        .args(["--public-url", "/", "--dist"])
        .arg(project.target.join("serve"))
        // Measured on the first page: a rebuild takes as long as without optimising
        // (1.2 s against 1.3 s, release 4 s), and the wasm is less than half as large.
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1");
    println!("Building (about a minute the first time, then seconds) ...");
    println!(
        "The page will be at http://127.0.0.1:{port}/ and follows every change; Ctrl-C ends it."
    );
    // Trunk takes this process over, so that a signal to the command reaches it.
    Err(trunk.exec()).context("cannot start trunk")
}
