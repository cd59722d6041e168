//! The number of threads and of readers means nothing: the same file gives the same history and the same review.

use encore_core::analysis::review_with_evidence;
use encore_core::workspace::{Access, Workspace};
use encore_tests::workspaces::sample;

#[test]
fn one_thread_and_eight_review_alike() {
    let (_folder, workspace) = sample();
    let history = workspace.history().unwrap();
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| review_with_evidence(&history, None, None))
    };
    let one = with(1);
    assert_eq!(one.len(), 2);
    assert_eq!(one, with(8));
}

#[test]
fn one_reader_and_two_read_alike() {
    let (_folder, workspace) = sample();
    // Open for writing there is one reader; nobody else may open the file.
    let alone = workspace.history().unwrap();
    let path = workspace.path().to_owned();
    drop(workspace);
    let beside = Workspace::open(&path, Access::Read, None).unwrap().history().unwrap();
    assert!(alone.outcomes.len() > 1000 && !alone.ratings.is_empty());
    assert_eq!(alone, beside);
}

#[test]
fn an_empty_file_has_no_halves() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.encore");
    let alone = Workspace::create(&path).unwrap().history().unwrap();
    let beside = Workspace::open(&path, Access::Read, None).unwrap().history().unwrap();
    assert_eq!(alone, beside);
    assert!(alone.sellers.is_empty() && alone.outcomes.is_empty());
}

/// Two programs that read, each by two connections, at once.
#[test]
fn readers_do_not_lock_each_other_out() {
    let (_folder, workspace) = sample();
    let path = workspace.path().to_owned();
    drop(workspace);
    let read = || Workspace::open(&path, Access::Read, None).unwrap().history().unwrap();
    let histories: Vec<_> = std::thread::scope(|scope| {
        let readers: Vec<_> = (0..4).map(|_| scope.spawn(read)).collect();
        readers.into_iter().map(|reader| reader.join().unwrap()).collect()
    });
    assert!(histories.iter().all(|history| *history == histories[0]));
}
