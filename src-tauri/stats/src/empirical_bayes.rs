//! Shrinkage of several units towards their common mean (METHODS 5.3).

use crate::beta_quantile;

/// Proportions of several units under one beta prior.
#[derive(Debug, Clone, PartialEq)]
pub struct EbBeta {
    /// Proportion over all units.
    pub pooled: f64,
    /// Intra-class correlation by analysis of variance, at least 0.
    pub icc: f64,
    /// Strength of the prior, in observations.
    pub prior_strength: f64,
    /// One a unit.
    pub units: Vec<EbUnit>,
}

/// One unit before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EbUnit {
    /// Own proportion.
    pub raw: f64,
    /// Posterior mean.
    pub shrunk: f64,
    /// 2.5 % quantile of the posterior.
    pub lower: f64,
    /// 97.5 % quantile.
    pub upper: f64,
    /// Weight on the unit's own data.
    pub weight: f64,
}

/// Successes and trials of each unit; none below two units or without trials.
pub fn eb_beta(units: &[(u32, u32)], least: f64, most: f64) -> Option<EbBeta> {
    let units: Vec<(f64, f64)> =
        units.iter().filter(|unit| unit.1 > 0).map(|(x, n)| (f64::from(*x), f64::from(*n))).collect();
    let k = units.len() as f64;
    let total: f64 = units.iter().map(|unit| unit.1).sum();
    if units.len() < 2 || total <= k {
        return None;
    }
    let pooled = units.iter().map(|unit| unit.0).sum::<f64>() / total;
    let between: f64 = units.iter().map(|(x, n)| n * (x / n - pooled).powi(2)).sum::<f64>() / (k - 1.0);
    let within: f64 = units.iter().map(|(x, n)| x * (1.0 - x / n)).sum::<f64>() / (total - k);
    let n0 = (total - units.iter().map(|(_, n)| n * n).sum::<f64>() / total) / (k - 1.0);
    let spread = between + (n0 - 1.0) * within;
    let icc = if spread > 0.0 { ((between - within) / spread).max(0.0) } else { 0.0 };
    let prior_strength = if icc > 0.0 { (1.0 / icc - 1.0).clamp(least, most) } else { most };
    let unit = |(x, n): &(f64, f64)| {
        let (a, b) = (pooled * prior_strength + x, (1.0 - pooled) * prior_strength + n - x);
        EbUnit {
            raw: x / n,
            shrunk: a / (a + b),
            lower: beta_quantile(0.025, a, b),
            upper: beta_quantile(0.975, a, b),
            weight: n / (n + prior_strength),
        }
    };
    Some(EbBeta { pooled, icc, prior_strength, units: units.iter().map(unit).collect() })
}

/// Estimates of several units with their errors, under one normal prior.
#[derive(Debug, Clone, PartialEq)]
pub struct EbNormal {
    /// Between-unit variance after DerSimonian and Laird.
    pub dl: Pool,
    /// Between-unit variance after Paule and Mandel: the one that shrinks.
    pub pm: Pool,
    /// Cochran's Q.
    pub q: f64,
    /// Shrunk estimate and weight on the unit's own data.
    pub units: Vec<(f64, f64)>,
}

/// A between-unit variance and the mean under it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pool {
    /// Between-unit variance.
    pub tau2: f64,
    /// Weighted mean.
    pub mean: f64,
    /// Its standard error.
    pub se: f64,
}

/// Estimates and standard errors of each unit; none below two units or with an error of 0.
pub fn eb_normal(units: &[(f64, f64)]) -> Option<EbNormal> {
    if units.len() < 2 || units.iter().any(|unit| unit.1 <= 0.0) {
        return None;
    }
    let q = q_at(units, 0.0);
    let weights = || units.iter().map(|(_, se)| 1.0 / (se * se));
    let (sum, squares): (f64, f64) = (weights().sum(), weights().map(|w| w * w).sum());
    let free = units.len() as f64 - 1.0;
    let dl = pool(units, ((q - free) / (sum - squares / sum)).max(0.0));
    let pm = pool(units, paule_mandel(units, free));
    let shrink = |(y, se): &(f64, f64)| {
        let weight = pm.tau2 / (pm.tau2 + se * se);
        (pm.mean + (y - pm.mean) * weight, weight)
    };
    Some(EbNormal { dl, pm, q, units: units.iter().map(shrink).collect() })
}

/// The variance under which Cochran's Q equals its degrees of freedom.
fn paule_mandel(units: &[(f64, f64)], free: f64) -> f64 {
    if q_at(units, 0.0) <= free {
        return 0.0;
    }
    let mut high = 1.0;
    while q_at(units, high) > free && high < 1e12 {
        high *= 2.0;
    }
    crate::distribution::crossing(|tau2| free - q_at(units, tau2), 0.0, high).unwrap_or(0.0)
}

fn pool(units: &[(f64, f64)], tau2: f64) -> Pool {
    let weight = |se: f64| 1.0 / (se * se + tau2);
    let total: f64 = units.iter().map(|(_, se)| weight(*se)).sum();
    let mean = units.iter().map(|(y, se)| y * weight(*se)).sum::<f64>() / total;
    Pool { tau2, mean, se: (1.0 / total).sqrt() }
}

fn q_at(units: &[(f64, f64)], tau2: f64) -> f64 {
    let mean = pool(units, tau2).mean;
    units.iter().map(|(y, se)| (y - mean).powi(2) / (se * se + tau2)).sum()
}
