//! Installs packages on Debian and its kin, when the user may.

use std::fs;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process::{answer, run};

/// Installs packages, or fails with the one command to run.
///
/// # Errors
/// When this is no Debian, the right is missing, or apt-get fails.
pub fn install(packages: &[&str]) -> Result<()> {
    let command = by_hand(packages);
    let Some(prefix) = right().filter(|_| is_debian()) else {
        bail!(
            "missing: {}. Install them and run again; on Debian or Ubuntu:\n  {command}",
            packages.join(" ")
        );
    };
    println!(
        "Installing {} with apt-get (one to three minutes) ...",
        packages.join(" ")
    );
    let apt = |words: &[&str]| {
        let words = prefix
            .iter()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"].iter())
            .chain(words);
        let words: Vec<&str> = words.copied().collect();
        run(Command::new(words[0]).args(&words[1..]))
    };
    let installed = apt(&["update", "-q"]).and_then(|()| {
        apt(&[
            &["install", "-y", "-q", "--no-install-recommends"],
            packages,
        ]
        .concat())
    });
    installed.map_err(|error| error.context(format!("apt-get failed; try by hand:\n  {command}")))
}

/// The command that a person runs instead.
pub fn by_hand(packages: &[&str]) -> String {
    format!(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    )
}

/// Whether packages can be installed without asking anybody.
pub fn may_install() -> bool {
    is_debian() && right().is_some()
}

/// Whether this is Debian itself and none of its kin.
pub fn is_itself() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    release.lines().any(|line| line == "ID=debian")
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|release| names_debian(&release))
}

fn names_debian(release: &str) -> bool {
    let mut names = release.lines().filter_map(|line| {
        line.strip_prefix("ID=")
            .or_else(|| line.strip_prefix("ID_LIKE="))
    });
    names.any(|names| {
        names
            .trim_matches('"')
            .split(' ')
            .any(|name| name == "debian" || name == "ubuntu")
    })
}

/// What to put before a command to run it as root; none without asking for a password.
fn right() -> Option<&'static [&'static str]> {
    if answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    answer(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_kin_are_known() {
        let check = |release, expect| assert_eq!(names_debian(release), expect, "{release}");
        check(
            "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n",
            true,
        );
        check("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", true);
        check("ID=fedora\nID_LIKE=\"rhel centos\"\n", false);
        check("HOME_URL=\"https://www.debian.org/\"\n", false);
    }

    #[test]
    fn the_command_to_run_names_the_packages() {
        assert!(
            by_hand(&["nodejs", "npm"]).ends_with("install -y --no-install-recommends nodejs npm")
        );
    }
}
