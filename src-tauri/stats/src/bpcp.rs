//! The beta product confidence procedure, and the log-log limits mended with it where they can't be
//! (Fay, Brittain & Proschan 2013; METHODS 2.4).

use crate::{KaplanMeier, beta_quantile};

/// Mean and variance of a product of independent beta variables, kept as its first two moments.
#[derive(Debug, Clone, Copy)]
struct Product {
    first: f64,
    second: f64,
}

impl Product {
    const ONE: Self = Self { first: 1.0, second: 1.0 };

    fn times_beta(self, a: f64, b: f64) -> Self {
        let total = a + b;
        Self { first: self.first * a / total, second: self.second * a * (a + 1.0) / (total * (total + 1.0)) }
    }

    /// Quantile of the one beta distribution with the same mean and variance.
    fn quantile(self, p: f64) -> f64 {
        let variance = self.second - self.first * self.first;
        if variance <= 0.0 {
            return self.first;
        }
        let scale = self.first * (1.0 - self.first) / variance - 1.0;
        beta_quantile(p, self.first * scale, (1.0 - self.first) * scale)
    }
}

/// 95 % limits of S(`time`), exact when nobody is censored before (Clopper-Pearson).
pub fn bpcp_limits(km: &KaplanMeier, time: f64) -> (f64, f64) {
    let past = &km.points[..km.points.partition_point(|point| point.time <= time)];
    let events = past.iter().filter(|point| point.events > 0);
    let product = events.clone().fold(Product::ONE, |product, point| {
        product.times_beta(f64::from(point.at_risk - point.events) + 1.0, f64::from(point.events))
    });
    let after = past.last().map_or(km.n, |point| point.at_risk - point.events - point.censored);
    let lower = if after == 0 { 0.0 } else { product.times_beta(f64::from(after), 1.0).quantile(0.025) };
    let upper = if events.count() == 0 { 1.0 } else { product.quantile(0.975) };
    (lower, upper)
}

/// Log-log limits of S(`time`), and the beta product limits at S = 1 and S = 0 where those would claim certainty.
pub fn edge_fixed_limits(km: &KaplanMeier, time: f64) -> (f64, f64) {
    let at = km.at(time);
    match at.limits {
        Some(limits) if at.survival < 1.0 => limits,
        _ => bpcp_limits(km, time),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kaplan_meier;

    #[test]
    fn nobody_left_is_not_certainty() {
        let km = kaplan_meier(&[5.0; 8], &[false; 8]);
        let (lower, upper) = edge_fixed_limits(&km, 3.0);
        assert!((lower - 0.025_f64.powf(1.0 / 8.0)).abs() < 1e-12 && upper == 1.0);
        let all_gone = kaplan_meier(&[1.0, 2.0, 3.0], &[true; 3]);
        let (lower, upper) = edge_fixed_limits(&all_gone, 3.0);
        assert_eq!(lower, 0.0);
        // Clopper-Pearson of 0 in 3.
        assert!((upper - (1.0 - 0.025_f64.powf(1.0 / 3.0))).abs() < 1e-9);
    }
}
