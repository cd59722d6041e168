//! The keyboard of a window: typing, chords, going on by Tab, choosing by the arrow keys.

use crate::window::Window;
use thirtyfour::Key;

const TAB: &str = "\u{e004}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";

impl Window {
    /// Types keys into the page.
    pub fn keys(&self, keys: &str) {
        let chain = self.driver().action_chain().send_keys(keys.to_owned());
        self.run(chain.perform()).expect("keys arrive");
    }

    /// Presses a key with Control.
    pub fn control(&self, key: char) {
        let chain = self
            .driver()
            .action_chain()
            .key_down(Key::Control)
            .send_keys(key.to_string())
            .key_up(Key::Control);
        self.run(chain.perform()).expect("keys arrive");
    }

    /// The test id of what has the focus; empty when that has none.
    pub fn focused(&self) -> String {
        let id = self.js("return document.activeElement?.dataset?.testid ?? ''");
        id.as_str().unwrap_or_default().to_owned()
    }

    /// Goes on by Tab until the element with a test id has the focus.
    pub fn tab_to(&self, id: &str) {
        self.find(id);
        for _ in 0..200 {
            if self.focused() == id {
                return;
            }
            self.keys(TAB);
        }
        panic!("Tab never reaches {id}");
    }

    /// Chooses in the list that has the focus, by the arrow keys.
    pub fn arrow_to(&self, value: &str) {
        let chosen = || self.js("return document.activeElement.value");
        for key in [UP, DOWN] {
            for _ in 0..40 {
                let before = chosen();
                if before == value {
                    return;
                }
                self.keys(key);
                if chosen() == before {
                    break;
                }
            }
        }
        panic!("no arrow key reaches {value}; the list stands at {}", chosen());
    }
}
