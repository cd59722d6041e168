//! How sales happen against what is selected for: unmapped answers and decorative criteria.

use super::super::Snapshot;
use super::Group;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One version against how sales happen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SalesMap {
    /// Ways in which sales happen.
    pub items: u32,
    /// Those that no criterion of the version selects for.
    pub unmapped_items: Vec<String>,
    /// Criteria of the version that no way of selling needs.
    pub criteria_mapped_to_nothing: Vec<String>,
}

impl Snapshot<'_> {
    /// By version; empty without any answer.
    pub(super) fn sales_map(&self, role: usize, groups: &[Group]) -> BTreeMap<String, SalesMap> {
        let key = &self.history.roles[role].key;
        let items: Vec<_> = self.history.sales_items.iter().filter(|item| item.role == *key).collect();
        if items.is_empty() {
            return BTreeMap::new();
        }
        let needed: BTreeSet<&String> = items.iter().flat_map(|item| &item.criteria).collect();
        let versions = groups.iter().flat_map(|group| self.versions_of(group));
        let map = versions.map(|version| {
            let has: BTreeSet<&String> = version.criteria.iter().map(|criterion| &criterion.key).collect();
            let unmapped =
                items.iter().filter(|item| !item.criteria.iter().any(|criterion| has.contains(criterion)));
            let map = SalesMap {
                items: items.len() as u32,
                unmapped_items: unmapped.map(|item| item.item.clone()).collect(),
                criteria_mapped_to_nothing: has.difference(&needed).map(|key| (*key).clone()).collect(),
            };
            (version.key.clone(), map)
        });
        map.collect()
    }
}
