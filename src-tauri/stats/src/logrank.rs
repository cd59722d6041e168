//! Log-rank test over K groups, stratified or not, and its permutation p (METHODS 2.8).

use crate::linear::{Matrix, cholesky, solve};
use crate::{Xoshiro256, chi_squared_upper, combinations};

/// Relabellings up to which all are looked at.
const MOST_EXACT: u64 = 20_000;
/// Random relabellings beyond.
const RANDOM: u32 = 10_000;
/// Statistics within this of the observed one count as tied.
const TIE: f64 = 1e-9;

/// Exits against those expected if all groups were alike.
#[derive(Debug, Clone, PartialEq)]
pub struct LogRank {
    /// Exits by group.
    pub observed: Vec<f64>,
    /// Expected exits by group.
    pub expected: Vec<f64>,
    /// The statistic.
    pub chi2: f64,
    /// Groups with anybody at risk at an exit, less one.
    pub df: u32,
    /// Asymptotic p.
    pub p: f64,
}

/// One time of a subject: when, exit or censored, group.
#[derive(Debug, Clone, Copy)]
struct Subject {
    time: f64,
    event: bool,
    group: usize,
}

/// Log-rank over groups numbered from 0; strata numbered likewise, if any. None without exits or with one group.
pub fn logrank_test(
    times: &[f64],
    events: &[bool],
    groups: &[usize],
    strata: Option<&[usize]>,
) -> Option<LogRank> {
    let k = groups.iter().max()? + 1;
    let n_strata = strata.and_then(|strata| strata.iter().max()).map_or(1, |most| most + 1);
    let mut by_stratum: Vec<Vec<Subject>> = vec![Vec::new(); n_strata];
    for index in 0..times.len() {
        let stratum = strata.map_or(0, |strata| strata[index]);
        by_stratum[stratum].push(Subject { time: times[index], event: events[index], group: groups[index] });
    }
    let mut sums = Sums { observed: vec![0.0; k], expected: vec![0.0; k], variance: vec![vec![0.0; k]; k] };
    for subjects in &mut by_stratum {
        subjects.sort_by(|a, b| b.time.total_cmp(&a.time));
        sums.add(subjects);
    }
    let chosen: Vec<usize> = (0..k).filter(|group| sums.expected[*group] > 0.0).collect();
    let (_, free) = chosen.split_last()?;
    if free.is_empty() || sums.observed.iter().sum::<f64>() == 0.0 {
        return None;
    }
    let variance: Matrix =
        free.iter().map(|i| free.iter().map(|j| sums.variance[*i][*j]).collect()).collect();
    let excess: Vec<f64> = free.iter().map(|group| sums.observed[*group] - sums.expected[*group]).collect();
    let solved = solve(&cholesky(&variance)?, &excess);
    let chi2: f64 = excess.iter().zip(&solved).map(|(a, b)| a * b).sum();
    let df = free.len() as u32;
    let p = chi_squared_upper(chi2, f64::from(df));
    Some(LogRank { observed: sums.observed, expected: sums.expected, chi2, df, p })
}

struct Sums {
    observed: Vec<f64>,
    expected: Vec<f64>,
    variance: Matrix,
}

impl Sums {
    /// Adds a stratum whose subjects come latest first.
    fn add(&mut self, subjects: &[Subject]) {
        let k = self.observed.len();
        let mut at_risk = vec![0.0; k];
        for tied in subjects.chunk_by(|a, b| a.time == b.time) {
            let mut exits = 0.0;
            for subject in tied {
                at_risk[subject.group] += 1.0;
                if subject.event {
                    self.observed[subject.group] += 1.0;
                    exits += 1.0;
                }
            }
            let n: f64 = at_risk.iter().sum();
            if exits == 0.0 {
                continue;
            }
            let spread = if n > 1.0 { exits * (n - exits) / (n - 1.0) } else { 0.0 };
            for i in 0..k {
                let share = at_risk[i] / n;
                self.expected[i] += exits * share;
                self.variance[i][i] += spread * share;
                for (variance, other) in self.variance[i].iter_mut().zip(&at_risk) {
                    *variance -= spread * share * other / n;
                }
            }
        }
    }
}

/// The permutation test of two groups.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogRankPermutation {
    /// The statistic of the groups as they are.
    pub chi2: f64,
    /// Relabellings looked at.
    pub permutations: u64,
    /// All of them, or random ones.
    pub exact: bool,
    /// Share of relabellings at least as extreme (random: with the +1 rule).
    pub p: f64,
    /// The asymptotic p beside it.
    pub p_asymptotic: f64,
}

/// Two-group log-rank with its p over relabellings; `second` says who belongs to the second group.
pub fn logrank_permutation(
    times: &[f64],
    events: &[bool],
    second: &[bool],
    generator: &mut Xoshiro256,
) -> Option<LogRankPermutation> {
    let mut order: Vec<usize> = (0..times.len()).collect();
    order.sort_by(|a, b| times[*b].total_cmp(&times[*a]));
    let subjects: Vec<(f64, bool)> = order.iter().map(|i| (times[*i], events[*i])).collect();
    let labels: Vec<bool> = order.iter().map(|i| second[*i]).collect();
    let observed = two_group_chi2(&subjects, &labels)?;
    let extreme = |labels: &[bool]| two_group_chi2(&subjects, labels).unwrap_or(0.0) >= observed - TIE;
    let (n, n2) = (labels.len(), labels.iter().filter(|label| **label).count());
    let p_asymptotic = chi_squared_upper(observed, 1.0);
    let all = combinations::count(n, n2);
    if all.is_some_and(|all| all <= MOST_EXACT) {
        let (mut at_least, mut permutations) = (0_u64, 0_u64);
        let mut relabelled = vec![false; n];
        combinations::each(n, n2, |chosen| {
            relabelled.fill(false);
            for index in chosen {
                relabelled[*index] = true;
            }
            permutations += 1;
            at_least += u64::from(extreme(&relabelled));
        });
        let p = at_least as f64 / permutations as f64;
        return Some(LogRankPermutation { chi2: observed, permutations, exact: true, p, p_asymptotic });
    }
    let mut shuffled = labels;
    let mut at_least = 0;
    for _ in 0..RANDOM {
        generator.shuffle(&mut shuffled);
        at_least += u32::from(extreme(&shuffled));
    }
    let p = f64::from(at_least + 1) / f64::from(RANDOM + 1);
    Some(LogRankPermutation {
        chi2: observed,
        permutations: u64::from(RANDOM),
        exact: false,
        p,
        p_asymptotic,
    })
}

/// The statistic of two groups; subjects come latest first.
fn two_group_chi2(subjects: &[(f64, bool)], second: &[bool]) -> Option<f64> {
    let (mut n, mut n2, mut excess, mut variance) = (0.0, 0.0, 0.0, 0.0);
    let mut start = 0;
    while start < subjects.len() {
        let (mut exits, mut exits2) = (0.0, 0.0);
        let mut end = start;
        while end < subjects.len() && subjects[end].0 == subjects[start].0 {
            n += 1.0;
            n2 += f64::from(u8::from(second[end]));
            if subjects[end].1 {
                exits += 1.0;
                exits2 += f64::from(u8::from(second[end]));
            }
            end += 1;
        }
        excess += exits2 - exits * n2 / n;
        if n > 1.0 {
            variance += exits * (n - exits) / (n - 1.0) * (n2 / n) * (1.0 - n2 / n);
        }
        start = end;
    }
    (variance > 0.0).then(|| excess * excess / variance)
}
