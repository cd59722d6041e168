//! The library of published figures: those that Encore ships, with what the workspace made of them.
//! Never a figure without its source; figures from memory are not shipped.

use crate::model::{PublishedFigure, PublishedKind, Settings};
use std::sync::OnceLock;

/// The figures that Encore ships, in the order of the library.
pub fn shipped_figures() -> &'static [PublishedFigure] {
    static SHIPPED: OnceLock<Vec<PublishedFigure>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let text = include_str!("../../../../assets/reference/published.json");
        serde_json::from_str(text).unwrap_or_default()
    })
}

/// The library of a workspace: shipped figures, changed ones in their place, added ones behind; those taken off are gone.
pub fn published_figures(settings: &Settings) -> Vec<PublishedFigure> {
    let own = &settings.published.figures;
    let shipped = shipped_figures().iter().filter_map(|figure| match own.get(&figure.key) {
        Some(changed) => changed.clone(),
        None => Some(figure.clone()),
    });
    let is_shipped = |key: &String| shipped_figures().iter().any(|figure| figure.key == *key);
    let added = own.iter().filter(|(key, _)| !is_shipped(key)).filter_map(|(_, figure)| figure.clone());
    shipped.chain(added).collect()
}

/// The published validity of a predictor type.
pub fn published_validity<'f>(
    library: &'f [PublishedFigure],
    predictor_type: &str,
) -> Option<&'f PublishedFigure> {
    library.iter().find(|figure| {
        figure.kind == PublishedKind::Validity && figure.predictor_type.as_deref() == Some(predictor_type)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_figure_is_whole() {
        let shipped = shipped_figures();
        assert!(shipped.len() > 40, "{}", shipped.len());
        for figure in shipped {
            assert_eq!(figure.fault(&figure.key), None, "{}", figure.key);
        }
        let types: Vec<_> = shipped.iter().filter_map(|figure| figure.predictor_type.as_ref()).collect();
        let once: std::collections::BTreeSet<_> = types.iter().collect();
        assert_eq!(types.len(), once.len());
    }

    #[test]
    fn a_workspace_may_change_add_and_take_off() {
        let mut settings = Settings::default();
        let first = shipped_figures()[0].clone();
        let second = shipped_figures()[1].key.clone();
        let changed = PublishedFigure { value: Some(0.33), ..first.clone() };
        let added = PublishedFigure { key: "ours".into(), ..first.clone() };
        settings.published.figures.insert(first.key.clone(), Some(changed.clone()));
        settings.published.figures.insert(second.clone(), None);
        settings.published.figures.insert("ours".into(), Some(added.clone()));
        let library = published_figures(&settings);
        assert_eq!(library[0], changed);
        assert!(library.iter().all(|figure| figure.key != second));
        assert_eq!(library.last(), Some(&added));
        assert_eq!(library.len(), shipped_figures().len());
    }
}
