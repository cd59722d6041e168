//! `bench`: the product beside its peers, in one run on one machine, as ratios. `--verify` compares figures instead,
//! `--window` measures the list of sellers in the real window.

use crate::run::under_xvfb;
use crate::step::{Outcome, output, program, root, run, run_command, there_is};
use crate::system::{For, prepare};
use crate::ui;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

const SIZES: [&str; 3] = ["1000", "10000", "100000"];
const VERIFIED_SIZE: &str = "10000";
const FOLDER: &str = "target/bench";
const PYTHON: &str = "target/bench/venv/bin/python";
const PACKAGES: [&str; 5] = ["numpy", "pandas", "polars", "scipy", "matplotlib"];
const SCALE: &str = "target/release/scale";
/// Tables of the same keys as the product's, by the way a careful engineer would take: one a file.
const PLAIN_OUTCOMES: &str = "CREATE TABLE outcomes (seller_id INTEGER, month TEXT, quota REAL, closed REAL, pipeline REAL, \
    PRIMARY KEY (seller_id, month)) WITHOUT ROWID;";
const PLAIN_SELLERS: &str = "CREATE TABLE sellers (seller_id INTEGER PRIMARY KEY, cohort_id INTEGER, process_version INTEGER, \
    role TEXT, hire_date TEXT, exit_date TEXT, exit_type TEXT);";
const PLAIN_CARDS: &str = "CREATE TABLE cards (seller_id INTEGER, interviewer TEXT, criterion TEXT, score REAL, \
    PRIMARY KEY (seller_id, interviewer, criterion)) WITHOUT ROWID;";

/// Makes the data, runs the product and each peer that is installed, prints stages and ratios.
pub fn bench() -> Outcome {
    build()?;
    let peers = prepared_peers();
    let mut product = Vec::new();
    for size in SIZES {
        let data = make_data(size, peers.as_ref())?;
        println!("\n== {size} sellers");
        let (import, imported) = timed("import", &mut fresh_import(size, &data));
        if imported.is_none() {
            return Err(format!("the import of {size} sellers failed"));
        }
        compare_import(size, &data, &import);
        let review = [format!("{FOLDER}/{size}.encore"), format!("{FOLDER}/{size}.json")];
        let (stages, wall) = timed("product", &mut program(&at(SCALE), &["review", &review[0], &review[1]]));
        let wall = wall.ok_or("the product's review failed")?;
        if let Some(peers) = &peers {
            let script = peers.join("peer_polars.py").to_string_lossy().into_owned();
            let out = format!("{FOLDER}/polars-{size}");
            let (_, peer) = timed("polars", &mut program(&at(PYTHON), &[&script, &data, &out]));
            let timing = std::fs::read_to_string(root().join(out).join("timing.json")).unwrap_or_default();
            println!("polars     {timing}");
            let peak = |text: &str| number(text, "peak_rss_mib").unwrap_or(f64::NAN);
            if let Some(peer) = peer {
                let memory = peak(&stages) / peak(&timing);
                println!("ratio      wall {:.2} (aim .20), memory {memory:.2} (aim .50)", wall / peer);
            }
        }
        product.push(wall);
    }
    println!("\ngrowth from 10,000 to 100,000 sellers: {:.1} times (aim 10)", product[2] / product[1]);
    Ok(())
}

/// How long the list of 100,000 sellers takes in the real window.
pub fn window() -> Outcome {
    prepare(For::Headless)?;
    ui::build()?;
    build()?;
    run("cargo", &["build", "--release", "--quiet", "-p", "encore", "--bin", "encore", "--features", "e2e"])?;
    let size = SIZES[2];
    let data = make_data(size, prepared_peers().as_ref())?;
    run_command(&mut fresh_import(size, &data))?;
    let workspace = format!("{FOLDER}/{size}.encore");
    let measure = ["run", "--quiet", "-p", "encore-tests", "--features", "window", "--bin", "measure", "--"];
    let mut command = under_xvfb(&[&["cargo"], &measure[..], &[&at(&workspace)]].concat());
    command.env("ENCORE_APP", at("target/release/encore"));
    println!("aims: open under 300 ms, filter under 100 ms, no frame over 100 ms");
    run_command(&mut command)
}

/// The product's figures on the peers' data against those on which the peers agree.
pub fn verify() -> Outcome {
    build()?;
    let peers = prepared_peers().ok_or("the peers' scripts are needed: name their folder in ENCORE_PEERS")?;
    let data = make_data(VERIFIED_SIZE, Some(&peers))?;
    run_command(&mut fresh_import(VERIFIED_SIZE, &data))?;
    let (workspace, out) =
        (format!("{FOLDER}/{VERIFIED_SIZE}.encore"), format!("{FOLDER}/{VERIFIED_SIZE}.json"));
    run(&at(SCALE), &["review", &workspace, &out])?;
    let expected = peers.join(format!("scale_expected_{VERIFIED_SIZE}.json"));
    run(&at(SCALE), &["verify", &out, &expected.to_string_lossy()])
}

