//! The beta distribution: cumulative probability and quantile, to double precision.

use statrs::function::beta::beta_reg;

/// P(X <= `x`) for X ~ Beta(`a`, `b`), the regularised incomplete beta function; `a`, `b` > 0.
pub fn beta_cdf(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        0.0
    } else if x >= 1.0 {
        1.0
    } else {
        beta_reg(a, b, x)
    }
}

/// The `p` quantile of Beta(`a`, `b`), `p` in [0, 1], by bisection to the last bit.
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    if p <= 0.0 {
        return low;
    }
    if p >= 1.0 {
        return high;
    }
    // 1,100 halvings reach every double; the loop ends when the middle no longer moves.
    for _ in 0..1100 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if beta_cdf(middle, a, b) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_powers_are_exact() {
        // Beta(a, 1) has the distribution function x^a.
        for n in [1.0_f64, 5.0, 8.0, 39.0, 400.0] {
            let expected = 0.025_f64.powf(1.0 / n);
            assert!((beta_quantile(0.025, n, 1.0) - expected).abs() < 1e-12);
        }
        assert!((beta_quantile(0.5, 3.0, 3.0) - 0.5).abs() < 1e-14);
        assert_eq!(beta_quantile(0.0, 2.0, 3.0), 0.0);
        assert_eq!(beta_quantile(1.0, 2.0, 3.0), 1.0);
    }
}
