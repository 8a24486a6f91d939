//! The editor's commands on the seed package and on copies of it that were edited.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const SEED: &str = "../tests/fixtures/seed";

/// What a command printed, and the code it ended with.
struct Answer {
    out: String,
    err: String,
    code: Option<i32>,
}

fn run(arguments: &[&str]) -> Answer {
    let output = Command::new(env!("CARGO_BIN_EXE_dataset"))
        .args(arguments)
        // Whoever runs the tests may force colours on every command.
        .env_remove("CLICOLOR_FORCE")
        .output()
        .expect("the command was built with this test");
    let text = |bytes| String::from_utf8(bytes).expect("the command prints UTF-8");
    Answer {
        out: text(output.stdout),
        err: text(output.stderr),
        code: output.status.code(),
    }
}

/// What a command that succeeds prints.
fn told(arguments: &[&str]) -> String {
    let answer = run(arguments);
    assert_eq!(answer.code, Some(0), "{arguments:?}: {}", answer.err);
    answer.out
}

/// What a command prints for programs, whether it succeeds or not.
fn json(arguments: &[&str]) -> Value {
    let answer = run(&[arguments, &["--json"]].concat());
    serde_json::from_str(&answer.out).unwrap_or_else(|error| panic!("{error}: {}", answer.out))
}

/// Whether some line holds all these words.
#[track_caller]
fn says(text: &str, words: &[&str]) {
    let holds = |line: &str| words.iter().all(|word| line.contains(word));
    assert!(text.lines().any(holds), "no line says {words:?}:\n{text}");
}

/// A copy of the seed package under a name of its own.
fn copy(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("the build's folder can be written to");
    for entry in std::fs::read_dir(SEED).expect("the seed package is in the repository") {
        let path = entry.expect("a folder can be listed").path();
        let name = path.file_name().expect("a listed file has a name");
        std::fs::copy(&path, folder.join(name)).expect("a file of the seed can be copied");
    }
    folder
}

/// Replaces the one `from` in the figures of a package.
fn edit(folder: &Path, from: &str, to: &str) {
    let file = folder.join("figures.csv");
    let text = std::fs::read_to_string(&file).expect("the copy has its figures");
    assert_eq!(text.matches(from).count(), 1, "{from:?} stands once");
    std::fs::write(file, text.replace(from, to)).expect("the copy can be written to");
}

fn path(folder: &Path) -> &str {
    folder.to_str().expect("the build's folder is UTF-8")
}

#[test]
fn a_sound_package_is_told_by_its_tables() {
    let text = told(&["check", SEED]);
    says(&text, &["sound", "version 0.1.0"]);
    says(&text, &["figures.csv", "68 rows"]);
    says(
        &text,
        &["68 figures", "6 programmes", "9 sources", "2007-2025"],
    );
    assert_eq!(json(&["check", SEED])["figures"], 68);
}

#[test]
fn a_damaged_package_is_told_by_file_line_and_column() {
    let folder = copy("damaged");
    edit(&folder, ",25217,", ",25.217.0,");
    edit(
        &folder,
        "MA-02,oujda;berkane,2019,2023,751",
        "MA-99,,2019,2023,751",
    );
    let answer = run(&["check", path(&folder)]);
    assert_eq!(answer.code, Some(1));
    assert_eq!(answer.out, "");
    says(&answer.err, &["figures.csv:2:9", "25.217.0", "[number]"]);
    says(&answer.err, &["figures.csv:32:5", "MA-99", "[key]"]);
    let problems = &json(&["check", path(&folder)])["problems"];
    assert_eq!(
        (&problems[0]["line"], &problems[0]["column"]),
        (&2.into(), &9.into())
    );
    // No command answers from a package that is not sound.
    assert_eq!(run(&["coverage", path(&folder)]).code, Some(1));
}

#[test]
fn a_missing_folder_is_one_error_and_wrong_usage_another() {
    let answer = run(&["check", "no-such-folder"]);
    assert_eq!(answer.code, Some(1));
    says(&answer.err, &["there is no folder no-such-folder"]);
    assert_eq!(run(&["explain"]).code, Some(2));
    assert_eq!(run(&[]).code, Some(2));
}

