//! Runs other programs and turns their failure into an error that names them.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a program to its end, its output going to the terminal.
///
/// # Errors
/// When it cannot be started or ends with a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| unstarted(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
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
