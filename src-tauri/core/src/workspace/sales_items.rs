//! How sales happen, and since when: what a process should select for.

use super::roles::{filled, refuse};
use super::{Action, Workspace};
use crate::Result;
use crate::model::{Moment, SalesItemRecord};
use std::collections::BTreeSet;

/// Most answers of one role.
const MOST: usize = 50;

impl Workspace {
    /// How sales happen, of all roles.
    pub fn sales_items(&self) -> Result<Vec<SalesItemRecord>> {
        self.store.sales_items()
    }

    /// Keeps how sales happen for a role: the whole list, in order.
    pub fn keep_sales_items(
        &mut self,
        moment: &Moment,
        role: &str,
        items: Vec<SalesItemRecord>,
    ) -> Result<()> {
        let known = self.roles()?.into_iter().find(|known| known.key == role);
        let name = known.ok_or_else(|| refuse("role", "Choose the role that sells this way."))?.name;
        if items.len() > MOST {
            return Err(refuse("items", "Up to 50 answers are kept. Fewer are read."));
        }
        let mut seen = BTreeSet::new();
        let mut kept = Vec::new();
        for item in items {
            let text = filled("item", &item.item, "What makes sales happen")?;
            if !seen.insert(text.to_lowercase()) {
                return Err(refuse("item", format!("“{text}” stands there twice.")));
            }
            if item.since.is_some_and(|year| !(1900..=2200).contains(&year)) {
                return Err(refuse("since", format!("“{text}”: the year lies between 1900 and 2200.")));
            }
            kept.push(SalesItemRecord { role: role.into(), item: text, ..item });
        }
        let action = Action { name: "sales_keep", title: format!("How sales happen: {name}") };
        self.write(moment, &action, |tx| tx.keep_sales_items(role, &kept))
    }
}
