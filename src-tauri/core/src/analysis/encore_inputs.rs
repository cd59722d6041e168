//! What the rule of the Encore pattern needs, counted over the cohorts of a role.
//! Never judges: the rule does.

use super::encore_rule::encore_pattern;
use super::first_year::Standing;
use super::pooled::EncoreRule;
use super::process::{paper, rating_method_changed};
use super::snapshot::MATURE_MONTHS;
use super::{CohortInput, Encore, PaperParts, Sensitivity, Snapshot, StepProcess};
use crate::model::ProcessVersion;

impl Snapshot<'_> {
    /// The pattern over the cohorts of a role, which are ordered by first hire date.
    pub fn encore(&self, cohorts: &[usize]) -> Encore {
        let rule = EncoreRule::from(&self.history.settings.thresholds);
        let mut inputs: Vec<CohortInput> = Vec::new();
        let mut run_start = 0;
        for (place, cohort) in cohorts.iter().enumerate() {
            let mut input = self.own_input(*cohort);
            if place > 0 {
                self.add_step(&mut input, cohorts[place - 1], *cohort);
                // Known are the results of the run of cohorts that ends with the one before.
                let known = self.known_at_first_hire(&cohorts[run_start..place], *cohort);
                (input.known_successes, input.known_mature) = known;
            }
            inputs.push(input);
            let joined = encore_pattern(&inputs, &rule).steps.last().map(|step| step.process);
            if joined != Some(StepProcess::Same) {
                run_start = place;
            }
        }
        let mut encore = encore_pattern(&inputs, &rule);
        for (step, pair) in encore.steps.iter_mut().zip(cohorts.windows(2)) {
            step.paper_parts = self.paper_parts(pair[0], pair[1]);
            step.moved_criteria = self.practice(pair[0], pair[1]).moved;
        }
        encore.sensitivity = sensitivity(&inputs, &rule);
        encore
    }

    fn own_input(&self, cohort: usize) -> CohortInput {
        let members = self.members(cohort);
        let (successes, mature) = self.hits(members);
        let labels: Vec<bool> = members.iter().filter_map(|seller| self.rock_star(*seller)).collect();
        CohortInput {
            id: self.history.cohorts[cohort].name.clone(),
            hires: members.len() as u32,
            labelled: labels.len() as u32,
            rockstars: labels.iter().filter(|label| **label).count() as u32,
            mature,
            successes,
            data_gaps: members.iter().filter(|seller| self.standing(**seller) == Standing::DataGap).count()
                as u32,
            ..CohortInput::default()
        }
    }

    /// Labelled a rock star at hire: by tick, else by the weighted overall score on the scale of a described version
    /// (METHODS 11.2); without a scale a score says nothing.
    pub fn rock_star(&self, seller: usize) -> Option<bool> {
        let person = &self.history.sellers[seller];
        let described =
            person.cohort.and_then(|cohort| self.version(cohort)).filter(|version| is_described(version));
        let bar = described.map(|version| {
            let (low, high) = version.scale;
            low + (self.history.settings.thresholds.rock_star_score - 1.0) / 4.0 * (high - low)
        });
        person.rock_star.or_else(|| person.overall_score.zip(bar).map(|(score, bar)| score >= bar - 1e-12))
    }

    /// The process version of a cohort, when anything is known of it.
    pub fn version(&self, cohort: usize) -> Option<&ProcessVersion> {
        self.history.cohorts[cohort].version.map(|version| &self.history.versions[version])
    }

    fn add_step(&self, input: &mut CohortInput, previous: usize, cohort: usize) {
        let practice = self.practice(previous, cohort);
        input.paper_sim = self.paper_parts(previous, cohort).map(|parts| parts.paper_similarity);
        input.rating_method_changed = self
            .version(previous)
            .zip(self.version(cohort))
            .is_some_and(|(before, after)| rating_method_changed(before, after));
        input.practice_sim = practice.similarity;
        input.js = practice.js;
        (input.cards_prev, input.cards_this) = practice.cards;
        (input.rated_prev, input.rated_this) = practice.rated;
        let below = practice.similarity.is_some_and(|p| p < self.history.settings.thresholds.same);
        input.practice_floor = below.then(|| self.practice_floor(previous, cohort)).flatten();
    }

    /// Paper similarity of two cohorts' versions; none when one is unknown or a stub without any content.
    fn paper_parts(&self, previous: usize, cohort: usize) -> Option<PaperParts> {
        let (before, after) =
            (self.history.cohorts[previous].version?, self.history.cohorts[cohort].version?);
        let versions = (&self.history.versions[before], &self.history.versions[after]);
        let known = before == after || (is_described(versions.0) && is_described(versions.1));
        known.then(|| paper(versions.0, versions.1))
    }

    /// Hits and hires of earlier cohorts that were 12 months old when `cohort` began.
    fn known_at_first_hire(&self, earlier: &[usize], cohort: usize) -> (u32, u32) {
        let Some(began) = self.first_hired_on(cohort) else { return (0, 0) };
        let hires = earlier.iter().flat_map(|cohort| self.members(*cohort)).copied();
        let known: Vec<usize> = hires.filter(|seller| self.age(*seller, began) >= MATURE_MONTHS).collect();
        debug_assert!(known.iter().all(|seller| self.standing(*seller) != Standing::NotYet));
        self.hits(&known)
    }
}

/// The level at a bar 10 points off, and at a similarity 5 points off (METHODS 11.8).
fn sensitivity(inputs: &[CohortInput], rule: &EncoreRule) -> Vec<Sensitivity> {
    let others = [
        (rule.bar - 0.10, rule.same),
        (rule.bar + 0.10, rule.same),
        (rule.bar, rule.same - 0.05),
        (rule.bar, rule.same + 0.05),
    ];
    let inside = |share: f64| share > 0.0 && share < 1.0;
    let others =
        others.into_iter().filter(|(bar, same)| inside(*bar) && inside(*same) && *same >= rule.partly);
    let at = |(bar, same)| Sensitivity {
        bar,
        same,
        level: encore_pattern(inputs, &EncoreRule { bar, same, ..*rule }).level,
    };
    others.map(at).collect()
}

/// Whether a version is more than a name that an import mentioned.
pub fn is_described(version: &ProcessVersion) -> bool {
    !version.criteria.is_empty() || !version.stages.is_empty()
}
