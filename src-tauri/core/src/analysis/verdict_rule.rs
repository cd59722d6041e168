//! The rule of a role's verdict (METHODS 18): the latest stretch against the bar and against the floor.
//! Never uses the label.

use super::encore_inputs::is_described;
use super::pooled::{EncoreRule, Pooled};
use super::verdict_headline::headline;
use super::wording::percent;
use super::{
    After, Caveat, Encore, EndedBy, Floor, Gap, Snapshot, StepProcess, StepSource, Stretch, Tense, Verdict,
    VerdictLacks, VerdictState, VerdictStrength,
};

impl Snapshot<'_> {
    /// The verdict over the cohorts of a role, which are ordered by first hire date.
    pub fn verdict(&self, cohorts: &[usize], encore: &Encore) -> Verdict {
        let rule = EncoreRule::from(&self.history.settings.thresholds);
        let stretch = encore.stretches.last();
        let members: Vec<usize> = stretch.map_or_else(Vec::new, |stretch| {
            let named = |cohort: &&usize| stretch.cohorts.contains(&self.history.cohorts[**cohort].name);
            cohorts.iter().filter(named).copied().collect()
        });
        let (floor, gap) = (self.floor(&members), self.gap(&members));
        let (state, strength) =
            state(encore, &floor, &gap, &rule, self.history.settings.thresholds.attainment_bar);
        let ended = stretch.is_some_and(|stretch| stretch.ended_by != EndedBy::StillRunning);
        let mut verdict = Verdict {
            state,
            strength,
            tense: if ended { Tense::Past } else { Tense::Present },
            headline: String::new(),
            sentence: String::new(),
            stretch: stretch.map(|stretch| stretch.cohorts.clone()).unwrap_or_default(),
            pooled_successes: stretch.map_or(0, |stretch| stretch.pooled_successes),
            pooled_mature: stretch.map_or(0, |stretch| stretch.pooled_mature),
            mature_cohorts: stretch.map_or(0, |stretch| stretch.mature_cohorts),
            pooled_p_below_bar: stretch.and_then(|stretch| stretch.pooled_p_below_bar),
            pooled_cp_upper: stretch.and_then(|stretch| stretch.pooled_cp_upper),
            floor,
            gap,
            ended_by: stretch.map(|stretch| stretch.ended_by),
            after: stretch.filter(|_| ended).and_then(|stretch| self.after(cohorts, stretch)),
            caveats: Vec::new(),
            lacks: (state == VerdictState::TooLittleToSay)
                .then(|| VerdictLacks::of(encore, self.any_outcomes(cohorts))),
            mature_by: self.mature_by(if members.is_empty() { cohorts } else { &members }),
            would_settle: String::new(),
        };
        verdict.caveats = caveats(&verdict);
        verdict.caveats.extend(self.label_only(&members, encore, &verdict));
        verdict.headline = headline(&verdict);
        (verdict.sentence, verdict.would_settle) =
            verdict.in_words(encore, &self.history.settings.thresholds, 1);
        verdict
    }

    /// Says so when "the same process" rests on the same name alone, which nobody described.
    fn label_only(&self, members: &[usize], encore: &Encore, verdict: &Verdict) -> Option<Caveat> {
        let on_name = members.iter().skip(1).any(|cohort| {
            let described = self.version(*cohort).is_some_and(is_described);
            let step = encore.steps.iter().find(|step| step.to == self.history.cohorts[*cohort].name);
            !described && step.is_some_and(|step| step.process_source == StepSource::Paper)
        });
        let sentence = "these classes bear the name of one process version, but nobody described it: import the process or the scorecards";
        (on_name && verdict.state != VerdictState::TooLittleToSay)
            .then(|| Caveat::new("label_only", sentence))
    }

    /// The cohort that followed an ended stretch.
    fn after(&self, cohorts: &[usize], stretch: &Stretch) -> Option<After> {
        let last = stretch.cohorts.last()?;
        let place = cohorts.iter().position(|cohort| self.history.cohorts[*cohort].name == *last)?;
        let cohort = *cohorts.get(place + 1)?;
        let (successes, mature) = self.hits(self.members(cohort));
        Some(After {
            process: self.version(cohort).map(|version| version.key.clone()),
            cohort: self.history.cohorts[cohort].name.clone(),
            successes,
            mature,
        })
    }
}

