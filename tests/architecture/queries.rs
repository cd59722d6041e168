//! Every query of the store prepares on the newest schema, as a file that the product makes has it.

use encore_tests::sources::{Source, sources};
use encore_tests::workspaces::empty;
use rusqlite::Connection;

/// Queries that SQLite refuses, with its reason.
fn refused(connection: &Connection, queries: &[Source]) -> Vec<String> {
    let prepared = queries.iter().map(|query| (query, connection.prepare(&query.text)));
    prepared.filter_map(|(query, prepared)| Some(format!("{}: {}", query.path, prepared.err()?))).collect()
}

#[test]
fn every_query_prepares_on_the_newest_schema() {
    let (_folder, workspace) = empty();
    let path = workspace.path().to_owned();
    drop(workspace);
    let connection = Connection::open(path).unwrap();
    let mut queries = sources("src-tauri/core/src/store", &[".sql"]);
    queries.retain(|query| !query.path.contains("/migrations/"));
    assert!(queries.len() > 40, "found only {} queries", queries.len());
    assert_eq!(refused(&connection, &queries), Vec::<String>::new());

    connection.execute_batch("ALTER TABLE quarters RENAME COLUMN headcount TO heads").unwrap();
    let broken = refused(&connection, &queries);
    assert!(
        broken.len() == 2
            && broken
                .iter()
                .all(|query| query.contains("no column named headcount") || query.contains("no such column")),
        "{broken:?}"
    );
}

#[test]
fn long_queries_stand_in_files_of_their_own() {
    let lines_of = |file: &Source| {
        let literals = file.code();
        let literals = literals.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        let query = |text: &&String| {
            ["SELECT ", "INSERT ", "UPDATE ", "DELETE "]
                .iter()
                .any(|verb| text.trim_start().starts_with(verb))
        };
        literals.iter().filter(query).map(|text| text.lines().count()).max().unwrap_or(0)
    };
    let mut files = sources("src-tauri/core/src/store", &[".rs"]);
    files.retain(|file| !file.path.ends_with("tests.rs"));
    let long: Vec<&str> =
        files.iter().filter(|file| lines_of(file) > 1).map(|file| file.path.as_str()).collect();
    assert_eq!(long, Vec::<&str>::new());
    let inline = Source { path: "a.rs".into(), text: "let sql = \"SELECT id\n FROM roles\";".into() };
    assert_eq!(lines_of(&inline), 2);
}
