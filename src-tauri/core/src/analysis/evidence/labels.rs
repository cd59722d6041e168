//! Did those called rock stars do better? (METHODS 9.3)

use super::super::Snapshot;
use super::super::first_year::Standing;
use super::Group;
use encore_stats::fisher_exact;
use serde::Serialize;

/// Hits of mature hires by label.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Labels {
    /// Mature hires called rock stars.
    pub rockstars: u32,
    /// Of those, hits.
    pub rockstar_hits: u32,
    /// Mature hires not called so.
    pub others: u32,
    /// Of those, hits.
    pub other_hits: u32,
    /// Fisher's exact p; none when either group is empty, or too many hires have no usable first year.
    pub fisher_p: Option<f64>,
}

impl Snapshot<'_> {
    pub(super) fn labels(&self, group: &Group) -> Labels {
        let mut counts = [[0_u32; 2]; 2];
        for seller in &group.sellers {
            let hit = match self.standing(*seller) {
                Standing::Hit => true,
                Standing::Miss => false,
                Standing::NotYet | Standing::DataGap => continue,
            };
            if let Some(star) = self.rock_star(*seller) {
                counts[usize::from(star)][usize::from(hit)] += 1;
            }
        }
        let [[other_misses, other_hits], [star_misses, rockstar_hits]] = counts;
        let (others, rockstars) = (other_misses + other_hits, star_misses + rockstar_hits);
        let fisher_p = (others > 0 && rockstars > 0 && !self.mostly_gaps(&group.sellers))
            .then(|| fisher_exact(other_hits, others, rockstar_hits, rockstars).two_sided);
        Labels { rockstars, rockstar_hits, others, other_hits, fisher_p }
    }
}