#[test]
fn coverage_shows_what_is_there_and_what_is_not() {
    let text = told(&["coverage", SEED]);
    says(&text, &["Souss-Massa", "2007-2022"]);
    says(&text, &["Fez-Meknes", "every year"]);
    says(
        &text,
        &["primary sources", "49%", "33 figures in 2 documents"],
    );
    let coverage = json(&["coverage", SEED]);
    let cells = coverage["matrix"].as_array().expect("the matrix is a list");
    let whole_country_2017 = cells
        .iter()
        .find(|cell| cell["region"] == "MA" && cell["year"] == 2017 && cell["family"] == "money");
    assert_eq!(
        whole_country_2017.map(|cell| &cell["figures"]),
        Some(&5.into())
    );
}

#[test]
fn coverage_reconciles_the_grants_of_2017() {
    let text = told(&["coverage", SEED]);
    says(&text, &["ministry-grants-2017, by field"]);
    says(
        &text,
        &[
            "6,991,500 MAD stated",
            "6,990,500 added",
            "1,000 MAD missing",
        ],
    );
    let found = json(&["coverage", SEED])["reconciliations"].clone();
    assert_eq!(found.as_array().map(Vec::len), Some(1), "2018 adds up");
    assert_eq!(found[0]["stated"], 6_991_500);
    assert_eq!(found[0]["added"], 6_990_500);
    assert_eq!(found[0]["difference"], 1_000);
}

#[test]
fn coverage_lays_figures_for_one_quantity_side_by_side() {
    let text = told(&["coverage", SEED]);
    says(&text, &["preferred", "avrr-returns-2021", "2,377 people"]);
    says(
        &text,
        &[
            "instead of",
            "avrr-returns-2021-title",
            "about 2,300 people",
        ],
    );
    says(&text, &["The heading says nearly 2,300"]);
    let folder = copy("alike");
    edit(&folder, ",2300,,about,", ",2377,,about,");
    let text = told(&["coverage", path(&folder)]);
    says(
        &text,
        &["Migrants who returned voluntarily: the same value"],
    );
}

#[test]
fn a_figure_that_counts_is_explained() {
    let text = told(&["explain", "livelihoods-holders-2007-2017", SEED]);
    says(&text, &["value", "about 600 people"]);
    says(&text, &["period", "2007 to 2017-05-23"]);
    says(&text, &["source", "livelihoods-map"]);
    says(&text, &["everything", "counts"]);
    says(&text, &["2007-2017", "counts"]);
    says(&text, &["each of 2007-2017", "its period reaches outside"]);
    assert_eq!(text.matches("does not count").count(), 1, "{text}");
}

#[test]
fn a_figure_inside_another_is_explained() {
    let text = told(&["explain", "joint-health-oriental-2019-2023", SEED]);
    says(
        &text,
        &[
            "everything",
            "does not count",
            "partly inside iom-helped-2021",
        ],
    );
    says(
        &text,
        &[
            "IOM Morocco",
            "does not count",
            "partly inside iom-helped-2021",
        ],
    );
    says(&text, &["Oriental", "counts"]);
    let standings = json(&["explain", "avrr-returns-2021", SEED])["standings"].clone();
    assert_eq!(standings[0]["reason"], "inside_another");
    assert_eq!(standings[0]["figure"], "iom-helped-2021");
    assert_eq!(standings[0]["partly_inside"], false);
}

#[test]
fn a_target_is_explained() {
    let folder = copy("target");
    edit(&folder, "3000,,at_least,result", "3000,,at_least,target");
    let text = told(&["explain", "iom-cards-2021", path(&folder)]);
    says(&text, &["basis", "target"]);
    says(
        &text,
        &["everything", "does not count: it was planned or asked for"],
    );
    assert!(!text.contains(" counts"), "{text}");
}

#[test]
fn money_without_a_rate_counts_outside_the_converted_sum() {
    let folder = copy("unconverted");
    edit(&folder, "12770000,USD", "12770000,NOK");
    let text = told(&["explain", "iom-budget-2021", path(&folder)]);
    says(
        &text,
        &["everything", "counts, but not in the converted sum"],
    );
}

