//! How many until it can be told (METHODS 6).

use crate::distribution::crossing;
use crate::{FisherRegion, noncentral_t_cdf, normal_cdf, normal_quantile, t_quantile};

/// Sizes beyond which nothing is looked for.
const FAR: f64 = 1e7;

fn z(alpha: f64) -> f64 {
    normal_quantile(1.0 - alpha / 2.0)
}

/// Subjects a group for a two-sided test of p1 against p2, normal approximation; none when they are equal.
pub fn n_per_group_proportions(p1: f64, p2: f64, alpha: f64, power: f64) -> Option<f64> {
    let middle = f64::midpoint(p1, p2);
    let pooled = (2.0 * middle * (1.0 - middle)).sqrt();
    let own = (p1 * (1.0 - p1) + p2 * (1.0 - p2)).sqrt();
    (p1 != p2).then(|| ((z(alpha) * pooled + normal_quantile(power) * own) / (p2 - p1)).powi(2))
}

/// The same by Cohen's h, both tails counted.
pub fn n_per_group_arcsine(p1: f64, p2: f64, alpha: f64, power: f64) -> Option<f64> {
    let h = (2.0 * p2.sqrt().asin() - 2.0 * p1.sqrt().asin()).abs();
    let reached = |n: f64| {
        let shift = h * (n / 2.0).sqrt();
        normal_cdf(shift - z(alpha)) + normal_cdf(-shift - z(alpha)) - power
    };
    crossing(reached, 0.0, FAR)
}

/// Power of the two-sided two-sample t test for a standardised difference `d`.
pub fn power_t(d: f64, n1: f64, n2: f64, alpha: f64) -> f64 {
    let df = n1 + n2 - 2.0;
    let ncp = d * (n1 * n2 / (n1 + n2)).sqrt();
    let critical = t_quantile(1.0 - alpha / 2.0, df);
    1.0 - noncentral_t_cdf(critical, df, ncp) + noncentral_t_cdf(-critical, df, ncp)
}

/// Subjects a group for a standardised difference `d`, at least 2; none when it is 0.
pub fn n_per_group_t(d: f64, alpha: f64, power: f64) -> Option<f64> {
    let lacking = |n: f64| power_t(d.abs(), n, n, alpha) - power;
    match d.abs() {
        0.0 => None,
        _ if lacking(2.0) >= 0.0 => Some(2.0),
        d => crossing(lacking, 2.0, (60.0 / (d * d)).max(20.0)),
    }
}

/// The smallest standardised difference that groups of n1 and n2 would show; none below two subjects a group.
pub fn min_detectable_d(n1: f64, n2: f64, alpha: f64, power: f64) -> Option<f64> {
    (n1 >= 2.0 && n2 >= 2.0).then(|| crossing(|d| power_t(d, n1, n2, alpha) - power, 0.0, 20.0)).flatten()
}

/// Exact power of Fisher's two-sided test: every pair of results, each with its chance.
pub fn power_fisher(p1: f64, p2: f64, n1: u32, n2: u32, alpha: f64) -> f64 {
    FisherRegion::new(n1, n2, alpha).power(p1, p2)
}

/// Subjects a group until Fisher's exact test reaches a power; none within `most`.
pub fn n_per_group_fisher(p1: f64, p2: f64, alpha: f64, power: f64, most: u32) -> Option<u32> {
    (2..=most).find(|n| power_fisher(p1, p2, *n, *n, alpha) >= power)
}

/// Subjects of a second group until Fisher's exact test reaches a power, when the first has `n1`; none within `most`.
pub fn n_of_second_fisher(p1: f64, p2: f64, n1: u32, alpha: f64, power: f64, most: u32) -> Option<u32> {
    let reached = |n2: u32| power_fisher(p1, p2, n1, n2, alpha) >= power;
    if !reached(most) {
        return None;
    }
    // Halving first: the power goes up with n but for a saw of single steps, which the walk down then crosses.
    let (mut short, mut enough) = (1, most);
    while enough - short > 1 {
        let middle = u32::midpoint(short, enough);
        if reached(middle) { enough = middle } else { short = middle }
    }
    let walk = (2..enough).rev().take_while(|n2| enough - n2 <= 4);
    Some(walk.filter(|n2| reached(*n2)).last().unwrap_or(enough))
}

/// Hazard ratio under proportional hazards of two shares still here at the same time; none at 0 or 1.
pub fn hazard_ratio_of_shares(p1: f64, p2: f64) -> Option<f64> {
    (p1 > 0.0 && p1 < 1.0 && p2 > 0.0 && p2 < 1.0).then(|| p2.ln() / p1.ln())
}

/// Exits in all for a hazard ratio, groups of equal size (Schoenfeld 1981); none at 1.
pub fn schoenfeld_events(hazard_ratio: f64, alpha: f64, power: f64) -> Option<f64> {
    let log = hazard_ratio.ln();
    (log != 0.0).then(|| 4.0 * (z(alpha) + normal_quantile(power)).powi(2) / (log * log))
}
