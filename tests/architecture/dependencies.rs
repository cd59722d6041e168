//! Nothing but the shell depends on Tauri, so that all the rest builds and runs without a window.

use std::process::Command;

/// Packages of the workspace that know no window, and those that must not be in them.
const WINDOWLESS: [&str; 4] = ["encore-stats", "encore-core", "encore-cli", "encore-tests"];
const OF_WINDOWS: [&str; 3] = ["tauri", "wry", "webkit2gtk"];

/// Names of the packages that one is built from, its tests and build script included.
fn built_from(package: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            package,
            "--edges",
            "normal,build,dev",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(encore_tests::root("."))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    tree.lines().filter_map(|line| line.split(' ').next()).map(Into::into).collect()
}

#[test]
fn only_the_shell_is_built_from_tauri() {
    for package in WINDOWLESS {
        let packages = built_from(package);
        assert!(packages.contains(&package.to_owned()));
        let found: Vec<&String> =
            packages.iter().filter(|name| OF_WINDOWS.contains(&name.as_str())).collect();
        assert!(found.is_empty(), "{package} is built from {found:?}");
    }
    let shell = built_from("encore");
    assert!(
        OF_WINDOWS.iter().all(|name| shell.iter().any(|package| package == name)),
        "the guard sees nothing"
    );
}

#[test]
fn statistics_are_built_from_no_part_of_the_product() {
    let packages = built_from("encore-stats");
    assert!(packages.contains(&"statrs".into()));
    let parts = packages.iter().filter(|name| name.starts_with("encore-") && *name != "encore-stats");
    assert_eq!(parts.collect::<Vec<_>>(), Vec::<&String>::new());
}
