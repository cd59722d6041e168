//! Two proportions: Newcombe's interval, Fisher's exact test, mid-p, and P(p2 > p1) (METHODS 5.2, 6.3).

use crate::distribution::{integral, ln_choose};
use crate::{beta_cdf, beta_quantile, wilson};
use statrs::function::gamma::ln_gamma;

/// Tables this much likelier than the observed one still count as no likelier.
pub(crate) const SAME: f64 = 1.0 + 1e-7;

/// x2 of n2 against x1 of n1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoProportions {
    /// p2 - p1.
    pub diff: f64,
    /// Lower 95 % limit (Newcombe's hybrid of two Wilson intervals).
    pub lower: f64,
    /// Upper 95 % limit.
    pub upper: f64,
    /// Fisher's exact p, two-sided.
    pub fisher_p: f64,
    /// Fisher's exact p for p2 > p1.
    pub fisher_p_greater: f64,
    /// The same less half the probability of the observed table.
    pub midp_greater: f64,
    /// P(p2 > p1) given the data and Jeffreys' priors.
    pub prob_greater: f64,
}

/// Compares two proportions; none when a group is empty.
pub fn two_proportions(x1: u32, n1: u32, x2: u32, n2: u32) -> Option<TwoProportions> {
    let ((l1, u1), (l2, u2)) = (wilson(x1, n1)?, wilson(x2, n2)?);
    let (p1, p2) = (f64::from(x1) / f64::from(n1), f64::from(x2) / f64::from(n2));
    let diff = p2 - p1;
    let lower = diff - ((p2 - l2).powi(2) + (u1 - p1).powi(2)).sqrt();
    let upper = diff + ((u2 - p2).powi(2) + (p1 - l1).powi(2)).sqrt();
    let fisher = fisher_exact(x1, n1, x2, n2);
    Some(TwoProportions {
        diff,
        lower,
        upper,
        fisher_p: fisher.two_sided,
        fisher_p_greater: fisher.greater,
        midp_greater: fisher.greater - 0.5 * fisher.of_table,
        prob_greater: prob_greater_by(x1, n1, x2, n2, 0.0),
    })
}

/// Fisher's exact test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fisher {
    /// Sum over the tables that are no likelier.
    pub two_sided: f64,
    /// Sum over the tables with at least as many in the second group.
    pub greater: f64,
    /// Probability of the table itself.
    pub of_table: f64,
}

/// Fisher's exact test of x1 in n1 against x2 in n2, with the margins given.
pub fn fisher_exact(x1: u32, n1: u32, x2: u32, n2: u32) -> Fisher {
    let (n1, n2, x) = (f64::from(n1), f64::from(n2), f64::from(x1 + x2));
    let all = ln_choose(n1 + n2, x);
    let probability = |in_second: f64| (ln_choose(n2, in_second) + ln_choose(n1, x - in_second) - all).exp();
    let of_table = probability(f64::from(x2));
    let (mut two_sided, mut greater) = (0.0, 0.0);
    let mut in_second = (x - n1).max(0.0);
    while in_second <= n2.min(x) {
        let p = probability(in_second);
        if p <= of_table * SAME {
            two_sided += p;
        }
        if in_second >= f64::from(x2) {
            greater += p;
        }
        in_second += 1.0;
    }
    Fisher { two_sided: two_sided.min(1.0), greater: greater.min(1.0), of_table }
}

/// P(p2 > p1 + `by`) given the data and Jeffreys' Beta(1/2, 1/2) priors.
pub fn prob_greater_by(x1: u32, n1: u32, x2: u32, n2: u32, by: f64) -> f64 {
    let (a1, b1) = (f64::from(x1) + 0.5, f64::from(n1 - x1) + 0.5);
    let (a2, b2) = (f64::from(x2) + 0.5, f64::from(n2 - x2) + 0.5);
    let log_beta = ln_gamma(a2) + ln_gamma(b2) - ln_gamma(a2 + b2);
    // u = sin^2 t takes the poles of the density at 0 and 1 away.
    let part = |t: f64| {
        let (sin, cos) = t.sin_cos();
        let (of_sin, of_cos) = (2.0 * a2 - 1.0, 2.0 * b2 - 1.0);
        let log = |exponent: f64, value: f64| if exponent == 0.0 { 0.0 } else { exponent * value.ln() };
        if (sin <= 0.0 && of_sin > 0.0) || (cos <= 0.0 && of_cos > 0.0) {
            return 0.0;
        }
        2.0 * (log(of_sin, sin) + log(of_cos, cos) - log_beta).exp() * beta_cdf(sin * sin - by, a1, b1)
    };
    // The more subjects, the narrower the density: beyond twenty deviations is nothing, and even pieces of all could miss it.
    let (mode, deviation) = ((a2 / (a2 + b2)).sqrt().asin(), 0.5 / (a2 + b2).sqrt());
    let low = (mode - 20.0 * deviation).max(0.0);
    let high = (mode + 20.0 * deviation).min(std::f64::consts::FRAC_PI_2);
    integral(&part, low, high).clamp(0.0, 1.0)
}

/// Jeffreys' 95 % limits of x in n: from 0 where x = 0, to 1 where x = n.
pub fn jeffreys_limits(x: u32, n: u32) -> (f64, f64) {
    let (a, b) = (f64::from(x) + 0.5, f64::from(n - x) + 0.5);
    let lower = if x == 0 { 0.0 } else { beta_quantile(0.025, a, b) };
    let upper = if x == n { 1.0 } else { beta_quantile(0.975, a, b) };
    (lower, upper)
}
