//! Runs other programs and turns their failure into an error that names them and says what to do.

use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// How much of what a program complains of is kept to look for a known cause, in bytes.
const KEPT: usize = 16_384;

/// What programs print when a cause is known that a person can mend, and how.
const REMEDIES: [(&[&str], &str); 4] = [
    (
        &["No space left on device", "os error 28"],
        "The disk is full: free some gigabytes and run the same command again; it goes on where it stopped.",
    ),
    (
        &["Read-only file system", "Permission denied"],
        "A folder cannot be written: CARGO_TARGET_DIR, CARGO_HOME and XDG_CACHE_HOME may name others.",
    ),
    (
        &[
            "Could not resolve host",
            "failed to download from",
            "failed to fetch",
            "spurious network error",
            "download of",
        ],
        "The packages could not be fetched: this needs a network once. Run the same command again; it goes on where it stopped.",
    ),
    (
        &["linker `cc` not found", "linking with `cc` failed: No such"],
        "There is no C linker: install one (on Debian or Ubuntu `apt-get install gcc libc6-dev`).",
    ),
];

/// Runs a program to its end, its output going to the terminal.
///
/// # Errors
/// When it cannot be started or ends with a failure; with a remedy where the cause is known.
pub fn run(command: &mut Command) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| unstarted(command))?;
    let complaints = child.stderr.take().context("its errors were not piped")?;
    let told = pass_on(complaints, &mut io::stderr())?;
    let status = child.wait()?;
    if !status.success() {
        match remedy(&told) {
            Some(remedy) => bail!("`{}` failed. {remedy}", line(command)),
            None => bail!("`{}` failed ({status})", line(command)),
        }
    }
    Ok(())
}

/// Lets cargo draw its progress although its errors pass through here.
pub fn with_progress(command: &mut Command) -> &mut Command {
    if io::stderr().is_terminal() {
        command
            .env("CARGO_TERM_COLOR", "always")
            .env("CARGO_TERM_PROGRESS_WHEN", "always")
            .env("CARGO_TERM_PROGRESS_WIDTH", "80");
    }
    command
}

/// Passes bytes on as they come, and keeps the last of them.
fn pass_on(mut from: impl Read, to: &mut impl Write) -> Result<String> {
    let mut kept = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let count = from.read(&mut chunk)?;
        if count == 0 {
            return Ok(String::from_utf8_lossy(&kept).into_owned());
        }
        to.write_all(&chunk[..count])?;
        to.flush()?;
        kept.extend(&chunk[..count]);
        let excess = kept.len().saturating_sub(KEPT);
        kept.drain(..excess);
    }
}

fn remedy(complaints: &str) -> Option<&'static str> {
    REMEDIES
        .into_iter()
        .find(|(causes, _)| causes.iter().any(|cause| complaints.contains(cause)))
        .map(|(_, remedy)| remedy)
}

/// Runs a program, shows each line it prints and hands it on; true when it succeeded.
///
/// # Errors
/// When it cannot be started.
pub fn watch(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| unstarted(command))?;
    let output = child.stdout.take().context("the output was not piped")?;
    for bytes in BufReader::new(output).split(b'\n') {
        // A test may print anything; bytes that are no text must not end the run.
        let bytes = bytes?;
        let text = String::from_utf8_lossy(&bytes);
        println!("{text}");
        each(&text);
    }
    Ok(child.wait()?.success())
}

/// What a program prints when asked a question; none when it is missing or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn unstarted(command: &Command) -> String {
    format!(
        "cannot start `{}`: is it installed and on PATH?",
        command.get_program().display()
    )
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command() {
        let error = run(&mut Command::new("false")).expect_err("false always fails");
        assert!(error.to_string().starts_with("`false` failed"), "{error}");
        let error =
            run(&mut Command::new("no-such-program")).expect_err("there is no such program");
        assert!(error.to_string().contains("`no-such-program`"), "{error}");
    }

    #[test]
    fn a_known_cause_is_told_with_what_to_do() {
        let check = |complaint: &str, expect: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", &format!("echo '{complaint}' >&2; exit 1")]);
            let error = run(&mut command).expect_err("it fails").to_string();
            assert!(error.contains(expect), "{error}");
            assert_eq!(error.lines().count(), 1, "one line: {error}");
        };
        check(
            "error: failed to write: No space left on device (os error 28)",
            "disk is full",
        );
        check("mkdir: Read-only file system", "CARGO_TARGET_DIR");
        check("Could not resolve host: index", "network once");
        check("error: linker `cc` not found", "C linker");
        check("something else", "(exit status: 1)");
    }

    #[test]
    fn lines_are_handed_on() {
        let mut seen = Vec::new();
        let ok = watch(Command::new("printf").arg("one\ntwo"), |line| {
            seen.push(line.to_owned())
        });
        assert!(ok.expect("printf runs"));
        assert_eq!(seen, ["one", "two"]);
    }

    #[test]
    fn a_missing_program_answers_nothing() {
        assert_eq!(answer(&mut Command::new("no-such-program")), None);
        assert_eq!(answer(Command::new("echo").arg("yes")), Some("yes".into()));
    }
}