#[test]
fn an_unknown_figure_is_answered_with_the_nearest() {
    let answer = run(&["explain", "ministry-grant-2017", SEED]);
    assert_eq!(answer.code, Some(1));
    says(
        &answer.err,
        &["ministry-grant-2017", "Nearest: ministry-grants-2017"],
    );
    let nearest = &json(&["explain", "avrr-returns", SEED])["nearest"];
    assert_eq!(nearest[0], "avrr-returns-2021");
}

#[test]
fn changes_are_told_for_the_changelog() {
    let folder = copy("changed");
    edit(&folder, "2019,2023,751,", "2019,2023,752,");
    edit(
        &folder,
        "iom-cities-2021,",
        "iom-calls-2021,iom-morocco,calls-for-projects,,MA,,2021,2021,5,,about,result,,,false,,,,,iom-2021-account,الفقرة 9,paragraphe 9,paragraph 9,\niom-cities-2021,",
    );
    edit(
        &folder,
        "youth-psychosocial-2021,iom-morocco,psychosocial-support,disadvantaged-youth,MA,,2021,2021,1368,,exact,result,,,false,,,,,iom-2021-account,الفقرة 7,paragraphe 7,paragraph 7,\n",
        "",
    );
    let text = told(&["diff", SEED, path(&folder)]);
    let bullets: Vec<_> = text.lines().collect();
    assert_eq!(
        bullets,
        [
            "- Added `iom-calls-2021`: about 5, Calls for projects; IOM Morocco, Nationwide, 2021 (`iom-2021-account`).",
            "- Corrected `joint-health-oriental-2019-2023`: `value` from `751` to `752`.",
            "- Withdrawn `youth-psychosocial-2021`: 1,368 people, People given psychosocial support; IOM Morocco, Nationwide, 2021 (`iom-2021-account`).",
        ]
    );
    let figures = &json(&["diff", SEED, path(&folder)])["tables"][0];
    assert_eq!(figures["added"][0], "iom-calls-2021");
    assert_eq!(figures["corrected"][0]["cells"][0]["to"], "752");
    assert_eq!(told(&["diff", SEED, SEED]), "- Nothing has changed.\n");
}

#[test]
fn other_tables_are_counted_and_an_old_package_need_only_be_readable() {
    let folder = copy("old");
    let notes = folder.join("notes.csv");
    let text = std::fs::read_to_string(&notes).expect("the copy has its notes");
    std::fs::write(&notes, format!("{text}unused,ملاحظة,Remarque,Remark\n"))
        .expect("the copy can be written to");
    assert_eq!(
        run(&["check", path(&folder)]).code,
        Some(1),
        "nothing uses the note"
    );
    let text = told(&["diff", path(&folder), SEED]);
    assert_eq!(text, "- Other tables: `notes.csv` 1 withdrawn.\n");
    assert_eq!(run(&["diff", SEED, path(&folder)]).code, Some(1));
}

#[test]
fn what_is_no_terminal_gets_no_colours() {
    let commands: [&[&str]; 3] = [
        &["check", SEED],
        &["coverage", SEED],
        &["explain", "iom-budget-2021", SEED],
    ];
    for arguments in commands {
        assert!(!told(arguments).contains('\u{1b}'), "{arguments:?}");
    }
}

#[test]
fn a_sound_package_that_deserves_a_look_is_told_so_and_passes() {
    let folder = copy("doubtful");
    let sources = folder.join("sources.csv");
    let text = std::fs::read_to_string(&sources).expect("it can be read");
    let text = text.replacen("2024-02-16", "2027-02-16", 1);
    std::fs::write(&sources, text).expect("it can be written");
    let folder = folder.display().to_string();
    let text = told(&["check", &folder]);
    says(&text, &["is sound"]);
    says(
        &text,
        &["warning:", "sources.csv:3:9", "dated after it was read"],
    );
    says(&text, &["deserve a look"]);
    let json = json(&["check", &folder]);
    assert_eq!(json["sound"], true);
    let warnings = json["warnings"].as_array().expect("warnings are a list");
    assert!(warnings.iter().any(|warning| warning["rule"] == "read"));
}
