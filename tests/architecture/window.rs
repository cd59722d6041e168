//! What the window may do: its content policy, its permissions, and markup that the policy would break in silence.

use encore_tests::root;
use encore_tests::sources::{Source, sources};
use serde_json::Value;

/// The policy of SAFETY, "The window", with the fonts of the app itself.
const POLICY: [(&str, &str); 9] = [
    ("default-src", "'self'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data: blob:"),
    ("font-src", "'self'"),
    ("connect-src", "ipc: http://ipc.localhost"),
    ("object-src", "'none'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
];

/// Plugins whose permissions would let the page reach outside.
const NEVER: [&str; 8] = ["fs:", "shell:", "http:", "dialog:", "sql:", "process:", "opener:", "asset"];

fn faults(conf: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let app = &conf["app"];
    let policy: Vec<(&str, &str)> = app["security"]["csp"]
        .as_str()
        .unwrap_or_default()
        .split("; ")
        .filter_map(|rule| rule.split_once(' '))
        .collect();
    if policy != POLICY {
        found.push(format!("the policy is {policy:?}"));
    }
    if app["withGlobalTauri"] != Value::Bool(false) {
        found.push("withGlobalTauri is not off".into());
    }
    if app["security"]["freezePrototype"] != Value::Bool(true) {
        found.push("freezePrototype is not on".into());
    }
    if !app["security"]["assetProtocol"].is_null() {
        found.push("the asset protocol is named".into());
    }
    let capabilities = app["security"]["capabilities"].as_array().map_or(&[][..], Vec::as_slice);
    let permissions: Vec<String> = capabilities
        .iter()
        .filter_map(|one| one["permissions"].as_array())
        .flatten()
        .map(ToString::to_string)
        .collect();
    if permissions.is_empty() {
        found.push("no capability is written here".into());
    }
    let outside = permissions.iter().filter(|name| NEVER.iter().any(|never| name.contains(never)));
    found.extend(outside.map(|name| format!("the window may {name}")));
    found
}

/// Markup that the policy blocks, or that puts text into the page as markup.
fn markup_faults(files: &[Source]) -> Vec<String> {
    let says = |file: &Source, what: &str| file.text.contains(what);
    let mut found = Vec::new();
    for file in files {
        let inline =
            file.text.split_whitespace().any(|word| word.starts_with("style=") || word.starts_with("style:"));
        let handlers = file
            .text
            .split_whitespace()
            .any(|word| ["onclick=\"", "onload=\"", "onerror=\""].iter().any(|on| word.starts_with(on)));
        found.extend(inline.then(|| format!("{} has an inline style", file.path)));
        found.extend(says(file, "{@html").then(|| format!("{} puts text in as markup", file.path)));
        found.extend(handlers.then(|| format!("{} has a handler as text", file.path)));
    }
    found
}

fn conf() -> Value {
    serde_json::from_slice(&std::fs::read(root("tauri.conf.json")).unwrap()).unwrap()
}

#[test]
fn the_window_reaches_nothing_outside() {
    assert_eq!(faults(&conf()), Vec::<String>::new());
    let separate = ["src-tauri/capabilities", "capabilities", "permissions", "src-tauri/permissions"];
    assert!(
        separate.iter().all(|folder| !root(folder).exists()),
        "permissions stand in tauri.conf.json alone"
    );
}

#[test]
fn a_wider_window_is_seen() {
    let changed = |pointer: &str, value: Value| {
        let mut conf = conf();
        *conf.pointer_mut(pointer).unwrap() = value;
        faults(&conf).len()
    };
    let policy = conf()["app"]["security"]["csp"].as_str().unwrap().to_owned();
    assert_eq!(
        changed(
            "/app/security/csp",
            policy.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'").into()
        ),
        1
    );
    assert_eq!(changed("/app/security/csp", policy.replace("; object-src 'none'", "").into()), 1);
    assert_eq!(changed("/app/withGlobalTauri", true.into()), 1);
    assert_eq!(changed("/app/security/freezePrototype", false.into()), 1);
    assert_eq!(changed("/app/security/capabilities/0/permissions/0", "fs:default".into()), 1);
    assert_eq!(changed("/app/security/capabilities/0/permissions/0", "dialog:allow-open".into()), 1);
}

#[test]
fn markup_holds_no_inline_style_and_no_raw_html() {
    let mut files = sources("ui/src", &[".svelte"]);
    assert!(files.len() > 20, "found only {} files", files.len());
    files.push(Source {
        path: "ui/index.html".into(),
        text: std::fs::read_to_string(root("ui/index.html")).unwrap(),
    });
    assert_eq!(markup_faults(&files), Vec::<String>::new());
    for text in ["<p style=\"x\">", "<p\n  style:color={c}>", "<p>{@html note}</p>", "<img onerror=\"go()\">"]
    {
        assert_eq!(
            markup_faults(&[Source { path: "a.svelte".into(), text: text.into() }]).len(),
            1,
            "{text}"
        );
    }
}

/// Ids of the native menu, in the order of the code.
fn menu_ids(code: &str) -> Vec<&str> {
    code.split(".text(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_menu_names_only_commands_of_the_page() {
    let read = |path: &str| std::fs::read_to_string(root(path)).unwrap();
    let (menu, commands, pages) =
        (read("src-tauri/src/desktop.rs"), read("ui/src/lib/commands.ts"), read("ui/src/pages.ts"));
    let known = |id: &str| match id.strip_prefix("page_") {
        Some(page) => pages.contains(&format!("id: \"{page}\"")),
        None => commands.contains(&format!("  {id}: row(")),
    };
    let ids = menu_ids(&menu);
    assert!(ids.len() > 25, "{ids:?}");
    assert_eq!(ids.into_iter().filter(|id| !known(id)).collect::<Vec<_>>(), Vec::<&str>::new());
    assert!(!known("page_nowhere") && !known("nothing"));
}
