//! The window as a thing of the desktop: its menu, its size, its zoom, its printing, and a second start.
//! Never acts on a workspace itself: the menu tells the page which command was chosen.

use crate::error::{Answer, AppError};
use crate::state::AppState;
use std::path::Path;
use tauri::menu::{Menu, MenuBuilder, SubmenuBuilder};
use tauri::{AppHandle, Emitter, Manager, Wry};
use tauri_plugin_window_state::StateFlags;

/// The one menu item that is no command of the page.
const QUIT: &str = "quit";

/// What is kept of the window from one start to the next.
pub const KEPT: StateFlags =
    StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED).union(StateFlags::FULLSCREEN);

/// The window's label in `tauri.conf.json`.
const MAIN: &str = "main";

/// The menu. Its ids are those of the page's commands, Quit apart. The keys stand in the words only: the page hears them, which
/// lets a text field keep its own undo.
pub fn menu(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let file = SubmenuBuilder::new(app, "File")
        .text("workspace_new", "New workspace…    Ctrl+N")
        .text("workspace_open", "Open a workspace…    Ctrl+O")
        .text("workspace_sample", "Open the sample…")
        .separator()
        .text("import", "Import a list…    Ctrl+I")
        .text("deck_export", "Build the deck…    Ctrl+E")
        .text("print", "Print this page, or make a PDF of it…    Ctrl+P")
        .separator()
        .text("page_settings", "Settings    Ctrl+,")
        .text("workspace_close", "Close this workspace")
        .text(QUIT, "Quit")
        .build()?;
    let edit = SubmenuBuilder::new(app, "Edit")
        .text("undo", "Undo    Ctrl+Z")
        .text("redo", "Redo    Ctrl+Shift+Z")
        .text("page_history", "History")
        .separator()
        .text("find", "Find on this page    Ctrl+F")
        .text("palette", "Find or do anything…    Ctrl+K")
        .build()?;
    let view = SubmenuBuilder::new(app, "View")
        .text("page_review", "Review")
        .text("page_cohorts", "Cohorts")
        .text("page_sellers", "Sellers")
        .text("page_process", "Process")
        .text("page_scorecards", "Scorecards")
        .text("page_outcomes", "Outcomes")
        .text("page_evidence", "Evidence")
        .text("page_published", "Published")
        .text("page_plan", "Plan")
        .separator()
        .text("zoom_in", "Zoom in    Ctrl++")
        .text("zoom_out", "Zoom out    Ctrl+\u{2212}")
        .text("zoom_reset", "Zoom 100\u{a0}%    Ctrl+0")
        .separator()
        .text("theme_light", "Light theme")
        .text("theme_dark", "Dark theme")
        .text("theme_system", "Theme as the system has it")
        .build()?;
    let help = SubmenuBuilder::new(app, "Help")
        .text("keys", "Keyboard keys    ?")
        .text("desk", "Say who is at the desk…")
        .build()?;
    MenuBuilder::new(app).items(&[&file, &edit, &view, &help]).build()
}

/// Does what a menu item says. Quit closes the window as its own button does, so that the page can ask first; all else is the
/// page's.
pub fn choose(app: &AppHandle, id: &str) {
    match app.get_webview_window(MAIN) {
        Some(window) if id == QUIT => drop(window.close()),
        // Without a page there is nobody to tell.
        _ => drop(app.emit("menu", id)),
    }
}

/// A test chooses from the menu by an event, as no driver opens it.
#[cfg(feature = "e2e")]
pub fn choose_by_event(app: &AppHandle) {
    use tauri::Listener;
    let chosen = app.clone();
    app.listen_any("menu_chosen", move |event| choose(&chosen, event.payload().trim_matches('"')));
}

/// Draws everything as large as was chosen.
pub fn zoom(app: &AppHandle) {
    let percent = app.state::<AppState>().preferences().zoom();
    if let Some(window) = app.get_webview_window(MAIN) {
        // Refused, the page stays as large as it is, which people see for themselves.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// Draws without a graphics card where the machine has none. WebKitGTK would go the card's way all the same, by a card
/// that is only reckoned: four times as slow for a frame. Whoever forces WebKitGTK's way by its own variable gets it.
#[cfg(target_os = "linux")]
pub fn draw(app: &AppHandle) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    let forced = std::env::var_os("WEBKIT_FORCE_COMPOSITING_MODE").is_some();
    if forced || has_graphics_card(Path::new("/dev/dri")) {
        return;
    }
    if let Some(window) = app.get_webview_window(MAIN) {
        // Refused, the page is drawn as it was, only slower.
        let _ = window.with_webview(|view| {
            if let Some(settings) = view.inner().settings() {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
        });
    }
}

/// Whether the folder of the devices holds one that draws.
#[cfg(target_os = "linux")]
fn has_graphics_card(devices: &Path) -> bool {
    let draws = |name: std::ffi::OsString| name.to_string_lossy().starts_with("render");
    devices.read_dir().is_ok_and(|mut names| names.any(|each| each.is_ok_and(|each| draws(each.file_name()))))
}

/// Prints the page by the system's dialogue, which makes a PDF too.
pub fn print(app: &AppHandle) -> Answer<()> {
    let printed = app.get_webview_window(MAIN).map(|window| window.print());
    match printed {
        Some(Ok(())) => Ok(()),
        _ => Err(AppError::cannot_print()),
    }
}

/// Encore was started again: the window that is open comes forward, with the workspace that was named.
pub fn second_start(app: &AppHandle, arguments: &[String], folder: &Path) {
    if let Some(named) = arguments.get(1) {
        app.state::<AppState>().pending().named = Some(folder.join(named));
        // Without a page there is nobody to tell.
        let _ = app.emit("workspace_changed", ());
    }
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_graphics_card_is_one_that_draws() {
        let devices = std::env::temp_dir().join(format!("encore-devices-{}", std::process::id()));
        assert!(!has_graphics_card(&devices));
        std::fs::create_dir_all(&devices).unwrap();
        // A screen alone draws nothing.
        std::fs::write(devices.join("card0"), "").unwrap();
        assert!(!has_graphics_card(&devices));
        std::fs::write(devices.join("renderD128"), "").unwrap();
        assert!(has_graphics_card(&devices));
        std::fs::remove_dir_all(&devices).unwrap();
    }
}
