//! Process fingerprint and similarity, on paper and as practised (METHODS 10).
//! Never reads names or wording: only canonical ids, weights and counts.

use super::Snapshot;
use super::seed::generator;
use crate::model::ProcessVersion;
use encore_stats::{jaccard, jensen_shannon_distance, lcs_dice, quantile, ruzicka};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Weights of the parts of the paper similarity (METHODS 10.2): what is judged > how > documents.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct PaperWeights {
    /// Of what is judged.
    pub criteria: f64,
    /// Of how, in which order.
    pub stages: f64,
    /// Of the questions.
    pub questions: f64,
    /// Of the documents.
    pub evidence: f64,
    /// Of the pass threshold.
    pub threshold: f64,
}

impl Default for PaperWeights {
    fn default() -> Self {
        Self { criteria: 0.40, stages: 0.25, questions: 0.15, evidence: 0.10, threshold: 0.10 }
    }
}

/// Permutations behind the noise floor (METHODS 10.4).
const PERMUTATIONS: usize = 999;

/// Parts of the paper similarity, each in [0, 1] (METHODS 10.2).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PaperParts {
    /// Ruzicka similarity of the criterion weights.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub criteria_ruzicka: f64,
    /// Dice of the longest common subsequence of stages.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub stages_lcs_dice: f64,
    /// Jaccard of the questions.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub questions_jaccard: f64,
    /// Jaccard of the required evidence.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub evidence_jaccard: f64,
    /// Closeness of the pass thresholds.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub threshold: f64,
    /// Their weighted sum.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub paper_similarity: f64,
}

/// SHA-256 of a version's canonical ids, weights, threshold and rating method; equal means identical (METHODS 10.1).
pub fn fingerprint(version: &ProcessVersion) -> String {
    let stages: Vec<_> = version.stages.iter().map(|stage| (&stage.key, &stage.kind, stage.panel)).collect();
    let total: f64 = version.criteria.iter().map(|criterion| criterion.weight).sum();
    let criteria: BTreeMap<_, _> = version
        .criteria
        .iter()
        .map(|criterion| {
            (
                &criterion.key,
                (
                    if total > 0.0 { criterion.weight / total } else { 0.0 },
                    &criterion.stage,
                    &criterion.anchors,
                ),
            )
        })
        .collect();
    let mut questions = version.questions.clone();
    let mut evidence = version.evidence.clone();
    questions.sort();
    evidence.sort();
    let canonical =
        serde_json::json!([stages, criteria, questions, evidence, version.threshold, version.scale]);
    crate::model::hex(&Sha256::digest(canonical.to_string()))
}

/// Similarity of two versions on paper.
pub fn paper(a: &ProcessVersion, b: &ProcessVersion) -> PaperParts {
    paper_weighted(a, b, &PaperWeights::default())
}

/// Similarity of two versions on paper, its parts weighted as given.
pub fn paper_weighted(a: &ProcessVersion, b: &ProcessVersion, by: &PaperWeights) -> PaperParts {
    let weights = |version: &ProcessVersion| -> Vec<(String, f64)> {
        version.criteria.iter().map(|criterion| (criterion.key.clone(), criterion.weight)).collect()
    };
    let (weights_a, weights_b) = (weights(a), weights(b));
    let stages = |version: &ProcessVersion| -> Vec<String> {
        version.stages.iter().map(|stage| stage.key.clone()).collect()
    };
    let criteria_ruzicka = ruzicka(&borrowed(&weights_a), &borrowed(&weights_b));
    let stages_lcs_dice = lcs_dice(&texts(&stages(a)), &texts(&stages(b)));
    let questions_jaccard = jaccard(&texts(&a.questions), &texts(&b.questions));
    let evidence_jaccard = jaccard(&texts(&a.evidence), &texts(&b.evidence));
    let threshold = match (on_five(a), on_five(b)) {
        (Some(a), Some(b)) => (1.0 - (a - b).abs()).max(0.0),
        (None, None) => 1.0,
        _ => 0.0,
    };
    let paper_similarity = by.criteria * criteria_ruzicka
        + by.stages * stages_lcs_dice
        + by.questions * questions_jaccard
        + by.evidence * evidence_jaccard
        + by.threshold * threshold;
    PaperParts {
        criteria_ruzicka,
        stages_lcs_dice,
        questions_jaccard,
        evidence_jaccard,
        threshold,
        paper_similarity,
    }
}

