//! `measure WORKSPACE`: how long the list of all sellers takes in the real window, in milliseconds, as JSON.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::expect_used)]

use encore_tests::window::Window;
use serde_json::{Value, json};
use std::path::Path;
use std::process::ExitCode;

/// Frames that are scrolled through, and how far each: about a screen.
const FRAMES: u32 = 100;
const PIXELS: u32 = 700;
const TIMES: u32 = 5;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [workspace] = &arguments[..] else {
        eprintln!("usage: measure WORKSPACE");
        return ExitCode::from(2);
    };
    let home = tempfile::tempdir().expect("a folder");
    let window = Window::open(home.path(), Some(Path::new(workspace)));
    // The file of the benchmark has one interviewer, so the window asks who is at the desk.
    window.click("desk-owner");
    window.click("desk-continue");
    window.wait_gone("desk-dialog");
    let open: Vec<f64> = (0..TIMES).map(|_| opened(&window)).collect();
    let filter: Vec<f64> = (0..TIMES).map(|time| filtered(&window, time)).collect();
    let frames = scrolled(&window);
    println!("{}", json!({ "open_ms": open, "filter_ms": filter, "scroll": frames }));
    ExitCode::SUCCESS
}

/// From the click on the rail to the first rows; the page is left again first.
fn opened(window: &Window) -> f64 {
    window.click("rail-history");
    window.wait_gone("sellers-grid");
    until(
        window,
        "location.hash = '#/sellers'",
        "document.querySelectorAll('[data-testid=sellers-row]').length > 10",
    )
}

/// From a change of the text to rows that answer it.
fn filtered(window: &Window, time: u32) -> f64 {
    let text = 700 + time;
    let act = format!(
        "const field = document.querySelector('[data-testid=sellers-find]'); field.value = '{text}';
         field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    );
    let rows = "[...document.querySelectorAll('[data-testid=sellers-row]')]";
    let answered = format!("{rows}.length > 10 && {rows}.every((row) => row.textContent.includes('{text}'))");
    let took = until(window, &act, &answered);
    window.click("sellers-clear-filters");
    window.settle();
    took
}

/// Milliseconds from an act until something is so, looked at on every frame.
fn until(window: &Window, act: &str, so: &str) -> f64 {
    let took = window.js_async(&format!(
        "const began = performance.now(); {act};
         const look = () => ({so}) ? done(performance.now() - began) : requestAnimationFrame(look); look();"
    ));
    took.as_f64().expect("milliseconds")
}

/// Times between frames while the whole list is scrolled through by script.
fn scrolled(window: &Window) -> Value {
    window.js_async(&format!(
        "const list = document.querySelector('[data-testid=sellers-grid]'); const gaps = []; let last = performance.now();
         const step = () => {{
           const now = performance.now(); gaps.push(now - last); last = now;
           if (gaps.length > {FRAMES}) {{
             gaps.shift(); gaps.sort((a, b) => a - b);
             return done({{ frames: gaps.length, median_ms: gaps[gaps.length >> 1], p95_ms: gaps[Math.floor(gaps.length * .95)],
               longest_ms: gaps[gaps.length - 1], height: list.scrollHeight }});
           }}
           list.scrollTop += {PIXELS}; requestAnimationFrame(step);
         }};
         requestAnimationFrame(step);"
    ))
}
