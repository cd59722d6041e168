//! One proportion: Wilson interval, Clopper-Pearson limit, Jeffreys probability (METHODS 5.2, 11.3).

use crate::{Z, beta_cdf, beta_quantile};

/// Wilson 95 % limits of `x` in `n` (Brown, Cai & DasGupta 2001); none for `n` = 0.
pub fn wilson(x: u32, n: u32) -> Option<(f64, f64)> {
    if n == 0 {
        return None;
    }
    let (n, p) = (f64::from(n), f64::from(x) / f64::from(n));
    let z2 = Z * Z;
    let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    let lower = if x == 0 { 0.0 } else { centre - half };
    let upper = if p == 1.0 { 1.0 } else { centre + half };
    Some((lower, upper))
}

/// Clopper-Pearson upper limit of `x` in `n` at the two-sided error `alpha` (0.05: the 97.5 % limit).
pub fn clopper_pearson_upper(x: u32, n: u32, alpha: f64) -> f64 {
    if x >= n { 1.0 } else { beta_quantile(1.0 - alpha / 2.0, f64::from(x) + 1.0, f64::from(n - x)) }
}

/// Clopper-Pearson lower limit of `x` in `n` at the two-sided error `alpha`.
pub fn clopper_pearson_lower(x: u32, n: u32, alpha: f64) -> f64 {
    if x == 0 { 0.0 } else { beta_quantile(alpha / 2.0, f64::from(x), f64::from(n - x) + 1.0) }
}

/// P(rate < `bar`) given `x` in `n` and Jeffreys' prior Beta(1/2, 1/2).
pub fn jeffreys_below(bar: f64, x: u32, n: u32) -> f64 {
    beta_cdf(bar, f64::from(x) + 0.5, f64::from(n - x) + 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        // METHODS 11 and the sample: 4 of 39 has the upper limit .2422, 4 of 13 has .6143 and P .9835.
        assert!((clopper_pearson_upper(4, 39, 0.05) - 0.242_209_726_950_617_77).abs() < 1e-12);
        assert!((clopper_pearson_upper(4, 13, 0.05) - 0.614_261_661_750_704_4).abs() < 1e-12);
        assert!((jeffreys_below(0.6, 4, 13) - 0.983_527_587_821_790_4).abs() < 1e-12);
        assert_eq!(wilson(0, 0), None);
        let (lower, upper) = wilson(2, 9).unwrap();
        assert!(
            (lower - 0.063_225_107_118_267_51).abs() < 1e-9 && (upper - 0.547_411_030_893_011_1).abs() < 1e-9
        );
        assert_eq!(wilson(0, 7).unwrap().0, 0.0);
    }
}
