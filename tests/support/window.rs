//! The app in its real window: started through WebKitWebDriver, clicked and read by test id.
//! Never reaches into the app: only what a person could see or do, the dialogues' answers apart.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;

const PATIENCE: Duration = Duration::from_secs(15);

/// The pages that need nothing but to be opened, each with what shows that it is there.
pub const PAGES: [(&str, &str); 7] = [
    ("sellers", "sellers-row"),
    ("plan", "plan-sentence"),
    ("process", "version-page"),
    ("scorecards", "card-person"),
    ("outcomes", "outcomes-grid"),
    ("settings", "settings-company"),
    ("history", "history-entry"),
];

/// A running app.
pub struct Window {
    runtime: Runtime,
    driver: Option<WebDriver>,
    process: Child,
    home: PathBuf,
}

impl Window {
    /// Starts the app with its own data folder in `home`, and with a workspace if one is named.
    pub fn open(home: &Path, workspace: Option<&Path>) -> Self {
        Self::open_on_bus(home, workspace, None)
    }

    /// The same, with the address of a D-Bus session by which a second start finds it.
    pub fn open_on_bus(home: &Path, workspace: Option<&Path>, bus: Option<&str>) -> Self {
        let app = std::env::var("ENCORE_APP").expect("ENCORE_APP names the app built with the feature e2e");
        let port = crate::programs::free_port();
        let process = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".into()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_DATA_HOME", home)
            .env("XDG_CONFIG_HOME", home)
            .env("ENCORE_DIALOGUES", home.join("dialogues"))
            .envs(bus.map(|address| ("DBUS_SESSION_BUS_ADDRESS", address)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver starts");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let named: Vec<&str> = workspace.iter().filter_map(|path| path.to_str()).collect();
        let options = serde_json::json!({ "binary": app, "args": named });
        let mut capabilities = Capabilities::new();
        capabilities.set("webkitgtk:browserOptions", options).expect("capabilities");
        let url = format!("http://127.0.0.1:{port}");
        let began = Instant::now();
        let driver = loop {
            match runtime.block_on(WebDriver::new(&url, capabilities.clone())) {
                Ok(driver) => break driver,
                Err(error) => assert!(began.elapsed() < PATIENCE, "the window does not open: {error}"),
            }
            std::thread::sleep(Duration::from_millis(100));
        };
        let window = Self { runtime, driver: Some(driver), process, home: home.into() };
        window.run(window.driver().set_script_timeout(PATIENCE)).expect("a timeout");
        window.wait("main");
        window
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the window is open")
    }

    pub(crate) fn run<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Loads the page anew: nothing that was open on it is left.
    pub fn reload(&self) {
        self.run(self.driver().refresh()).expect("the page loads again");
        self.wait("main");
    }

    /// What the next file dialogues answer, in order.
    pub fn answer_dialogues(&self, paths: &[&Path]) {
        let lines: Vec<String> = paths.iter().map(|path| format!("{}\n", path.display())).collect();
        std::fs::write(self.home.join("dialogues"), lines.concat()).expect("the queue is written");
    }

    /// Waits until something matches a CSS selector.
    pub fn wait(&self, css: &str) -> WebElement {
        self.wait_until(css, |elements| elements.into_iter().next())
    }

    /// Waits for the element with a test id.
    pub fn find(&self, id: &str) -> WebElement {
        self.wait(&by_id(id))
    }

    fn wait_until<T>(&self, css: &str, wanted: impl Fn(Vec<WebElement>) -> Option<T>) -> T {
        let began = Instant::now();
        loop {
            if let Some(value) = wanted(self.run(self.driver().find_all(By::Css(css))).unwrap_or_default()) {
                return value;
            }
            assert!(
                began.elapsed() < PATIENCE,
                "nothing matches {css}; the page says:\n{}",
                self.page_text()
            );
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Waits until nothing has a test id any more.
    pub fn wait_gone(&self, id: &str) {
        self.wait_until(&by_id(id), |elements| elements.is_empty().then_some(()));
    }

    /// Waits until the element with a test id holds a text.
    pub fn wait_for_text(&self, id: &str, text: &str) {
        let began = Instant::now();
        while !self.text(id).contains(text) {
            assert!(began.elapsed() < PATIENCE, "{id} never says “{text}”; it says:\n{}", self.text(id));
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// How many elements have a test id now.
    pub fn count(&self, id: &str) -> usize {
        self.run(self.driver().find_all(By::Css(by_id(id)))).map_or(0, |found| found.len())
    }

    /// Clicks the element with a test id; again when the page put another in its place meanwhile.
    pub fn click(&self, id: &str) {
        let began = Instant::now();
        loop {
            let element = self.find(id);
            let clicked = self.run(async {
                element.scroll_into_view().await?;
                element.click().await
            });
            match clicked {
                Ok(()) => return,
                Err(error) => {
                    let replaced = format!("{error:?}").contains("stale element");
                    assert!(replaced && began.elapsed() < PATIENCE, "{id} can't be clicked: {error}");
                }
            }
        }
    }

    /// What the elements with a test id say, one a line.
    pub fn text(&self, id: &str) -> String {
        self.js(&format!(
            "return [...document.querySelectorAll('{}')].map((e) => e.textContent).join('\\n')",
            by_id(id)
        ))
        .as_str()
        .unwrap_or_default()
        .to_owned()
    }

    /// Everything that the page says.
    pub fn page_text(&self) -> String {
        self.js("return document.body.textContent").as_str().unwrap_or_default().to_owned()
    }

    /// Writes into the field with a test id, in the place of what stands there.
    pub fn type_into(&self, id: &str, text: &str) {
        let field = self.find(id);
        self.run(field.clear()).expect("it can be cleared");
        self.run(field.send_keys(text)).expect("it takes keys");
    }

    /// The value of a script.
    pub fn js(&self, script: &str) -> serde_json::Value {
        let value = self.run(self.driver().execute(script, Vec::new()));
        value.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// The value that an asynchronous script hands to its callback, `done`.
    pub fn js_async(&self, script: &str) -> serde_json::Value {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        let value = self.run(self.driver().execute_async(script, Vec::new()));
        value.unwrap_or_else(|error| panic!("{error}")).json().clone()
    }

    /// Makes the window that large.
    pub fn resize(&self, width: u32, height: u32) {
        self.run(self.driver().set_window_rect(0, 0, width, height)).expect("the window can be resized");
        self.settle();
    }

    /// Waits until the page is drawn: figures measured, two frames gone.
    pub fn settle(&self) {
        std::thread::sleep(Duration::from_millis(350));
        self.js_async(
            "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true), 0)));",
        );
    }

    /// A picture of the page.
    pub fn screenshot(&self, file: &Path) {
        self.settle();
        self.run(self.driver().screenshot(file)).expect("a picture is taken");
    }

    /// Sends a signal to the driver and the app, which are one group; whether one of them is there.
    fn signal(&self, name: &str) -> bool {
        let group = format!("-{}", self.process.id());
        let sent = Command::new("kill").args([name, "--", &group]).stderr(Stdio::null()).status();
        sent.is_ok_and(|status| status.success())
    }

    /// Ends the app at once, as a power cut would.
    pub fn kill(mut self) {
        self.signal("-KILL");
        // Dropped, the driver would wait long for an answer to its farewell.
        std::mem::forget(self.driver.take());
    }

    /// Violations of the page's security policy since it was opened.
    pub fn violations(&self) -> Vec<String> {
        serde_json::from_value(self.js("return window.policyViolations")).expect("the page listens")
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ = self.runtime.block_on(driver.quit());
        }
        self.signal("-TERM");
        let _ = self.process.wait();
        // The app lets go of its file when it is gone too, which is after its driver.
        let tick = Duration::from_millis(30);
        (0..100).take_while(|_| self.signal("-0")).for_each(|_| std::thread::sleep(tick));
    }
}

fn by_id(id: &str) -> String {
    format!("[data-testid=\"{id}\"]")
}
