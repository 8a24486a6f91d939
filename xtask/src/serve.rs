//! `cargo xtask serve`: the page on this machine; it follows every change of tables, styles and code.

mod changes;
mod pages;
mod server;
mod status;

use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use anyhow::Result;

use crate::process::answer;
use crate::project::Project;
use crate::site::{Profile, Site, given};
use changes::{Change, Changes};
use server::Server;
use status::StatusChannel;

/// Builds and serves until interrupted.
///
/// # Errors
/// When no port is free, a folder cannot be watched, or the page has never been built and cannot be;
/// otherwise it does not return.
pub fn serve(project: &Project, port: u16, open: bool) -> Result<()> {
    let server = Server::bind(port)?;
    let address = server.address();
    let folder = project.target.join("serve");
    let package = given(project).unwrap_or_else(|| project.root.join("data"));
    let changes = Changes::watch(&project.root, &package)?;
    let site = Served {
        site: Site::new(project, Profile::Dev),
        folder: folder.clone(),
        status: Arc::new(StatusChannel::default()),
    };
    server.start(folder, site.status.clone());
    site.site.compile_tools()?;
    site.site.compile_program()?;
    site.draw();
    println!(
        "\nThe page follows every change of tables, styles and code; Ctrl-C ends it.\n{address}"
    );
    if open && !opens(&address) {
        println!("No browser could be started: open the address above.");
    }
    loop {
        match changes.next()? {
            Change::Code => site.compile(),
            Change::Pages => site.draw(),
        }
    }
}

/// The site as it is served, and what became of its last change.
struct Served<'p> {
    site: Site<'p>,
    folder: PathBuf,
    status: Arc<StatusChannel>,
}

impl Served<'_> {
    fn compile(&self) {
        let compiled = (self.site)
            .compile_tools()
            .and_then(|()| self.site.compile_program());
        match compiled {
            Ok(()) => self.draw(),
            // The compiler has said the rest in the terminal.
            Err(error) => self.broken(format!("The code does not compile: {error:#}")),
        }
    }

    fn draw(&self) {
        match self.site.draw_pages(&self.folder) {
            Ok(()) => {
                if self.status.is_broken() {
                    println!("Mended: the page shows it.");
                }
                self.status.good();
                // Nobody waits for the files that others download.
                if let Err(error) = self.site.write_files(&self.folder) {
                    eprintln!("The data as files could not be written: {error:#}");
                }
            }
            Err(error) => self.broken(format!("{error:#}")),
        }
    }

    fn broken(&self, message: String) {
        eprintln!("{message}");
        if self.folder.join("index.html").is_file() {
            eprintln!(
                "The page still shows what was last in order. It follows once this is mended."
            );
        }
        self.status.broken(message);
    }
}

/// Asks the system to show an address.
fn opens(address: &str) -> bool {
    let programs = ["xdg-open", "open"];
    programs
        .into_iter()
        .any(|program| answer(Command::new(program).arg(address)).is_some())
}

/// Whether an address cannot be had because somebody else has it.
fn is_taken(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied
    )
}
