//! The library of published figures: look, change, add, take off, put back.
//! Never keeps a figure without a source.

use super::{Action, Reports, Workspace};
use crate::analysis::{published_figures, shipped_figures};
use crate::model::{Moment, PublishedFigure};
use crate::{Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// A figure on the shelf, or one that was taken off it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PublishedEntry {
    /// The figure as it is now; as shipped when it is off the shelf.
    pub figure: PublishedFigure,
    /// Where it comes from.
    pub origin: PublishedOrigin,
}

/// Where a figure of the library comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum PublishedOrigin {
    /// As Encore ships it.
    Shipped,
    /// Shipped, and changed here.
    Changed,
    /// Added here.
    Added,
    /// Shipped, and taken off the shelf here.
    TakenOff,
}

impl Reports {
    /// The library: what stands on the shelf, then what was taken off.
    pub fn published(&self) -> Vec<PublishedEntry> {
        let settings = &self.history().settings;
        let own = &settings.published.figures;
        let shipped = |key: &String| shipped_figures().iter().find(|figure| figure.key == *key);
        let on_shelf = published_figures(settings).into_iter().map(|figure| {
            let origin = match (own.contains_key(&figure.key), shipped(&figure.key)) {
                (false, _) => PublishedOrigin::Shipped,
                (true, Some(_)) => PublishedOrigin::Changed,
                (true, None) => PublishedOrigin::Added,
            };
            PublishedEntry { figure, origin }
        });
        let off = own.iter().filter(|(_, figure)| figure.is_none()).filter_map(|(key, _)| shipped(key));
        let off =
            off.map(|figure| PublishedEntry { figure: figure.clone(), origin: PublishedOrigin::TakenOff });
        on_shelf.chain(off).collect()
    }
}

impl Workspace {
    /// Keeps a changed or an added figure.
    pub fn keep_published(&mut self, moment: &Moment, figure: PublishedFigure) -> Result<()> {
        if let Some(fault) = figure.fault(&figure.key) {
            return Err(Error::Invalid { field: "figure", message: format!("Not kept: {fault}") });
        }
        let title = format!("Change of the published figure “{}”", figure.subject);
        self.change_library(moment, title, |own| {
            own.insert(figure.key.clone(), Some(figure));
            Ok(())
        })
    }

    /// Takes a figure off the shelf; one that was added here is gone.
    pub fn take_off_published(&mut self, moment: &Moment, key: &str) -> Result<()> {
        let shipped = shipped_figures().iter().any(|figure| figure.key == key);
        self.change_library(moment, format!("Taking off the published figure {key}"), |own| {
            if shipped {
                own.insert(key.into(), None);
                return Ok(());
            }
            own.remove(key).map(drop).ok_or_else(|| no_figure(key))
        })
    }

    /// Puts the shipped figure back.
    pub fn restore_published(&mut self, moment: &Moment, key: &str) -> Result<()> {
        self.change_library(moment, format!("Putting back the published figure {key}"), |own| {
            own.remove(key).map(drop).ok_or_else(|| no_figure(key))
        })
    }

    /// Puts published figures on charts, or takes them off.
    pub fn show_published(&mut self, moment: &Moment, on_charts: bool) -> Result<()> {
        let title = if on_charts { "Published figures on charts" } else { "Published figures off charts" };
        let action = Action { name: "settings_change", title: title.into() };
        self.write(moment, &action, |tx| tx.change_settings(|s| s.published.on_charts = on_charts))
    }

    fn change_library(
        &mut self,
        moment: &Moment,
        title: String,
        change: impl FnOnce(&mut BTreeMap<String, Option<PublishedFigure>>) -> Result<()>,
    ) -> Result<()> {
        let action = Action { name: "published_change", title };
        self.write(moment, &action, |tx| {
            let mut changed = Ok(());
            tx.change_settings(|s| changed = change(&mut s.published.figures))?;
            changed
        })
    }
}

fn no_figure(key: &str) -> Error {
    let hint = " It may have been put back or taken off meanwhile.".into();
    Error::Unknown { noun: "changed or added figure", name: key.into(), hint }
}
