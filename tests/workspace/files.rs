//! What is no workspace, newer, read-only or held by another gets a sentence and stays as it is (promise 17).

use encore_core::model::ImportKind;
use encore_core::workspace::{Access, Workspace};
use encore_tests::programs::{Holder, run_read_only};
use encore_tests::workspaces::{empty, import};
use rusqlite::Connection;
use std::path::Path;

const HOLDER: &str = env!("CARGO_BIN_EXE_holder");

/// The code of the error that opening gives, for both accesses.
fn codes(path: &Path) -> [&'static str; 2] {
    [Access::Read, Access::Write].map(|access| match Workspace::open(path, access, None) {
        Ok(_) => "open",
        Err(error) => {
            assert!(error.to_string().contains(&path.display().to_string()), "{error} names no file");
            error.code()
        }
    })
}

#[test]
fn what_is_no_workspace_is_refused_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    assert_eq!(codes(&path("missing.encore")), ["not_found"; 2]);
    assert!(!path("missing.encore").exists(), "opening made a file");
    std::fs::create_dir(path("folder.encore")).unwrap();
    assert_eq!(codes(&path("folder.encore")), ["not_a_workspace"; 2]);

    let connection = Connection::open(path("other.encore")).unwrap();
    connection.execute_batch("CREATE TABLE notes (text TEXT)").unwrap();
    drop(connection);
    let zeroed = [b"SQLite format 3\0".as_slice(), &[0; 4096]].concat();
    let short = b"SQLite format 3\0";
    for (name, bytes) in [
        ("empty.encore", b"".to_vec()),
        ("text.encore", b"seller_id,month\nS1,2026-01\n".to_vec()),
        ("binary.encore", (0..=255).cycle().take(10_000).collect()),
        ("zeroed.encore", zeroed),
        ("short.encore", short.to_vec()),
        ("other.encore", std::fs::read(path("other.encore")).unwrap()),
    ] {
        std::fs::write(path(name), &bytes).unwrap();
        assert_eq!(codes(&path(name)), ["not_a_workspace"; 2], "{name}");
        assert!(std::fs::read(path(name)).unwrap() == bytes, "{name} was changed");
    }
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 7, "opening left something beside the files");
}

#[test]
fn a_new_workspace_never_takes_the_place_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.encore");
    std::fs::write(&path, "mine").unwrap();
    assert_eq!(Workspace::create(&path).unwrap_err().code(), "already_exists");
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
    assert!(Workspace::create(&folder.path().join("no folder/team.encore")).is_err());
}

#[test]
fn a_newer_file_is_refused_byte_for_byte_untouched() {
    let (_folder, workspace) = empty();
    let path = workspace.path().to_owned();
    drop(workspace);
    assert_eq!(codes(&path), ["open"; 2]);
    let connection = Connection::open(&path).unwrap();
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    connection.pragma_update(None, "user_version", version + 1).unwrap();
    drop(connection);
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(codes(&path), ["newer"; 2]);
    assert!(std::fs::read(&path).unwrap() == bytes);
    let sentence = Workspace::open(&path, Access::Write, None).unwrap_err().to_string();
    assert!(
        sentence.contains(&format!("file format {}", version + 1)) && sentence.contains("Update Encore"),
        "{sentence}"
    );
}

#[test]
fn opening_changes_no_byte() {
    let (_folder, mut workspace) = empty();
    let path = workspace.path().to_owned();
    let bytes = std::fs::read(&path).unwrap();
    drop(workspace);
    assert_eq!(codes(&path), ["open"; 2]);
    assert!(std::fs::read(&path).unwrap() == bytes);
    workspace = Workspace::open(&path, Access::Write, None).unwrap();
    import(&mut workspace, ImportKind::Sellers, "seller_id,hire_date\nS1,2026-01-05").unwrap();
    assert!(std::fs::read(&path).unwrap() != bytes);
}

#[test]
fn a_file_that_another_process_holds_is_refused() {
    let (_folder, workspace) = empty();
    let path = workspace.path().to_owned();
    drop(workspace);
    let (holder, said) = Holder::start(HOLDER, "write", &path);
    assert_eq!(said, "open, 0 roles");
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(codes(&path), ["locked"; 2]);
    assert!(std::fs::read(&path).unwrap() == bytes);
    let sentence = Workspace::open(&path, Access::Write, None).unwrap_err().to_string();
    assert!(sentence.contains("open in Encore"), "{sentence}");
    drop(holder);
    assert_eq!(codes(&path), ["open"; 2]);

    let (holder, said) = Holder::start(HOLDER, "read", &path);
    assert_eq!(said, "open, 0 roles");
    assert_eq!(codes(&path)[0], "open", "two may read at once");
    drop(holder);
}

#[test]
fn read_only_files_and_folders_can_be_read_but_not_written() {
    let (folder, workspace) = empty();
    let path = workspace.path().to_owned();
    drop(workspace);
    let name = path.to_string_lossy();
    for place in [path.as_path(), folder.path()] {
        let open = |access: &str| run_read_only(place, Path::new(HOLDER), &[access, &name]);
        let (Some(read), Some(write)) = (open("read"), open("write")) else {
            println!("skipped: this system has no mounts of its own for a test");
            return;
        };
        assert_eq!(read.out.trim(), "open, 0 roles", "{}", place.display());
        assert!(write.out.starts_with("read_only: ") && write.out.contains("Save a copy"), "{}", write.out);
    }
    assert_eq!(codes(&path), ["open"; 2], "it was the mount that refused");
}
