//! Steps that are counted: what passed, what failed, in one line at the end.

use crate::step::{Outcome, shown};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// What passed and what failed so far.
#[derive(Debug, Default)]
pub struct Count {
    passed: u32,
    failed: Vec<String>,
}

impl Count {
    /// Counts a step as one.
    pub fn step(&mut self, name: &str, outcome: Outcome) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(reason) => self.failed.push(format!("{name}: {reason}")),
        }
    }

    /// Runs a test program and counts the tests that its output tells of.
    pub fn tests(&mut self, name: &str, command: &mut Command) {
        println!("\n$ {}", shown(command));
        let spawned = command.stdout(Stdio::piped()).spawn();
        let Ok(mut child) = spawned else {
            self.failed.push(format!("{name}: “{}” could not be started", shown(command)));
            return;
        };
        let (mut passed, mut failed) = (0, 0);
        if let Some(out) = child.stdout.take() {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                println!("{line}");
                if let Some((p, f)) = told(&line) {
                    passed += p;
                    failed += f;
                }
            }
        }
        let ended_well = child.wait().is_ok_and(|status| status.success());
        self.passed += passed;
        if failed > 0 || !ended_well {
            self.failed.push(format!("{name}: {failed} failed"));
        } else if passed == 0 {
            self.failed.push(format!("{name}: no test was run"));
        }
    }

    /// Says how it ended, in the line that others read.
    pub fn close(self) -> Outcome {
        println!();
        for failure in &self.failed {
            println!("FAILED {failure}");
        }
        println!("{} passed, {} failed", self.passed, self.failed.len());
        if self.failed.is_empty() { Ok(()) } else { Err("not everything passed".into()) }
    }
}

/// Passed and failed in a closing line of cargo (`test result: ok. 3 passed; 0 failed; ...`) or of Vitest
/// (`Tests  12 passed (12)`, `Tests  1 failed | 11 passed (12)`).
fn told(line: &str) -> Option<(u32, u32)> {
    let plain: String = strip_colours(line);
    let line = plain.trim();
    let rest = line.strip_prefix("test result:").or_else(|| line.strip_prefix("Tests "))?;
    let number_before = |word: &str| {
        let words: Vec<&str> = rest.split([' ', ';', '|', '.']).filter(|word| !word.is_empty()).collect();
        let place = words.iter().position(|found| *found == word)?;
        words.get(place.checked_sub(1)?)?.parse::<u32>().ok()
    };
    Some((number_before("passed").unwrap_or(0), number_before("failed").unwrap_or(0)))
}

fn strip_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            letters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_read() {
        assert_eq!(told("test result: ok. 13 passed; 0 failed; 0 ignored; 0 measured"), Some((13, 0)));
        assert_eq!(told("test result: FAILED. 9 passed; 1 failed; 0 ignored"), Some((9, 1)));
        assert_eq!(
            told("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m12 passed\u{1b}[39m (12)"),
            Some((12, 0))
        );
        assert_eq!(told("      Tests  1 failed | 11 passed (12)"), Some((11, 1)));
        assert_eq!(told("running 3 tests"), None);
    }
}
