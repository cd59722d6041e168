//! What this computer remembers beside the workspaces: recent files, theme, who is at the desk of each.
//! Never holds anything of a workspace's contents.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const MOST_RECENT: usize = 10;

/// Kept in `preferences.json`; a file that can't be read counts as empty.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Newest first.
    pub recent: Vec<PathBuf>,
    /// Light, dark, or as the system.
    pub theme: Theme,
    /// Who is at the desk, by workspace file.
    pub desk: BTreeMap<PathBuf, String>,
    /// How large everything is drawn, in percent; 0 = never chosen.
    zoom: u32,
}

/// How the window looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Preferences {
    /// Reads them from `folder`.
    pub fn read(folder: &Path) -> Self {
        let bytes = std::fs::read(file(folder)).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Writes them to `folder`; what can't be remembered is forgotten, never an error in the user's way.
    pub fn write(&self, folder: &Path) {
        let bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        let fresh = folder.join("preferences.json.new");
        let _ = std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&fresh, bytes))
            .and_then(|()| std::fs::rename(&fresh, file(folder)));
    }

    /// How large everything is drawn, in percent.
    pub fn zoom(&self) -> u32 {
        if self.zoom == 0 { 100 } else { self.zoom }
    }

    /// Chooses how large everything is drawn; beyond 80 to 200 % the nearest.
    pub fn choose_zoom(&mut self, percent: u32) {
        self.zoom = percent.clamp(80, 200);
    }

    /// Puts a workspace at the head of the recent ones.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
        self.recent.insert(0, path.into());
        self.recent.truncate(MOST_RECENT);
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("preferences.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_survive_and_forgive() {
        let folder = std::env::temp_dir().join(format!("encore-preferences-{}", std::process::id()));
        let mut preferences = Preferences { theme: Theme::Dark, ..Preferences::default() };
        (0..12).for_each(|n| preferences.remember(Path::new(&format!("{n}.encore"))));
        preferences.remember(Path::new("5.encore"));
        assert_eq!(preferences.zoom(), 100);
        preferences.choose_zoom(900);
        preferences.write(&folder);
        let read = Preferences::read(&folder);
        assert_eq!((read.theme, read.recent.len(), read.zoom()), (Theme::Dark, 10, 200));
        assert_eq!(read.recent[..2], [PathBuf::from("5.encore"), PathBuf::from("11.encore")]);
        std::fs::write(file(&folder), "{ torn").unwrap();
        assert_eq!(Preferences::read(&folder).theme, Theme::System);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
