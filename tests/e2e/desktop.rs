//! The window on the desktop: a second start, the palette, zoom, and what stays from one start to the next.

use crate::{assert_policy_kept, at_the_desk, open_sample, sample};
use encore_tests::window::Window;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A D-Bus session of its own, gone when this is.
struct Bus {
    process: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut process = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts");
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { process, address: address.trim().into() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_second_start_hands_its_file_to_the_window_that_is_open() {
    let home = tempfile::tempdir().unwrap();
    let file = sample(home.path());
    let bus = Bus::start();
    let window = Window::open_on_bus(home.path(), None, Some(&bus.address));
    window.find("open-sample");
    let app = std::env::var("ENCORE_APP").unwrap();
    let second = Command::new(app)
        .arg("sample.encore")
        .current_dir(home.path())
        .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
        .status()
        .unwrap();
    assert!(second.success(), "{second}");
    at_the_desk(&window);
    window.wait("[data-testid=ribbon] svg text");
    assert!(file.is_file());
}

#[test]
fn without_a_bus_a_second_start_is_a_window_of_its_own() {
    let home = tempfile::tempdir().unwrap();
    let first = Window::open(home.path(), None);
    let other = tempfile::tempdir().unwrap();
    let second = Window::open(other.path(), None);
    first.find("open-sample");
    second.find("open-sample");
}

#[test]
fn the_palette_finds_people_and_actions() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.control('k');
    window.find("palette-field");
    // Enter takes what was typed, however fast it follows: not what fewer letters found.
    window.keys("amara\u{e007}");
    window.wait_for_text("seller-panel", "Amara Mbeki");
    window.control('k');
    window.find("palette-field");
    window.keys("dark");
    window.wait_for_text("palette-option", "Dark");
    window.keys("\u{e007}");
    window.wait("[data-theme=dark]");
    assert_policy_kept(&window);
}

#[test]
fn zoom_and_theme_stay_for_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    let width = || window.js("return document.documentElement.clientWidth").as_f64().unwrap();
    let before = width();
    window.control('+');
    window.wait_for_text("passing", "110");
    window.settle();
    let larger = width();
    assert!((before / larger - 1.1).abs() < 0.01, "{before} and {larger}");
    drop(window);
    let again = Window::open(home.path(), Some(&home.path().join("sample.encore")));
    let kept = again.js("return document.documentElement.clientWidth").as_f64().unwrap();
    assert!((kept - larger).abs() < 2.0, "{kept} and {larger}");
    again.control('0');
    again.wait_for_text("passing", "100");
    again.settle();
    assert!(again.js("return document.documentElement.clientWidth").as_f64().unwrap() > larger);
}

#[test]
fn at_twice_the_size_every_page_keeps_its_width() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    for percent in ["110", "125", "150", "175", "200"] {
        window.control('+');
        window.wait_for_text("passing", percent);
    }
    window.settle();
    for (page, shown) in encore_tests::window::PAGES {
        // The driver clicks where things would be without the zoom.
        window.js(&format!("location.hash = '#/{page}'"));
        window.find(shown);
        window.settle();
        let over =
            window.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert!(over.as_f64().unwrap() <= 0.0, "{page} runs over sideways at 200 %: {over}");
    }
    assert!(window.js("return document.documentElement.clientWidth").as_f64().unwrap() < 760.0);
}

/// What the pointer and the keyboard of the desktop do, which the page does not see.
fn desktop(arguments: &[&str]) {
    let done = Command::new("xdotool").args(arguments).status().expect("xdotool is there");
    assert!(done.success(), "xdotool {arguments:?}");
}

#[test]
fn the_native_menu_does_what_it_says() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    // By the pointer to File, by the keys to what is meant: a menu that is open hears them without a window manager.
    let choose = |menu: usize, item: usize| {
        desktop(&["mousemove", "20", "12", "click", "1", "sleep", "0.3"]);
        let keys = [vec!["Right"; menu], vec!["Down"; item], vec!["Return"]].concat();
        desktop(&[&["key", "--delay", "50"], &keys[..]].concat());
    };
    choose(2, 6);
    window.find("outcomes-legend");
    choose(3, 1);
    window.find("keys-dialog");
}
