//! Numbers, money and dates in the workspace's locale, read and typed.

use crate::{assert_policy_kept, at_the_desk, sample};
use encore_core::workspace::{Access, Workspace};
use encore_tests::moment;
use encore_tests::window::Window;

#[test]
fn numbers_money_and_dates_are_of_the_locale() {
    for (locale, day, typed, shown, money) in [
        ("en-US", "Jun 30, 2026", "12,500.5", "12,500.50", "$12,500.50"),
        ("de-DE", "30. Juni 2026", "12.500,5", "12.500,50", "12.500,50 $"),
        ("ja-JP", "2026年6月30日", "12,500.5", "12,500.50", "$12,500.50"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let path = sample(home.path());
        let mut workspace = Workspace::open(&path, Access::Write, None).unwrap();
        let entry = workspace.settings().unwrap();
        let entry = encore_core::model::SettingsEntry { locale: Some(locale.into()), ..entry };
        workspace.keep_settings(&moment(), entry).unwrap();
        drop(workspace);
        let window = Window::open(home.path(), Some(&path));
        at_the_desk(&window);
        window.wait_for_text("as-of", day);
        window.click("rail-settings");
        let example = window.text("settings-locale-example").replace('\u{a0}', " ");
        assert!(example.contains(money), "{locale}: {example}");
        window.click("rail-outcomes");
        window.find("outcomes-grid");
        window.js("document.querySelector('[data-testid=outcomes-cell]').click();
             document.querySelector('[data-testid=outcomes-grid]').focus()");
        window.keys(typed);
        window.keys("\u{e007}");
        window.wait_for_text("outcomes-cell", shown);
        assert_policy_kept(&window);
    }
}
