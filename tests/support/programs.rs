//! Programs as others run them: the cli, and helpers in processes of their own.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::OnceLock;

/// What a program answered.
#[derive(Debug)]
pub struct Answer {
    /// Its exit code; -1 when a signal ended it.
    pub code: i32,
    /// What it printed.
    pub out: String,
    /// What it complained of.
    pub err: String,
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let code = output.status.code().unwrap_or(-1);
        Self { code, out: text(&output.stdout), err: text(&output.stderr) }
    }
}

/// A port of this machine that nothing listens on.
#[cfg(feature = "window")]
pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// Runs `encore-cli`.
pub fn cli<A: AsRef<OsStr>>(arguments: &[A]) -> Answer {
    let output = Command::new(cli_path()).args(arguments).stdin(Stdio::null()).output();
    output.expect("encore-cli runs").into()
}

/// Where `encore-cli` is; built once for all tests of a run, with the profile of the test itself.
pub fn cli_path() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let test = std::env::current_exe().expect("the test's own path");
        let profile = test.ancestors().nth(2).expect("target/PROFILE/deps/TEST");
        let name = match profile.file_name().and_then(OsStr::to_str).expect("a profile") {
            "debug" => "dev",
            other => other,
        };
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--package", "encore-cli", "--profile", name])
            .env("CARGO_TARGET_DIR", profile.parent().expect("target"))
            .current_dir(crate::root("."))
            .status();
        built.ok().filter(ExitStatus::success).expect("encore-cli is built");
        profile.join(format!("encore-cli{}", std::env::consts::EXE_SUFFIX))
    })
}

/// Runs a program while `path`, a file or a folder, can't be written, not even by root. None where the system
/// has no namespaces for that.
pub fn run_read_only<A: AsRef<OsStr>>(path: &Path, program: &Path, arguments: &[A]) -> Option<Answer> {
    const SCRIPT: &str = r#"mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@""#;
    let in_namespace = || {
        let mut command = Command::new("unshare");
        command.args(["--mount", "sh", "-c", SCRIPT]).arg(path).stdin(Stdio::null());
        command
    };
    let possible = in_namespace().arg("true").output().is_ok_and(|output| output.status.success());
    possible.then(|| in_namespace().arg(program).args(arguments).output().expect("the program runs").into())
}

/// A program that holds a workspace until this value is dropped.
#[derive(Debug)]
pub struct Holder(Child);

impl Holder {
    /// Starts `program ACCESS PATH` and waits for its first line.
    pub fn start(program: &str, access: &str, path: &Path) -> (Self, String) {
        let mut child = Command::new(program)
            .arg(access)
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut line = String::new();
        let out = child.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        (Self(child), line.trim().to_owned())
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
