//! Tail areas and quantiles of the normal, t, F, chi-squared and noncentral t distributions.

use crate::{beta_cdf, beta_quantile};
use statrs::function::erf::{erfc, erfc_inv};
use statrs::function::gamma::{gamma_ur, ln_gamma};
use std::f64::consts::SQRT_2;

/// Terms after which the noncentral series is as exact as it gets.
const MOST_TERMS: u32 = 20_000;

/// P(Z <= `z`) of the standard normal.
pub fn normal_cdf(z: f64) -> f64 {
    0.5 * erfc(-z / SQRT_2)
}

/// The `p` quantile of the standard normal.
pub fn normal_quantile(p: f64) -> f64 {
    let start = -SQRT_2 * erfc_inv(2.0 * p);
    // One Newton step takes the rational approximation to the last digits.
    let density = (-0.5 * start * start).exp() / (2.0 * std::f64::consts::PI).sqrt();
    if density > 0.0 && start.is_finite() { start - (normal_cdf(start) - p) / density } else { start }
}

/// P(|Z| >= |`z`|) of the standard normal.
pub fn normal_two_sided(z: f64) -> f64 {
    erfc(z.abs() / SQRT_2)
}

/// P(|T| >= |`t`|) of Student's t with `df` degrees of freedom.
pub fn t_two_sided(t: f64, df: f64) -> f64 {
    beta_cdf(df / (df + t * t), df / 2.0, 0.5)
}

/// The `p` quantile, `p` >= 1/2, of Student's t.
pub fn t_quantile(p: f64, df: f64) -> f64 {
    let x = beta_quantile(2.0 * (1.0 - p), df / 2.0, 0.5);
    if x <= 0.0 { f64::INFINITY } else { (df * (1.0 - x) / x).sqrt() }
}

/// P(F >= `f`) with `df1` and `df2` degrees of freedom.
pub fn f_upper(f: f64, df1: f64, df2: f64) -> f64 {
    if f <= 0.0 { 1.0 } else { beta_cdf(df2 / (df2 + df1 * f), df2 / 2.0, df1 / 2.0) }
}

/// The `p` quantile of F.
pub fn f_quantile(p: f64, df1: f64, df2: f64) -> f64 {
    let x = beta_quantile(1.0 - p, df2 / 2.0, df1 / 2.0);
    if x <= 0.0 { f64::INFINITY } else { df2 * (1.0 - x) / (df1 * x) }
}

/// P(X >= `x`) of chi-squared with `df` degrees of freedom.
pub fn chi_squared_upper(x: f64, df: f64) -> f64 {
    if x <= 0.0 { 1.0 } else { gamma_ur(df / 2.0, x / 2.0) }
}

/// P(T <= `t`) of the noncentral t (Lenth 1989, AS 243).
pub fn noncentral_t_cdf(t: f64, df: f64, ncp: f64) -> f64 {
    if t < 0.0 {
        return 1.0 - noncentral_t_cdf(-t, df, -ncp);
    }
    let x = t * t / (t * t + df);
    let half = ncp * ncp / 2.0;
    let mut p = 0.5 * (-half).exp();
    let mut q = SQRT_2 / std::f64::consts::PI.sqrt() * p * ncp;
    let mut sum = 0.0;
    if x > 0.0 {
        for j in 0..MOST_TERMS {
            let j = f64::from(j);
            let term = p * beta_cdf(x, j + 0.5, df / 2.0) + q * beta_cdf(x, j + 1.0, df / 2.0);
            sum += term;
            p *= half / (j + 1.0);
            q *= half / (j + 1.5);
            if j > half && term.abs() < 1e-17 {
                break;
            }
        }
    }
    (normal_cdf(-ncp) + sum).clamp(0.0, 1.0)
}

/// Logarithm of the binomial coefficient.
pub fn ln_choose(n: f64, k: f64) -> f64 {
    ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0)
}

/// What a density of many thousand subjects is uncertain by itself, relative to its size: no halving gets below it.
const NOISE: f64 = 1e-10;

/// Integral of `f` over [`a`, `b`] by adaptive Simpson to about 1e-13, or to [`NOISE`] of itself where that is more.
pub fn integral(f: &dyn Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    let pieces = 16;
    let width = (b - a) / f64::from(pieces);
    let piece = |piece: i32| {
        let (low, high) = (a + width * f64::from(piece), a + width * f64::from(piece + 1));
        let middle = f64::midpoint(low, high);
        let ends = (f(low), f(middle), f(high));
        simpson(f, (low, high), ends, simpson_rule(low, high, ends), 1e-14, 40)
    };
    (0..pieces).map(piece).sum()
}

fn simpson_rule(a: f64, b: f64, (left, middle, right): (f64, f64, f64)) -> f64 {
    (b - a) / 6.0 * (left + 4.0 * middle + right)
}

fn simpson(
    f: &dyn Fn(f64) -> f64,
    (a, b): (f64, f64),
    ends: (f64, f64, f64),
    whole: f64,
    tolerance: f64,
    depth: u32,
) -> f64 {
    let middle = f64::midpoint(a, b);
    let left = (ends.0, f(f64::midpoint(a, middle)), ends.1);
    let right = (ends.1, f(f64::midpoint(middle, b)), ends.2);
    let (of_left, of_right) = (simpson_rule(a, middle, left), simpson_rule(middle, b, right));
    let error = of_left + of_right - whole;
    let both = of_left + of_right;
    if depth == 0 || error.abs() <= f64::max(15.0 * tolerance, NOISE * both.abs()) {
        return both + error / 15.0;
    }
    simpson(f, (a, middle), left, of_left, tolerance / 2.0, depth - 1)
        + simpson(f, (middle, b), right, of_right, tolerance / 2.0, depth - 1)
}

/// Where an increasing `f` crosses zero in [`low`, `high`], by bisection to the last bit.
pub fn crossing(f: impl Fn(f64) -> f64, mut low: f64, mut high: f64) -> Option<f64> {
    if f(low) > 0.0 || f(high) < 0.0 {
        return None;
    }
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if f(middle) < 0.0 { low = middle } else { high = middle }
    }
    Some(f64::midpoint(low, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-10, "{a} {b}");
    }

    #[test]
    fn published_values() {
        close(normal_quantile(0.975), crate::Z);
        close(normal_cdf(1.96), 0.975_002_104_851_780_4);
        close(t_two_sided(2.228_138_851_964_939, 10.0), 0.05);
        close(t_quantile(0.975, 10.0), 2.228_138_851_986_274);
        close(chi_squared_upper(3.841_458_820_694_124, 1.0), 0.05);
        close(f_upper(f_quantile(0.95, 3.0, 20.0), 3.0, 20.0), 0.05);
        // R: pt(2, 10, 1) and pt(-1, 10, 1).
        close(noncentral_t_cdf(2.0, 10.0, 0.0), 0.963_305_982_614_629_9);
        close(noncentral_t_cdf(1.0, 5.0, 0.5) + noncentral_t_cdf(-1.0, 5.0, -0.5), 1.0);
        close(integral(&|x| x.sin(), 0.0, std::f64::consts::PI), 2.0);
        close(ln_choose(52.0, 5.0), 2_598_960.0_f64.ln());
        close(crossing(|x| x * x - 2.0, 0.0, 2.0).unwrap_or_default(), SQRT_2);
    }
}
