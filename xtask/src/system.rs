//! What the system must have: installed by apt where there is apt, named exactly elsewhere.

use crate::step::{Outcome, output, run, there_is};

/// A package of the system, and why it is needed.
struct Need {
    debian: &'static str,
    why: &'static str,
}

const fn need(debian: &'static str, why: &'static str) -> Need {
    Need { debian, why }
}

/// To build and run the window.
const RUN: &[Need] = &[
    need("build-essential", "C compiler for SQLite"),
    need("pkg-config", "finds the libraries below"),
    need("libwebkit2gtk-4.1-dev", "the window's web view"),
    need("librsvg2-dev", "icons of the window"),
];

/// To open the window where there is no display.
const HEADLESS: &[Need] = &[
    need("xvfb", "a display without a screen"),
    need("xauth", "access to that display"),
    need("webkit2gtk-driver", "drives the window for screenshots and tests"),
];

/// To prove what is exported.
const PROOF: &[Need] = &[
    need("libreoffice-impress", "opens the exported deck"),
    need("poppler-utils", "turns the opened deck into pictures"),
    need("fonts-liberation", "the deck's font for those pictures"),
    need("xclip", "holds a block that another program copied"),
    need("xdotool", "chooses from the window's own menu"),
    need("dbus", "lets a second start find the first"),
    need("python3-venv", "python-pptx and openpyxl in an environment of their own"),
];

const OTHERS: &str = "Install these and run the command again:
  Fedora   sudo dnf install gcc gcc-c++ make pkgconf-pkg-config webkit2gtk4.1-devel librsvg2-devel
  Arch     sudo pacman -S --needed base-devel pkgconf webkit2gtk-4.1 librsvg
  macOS    xcode-select --install
  Windows  Visual Studio Build Tools with “Desktop development with C++”, and the WebView2 runtime (part of Windows 11)";

/// What a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// A window on a display.
    Display,
    /// A window without a display.
    Headless,
    /// Every test.
    Tests,
}

/// Sees to it that the system has what is needed.
pub fn prepare(what: For) -> Outcome {
    if !there_is("npm") {
        return Err("there is no npm. Install Node.js 20 or newer and run the command again".into());
    }
    let lists: &[&[Need]] = match what {
        For::Display => &[RUN],
        For::Headless => &[RUN, HEADLESS],
        For::Tests => &[RUN, HEADLESS, PROOF],
    };
    let needs: Vec<&Need> = lists.iter().copied().flatten().collect();
    if there_is("apt-get") && there_is("dpkg-query") {
        return install(&needs);
    }
    let linux = cfg!(target_os = "linux");
    if linux && output("pkg-config", &["--exists", "webkit2gtk-4.1"]).is_none() {
        return Err(format!("the system lacks WebKitGTK 4.1 or pkg-config. {OTHERS}"));
    }
    if !linux && what != For::Display {
        return Err(format!("the tests in the real window run on Linux. For the rest: {OTHERS}"));
    }
    Ok(())
}

fn install(needs: &[&Need]) -> Outcome {
    let missing: Vec<&Need> = needs.iter().copied().filter(|need| !is_installed(need.debian)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("The system lacks:");
    for need in &missing {
        println!("  {:<24} {}", need.debian, need.why);
    }
    let names: Vec<&str> = missing.iter().map(|need| need.debian).collect();
    as_root(&["apt-get", "update"])?;
    let install = ["apt-get", "install", "-y", "--no-install-recommends"];
    as_root(&[&install[..], &names[..]].concat())
}

fn is_installed(package: &str) -> bool {
    output("dpkg-query", &["-W", "-f", "${Status}", package])
        .is_some_and(|status| status.contains("ok installed"))
}

/// Runs a command with the right to install.
fn as_root(words: &[&str]) -> Outcome {
    let is_root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let words = if is_root { words.to_vec() } else { [&["sudo"], words].concat() };
    if !is_root && !there_is("sudo") {
        return Err(format!("this needs the right to install. Run as root: {}", words[1..].join(" ")));
    }
    run(words[0], &words[1..])
}
