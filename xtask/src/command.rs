//! Reads the command line; knows nothing of what the commands do.

use crate::test::Stage;

/// What is printed for `help` and after a command line that makes no sense.
pub const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--port N]              build the page, serve it on http://127.0.0.1:8080, rebuild on change
  build                         leave the release build in dist/ and print what a first visit costs
  test [--only STAGE] [-- ...]  run every check: setup, format, clippy, native, package, build, browser
                                (what follows -- goes to Playwright, with --only browser)
  soak                          look at the release build for long: Lighthouse's scores
  gallery                       lay the snapshots of all pictures out on one page
  shoot                         make the pictures of the site anew from the release build";

/// One of the project's commands, with its arguments.
#[derive(Debug, PartialEq)]
pub enum Command {
    /// Print the usage.
    Help,
    /// Serve the page on this port of 127.0.0.1.
    Serve { port: u16 },
    /// Make the release build.
    Build,
    /// Hold the release build to what takes long to measure.
    Soak,
    /// Lay the snapshots of all pictures out on one page.
    Gallery,
    /// Make the pictures in docs/ and static/social/.
    Shoot,
    /// Run the whole test, or one stage of it.
    Test {
        only: Option<Stage>,
        browser_args: Vec<String>,
    },
}

impl Command {
    /// Reads the words after the program's name.
    ///
    /// # Errors
    /// A sentence that names the word that was not understood.
    pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut words = words.into_iter();
        let name = words.next().ok_or("no command given")?;
        let rest: Vec<String> = words.collect();
        match name.as_str() {
            "help" | "--help" | "-h" => none_left(&rest, Self::Help),
            "serve" => serve(&rest),
            "build" => none_left(&rest, Self::Build),
            "soak" => none_left(&rest, Self::Soak),
            "gallery" => none_left(&rest, Self::Gallery),
            "shoot" => none_left(&rest, Self::Shoot),
            "test" => test(&rest),
            other => Err(format!("unknown command `{other}`")),
        }
    }
}

fn none_left(rest: &[String], command: Command) -> Result<Command, String> {
    match rest.first() {
        None => Ok(command),
        Some(word) => Err(format!("unexpected argument `{word}`")),
    }
}

fn serve(rest: &[String]) -> Result<Command, String> {
    match rest {
        [] => Ok(Command::Serve { port: 8080 }),
        [flag, number] if flag == "--port" => match number.parse() {
            Ok(port) if port > 0 => Ok(Command::Serve { port }),
            _ => Err(format!("`{number}` is not a port between 1 and 65535")),
        },
        [flag] if flag == "--port" => Err("--port wants a number".into()),
        [word, ..] => Err(format!("unexpected argument `{word}`")),
    }
}

fn test(rest: &[String]) -> Result<Command, String> {
    let (own, browser_args) = match rest.iter().position(|word| word == "--") {
        Some(at) => (&rest[..at], rest[at + 1..].to_vec()),
        None => (rest, Vec::new()),
    };
    let only = match own {
        [] => None,
        [flag, name] if flag == "--only" => {
            Some(Stage::named(name).ok_or_else(|| format!("there is no stage called `{name}`"))?)
        }
        [flag] if flag == "--only" => return Err("--only wants the name of a stage".into()),
        [word, ..] => return Err(format!("unexpected argument `{word}`")),
    };
    if !browser_args.is_empty() && only != Some(Stage::Browser) {
        return Err("arguments after `--` narrow the browser tests: add --only browser".into());
    }
    Ok(Command::Test { only, browser_args })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Result<Command, &str>) {
        let words = line.split_whitespace().map(String::from);
        assert_eq!(
            Command::parse(words),
            expect.map_err(String::from),
            "{line}"
        );
    }

    #[test]
    fn commands_are_read() {
        check("build", Ok(Command::Build));
        check("soak", Ok(Command::Soak));
        check("gallery", Ok(Command::Gallery));
        check("shoot", Ok(Command::Shoot));
        check("serve", Ok(Command::Serve { port: 8080 }));
        check("serve --port 9000", Ok(Command::Serve { port: 9000 }));
        check(
            "test",
            Ok(Command::Test {
                only: None,
                browser_args: vec![],
            }),
        );
        check(
            "test --only browser -- opens",
            Ok(Command::Test {
                only: Some(Stage::Browser),
                browser_args: vec!["opens".into()],
            }),
        );
    }

    #[test]
    fn nonsense_is_named() {
        check("", Err("no command given"));
        check("fly", Err("unknown command `fly`"));
        check("soak long", Err("unexpected argument `long`"));
        check("build fast", Err("unexpected argument `fast`"));
        check(
            "serve --port 0",
            Err("`0` is not a port between 1 and 65535"),
        );
        check("serve --port", Err("--port wants a number"));
        check("test --only lunch", Err("there is no stage called `lunch`"));
        check(
            "test -- opens",
            Err("arguments after `--` narrow the browser tests: add --only browser"),
        );
    }
}