/// Whether only the rating method differs: anchors, kind or panel of a stage (METHODS 10.1b).
pub fn rating_method_changed(a: &ProcessVersion, b: &ProcessVersion) -> bool {
    let parts = paper(a, b);
    let otherwise_same =
        parts.criteria_ruzicka > 1.0 - 1e-9 && parts.stages_lcs_dice == 1.0 && parts.questions_jaccard == 1.0;
    let anchors = a.criteria.iter().any(|criterion| {
        b.criteria.iter().any(|other| other.key == criterion.key && other.anchors != criterion.anchors)
    });
    let known = |kind: &str| !kind.is_empty();
    let stages = a.stages.iter().any(|stage| {
        b.stages.iter().any(|other| {
            other.key == stage.key
                && known(&other.kind)
                && known(&stage.kind)
                && (&other.kind, other.panel) != (&stage.kind, stage.panel)
        })
    });
    otherwise_same && (anchors || stages)
}

/// Pass threshold as a point of a 1-5 scale.
fn on_five(version: &ProcessVersion) -> Option<f64> {
    let (low, high) = version.scale;
    version.threshold.map(|threshold| 1.0 + 4.0 * (threshold - low) / (high - low))
}

fn texts(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn borrowed(list: &[(String, f64)]) -> Vec<(&str, f64)> {
    list.iter().map(|(key, value)| (key.as_str(), *value)).collect()
}

/// What the scorecards of two cohorts really rated, compared.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Practice {
    /// Ruzicka similarity of the shares of ratings per criterion; none when a side has no rating.
    pub similarity: Option<f64>,
    /// Jensen-Shannon distance, the second reading.
    pub js: Option<f64>,
    /// Ratings with a value, earlier and later cohort.
    pub cards: (u32, u32),
    /// Hires with a rating, earlier and later cohort.
    pub rated: (u32, u32),
    /// Up to three criteria whose share moved most, with the change.
    pub moved: Vec<(String, f64)>,
}

/// Ratings per criterion of one hire.
type Counts<'h> = BTreeMap<&'h str, u32>;

impl Snapshot<'_> {
    /// Ratings with a value per criterion, for each rated hire of a cohort.
    fn rated(&self, cohort: usize) -> Vec<Counts<'_>> {
        let of = |seller: &usize| {
            let mut counts = Counts::new();
            for rating in self.ratings_of(*seller).filter(|rating| rating.value.is_some()) {
                *counts.entry(&rating.criterion).or_default() += 1;
            }
            counts
        };
        self.members(cohort).iter().map(of).filter(|counts| !counts.is_empty()).collect()
    }

    /// Practised similarity of two cohorts.
    pub fn practice(&self, earlier: usize, later: usize) -> Practice {
        let (a, b) = (self.rated(earlier), self.rated(later));
        compare_practice(&summed(a.iter()), &summed(b.iter()), (a.len() as u32, b.len() as u32))
    }

    /// 5th percentile of the practised similarity when hires are dealt to the two cohorts at random.
    pub fn practice_floor(&self, earlier: usize, later: usize) -> Option<f64> {
        let (a, b) = (self.rated(earlier), self.rated(later));
        let mut hires: Vec<&Counts> = a.iter().chain(&b).collect();
        let names = (&self.history.cohorts[earlier].name, &self.history.cohorts[later].name);
        let mut generator = generator("practice", &[names.0, names.1]);
        let similarities: Vec<f64> = (0..PERMUTATIONS)
            .map(|_| {
                generator.shuffle(&mut hires);
                let (a, b) = hires.split_at(a.len());
                ruzicka(&summed(a.iter().copied()), &summed(b.iter().copied()))
            })
            .collect();
        quantile(&similarities, 0.05)
    }
}

/// Similarity of two lists of ratings per criterion, of so many rated hires each.
pub fn compare_practice(a: &[(&str, f64)], b: &[(&str, f64)], rated: (u32, u32)) -> Practice {
    let total = |counts: &[(&str, f64)]| counts.iter().map(|(_, count)| count).sum::<f64>();
    let (of_a, of_b) = (total(a), total(b));
    let known = of_a > 0.0 && of_b > 0.0;
    let mut shares: BTreeMap<&str, f64> = BTreeMap::new();
    if known {
        for (key, count) in a {
            *shares.entry(key).or_default() -= count / of_a;
        }
        for (key, count) in b {
            *shares.entry(key).or_default() += count / of_b;
        }
    }
    let mut moved: Vec<(String, f64)> =
        shares.into_iter().map(|(key, change)| (key.to_owned(), change)).collect();
    moved.retain(|(_, change)| change.abs() > 0.005);
    moved.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then_with(|| a.0.cmp(&b.0)));
    moved.truncate(3);
    Practice {
        similarity: known.then(|| ruzicka(a, b)),
        js: jensen_shannon_distance(a, b),
        cards: (of_a as u32, of_b as u32),
        rated,
        moved,
    }
}

fn summed<'c, 'h: 'c>(hires: impl Iterator<Item = &'c Counts<'h>>) -> Vec<(&'h str, f64)> {
    let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
    for (criterion, count) in hires.flatten() {
        *sums.entry(criterion).or_default() += count;
    }
    sums.into_iter().map(|(criterion, count)| (criterion, f64::from(count))).collect()
}
