//! The command line, described once; knows nothing of what the commands do.

use clap::{Parser, Subcommand};

use crate::test::Group;

/// The project's own commands.
#[derive(Debug, Parser, PartialEq)]
#[command(name = "cargo xtask", disable_help_subcommand = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// One of the project's commands, with its arguments.
#[derive(Debug, PartialEq, Subcommand)]
pub enum Command {
    /// Build the page, serve it on this machine, and follow every change of tables and code
    Serve {
        /// The port to begin with; the next free one is taken
        #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..))]
        port: u16,
        /// Open the page in the browser once it is there
        #[arg(long)]
        open: bool,
    },
    /// Leave the release build in dist/ and print what a first visit costs
    Build,
    /// Run every check, or only the groups that are named
    Test {
        /// Groups to run; all of them where none is named
        groups: Vec<Group>,
        /// Name the groups and run none
        #[arg(long)]
        list: bool,
        /// What Playwright is told, with the group `browser` alone: a file, `-g WORDS`, …
        #[arg(last = true)]
        browser: Vec<String>,
    },
    /// What takes long or depends on the machine: the first command from nothing, Lighthouse, Trunk's build
    Soak {
        /// Runs to make; all of them where none is named
        runs: Vec<crate::soak::Run>,
    },
    /// Measure how fast the release build answers, with an index of the machine's speed
    Bench,
    /// Lay the snapshots of all pictures out on one page
    Gallery,
    /// Make the pictures of the site anew from the release build
    Shoot,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, String> {
        let words = std::iter::once("xtask").chain(line.split_whitespace());
        Arguments::try_parse_from(words)
            .map(|arguments| arguments.command)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn commands_are_read() {
        let serve = |port, open| Ok(Command::Serve { port, open });
        assert_eq!(read("serve"), serve(8080, false));
        assert_eq!(read("serve --port 9000 --open"), serve(9000, true));
        let test = |groups: &[Group], browser: &[&str]| {
            Ok(Command::Test {
                groups: groups.to_vec(),
                list: false,
                browser: browser.iter().map(|&word| word.to_owned()).collect(),
            })
        };
        assert_eq!(read("test"), test(&[], &[]));
        assert_eq!(
            read("test format native"),
            test(&[Group::Format, Group::Native], &[])
        );
        assert_eq!(
            read("test browser -- -g opens"),
            test(&[Group::Browser], &["-g", "opens"])
        );
    }

    #[test]
    fn nonsense_is_named() {
        for (line, named) in [
            ("fly", "'fly'"),
            ("serve --port 0", "'0'"),
            ("test lunch", "'lunch'"),
            ("build fast", "'fast'"),
        ] {
            let problem = read(line).expect_err(line);
            assert!(problem.contains(named), "{line}: {problem}");
        }
    }
}
