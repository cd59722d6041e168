//! The rule of the Encore pattern (METHODS 11): cohort counts in, steps, stretches and levels out.
//! Never looks at a person or at the calendar.

use super::pooled::{EncoreRule, Pooled};
use super::{
    CohortInput, Encore, EncoreLevel, EndedBy, OutcomeOfPrevious, Step, StepProcess, StepSource, Stretch,
};

/// Share of hires without a usable first year from which a result says nothing: the early leavers among the others
/// count as misses without any outcome, so the rest would be all misses.
const MOST_GAPS: f64 = 0.20;

/// The pattern over cohorts of one role, ordered by first hire date.
pub fn encore_pattern(inputs: &[CohortInput], rule: &EncoreRule) -> Encore {
    let steps: Vec<Step> = inputs.windows(2).map(|pair| step(&pair[0], &pair[1], rule)).collect();
    let stretches = stretches(inputs, &steps, rule);
    let level = if inputs.len() < 2 || steps.iter().all(|step| step.process == StepProcess::Unknown) {
        EncoreLevel::NotEnoughData
    } else {
        stretches
            .iter()
            .map(|stretch| stretch.level)
            .min_by_key(|level| rank(*level))
            .unwrap_or(EncoreLevel::NoRepeat)
    };
    Encore { level, stretches, steps, inputs: inputs.to_vec(), sensitivity: Vec::new() }
}

/// P up to which a result met the bar: the mirror of "leans".
fn met(rule: &EncoreRule) -> f64 {
    1.0 - rule.lean
}

/// Place of a level in the order of METHODS 11.4.
fn rank(level: EncoreLevel) -> usize {
    use EncoreLevel as L;
    [
        L::Strong,
        L::Likely,
        L::Watch,
        L::Unclear,
        L::LabelsDelivered,
        L::NotOversold,
        L::NotEnoughData,
        L::NoRepeat,
    ]
    .iter()
    .position(|other| *other == level)
    .unwrap_or(usize::MAX)
}

fn step(previous: &CohortInput, this: &CohortInput, rule: &EncoreRule) -> Step {
    let (process, source, similarity) = judged(this, rule);
    let pooled = Pooled::of(previous.successes, previous.mature, rule);
    let known = Pooled::of(this.known_successes, this.known_mature, rule);
    let on_practice = source == StepSource::Practice;
    Step {
        from_: previous.id.clone(),
        to: this.id.clone(),
        process,
        process_source: source,
        similarity,
        paper_changed_but_practice_same: on_practice
            && process == StepProcess::Same
            && this.paper_sim.is_some_and(|paper| paper < rule.same),
        outcome_prev: outcome(&pooled, rule),
        p_below_bar_prev: pooled.p_below_bar,
        knowingly: known.leans(rule.lean),
        paper: this.paper_sim,
        practice: this.practice_sim,
        js: this.js,
        practice_floor: this.practice_floor,
        paper_parts: None,
        moved_criteria: Vec::new(),
    }
}

/// Same, partly, changed or unknown, on practice where it can be used (METHODS 10.4, 10.1b).
fn judged(this: &CohortInput, rule: &EncoreRule) -> (StepProcess, StepSource, Option<f64>) {
    let enough = this.cards_prev.min(this.cards_this) >= rule.min_cards
        && this.rated_prev.min(this.rated_this) >= rule.min_rated;
    let within_noise =
        |practice: f64| practice < rule.same && this.practice_floor.is_some_and(|floor| practice >= floor);
    let practice = this.practice_sim.filter(|practice| enough && !within_noise(*practice));
    let (similarity, source) = match (practice, this.paper_sim) {
        (Some(practice), _) => (practice, StepSource::Practice),
        (None, Some(paper)) => (paper, StepSource::Paper),
        (None, None) => return (StepProcess::Unknown, StepSource::None, None),
    };
    let process = match similarity {
        similarity if similarity >= rule.same && !this.rating_method_changed => StepProcess::Same,
        similarity if similarity >= rule.partly => StepProcess::Partly,
        _ => StepProcess::Changed,
    };
    (process, source, Some(similarity))
}

