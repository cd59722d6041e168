//! The product on the work of its peers: their files into a workspace, then its analysis grouped as they group.
//!
//! `scale generate DATA SELLERS` makes files of their form; `scale cards DATA` writes their scores as scorecards;
//! `scale import DATA WORKSPACE`;
//! `scale review WORKSPACE OUT` writes their result; `scale verify OUT EXPECTED` compares with their figures.
//! Stages and peak memory are printed as one JSON object.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod files;
mod generate;
mod grouped;
mod stages;
mod verify;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["generate", data, sellers] => generate::generate(Path::new(data), sellers),
        ["cards", data] => files::write_cards(Path::new(data)),
        ["import", data, workspace] => files::import(Path::new(data), Path::new(workspace)),
        ["review", workspace, out] => grouped::review(Path::new(workspace), Path::new(out)),
        ["verify", out, expected] => verify::verify(Path::new(out), Path::new(expected)),
        _ => Err("scale generate|cards|import|review|verify: see the head of tests/scale/main.rs".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("scale: {error}");
            ExitCode::FAILURE
        }
    }
}