/// A program of the project by its full path.
fn at(path: &str) -> String {
    root().join(path).to_string_lossy().into_owned()
}

fn build() -> Outcome {
    std::fs::create_dir_all(root().join(FOLDER)).map_err(|error| format!("{FOLDER}: {error}"))?;
    run("cargo", &["build", "--release", "--quiet", "-p", "encore-tests", "--bin", "scale"])
}

/// The folder of the peers' scripts with what they need installed; none where there is none.
fn prepared_peers() -> Option<PathBuf> {
    let folder =
        std::env::var_os("ENCORE_PEERS").map_or_else(|| root().join("../shared/peers"), PathBuf::from);
    let folder = folder.canonicalize().ok().filter(|folder| folder.join("gen.py").is_file())?;
    if output(&at(PYTHON), &["-c", &format!("import {}", PACKAGES.join(", "))]).is_none() {
        run("python3", &["-m", "venv", "target/bench/venv"]).ok()?;
        let install = ["-m", "pip", "install", "--quiet"];
        run(&at(PYTHON), &[&install[..], &PACKAGES[..]].concat()).ok()?;
    }
    Some(folder)
}

/// The folder of the data, made when it is not there: by the peers' generator, or by ours where they are absent.
fn make_data(size: &str, peers: Option<&PathBuf>) -> Result<String, String> {
    let data = format!("{FOLDER}/data-{}-{size}", if peers.is_some() { "peers" } else { "own" });
    let has = |file: &str| root().join(&data).join(file).is_file();
    if !has("scores.csv") {
        match peers {
            Some(peers) => run(&at(PYTHON), &[&peers.join("gen.py").to_string_lossy(), &data, size])?,
            None => run(&at(SCALE), &["generate", &data, size])?,
        }
    }
    if !has("cards.csv") {
        run(&at(SCALE), &["cards", &data])?;
    }
    Ok(data)
}

/// The import into a workspace that does not exist yet.
fn fresh_import(size: &str, data: &str) -> Command {
    let workspace = format!("{FOLDER}/{size}.encore");
    for left in [workspace.clone(), format!("{workspace}-journal")] {
        let _ = std::fs::remove_file(root().join(left));
    }
    program(&at(SCALE), &["import", data, &workspace])
}

/// The product's import beside that of the sqlite3 shell, of the same files into tables keyed by what the files name: of the outcomes,
/// then of all, of which the shell makes a row a line and the product people, spells, cards and ratings with their indexes.
fn compare_import(size: &str, data: &str, import: &str) {
    if !there_is("sqlite3") {
        println!("sqlite3    is not installed: the import stands alone");
        return;
    }
    let plain = format!("{FOLDER}/plain-{size}.db");
    let _ = std::fs::remove_file(root().join(&plain));
    let shell = |table: &str, create: &str| {
        let read = format!(".import --csv --skip 1 {data}/{table}.csv {table}");
        timed("sqlite3", &mut program("sqlite3", &[&plain, create, &read])).1
    };
    let outcomes = shell("outcomes", PLAIN_OUTCOMES);
    let others = [shell("sellers", PLAIN_SELLERS), shell("cards", PLAIN_CARDS)];
    let taken = |table: &str| -> Option<f64> {
        ["read", "plan", "write"].into_iter().map(|step| number(import, &format!("{table}_{step}"))).sum()
    };
    if let (Some(product), Some(peer)) = (taken("outcomes"), outcomes) {
        println!("ratio      import of outcomes {:.2} (aim 1.0)", product / peer);
        if let (Some(product), [Some(sellers), Some(cards)]) = (number(import, "total"), others) {
            println!("ratio      import of all files {:.2} (aim 1.0)", product / (peer + sellers + cards));
        }
    }
}

/// Runs a command; its output, and the wall time of the whole process when it succeeded.
fn timed(name: &str, command: &mut Command) -> (String, Option<f64>) {
    let started = Instant::now();
    let done = command.output();
    let wall = started.elapsed().as_secs_f64();
    match done {
        Ok(done) if done.status.success() => {
            let said = String::from_utf8_lossy(&done.stdout).trim().to_owned();
            println!("{name:<10} {wall:.2} s  {said}");
            (said, Some(wall))
        }
        Ok(done) => {
            println!("{name:<10} failed: {}", String::from_utf8_lossy(&done.stderr).trim());
            (String::new(), None)
        }
        Err(error) => {
            println!("{name:<10} could not be started: {error}");
            (String::new(), None)
        }
    }
}

/// A number of a flat JSON object.
fn number(json: &str, key: &str) -> Option<f64> {
    let (_, rest) = json.split_once(&format!("\"{key}\":"))?;
    rest.split([',', '}']).next()?.trim().parse().ok()
}