/// Verdict and strength, first rule that applies.
fn state(
    encore: &Encore,
    floor: &Floor,
    gap: &Gap,
    rule: &EncoreRule,
    attainment_bar: f64,
) -> (VerdictState, Option<VerdictStrength>) {
    let Some(stretch) = encore.stretches.last() else {
        let known =
            encore.inputs.len() >= 2 && encore.steps.iter().all(|s| s.process != StepProcess::Unknown);
        let mature: u32 = encore.inputs.iter().map(|input| input.mature).sum();
        let state = if known && mature >= rule.strong_n {
            VerdictState::NothingRepeats
        } else {
            VerdictState::TooLittleToSay
        };
        return (state, None);
    };
    if stretch.mostly_gaps() {
        return (VerdictState::TooLittleToSay, None);
    }
    let pooled = Pooled::of(stretch.pooled_successes, stretch.pooled_mature, rule);
    let below_the_floor = gap.lower.is_some_and(|lower| lower > 0.0);
    let floor_held = floor.fell == Some(false);
    let new_process_failed = same_result_of_a_new_process(encore, rule);
    // Without a floor a real change with the same result speaks louder than the result itself.
    let nothing_else = !floor.usable && !new_process_failed;
    let gap_may_be_none = gap.lower.zip(gap.upper).is_some_and(|(lower, upper)| lower <= 0.0 && upper >= 0.0);
    // Tenured sellers who miss their quota as well, by as much, are no floor to fall below.
    let all_low = gap_may_be_none && floor.median_in_window.is_some_and(|median| median < attainment_bar);
    if pooled.leans(rule.pool) && !all_low && (floor_held || below_the_floor || nothing_else) {
        let strong = stretch.mature_cohorts >= 2
            && pooled.mature >= rule.strong_n
            && pooled.missed(rule.bar)
            && floor.usable;
        let strength = if strong { VerdictStrength::Strong } else { VerdictStrength::Likely };
        return (VerdictState::PointsAtSelection, Some(strength));
    }
    let all_fell = floor.fell == Some(true) && gap_may_be_none;
    if pooled.leans(rule.lean) && (all_fell || all_low || new_process_failed) {
        return (VerdictState::PointsElsewhere, None);
    }
    let enough = pooled.mature >= rule.strong_n;
    let any_leans = encore.stretches.iter().any(|s| s.pooled_p_below_bar.is_some_and(|p| p >= rule.lean));
    if enough && (pooled.leans_against(1.0 - rule.lean) || !any_leans) {
        return (VerdictState::NothingRepeats, None);
    }
    (VerdictState::TooLittleToSay, None)
}

/// The two latest stretches both lean below the bar, and the process really changed between them.
fn same_result_of_a_new_process(encore: &Encore, rule: &EncoreRule) -> bool {
    let [.., before, latest] = &encore.stretches[..] else { return false };
    let leans = |stretch: &Stretch| stretch.pooled_p_below_bar.is_some_and(|p| p >= rule.lean);
    let changed = |similarity: Option<f64>| similarity.is_some_and(|s| s < rule.same);
    let from = encore.inputs.iter().position(|input| before.cohorts.last() == Some(&input.id));
    let to = encore.inputs.iter().position(|input| latest.cohorts.first() == Some(&input.id));
    let really_changed = from.zip(to).is_some_and(|(from, to)| {
        let mut between = encore.steps[from..to].iter();
        between.any(|s| {
            s.process == StepProcess::Changed && s.process_source == StepSource::Practice && changed(s.paper)
        })
    });
    leans(before) && leans(latest) && really_changed
}

fn caveats(verdict: &Verdict) -> Vec<Caveat> {
    let compared = verdict.floor.usable || verdict.gap.gap.is_some();
    if verdict.state != VerdictState::PointsAtSelection || compared {
        return Vec::new();
    }
    let cannot = "market, product or territory cannot be ruled out";
    vec![match verdict.floor.median_in_window {
        Some(median) => Caveat::new(
            "no_earlier_floor",
            format!(
                "tenured sellers made {} of quota in those months, with nothing before to compare: {cannot}",
                percent(median)
            ),
        ),
        None => Caveat::new("no_floor", format!("no tenured sellers to compare with: {cannot}")),
    }]
}
