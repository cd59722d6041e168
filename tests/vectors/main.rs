//! `vectors VECTORS_DIR RESULTS_DIR`: computes every case whose method the product has and writes its result.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use encore_tests::vectors::{Case, Refused};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [vectors, results] = &arguments[..] else {
        eprintln!("usage: vectors VECTORS_DIR RESULTS_DIR");
        return ExitCode::from(2);
    };
    match run(vectors, results) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("vectors: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the results; answers how many cases failed.
fn run(vectors: &Path, results: &Path) -> Result<u32, Refused> {
    std::fs::create_dir_all(results)?;
    let mut files: Vec<PathBuf> = std::fs::read_dir(vectors.join("expected"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, Refused>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let (mut written, mut without, mut failed) = (0, 0, 0);
    for file in &files {
        let name = file.file_name().unwrap_or_default();
        match Case::read(vectors, file).and_then(|case| case.answer()) {
            Ok(Some(answer)) => {
                std::fs::write(results.join(name), serde_json::to_vec_pretty(&answer)?)?;
                written += 1;
            }
            Ok(None) => without += 1,
            Err(error) => {
                eprintln!("vectors: {}: {error}", name.display());
                failed += 1;
            }
        }
    }
    println!("{written} cases written, {without} of methods that are not there yet, {failed} failed");
    Ok(failed)
}
