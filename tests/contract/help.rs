//! `--help` names everything that there is.

use super::Desk;

const COMMANDS: [&str; 10] =
    ["new", "import", "import-undo", "review", "chart", "deck", "export", "packet", "packet-import", "check"];

#[test]
fn help_names_every_command_and_exit_code() {
    let desk = Desk::empty();
    let help = desk.done(&["--help"]);
    let listed: Vec<&str> = help
        .split("Commands:")
        .nth(1)
        .and_then(|rest| rest.split("Options:").next())
        .unwrap()
        .lines()
        .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')))
        .filter_map(|line| line.split(' ').next())
        .filter(|name| *name != "help" && !name.is_empty())
        .collect();
    assert_eq!(listed, COMMANDS);
    let flat = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["0 done", "1 refused", "2 usage", "3 an import has open", "--json", "--as", "or owner"] {
        assert!(flat.contains(words), "{words} in {help}");
    }
    assert!(desk.done(&["--version"]).starts_with("encore-cli "));
}

#[test]
fn every_command_explains_itself() {
    let desk = Desk::empty();
    for command in COMMANDS {
        let help = desk.done(&[command, "--help"]);
        assert!(help.contains(&format!("encore-cli {command}")) && help.contains("WORKSPACE"), "{help}");
    }
    let import = desk.done(&["import", "--help"]);
    for option in ["--kind", "--dry-run", "--answers", "--skip-bad-rows", "selection-counts", "quarters"] {
        assert!(import.contains(option), "{option} in {import}");
    }
}
