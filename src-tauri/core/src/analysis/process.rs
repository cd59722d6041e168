//! Process fingerprint and similarity, on paper and as practised (METHODS 10).
//! Never reads names or wording: only canonical ids, weights and counts.

use serde::Serialize;

/// Parts of the paper similarity, each in [0, 1] (METHODS 10.2).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PaperParts {
    /// Ruzicka similarity of the criterion weights.
    pub criteria_ruzicka: f64,
    /// Dice of the longest common subsequence of stages.
    pub stages_lcs_dice: f64,
    /// Jaccard of the questions.
    pub questions_jaccard: f64,
    /// Jaccard of the required evidence.
    pub evidence_jaccard: f64,
    /// Closeness of the pass thresholds.
    pub threshold: f64,
    /// Their weighted sum.
    pub paper_similarity: f64,
}