fn outcome(pooled: &Pooled, rule: &EncoreRule) -> OutcomeOfPrevious {
    if pooled.p_below_bar.is_none() {
        OutcomeOfPrevious::NotEnough
    } else if pooled.missed(rule.bar) {
        OutcomeOfPrevious::Missed
    } else if pooled.leans(rule.lean) {
        OutcomeOfPrevious::LeaningMissed
    } else if pooled.leans_against(met(rule)) {
        OutcomeOfPrevious::Met
    } else {
        OutcomeOfPrevious::Unclear
    }
}

/// Maximal runs of cohorts joined by "same".
fn stretches(inputs: &[CohortInput], steps: &[Step], rule: &EncoreRule) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in 0..inputs.len() {
        let next = steps.get(end);
        if next.is_some_and(|step| step.process == StepProcess::Same) {
            continue;
        }
        if end > start {
            let ended_by = match next.map(|step| step.process) {
                None => EndedBy::StillRunning,
                Some(StepProcess::Partly) => EndedBy::Partly,
                Some(StepProcess::Unknown) => EndedBy::Unknown,
                Some(StepProcess::Changed | StepProcess::Same) => EndedBy::Changed,
            };
            found.push(stretch(&inputs[start..=end], &steps[start..end], ended_by, rule));
        }
        start = end + 1;
    }
    found
}

fn stretch(cohorts: &[CohortInput], steps: &[Step], ended_by: EndedBy, rule: &EncoreRule) -> Stretch {
    let mature: Vec<&CohortInput> =
        cohorts.iter().filter(|cohort| cohort.mature >= rule.min_mature).collect();
    let pooled = Pooled::of(
        mature.iter().map(|cohort| cohort.successes).sum(),
        mature.iter().map(|cohort| cohort.mature).sum(),
        rule,
    );
    let practised_evidence = steps.iter().all(|step| step.process_source == StepSource::Practice);
    let mut stretch = Stretch {
        cohorts: cohorts.iter().map(|cohort| cohort.id.clone()).collect(),
        level: level(cohorts, mature.len(), &pooled, practised_evidence, rule),
        repeats: steps.len() as u32,
        knowing_repeats: steps.iter().filter(|step| step.knowingly).count() as u32,
        mature_cohorts: mature.len() as u32,
        pooled_successes: pooled.successes,
        pooled_mature: pooled.mature,
        data_gaps: cohorts.iter().map(|cohort| cohort.data_gaps).sum(),
        pooled_p_below_bar: pooled.p_below_bar,
        pooled_cp_upper: pooled.upper,
        practised_evidence,
        ended_by,
    };
    if stretch.mostly_gaps() {
        stretch.level = EncoreLevel::NotEnoughData;
    }
    stretch
}

impl Stretch {
    /// Whether too many of its hires have no usable first year to say anything of the others.
    pub fn mostly_gaps(&self) -> bool {
        mostly_gaps(self.data_gaps, self.pooled_mature)
    }
}

/// Whether too many hires have no usable first year to say anything of the others.
pub(super) fn mostly_gaps(data_gaps: u32, mature: u32) -> bool {
    f64::from(data_gaps) > MOST_GAPS * f64::from(data_gaps + mature)
}

fn level(
    cohorts: &[CohortInput],
    mature_cohorts: usize,
    pooled: &Pooled,
    practised: bool,
    rule: &EncoreRule,
) -> EncoreLevel {
    let share = |part: u32, of: u32| if of == 0 { 0.0 } else { f64::from(part) / f64::from(of) };
    let unlabelled = cohorts.iter().any(|cohort| share(cohort.labelled, cohort.hires) < rule.label_coverage);
    let oversold = cohorts.iter().all(|cohort| share(cohort.rockstars, cohort.labelled) >= rule.oversold);
    let strong = pooled.mature >= rule.strong_n && pooled.missed(rule.bar) && practised;
    match () {
        () if unlabelled || mature_cohorts == 0 => EncoreLevel::NotEnoughData,
        () if !oversold => EncoreLevel::NotOversold,
        () if mature_cohorts >= 2 && strong => EncoreLevel::Strong,
        () if mature_cohorts >= 2 && pooled.leans(rule.pool) => EncoreLevel::Likely,
        () if pooled.leans(rule.lean) => EncoreLevel::Watch,
        () if pooled.leans_against(met(rule)) => EncoreLevel::LabelsDelivered,
        () => EncoreLevel::Unclear,
    }
}
